using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Carries out the acts that one row of the file tells of.</summary>
internal static class Onderzoekrij
{
    private const string Overgenomen = "Eindoordeel overgenomen uit het ingelezen bestand, dat geen reden noemt.";

    /// <summary>The onderzoek as the row tells it, vastgesteld.</summary>
    /// <exception cref="WeigeringException">Those of the acts of <see cref="Onderzoek"/>, and <c>herstelopdracht.onleesbaar</c>; the field is a column of the file.</exception>
    public static Onderzoek Voer(DuoRij rij, ObjectVanToezicht swv, string herkomst, DateOnly vandaag)
    {
        var vastgesteld = rij.Datum(OnderzoekenSchema.Vaststellingsdatum)!.Value;
        var onderzoek = Onderzoek.Start(rij.Tekst(OnderzoekenSchema.Nummer), null, swv, rij.Tekst(OnderzoekenSchema.Soort), rij.Datum(OnderzoekenSchema.Startdatum)!.Value, herkomst);
        foreach (var standaard in OnderzoekenSchema.Standaarden)
        {
            In(standaard, () => onderzoek.Beoordeel(standaard, rij.Tekst(standaard), ""));
        }

        foreach (var opdracht in rij.Tekst(OnderzoekenSchema.Herstelopdrachten).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            In(OnderzoekenSchema.Herstelopdrachten, () => LegOp(onderzoek, opdracht, vastgesteld));
        }

        In(OnderzoekenSchema.Eindoordeel, () => onderzoek.GeefEindoordeel(rij.Tekst(OnderzoekenSchema.Eindoordeel), Reden(rij)));
        In(OnderzoekenSchema.Vaststellingsdatum, () => onderzoek.StelVast(vastgesteld, vandaag));
        return onderzoek;
    }

    private static void LegOp(Onderzoek onderzoek, string tekst, DateOnly opgelegd)
    {
        if (tekst.Split('=', StringSplitOptions.TrimEntries) is not [var standaard, var rechtsgrond, var termijn])
        {
            throw new WeigeringException("herstelopdracht.onleesbaar", $"'{Kort.Tekst(tekst)}' is geen herstelopdracht. Verwacht: standaard=rechtsgrond=termijn.");
        }

        // The file names no text: the article that it cites says what is to be done.
        onderzoek.LegHerstelopdrachtOp(standaard, rechtsgrond, Rechtsgrond.Vind(rechtsgrond)?.Omschrijving ?? rechtsgrond, Datum.Lees(termijn, "hersteltermijn"), opgelegd);
    }

    private static string Reden(DuoRij rij) => rij.Tekst(OnderzoekenSchema.Afwijkingsreden) is { Length: > 0 } reden ? reden : Overgenomen;

    /// <summary>Runs an act and names the column when it is refused.</summary>
    private static void In(string kolom, Action act)
    {
        try
        {
            act();
        }
        catch (WeigeringException fout)
        {
            throw new WeigeringException(fout.Weigering with { Veld = kolom });
        }
    }
}
