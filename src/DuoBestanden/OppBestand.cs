using Monitoring.Contracts.Opp.V1;

namespace Monitoring.DuoBestanden;

/// <summary>Columns of a CSV with ontwikkelingsperspectieven, with the spellings that school administrations use; described in data/voorbeeld/LEESMIJ.md.</summary>
public static class OppBestand
{
    // Column, other headers, and where its text goes. All text: the service judges each row, so that a bad value comes back with the rest of the answers.
    private static readonly (DuoKolom Kolom, Action<RegistreerVerzoek, string> Zet)[] Kolommen =
    [
        Nodig("KENMERK", (rij, tekst) => rij.Kenmerk = tekst, "OPP KENMERK"),
        Nodig("LEERLING SLEUTEL", (rij, tekst) => rij.LeerlingSleutel = tekst, "LEERLINGSLEUTEL"),
        Nodig("VESTIGING", (rij, tekst) => rij.Vestiging = tekst, "VESTIGINGSCODE"),
        Nodig("SCHOOLSOORT", (rij, tekst) => rij.Schoolsoort = tekst),
        Nodig("BEGIN TERMIJN", (rij, tekst) => rij.BeginTermijn = tekst),
        Nodig("OPGESTELD OP", (rij, tekst) => rij.OpgesteldOp = tekst),
        Nodig("VASTGESTELD OP", (rij, tekst) => rij.VastgesteldOp = tekst),
        Soms("AFDELING", (rij, tekst) => rij.Afdeling = tekst),
        Soms("ONDERSTEUNING", (rij, tekst) => rij.Ondersteuning = tekst),
        Soms("AFWIJKING", (rij, tekst) => rij.Afwijking = tekst),
        Soms("BELEMMERENDE FACTOREN", (rij, tekst) => rij.BelemmerendeFactoren = tekst),
        Soms("BEVORDERENDE FACTOREN", (rij, tekst) => rij.BevorderendeFactoren = tekst),
        Soms("UITSTROOMBESTEMMING", (rij, tekst) => rij.Uitstroombestemming = tekst, "UITSTROOMPERSPECTIEF"),
        Soms("VERVOLGSOORT", (rij, tekst) => rij.Vervolgsoort = tekst),
        Soms("VOORLOPIG", (rij, tekst) => rij.Voorlopig = tekst),
        Soms("UITSTROOMPROFIEL", (rij, tekst) => rij.Uitstroomprofiel = tekst),
        Soms("UITSTROOMNIVEAU", (rij, tekst) => rij.Uitstroomniveau = tekst, "LEERROUTE"),
        Soms("EXTRA ONDERSTEUNING", (rij, tekst) => rij.ExtraOndersteuning = tekst),
        Soms("HANDELINGSDEEL", (rij, tekst) => rij.Handelingsdeel = tekst),
        Soms("OVERLEG OP", (rij, tekst) => rij.OverlegOp = tekst),
        Soms("OVEREENSTEMMING", (rij, tekst) => rij.Overeenstemming = tekst),
        Soms("OUDERS MET GEZAG", (rij, tekst) => rij.OudersMetGezag = tekst),
        Soms("LEERLING BESLIST", (rij, tekst) => rij.LeerlingBeslist = tekst),
        Soms("INSTEMMING OP", (rij, tekst) => rij.InstemmingOp = tekst),
        Soms("HOORRECHT", (rij, tekst) => rij.Hoorrecht = tekst),
        Soms("GEHOORD OP", (rij, tekst) => rij.GehoordOp = tekst),
        Soms("EVALUATIES", (rij, tekst) => rij.Evaluaties = tekst),
        Soms("BEEINDIGD OP", (rij, tekst) => rij.BeeindigdOp = tekst),
        Soms("EINDREDEN", (rij, tekst) => rij.Eindreden = tekst),
        Soms("UITSTROOM OP", (rij, tekst) => rij.UitstroomOp = tekst),
        Soms("BEREIKTE BESTEMMING", (rij, tekst) => rij.BereikteBestemming = tekst),
        Soms("BEREIKT NIVEAU", (rij, tekst) => rij.BereiktNiveau = tekst),
    ];

    public static DuoSchema Schema { get; } = new("opps", "ontwikkelingsperspectieven", [.. Kolommen.Select(kolom => kolom.Kolom)], rijcontrole: null);

    /// <summary>The row as the service takes it; a column that the file lacks says nothing.</summary>
    public static RegistreerVerzoek Verzoek(DuoRij rij)
    {
        var verzoek = new RegistreerVerzoek { Regel = rij.Regel };
        foreach (var (kolom, zet) in Kolommen)
        {
            zet(verzoek, AfgewezenBestand.Lees(rij.Tekst(kolom.Naam)));
        }

        return verzoek;
    }

    private static (DuoKolom, Action<RegistreerVerzoek, string>) Nodig(string naam, Action<RegistreerVerzoek, string> zet, params string[] aliassen) => (DuoKolom.Nodig(naam, DuoKolomSoort.Tekst, aliassen), zet);

    private static (DuoKolom, Action<RegistreerVerzoek, string>) Soms(string naam, Action<RegistreerVerzoek, string> zet, params string[] aliassen) => (DuoKolom.Soms(naam, DuoKolomSoort.Tekst, aliassen), zet);
}
