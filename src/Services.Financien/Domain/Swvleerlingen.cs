using Monitoring.DuoBestanden.Schemas;

namespace Monitoring.Services.Financien.Domain;

/// <summary>How many pupils live in the region of a samenwerkingsverband and go to one kind of education, on 1 October of a year.</summary>
internal sealed class Swvleerlingen(string swvCode, int peiljaar, string soort, int? aantal, string herkomst)
{
    // The kinds of education that the pupils of a sector go to. DUO publishes of a samenwerkingsverband vo its vso only.
    private static readonly (string Sector, string[] Nodig)[] Soorten = [("PO", [LeerlingenSwv.Bo, LeerlingenSwv.Sbo, LeerlingenSwv.So]), ("VO", [LeerlingenSwv.Vo, LeerlingenSwv.Vso])];

    public string SwvCode { get; private set; } = swvCode;

    public int Peiljaar { get; private set; } = peiljaar;

    /// <summary>BO, SBO, SO, VSO or VO.</summary>
    public string Soort { get; private set; } = soort;

    /// <summary>Null when it was suppressed or not reported.</summary>
    public int? Aantal { get; private set; } = aantal;

    /// <summary>duo or voorbeeld.</summary>
    public string Herkomst { get; private set; } = herkomst;

    /// <summary>
    /// All pupils of a samenwerkingsverband in one year; null when a kind of education of its sector has no row, or a number is suppressed. A row that
    /// says 0 is a count; without a row nobody knows.
    /// </summary>
    /// <param name="tellingen">Of one samenwerkingsverband and one year.</param>
    public static decimal? Geheel(IReadOnlyCollection<Swvleerlingen> tellingen) =>
        Soorten.Any(sector => tellingen.All(telling => telling.SwvCode.StartsWith(sector.Sector, StringComparison.Ordinal)) && sector.Nodig.All(soort => tellingen.Any(telling => telling.Soort == soort))) ? Som(tellingen) : null;

    /// <summary>Null when there is none, or one of them is not known.</summary>
    public static decimal? Som(IReadOnlyCollection<Swvleerlingen> tellingen) => tellingen.Count == 0 || tellingen.Any(telling => telling.Aantal is null) ? null : tellingen.Sum(telling => telling.Aantal!.Value);

    /// <summary>Takes over what a file says; a sample says nothing about a real number.</summary>
    /// <returns>False when nothing changed.</returns>
    public bool NeemOver(int? aantal, string herkomst)
    {
        if ((Aantal == aantal && Herkomst == herkomst) || (Herkomst != Domain.Herkomst.Voorbeeld && herkomst == Domain.Herkomst.Voorbeeld))
        {
            return false;
        }

        (Aantal, Herkomst) = (aantal, herkomst);
        return true;
    }
}
