using Monitoring.Messaging;

namespace Monitoring.Services.Financien.Domain;

/// <summary>An account as it was before it was revised, became definitief or was published by DUO: what took its place erases nothing.</summary>
internal sealed class JaarrekeningVersie
{
    private JaarrekeningVersie()
    {
    }

    public string JaarrekeningId { get; private set; } = "";

    /// <summary>The <see cref="AggregaatRoot.Versie"/> that the account had then: it rises with each revision.</summary>
    public int Nummer { get; private set; }

    public string Herkomst { get; private set; } = "";

    /// <summary>That of what was replaced: <see cref="Jaarrekening.Definitief"/> or <see cref="Jaarrekening.Voorlopig"/>.</summary>
    public string Status { get; private set; } = "";

    /// <summary>The parts as they were.</summary>
    public string OnderdelenJson { get; private set; } = "";

    /// <summary>Why it was replaced; empty when nothing definitief was and nobody gave a reason.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>UTC ticks.</summary>
    public long VervangenOp { get; private set; }

    public IReadOnlyList<Onderdeel> Onderdelen() => Jaarrekening.LeesOnderdelen(OnderdelenJson);

    public static JaarrekeningVersie Bewaar(Jaarrekening jaarrekening, string herkomst, string status, string onderdelenJson, string reden, DateTimeOffset nu) => new()
    {
        JaarrekeningId = jaarrekening.Id,
        Nummer = (int)jaarrekening.Versie,
        Herkomst = herkomst,
        Status = status,
        OnderdelenJson = onderdelenJson,
        Reden = reden,
        VervangenOp = nu.UtcTicks,
    };
}
