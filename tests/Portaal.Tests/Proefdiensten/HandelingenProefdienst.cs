using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The log of acts of one service. That of toezicht has more acts of one account than are read at once.</summary>
internal sealed class HandelingenProefdienst(string dienst) : Handelingenlogboek.HandelingenlogboekBase
{
    private const int MeestGeteld = 2001;
    private const string Druk = "inspecteur-druk";

    private static readonly Dictionary<string, VastgelegdeHandeling[]> Logboeken = new(StringComparer.Ordinal)
    {
        ["toezicht"] =
        [
            new() { Op = "2026-11-21T10:05:00Z", Wie = "inspecteur-1", Handeling = "rapport-vastgesteld", Zaak = "onderzoek", Kenmerk = "2026-0A1B" },
            new() { Op = "2026-11-19T09:30:00Z", Wie = "swvbestuur-1", Handeling = "zienswijze-gegeven", Zaak = "onderzoek", Kenmerk = "2026-0A1B" },
            .. Enumerable.Range(0, MeestGeteld).Select(nummer => new VastgelegdeHandeling { Op = new DateTime(2026, 6, 30).AddMinutes(-nummer).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), Wie = Druk, Handeling = "standaard-beoordeeld", Zaak = "onderzoek", Kenmerk = "2026-9Z9Z" }),
        ],
        ["landelijk"] = [new() { Op = "2026-11-20T08:00:00Z", Wie = "ministerie-1", Handeling = "vrijgave-goedgekeurd", Zaak = "vrijgave", Kenmerk = "swv-eindoordelen 2025, uitgave 1" }],
        ["financien"] =
        [
            new() { Op = "2026-11-18T15:00:00Z", Wie = "beheer-1", Handeling = "signaleringswaarden-gewijzigd", Zaak = "signaleringswaarden, versie", Kenmerk = "2", Toelichting = "Nieuwe grens." },
            new() { Op = "2026-11-17T15:00:00Z", Wie = "swvbestuur-1", Handeling = "jaarrekening-ingediend", Zaak = "jaarrekening", Kenmerk = "40001/2025/realisatie", Toelichting = "definitief" },
        ],
        ["opp"] = [new() { Op = "2026-11-16T15:00:00Z", Wie = "inspecteur-2", Handeling = "opp-ingezien", Zaak = "OPP van", Kenmerk = "90AA", Toelichting = "onderzoek 2026-0A1B" }],
    };

    public override Task<HandelingenLijst> Lijst(HandelingenVraag request, ServerCallContext context)
    {
        VastgelegdeHandeling[] gekozen =
        [
            .. Logboeken.GetValueOrDefault(dienst, []).Select((rij, plaats) => new VastgelegdeHandeling(rij) { Nummer = plaats + 1 })
                .Where(rij => string.CompareOrdinal(rij.Op[..10], request.Van) >= 0 && string.CompareOrdinal(rij.Op[..10], request.Tot) <= 0)
                .Where(rij => (request.Handeling.Length == 0 || rij.Handeling == request.Handeling) && rij.Wie.Contains(request.Wie, StringComparison.OrdinalIgnoreCase))
                .Where(rij => $"{rij.Zaak} {rij.Kenmerk} {rij.Toelichting}".Contains(request.Waarop, StringComparison.OrdinalIgnoreCase)),
        ];
        return Task.FromResult(new HandelingenLijst { Totaal = Math.Min(gekozen.Length, MeestGeteld), Handelingen = { gekozen.Skip((request.Pagina.Nummer - 1) * request.Pagina.Grootte).Take(request.Pagina.Grootte) } });
    }
}
