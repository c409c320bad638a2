using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Turns one row of a file into an onderzoek with its herstelopdrachten.</summary>
internal static class Onderzoekrij
{
    private const string Onbekend = "onbekend";
    private const string ZonderReden = "Eindoordeel overgenomen uit het ingelezen bestand, dat geen reden noemt.";

    /// <summary>Id of the object that a row of the documented CSV is about.</summary>
    public static string ObjectId(DuoRij rij)
    {
        var soort = ObjectSoort.Lees(rij.Tekst(OnderzoekenSchema.ObjectSoort), OnderzoekenSchema.ObjectSoort);
        return ObjectVanToezicht.IdVan(soort, ObjectSoort.LeesCode(soort, rij.Tekst(OnderzoekenSchema.ObjectCode), OnderzoekenSchema.ObjectCode));
    }

    /// <summary>
    /// Id of what a row of oordeel_po_so_vo is about: in vo the afdeling that its OVTNaam names, else the vestiging. The file writes the number of a
    /// vestiging without zeros. The afdelingen of one vestiging would else stand in one row of judgements, as if they were the same.
    /// </summary>
    /// <exception cref="WeigeringException"><c>vestiging.ongeldig</c>, <c>afdeling.onbekend</c></exception>
    public static string OordeelObjectId(DuoRij rij)
    {
        var vestiging = Vestiging(rij);
        return !string.Equals(rij.Tekst(OordelenPoSoVo.Sector).Trim(), "VO", StringComparison.OrdinalIgnoreCase) ? ObjectVanToezicht.IdVan(ObjectSoort.Vestiging, vestiging.Waarde)
            : ObjectSoort.AfdelingIn(rij.Tekst(OordelenPoSoVo.OvtNaam)) is { } afdeling ? ObjectVanToezicht.IdVan(ObjectSoort.Afdeling, $"{vestiging.Waarde}-{afdeling}")
            : throw new WeigeringException("afdeling.onbekend", $"In het vo gaat een oordeel over een afdeling, en '{Kort.Tekst(rij.Tekst(OordelenPoSoVo.OvtNaam))}' eindigt niet op precies één afdeling, zoals 'College - havo'. Een eindoordeel kunt u opnemen in een eigen bestand met afgeronde onderzoeken.", OordelenPoSoVo.OvtNaam);
    }

    private static BrinVestiging Vestiging(DuoRij rij) => rij.Vestiging(OordelenPoSoVo.Brin, OordelenPoSoVo.Vestiging)
        ?? throw new WeigeringException("vestiging.ongeldig", $"'{Kort.Tekst(rij.Tekst(OordelenPoSoVo.Brin))}' en '{Kort.Tekst(rij.Tekst(OordelenPoSoVo.Vestiging))}' geven geen vestiging.", OordelenPoSoVo.Vestiging);

    /// <summary>The onderzoek of a row of the documented CSV.</summary>
    /// <exception cref="WeigeringException">Those of <see cref="Onderzoek.Overgenomen"/> and <see cref="Herstelopdracht.Overgenomen"/>, <c>oordeel.onleesbaar</c> and <c>herstelopdracht.onleesbaar</c>; the field is a column of the file.</exception>
    public static Ingelezen Voer(DuoRij rij, ObjectVanToezicht bij, string herkomst, DateOnly vandaag)
    {
        var vastgesteld = rij.Datum(OnderzoekenSchema.Vaststellingsdatum)!.Value;
        var opdrachten = rij.Tekst(OnderzoekenSchema.Herstelopdrachten);
        var bron = new Overname(
            rij.Tekst(OnderzoekenSchema.Nummer),
            rij.Tekst(OnderzoekenSchema.Soort),
            rij.Datum(OnderzoekenSchema.Startdatum)!.Value,
            vastgesteld,
            rij.Datum(OnderzoekenSchema.OpenbaarOp) ?? vastgesteld,
            Oordelen(rij.Tekst(OnderzoekenSchema.Oordelen)),
            rij.Tekst(OnderzoekenSchema.Eindoordeel),
            rij.Tekst(OnderzoekenSchema.HerstelVan),
            rij.Tekst(OnderzoekenSchema.Afwijkingsreden) is { Length: > 0 } reden ? reden : ZonderReden,
            opdrachten != Onbekend,
            herkomst);
        var onderzoek = In(OnderzoekenSchema.Oordelen, () => Onderzoek.Overgenomen(bron, bij, vandaag), "standaard", "oordeel");
        var delen = opdrachten == Onbekend ? [] : opdrachten.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Ingelezen(onderzoek, [.. delen.Select(deel => In(OnderzoekenSchema.Herstelopdrachten, () => Opdracht(onderzoek, deel)))]);
    }

    /// <summary>What a row of oordeel_po_so_vo says of its object on the peildatum; null when it says "Geen oordeel", or what no scale knows, which leaves what was known as it is.</summary>
    /// <param name="metOordeel">What the other rows of its file say: <see cref="Oordeelpeilingen.MetOordeel"/>.</param>
    /// <exception cref="WeigeringException"><c>peildatum.in-toekomst</c></exception>
    public static Oordeelpeiling? Peiling(DuoRij rij, ObjectVanToezicht bij, string herkomst, HashSet<(string ObjectId, DateOnly Peildatum)> metOordeel, DateOnly vandaag)
    {
        var peildatum = rij.Datum(OordelenPoSoVo.Peildatum)!.Value;
        if (peildatum > vandaag)
        {
            throw new WeigeringException("peildatum.in-toekomst", "De peildatum ligt in de toekomst.", OordelenPoSoVo.Peildatum);
        }

        return ZonderActueel(rij) || NoemtOordeel(rij) ? new Oordeelpeiling(bij.Id, peildatum, metOordeel.Contains((bij.Id, peildatum)), herkomst) : null;
    }

