using System.Globalization;
using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Published figures as CSV, one a row.</summary>
internal static class ReferentieCsv
{
    private static readonly string[] Kop = ["id", "thema", "cijfer", "sector", "groep", "categorie", "periodesoort", "periode", "waarde", "eenheid", "kwalificatie", "in_woorden", "polariteit", "n", "noemer", "status", "publicatie", "regels", "toelichting", "verschilt_van"];

    public static byte[] Schrijf(IEnumerable<Referentiecijfer> cijfers, CsvVorm vorm) => vorm.Bytes(cijfers.Select(cijfer => Rij(cijfer, vorm)).Prepend(Kop));

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
