using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// A samenwerkingsverband asks a board what came of money that it passed on. The board answers, or does not: both are what the accountability
/// of efficient spending is about. No verdict follows from either.
/// </summary>
internal sealed class Resultaatvraag
{
    private readonly List<Resultaatantwoord> _antwoorden = [];

    private Resultaatvraag()
    {
    }

    /// <summary>Bevoegd gezag of the samenwerkingsverband that asks.</summary>
    public string Vrager { get; private set; } = "";

    /// <summary>From 1, per samenwerkingsverband.</summary>
    public int Nummer { get; private set; }

    /// <summary>The bevoegd gezag that is asked.</summary>
    public string Bevraagd { get; private set; } = "";

    /// <summary>Year in which the money was passed on.</summary>
    public int Boekjaar { get; private set; }

    /// <summary>Euro, above 0.</summary>
    public decimal Bedrag { get; private set; }

    /// <summary>What the money was for.</summary>
    public string Doel { get; private set; } = "";

    public DateOnly GevraagdOp { get; private set; }

    /// <summary>All that was answered, in no order.</summary>
    public IReadOnlyList<Resultaatantwoord> Antwoorden => _antwoorden;

    /// <summary>The answer that holds, the last one; null as long as there is none.</summary>
    public Resultaatantwoord? Antwoord => _antwoorden.MaxBy(antwoord => antwoord.Nummer);

    /// <summary>Concurrency token.</summary>
    public int Versie { get; private set; } = 1;

    /// <exception cref="WeigeringException"><c>resultaatvraag.bedrag</c>.</exception>
    public static Resultaatvraag Stel(string vrager, int nummer, string bevraagd, int boekjaar, decimal bedrag, string doel, DateOnly vandaag) => bedrag <= 0
        ? throw new WeigeringException("resultaatvraag.bedrag", "Het bedrag is groter dan 0.", "bedrag")
        : new Resultaatvraag { Vrager = vrager, Nummer = nummer, Bevraagd = bevraagd, Boekjaar = boekjaar, Bedrag = bedrag, Doel = doel, GevraagdOp = vandaag };

    /// <summary>Answers, or answers anew; the same answer again changes nothing.</summary>
    public void Beantwoord(string antwoord, DateOnly vandaag)
    {
        if (Antwoord?.Tekst != antwoord)
        {
            _antwoorden.Add(new Resultaatantwoord(_antwoorden.Count + 1, antwoord, vandaag));
            Versie++;
        }
    }
}
