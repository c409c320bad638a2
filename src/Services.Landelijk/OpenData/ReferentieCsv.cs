using System.Globalization;
using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Published figures as CSV, one a row.</summary>
internal static class ReferentieCsv
{
    /// <summary>The columns, each with what stands in it.</summary>
    public static readonly IReadOnlyList<(string Kolom, string Uitleg)> Kolommen =
    [
        ("id", "Naam van het cijfer. Het eerste deel is de publicatie."),
        ("thema", "Onderwerp."),
        ("cijfer", "Wat het cijfer telt of meet."),
        ("sector", "Sector, zoals de publicatie die noemt."),
        ("groep", "Om welke scholen, leerlingen of besturen van de sector het gaat."),
        ("categorie", "Rij of antwoord in de publicatie."),
        ("periodesoort", "kalenderjaar, schooljaar, boekjaar, peildatum, onderzoeksperiode, enquete of onbekend."),
        ("periode", "Periode, zoals de publicatie die noemt."),
        ("waarde", "Zoals gedrukt. Leeg: de publicatie noemt het cijfer niet."),
        ("eenheid", "procent (0 tot 100), aantal, euro, miljoen-euro, miljard-euro, ratio, weken, jaren of gemiddelde."),
        ("kwalificatie", "Hoe precies: exact, circa, ruim, bijna, enzovoort."),
        ("in_woorden", "De woorden van de publicatie als die geen getal noemt."),
        ("polariteit", "Of het cijfer over iets gunstigs of ongunstigs gaat."),
        ("n", "Aantal waarop het cijfer rust. Leeg: niet genoemd."),
        ("noemer", "Waarvan een percentage een deel is. Leeg: niet genoemd."),
        ("status", "gepubliceerd, afgeleid (berekend uit gepubliceerde cijfers) of buiten-bron."),
        ("publicatie", "Rapport, tabel of figuur."),
        ("regels", "Regels in de tekstversie van de publicatie. Leeg: van elders."),
        ("toelichting", "Wat u moet weten voor u het cijfer gebruikt."),
        ("verschilt_van", "De id's van cijfers die ervan verschillen of ermee worden verward."),
    ];

    public static byte[] Schrijf(IEnumerable<Referentiecijfer> cijfers, CsvVorm vorm) => vorm.Bytes(cijfers.Select(cijfer => Rij(cijfer, vorm)).Prepend([.. Kolommen.Select(kolom => kolom.Kolom)]));

    private static string[] Rij(Referentiecijfer cijfer, CsvVorm vorm) =>
    [
        cijfer.Id,
        cijfer.Thema,
        cijfer.Omschrijving,
        cijfer.Sector,
        cijfer.Groep,
        cijfer.Categorie,
        cijfer.PeriodeSoort,
        cijfer.Periode,
        vorm.Getal(cijfer.Waarde.Waarde),
        cijfer.Eenheid,
        cijfer.Kwalificatie,
        cijfer.InWoorden,
        cijfer.Polariteit,
        cijfer.N?.ToString(CultureInfo.InvariantCulture) ?? "",
        cijfer.Noemer,
        cijfer.Status,
        cijfer.Publicatie,
        cijfer.Regels,
        string.Join(' ', cijfer.Kanttekeningen),
        string.Join(' ', Referentiecijfers.VerschillenVan(cijfer.Id).Select(verschil => verschil.AnderDan(cijfer.Id).Id)),
    ];
}
