namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>One figure of a jaarrekening; group, kind and year stand here too, so that a distribution reads one index.</summary>
internal sealed class KengetalFeit
{
    public required int Generatie { get; init; }

    public required string JaarrekeningId { get; init; }

    public required string Code { get; init; }

    public required string Groep { get; set; }

    public required string Soort { get; set; }

    public required int Boekjaar { get; set; }

    public required string Herkomst { get; set; }

    /// <summary>Ratio or euro; null when absent, and then <see cref="Ontbreekt"/> says why.</summary>
    public decimal? Waarde { get; set; }

    public required string Ontbreekt { get; set; }

    /// <summary>Against the signaleringswaarde of that year; null when there is none.</summary>
    public bool? Signaal { get; set; }

    public decimal? Grenswaarde { get; set; }

    public void NeemOver(KengetalFeit nieuwer)
    {
        Groep = nieuwer.Groep;
        Soort = nieuwer.Soort;
        Boekjaar = nieuwer.Boekjaar;
        Herkomst = nieuwer.Herkomst;
        Waarde = nieuwer.Waarde;
        Ontbreekt = nieuwer.Ontbreekt;
        Signaal = nieuwer.Signaal;
        Grenswaarde = nieuwer.Grenswaarde;
    }
}
