using Monitoring.Messaging;

namespace Monitoring.Services.Financien.Domain;

/// <summary>An account as it was before a revision: what was vastgesteld or published stays retrievable.</summary>
internal sealed class JaarrekeningVersie
{
    private JaarrekeningVersie()
    {
    }

    public string JaarrekeningId { get; private set; } = "";

    /// <summary>The <see cref="AggregaatRoot.Versie"/> that the account had then: it rises with each revision.</summary>
    public int Nummer { get; private set; }

    public string Herkomst { get; private set; } = "";

    /// <summary>The parts as they were.</summary>
    public string OnderdelenJson { get; private set; } = "";

    /// <summary>Why it was replaced.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>UTC ticks.</summary>
    public long VervangenOp { get; private set; }

    public IReadOnlyList<Onderdeel> Onderdelen() => Jaarrekening.LeesOnderdelen(OnderdelenJson);

    public static JaarrekeningVersie Bewaar(Jaarrekening jaarrekening, string herkomst, string onderdelenJson, string reden, DateTimeOffset nu) => new()
    {
        JaarrekeningId = jaarrekening.Id,
        Nummer = (int)jaarrekening.Versie,
        Herkomst = herkomst,
        OnderdelenJson = onderdelenJson,
        Reden = reden,
        VervangenOp = nu.UtcTicks,
    };
}
