using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>How far an import is, or what one step adds to that. Counts annual accounts, links and numbers of pupils together.</summary>
internal sealed record Voortgang(int Gelezen, int Nieuw, int Gewijzigd, int Ongewijzigd, int Afgewezen, int MetBevinding, int Totaal)
{
    private const int MaxNaam = 300;

    public static readonly Voortgang Begin = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Last message of the call.</summary>
    public bool Klaar { get; init; }

    /// <summary>For what it waits, in words; empty when it has its turn.</summary>
    public string Wacht { get; init; } = "";

    /// <summary>Rejections since the previous message.</summary>
    public IReadOnlyList<AfgewezenRegel> Rijen { get; init; } = [];

    /// <param name="bezig">Files that are imported now.</param>
    /// <param name="ervoor">How many imports go before.</param>
    public static Voortgang Wachtend(string bezig, int ervoor) =>
        Begin with { Wacht = $"Wacht op de import van {Kort.Tekst(bezig, MaxNaam)}.{(ervoor == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" Er gaan {ervoor} imports voor."))}" };

    public Voortgang MetNieuw() => this with { Gelezen = Gelezen + 1, Nieuw = Nieuw + 1 };

    /// <summary>One that was there.</summary>
    public Voortgang MetBekend(bool gewijzigd) => this with { Gelezen = Gelezen + 1, Gewijzigd = Gewijzigd + (gewijzigd ? 1 : 0), Ongewijzigd = Ongewijzigd + (gewijzigd ? 0 : 1) };

    /// <summary>With a step more: its counts added, its rejections in the place of the former.</summary>
    public Voortgang Met(Voortgang stap) => new(Gelezen + stap.Gelezen, Nieuw + stap.Nieuw, Gewijzigd + stap.Gewijzigd, Ongewijzigd + stap.Ongewijzigd, Afgewezen + stap.Afgewezen, MetBevinding + stap.MetBevinding, Totaal + stap.Totaal)
    {
        Klaar = stap.Klaar,
        Rijen = stap.Rijen,
    };
}
