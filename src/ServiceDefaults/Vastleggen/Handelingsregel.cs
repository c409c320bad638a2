using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Vastleggen;

namespace Monitoring.ServiceDefaults.Vastleggen;

/// <summary>One act in the log of a service: who did what to which thing. Saved in the transaction of the act itself, and never changed.</summary>
public sealed class Handelingsregel
{
    public const int MaxDoor = 200;
    public const int MaxCode = 40;
    public const int MaxZaak = 40;
    public const int MaxKenmerk = 100;
    public const int MaxToelichting = 300;

    private Handelingsregel()
    {
    }

    /// <summary>Given by the database in the order of writing: two acts may fall in one tick of the clock.</summary>
    public long Volgnummer { get; private init; }

    /// <summary>UTC ticks.</summary>
    public long Op { get; private init; }

    /// <summary>Account; empty when the service did it by itself.</summary>
    public string Door { get; private init; } = "";

    /// <summary>See <see cref="Handelingsoort"/>.</summary>
    public string Code { get; private init; } = "";

    public string Zaak { get; private init; } = "";

    /// <summary>Number or code of the thing. Never anything of a pupil.</summary>
    public string Kenmerk { get; private init; } = "";

    /// <summary>Short outcome, without what somebody wrote in a dossier.</summary>
    public string Toelichting { get; private init; } = "";

    public static Handelingsregel Van(Handelingsoort soort, string kenmerk, string door, string toelichting, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(soort);
        return new Handelingsregel
        {
            Op = nu.UtcTicks,
            Door = Kort.Tekst(door, MaxDoor),
            Code = soort.Code,
            Zaak = soort.Zaak,
            Kenmerk = Kort.Tekst(kenmerk, MaxKenmerk),
            Toelichting = Kort.Tekst(toelichting, MaxToelichting),
        };
    }
}