    /// <summary>Whether a row of oordeel_po_so_vo says "Zonder actueel oordeel": then it holds no onderzoek.</summary>
    public static bool ZonderActueel(DuoRij rij) => Oordeelwaarde.Normaliseer(rij.Tekst(OordelenPoSoVo.Eindoordeel)) == Oordeelwaarde.ZonderActueel;

    /// <summary>Whether a row of oordeel_po_so_vo names an eindoordeel of any scale.</summary>
    public static bool NoemtOordeel(DuoRij rij) => Oordeelwaarde.Normaliseer(rij.Tekst(OordelenPoSoVo.Eindoordeel)) is not Oordeelwaarde.GeenOordeel and var waarde && Schaalwaarde.Alle.Any(schaal => schaal.Niveau == Schaalwaarde.OpEinde && schaal.Waarde == waarde);

    /// <summary>Id of what a row is about, or null for a row that is refused for it.</summary>
    public static string? ProbeerObjectId(DuoRij rij, bool openbaar)
    {
        try
        {
            return openbaar ? OordeelObjectId(rij) : ObjectId(rij);
        }
        catch (WeigeringException)
        {
            return null;
        }
    }

    /// <summary>The onderzoek of a row of oordeel_po_so_vo with a judgement: an eindoordeel without standaarden.</summary>
    /// <exception cref="WeigeringException">Those of <see cref="Onderzoek.Overgenomen"/>; <c>oordeel.zonder-datum</c></exception>
    public static Ingelezen VoerOordeel(DuoRij rij, ObjectVanToezicht bij, string herkomst, DateOnly vandaag)
    {
        var vastgesteld = rij.Datum(OordelenPoSoVo.Vaststellingsdatum)
            ?? throw new WeigeringException("oordeel.zonder-datum", "De rij heeft een oordeel en geen vaststellingsdatum.", OordelenPoSoVo.Vaststellingsdatum);
        // The number of an onderzoek is shared by the objects that it visited; with the OVT it is unique.
        var nummer = $"{rij.Tekst(OordelenPoSoVo.Nummer)}/{rij.Tekst(OordelenPoSoVo.Ovt)}";
        var bron = new Overname(nummer, OordelenPoSoVo.Soort(rij.Tekst(OordelenPoSoVo.TypeOnderzoek)), vastgesteld, vastgesteld, rij.Datum(OordelenPoSoVo.Publicatiedatum) is { } openbaar && openbaar >= vastgesteld ? openbaar : vastgesteld, [], rij.Tekst(OordelenPoSoVo.Eindoordeel), "", ZonderReden, HerstelopdrachtenBekend: false, herkomst);
        return new Ingelezen(In(OordelenPoSoVo.Eindoordeel, () => Onderzoek.Overgenomen(bron, bij, vandaag)), []);
    }

    private static (string Standaard, string Oordeel)[] Oordelen(string tekst) =>
    [
        .. tekst.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(deel => deel.Split('=', StringSplitOptions.TrimEntries) is [var standaard, var oordeel]
            ? (standaard, oordeel)
            : throw new WeigeringException("oordeel.onleesbaar", $"'{Kort.Tekst(deel)}' is geen oordeel. Verwacht: standaard=oordeel.", OnderzoekenSchema.Oordelen)),
    ];

    private static Herstelopdracht Opdracht(Onderzoek onderzoek, string tekst)
    {
        var delen = tekst.Split('=', StringSplitOptions.TrimEntries);
        if (delen.Length is < 3 or > 5)
        {
            throw new WeigeringException("herstelopdracht.onleesbaar", $"'{Kort.Tekst(tekst)}' is geen herstelopdracht. Verwacht: standaard=rechtsgrond=termijn, en desgewenst =hersteld-op=redenen.");
        }

        var punt = delen[0].IndexOf('.', StringComparison.Ordinal);
        var (standaard, element) = punt < 0 ? (delen[0], "") : (delen[0][..punt], delen[0][(punt + 1)..]);
        var gegevens = new Opdrachtgegevens(standaard, element, delen[1], delen.Length > 4 ? delen[4].Split('+') : [], "", Datum.Lees(delen[2], "hersteltermijn"));
        return Herstelopdracht.Overgenomen(onderzoek, gegevens, delen.Length > 3 ? Datum.LeesOptioneel(delen[3], "hersteld_op") : null);
    }

    /// <summary>Runs an act and names the column when it is refused on a field that is no column.</summary>
    private static T In<T>(string kolom, Func<T> act, params string[] velden)
    {
        try
        {
            return act();
        }
        catch (WeigeringException fout) when (velden.Length == 0 || velden.Contains(fout.Weigering.Veld, StringComparer.Ordinal))
        {
            throw new WeigeringException(fout.Weigering with { Veld = kolom });
        }
    }
}
