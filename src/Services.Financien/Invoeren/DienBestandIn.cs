using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.DuoBestanden;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Dossiers;

namespace Monitoring.Services.Financien.Invoeren;

/// <summary>
/// A samenwerkingsverband hands in several accounts, budgets and forecasts from one file. Each is taken in or refused as a whole, and every row
/// gets its own answer: the same file again changes nothing, so a file that was refused in part is mended and sent again.
/// </summary>
internal sealed class DienBestandIn(FinancienContext context, DienIn dienIn)
{
    private const int MeesteJaren = 30;
    private const string Afgewezen = "afgewezen";
    private const string NietIngediend = "niet-ingediend";

    /// <exception cref="WeigeringException"><c>import.te-groot</c>, <c>invoer.te-veel</c>, or the reason why the file is refused as a whole.</exception>
    public async Task<Invoerverslag> Voer(Invoerbestand bestand, Aanroeper aanroeper, CancellationToken annulering)
    {
        var nummer = aanroeper.BevoegdGezag ?? throw new WeigeringException("toegang.ander-gebied", "Uw account hoort niet bij een bevoegd gezag.", soort: WeigeringSoort.GeenToegang);
        DossierToegang.EisEigen(aanroeper, nummer);
        var tabel = LeesInvoerbestand.LeesTabel(bestand, Meerjarenschema.Schema);
        var groepen = tabel.Rijen.GroupBy(rij => (Boekjaar: rij.Geheel(Meerjarenschema.Boekjaar)!.Value, Soort: rij.Tekst(Meerjarenschema.Soort).ToLowerInvariant())).ToList();
        if (groepen.Count > MeesteJaren)
        {
            throw new WeigeringException("invoer.te-veel", $"Er passen {MeesteJaren.ToString(CultureInfo.InvariantCulture)} jaarrekeningen, begrotingen en prognoses in één bestand.", "bestand");
        }

        var verslag = new Invoerverslag { Rijen = { tabel.Fouten.Select(fout => new Invoerrij { Regel = fout.Regel, Kolom = fout.Kolom, Uitkomst = Afgewezen, Reden = fout.Reden.NaarBericht() }) } };
        // The latest year first: a realisatie that changes gives those after it a next version (rentabiliteit over more years), which is no change by another.
        foreach (var groep in groepen.OrderByDescending(groep => groep.Key.Boekjaar))
        {
            var (boekjaar, soort) = groep.Key;
            var stand = await Stand(nummer, boekjaar, soort, annulering);
            var nu = new BekekenJaar { Boekjaar = boekjaar, Soort = soort, Versie = stand.Versie };
            verslag.Bekeken.Insert(0, nu);
            // A row of this year that could not be read: without it the sums would be other ones. Which year it is of is unknown, so every year waits.
            verslag.Rijen.AddRange(tabel.Fouten.Count > 0 ? groep.Select(rij => Rij(rij, NietIngediend, null)) : await DienIn(nummer, nu, stand.Status, bestand, [.. groep], aanroeper, annulering));
        }

        var opRegel = verslag.Rijen.OrderBy(rij => rij.Regel).ToList();
        verslag.Rijen.Clear();
        verslag.Rijen.AddRange(opRegel);
        return verslag;
    }

    private async Task<(long Versie, string Status)> Stand(BevoegdGezagNummer nummer, int boekjaar, string soort, CancellationToken annulering)
    {
        var id = Jaarrekening.MaakId(nummer.Waarde, boekjaar, soort);
        var stand = await context.Jaarrekeningen.Where(jaar => jaar.Id == id).Select(jaar => new { jaar.Versie, jaar.Status }).SingleOrDefaultAsync(annulering);
        return stand is null ? (0, Jaarrekening.Voorlopig) : (stand.Versie, stand.Status);
    }

