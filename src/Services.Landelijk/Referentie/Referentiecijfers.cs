using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Referentie;

/// <summary>
/// Published figures (data/referentiecijfers.csv: one figure a row, separated by semicolons, decimal point) and where they disagree
/// (data/referentieverschillen.csv).
/// </summary>
internal static class Referentiecijfers
{
    private static readonly string[] Kolommen = ["id", "thema", "cijfer", "sector", "groep", "categorie", "periodesoort", "periode", "waarde", "eenheid", "kwalificatie", "in_woorden", "polariteit", "n", "noemer", "status", "publicatie", "regels", "let_op"];
    private static readonly string[] Verschilkolommen = ["soort", "id", "ander_id"];

    private static readonly FrozenDictionary<string, Referentiecijfer> PerId;
    private static readonly ILookup<string, Referentieverschil> VerschilPerId;
    private static readonly FrozenDictionary<string, string> Zoektekst;

    static Referentiecijfers()
    {
        Alle = Lees(Bestand("referentiecijfers.csv"));
        PerId = Alle.ToFrozenDictionary(cijfer => cijfer.Id);
        Verschillen = LeesVerschillen(Bestand("referentieverschillen.csv"));
        VerschilPerId = Verschillen.SelectMany(verschil => new[] { (verschil.Een.Id, verschil), (verschil.Ander.Id, verschil) }).ToLookup(paar => paar.Id, paar => paar.verschil);
        Zoektekst = Alle.ToFrozenDictionary(cijfer => cijfer.Id, cijfer => ZonderAccenten($"{cijfer.Omschrijving} {cijfer.Categorie} {cijfer.Groep} {cijfer.Sector} {cijfer.Periode} {cijfer.Noemer} {cijfer.Publicatie}"));
        Themas = [.. Alle.Select(cijfer => cijfer.Thema).Distinct().Order(StringComparer.Ordinal)];
        Sectoren = [.. Alle.Select(cijfer => cijfer.Sector).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<Referentiecijfer> Alle { get; }

    public static IReadOnlyList<Referentieverschil> Verschillen { get; }

    public static IReadOnlyList<string> Themas { get; }

    public static IReadOnlyList<string> Sectoren { get; }

    /// <exception cref="WeigeringException"><c>referentie.onbekend</c></exception>
    public static Referentiecijfer Haal(string id) => PerId.GetValueOrDefault(id)
        ?? throw new WeigeringException("referentie.onbekend", $"Er is geen gepubliceerd cijfer '{Kort.Tekst(id)}'.", "id", WeigeringSoort.NietGevonden);

    /// <summary>Figures that begin with one of these ids.</summary>
    public static IReadOnlyList<Referentiecijfer> Bij(params IEnumerable<string> voorvoegsels)
    {
        var lijst = voorvoegsels.ToArray();
        return [.. Alle.Where(cijfer => lijst.Any(voorvoegsel => cijfer.Id.StartsWith(voorvoegsel, StringComparison.Ordinal)))];
    }

    public static IEnumerable<Referentieverschil> VerschillenVan(string id) => VerschilPerId[id];

    /// <exception cref="WeigeringException"><c>filter.waarde-onbekend</c>, naming what is possible.</exception>
    public static IReadOnlyList<Referentiecijfer> Zoek(Referentievraag vraag)
    {
        Controleer("thema", vraag.Thema, Themas);
        Controleer("sector", vraag.Sector, Sectoren);
        var woorden = ZonderAccenten(vraag.Tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. Alle.Where(cijfer =>
                (vraag.Thema.Length == 0 || cijfer.Thema == vraag.Thema)
                && (vraag.Sector.Length == 0 || cijfer.Sector == vraag.Sector)
                && (!vraag.Verschillen || VerschilPerId.Contains(cijfer.Id))
                && woorden.All(woord => Zoektekst[cijfer.Id].Contains(woord, StringComparison.Ordinal))),
        ];
    }

    /// <summary>An empty value is a published figure that is not known, never 0.</summary>
    /// <exception cref="FormatException">Another heading, a row of another width, an unknown note, or a value that is no number.</exception>
    internal static IReadOnlyList<Referentiecijfer> Lees(TextReader bestand)
    {
        using (bestand)
        {
            return [.. Rijen(bestand, Kolommen).Select(rij => new Referentiecijfer(rij[0], rij[1], rij[2], rij[3], rij[4], rij[5], rij[6], rij[7], Waarde(rij[8]), rij[9], rij[10], rij[11], rij[12], Aantal(rij[13]), rij[14], rij[15], rij[16], rij[17], Kanttekeningen.Lees(rij[18])))];
        }
    }

    private static IReadOnlyList<Referentieverschil> LeesVerschillen(TextReader bestand)
    {
        using (bestand)
        {
            return [.. Rijen(bestand, Verschilkolommen).Select(rij => new Referentieverschil(rij[0], Uitleg(rij[0], PerId[rij[1]], PerId[rij[2]]), PerId[rij[1]], PerId[rij[2]]))];
        }
    }

    private static string Uitleg(string soort, Referentiecijfer een, Referentiecijfer ander) => (soort, Rapport(een) == Rapport(ander)) switch
    {
        (Referentieverschil.Tegenspraak, true) => "Hetzelfde rapport noemt op twee plaatsen een ander cijfer.",
        (Referentieverschil.Tegenspraak, false) => "Twee publicaties noemen een ander cijfer voor hetzelfde.",
        _ => "Deze cijfers lijken op elkaar, maar gaan over een andere groep, periode of vraag. Vergelijk ze niet.",
    };

    private static string Rapport(Referentiecijfer cijfer) => cijfer.Id[..cijfer.Id.IndexOf('-', StringComparison.Ordinal)];

    private static IEnumerable<string[]> Rijen(TextReader bestand, string[] kolommen)
    {
        if (bestand.ReadLine()?.Split(';') is not { } kop || !kop.SequenceEqual(kolommen))
        {
            throw new FormatException($"De kop is niet {string.Join(';', kolommen)}.");
        }

        for (var nummer = 2; bestand.ReadLine() is { } regel; nummer++)
        {
            var rij = regel.Split(';');
            yield return rij.Length == kolommen.Length ? rij : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Regel {nummer} heeft {rij.Length} velden, geen {kolommen.Length}."));
        }
    }

    private static Cijfer Waarde(string tekst) => tekst.Length == 0 ? Cijfer.NietBekend : Cijfer.Van(decimal.Parse(tekst, NumberStyles.Number, CultureInfo.InvariantCulture));

    private static long? Aantal(string tekst) => tekst.Length == 0 ? null : long.Parse(tekst, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Controleer(string naam, string waarde, IReadOnlyList<string> mogelijk)
    {
        if (waarde.Length > 0 && !mogelijk.Contains(waarde))
        {
            throw new WeigeringException("filter.waarde-onbekend", $"'{Kort.Tekst(waarde)}' kan niet voor filter '{naam}'. Mogelijk: {string.Join(", ", mogelijk)}.", naam);
        }
    }

    private static string ZonderAccenten(string tekst) =>
        string.Concat(tekst.Normalize(NormalizationForm.FormD).Where(teken => CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    private static StreamReader Bestand(string naam) => new(typeof(Referentiecijfers).Assembly.GetManifestResourceStream(naam)!);
}
