namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>A version of the table of signaleringswaarden as beheer left it. Never edited: a change is a new version, so every former comparison can be repeated.</summary>
internal sealed class Signaleringsversie
{
    private Signaleringsversie()
    {
    }

    /// <summary>From 2: version 1 came with the service.</summary>
    public int Nummer { get; private set; }

    /// <summary>The whole table.</summary>
    public string Json { get; private set; } = "";

    /// <summary>What changed and why.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Who changed it: the subject of the token.</summary>
    public string Door { get; private set; } = "";

    /// <summary>UTC ticks.</summary>
    public long Op { get; private set; }

    public static Signaleringsversie Leg(int nummer, Signaleringsset set, string reden, string door, DateTimeOffset nu) =>
        new() { Nummer = nummer, Json = set.NaarJson(), Reden = reden, Door = door, Op = nu.UtcTicks };

    public Signaleringsset Lees() => Signaleringsset.Lees(Json);
}