    /// <param name="nu">The account as it is now.</param>
    /// <param name="statusNu">What it keeps when the file does not say otherwise.</param>
    private async Task<IEnumerable<Invoerrij>> DienIn(BevoegdGezagNummer nummer, BekekenJaar nu, string statusNu, Invoerbestand bestand, List<DuoRij> rijen, Aanroeper aanroeper, CancellationToken annulering)
    {
        var gezien = bestand.Bekeken.Count == 0 ? nu.Versie : bestand.Bekeken.FirstOrDefault(jaar => jaar.Boekjaar == nu.Boekjaar && jaar.Soort == nu.Soort)?.Versie ?? 0;
        string Eerste(string kolom) => rijen.Select(rij => rij.Tekst(kolom)).FirstOrDefault(tekst => tekst.Length > 0) ?? "";
        var verzoek = new InvoerVerzoek
        {
            BevoegdGezag = nummer.Waarde,
            Boekjaar = nu.Boekjaar,
            Soort = nu.Soort,
            Status = Eerste(Meerjarenschema.Status) is { Length: > 0 } status ? status.ToLowerInvariant() : statusNu,
            Reden = Eerste(Meerjarenschema.Reden),
            Versie = gezien,
            Posten = { rijen.Select(rij => new Postinvoer { Post = rij.Tekst(Meerjarenschema.Post).ToUpperInvariant(), Bedrag = rij.Tekst(Meerjarenschema.Bedrag) }) },
        };
        try
        {
            // What stands there already is no change, also when it came there after the look: the same file sent twice does no harm.
            var gewijzigd = (gezien == nu.Versie && !bestand.AlleenKijken) || await ZouWijzigen(verzoek, aanroeper, annulering);
            if (gewijzigd && !bestand.AlleenKijken)
            {
                gewijzigd = (await dienIn.Voer(verzoek, aanroeper, annulering)).Versie != nu.Versie;
            }

            return rijen.Select(rij => Rij(rij, !gewijzigd ? "ongewijzigd" : nu.Versie == 0 ? "nieuw" : "gewijzigd", null));
        }
        catch (WeigeringException fout)
        {
            // The row that the refusal is about is named; the others of the same year go down with it and say so.
            var schuldig = rijen.FindAll(rij => fout.Weigering.Veld == "post_" + rij.Tekst(Meerjarenschema.Post).ToUpperInvariant());
            return rijen.Select(rij => schuldig.Count == 0 || schuldig.Contains(rij) ? Rij(rij, Afgewezen, fout.Weigering) : Rij(rij, NietIngediend, null));
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private async Task<bool> ZouWijzigen(InvoerVerzoek verzoek, Aanroeper aanroeper, CancellationToken annulering)
    {
        var controle = await dienIn.Controleer(verzoek, aanroeper, annulering);
        if (controle.RedenNodig)
        {
            Invoeren.DienIn.EisReden(verzoek.Reden);
        }

        return !controle.Jaar.Equals(controle.Nu);
    }

    private static Invoerrij Rij(DuoRij rij, string uitkomst, Weigering? reden) => new()
    {
        Regel = rij.Regel,
        Boekjaar = rij.Geheel(Meerjarenschema.Boekjaar)!.Value,
        Soort = rij.Tekst(Meerjarenschema.Soort).ToLowerInvariant(),
        Post = rij.Tekst(Meerjarenschema.Post),
        Kolom = reden is null ? "" : Kolom(reden.Veld),
        Uitkomst = uitkomst,
        Reden = reden?.NaarBericht(),
    };

    /// <summary>The column of the file behind a field of the request.</summary>
    private static string Kolom(string veld) => veld switch
    {
        "boekjaar" => Meerjarenschema.Boekjaar,
        "soort" => Meerjarenschema.Soort,
        "status" => Meerjarenschema.Status,
        "reden" => Meerjarenschema.Reden,
        _ when veld.StartsWith("post_", StringComparison.Ordinal) => Meerjarenschema.Post,
        _ => "",
    };
}
