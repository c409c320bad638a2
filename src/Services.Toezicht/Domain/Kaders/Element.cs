using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>A part of a standaard on which a finding can be made and a herstelopdracht given, also where the standaard itself is voldoende.</summary>
internal sealed record Element(string Kadersoort, string Standaard, string Code, string Naam, Geldigheid Geldig, string Bron)
{
    public static readonly IReadOnlyList<Element> Alle =
        [.. Naslagtabel.Lees("elementen.csv").Select(rij => new Element(rij["kader"], rij["standaard"], rij["code"], rij["naam"], Geldigheid.Lees(rij), rij["bron"]))];
}
