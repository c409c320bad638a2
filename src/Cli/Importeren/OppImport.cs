using System.Text;
using Grpc.Core;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;

namespace Monitoring.Cli.Importeren;

/// <summary>Ontwikkelingsperspectieven from a CSV, streamed; each row gets its own answer.</summary>
internal static class OppImport
{
    public static Task<int> Voer(Platform platform, FileInfo bestand, CancellationToken annulering) => DuoImport.Een("Ontwikkelingsperspectieven", () => Voortgangsbalk.Toon("Ontwikkelingsperspectieven", async balk =>
    {
        await using var invoer = bestand.OpenRead();
        var tabel = await DuoTabel.LeesAsync(bestand.Name, invoer, OppBestand.Schema, annulering);
        using var aanroep = new Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient(platform.Kanaal).RegistreerStroom(cancellationToken: annulering);
        var zenden = Zend(aanroep.RequestStream, tabel.Rijen, annulering);
        var afgewezen = tabel.Fouten.Select(fout => new AfgewezenRij { Bestand = bestand.Name, Regel = fout.Regel, Kolom = fout.Kolom, Reden = new Weigering { Code = fout.Reden.Code, Melding = fout.Reden.Melding, Veld = fout.Reden.Veld } }).ToList();
        var geweigerd = new Dictionary<int, string>();
        var nietOvergenomen = new List<AfgewezenRij>();
        var stand = new ImportVoortgang { Totaal = tabel.Rijen.Count + afgewezen.Count, Gelezen = afgewezen.Count, Afgewezen = afgewezen.Count };
        await foreach (var uitkomst in aanroep.ResponseStream.ReadAllAsync(annulering).SelectMany(blok => blok.Uitkomsten))
        {
            Tel(stand, uitkomst);
            nietOvergenomen.AddRange(uitkomst.NietOvergenomen.Select(reden => new AfgewezenRij { Bestand = bestand.Name, Regel = uitkomst.Regel, Kolom = reden.Veld, Reden = reden }));
            if (uitkomst.Uitkomst == "afgewezen")
            {
                afgewezen.Add(new AfgewezenRij { Bestand = bestand.Name, Regel = uitkomst.Regel, Kolom = uitkomst.Reden.Veld, Reden = uitkomst.Reden });
                geweigerd[uitkomst.Regel] = uitkomst.Reden.Melding;
            }

            balk.Zet(stand.Gelezen, stand.Totaal);
        }

        await zenden;
        return new ImportUitkomst(stand, [.. afgewezen.OrderBy(rij => rij.Regel)], await Bewaar(bestand, tabel, geweigerd, annulering)) { NietOvergenomen = nietOvergenomen };
    }));

    /// <summary>Writes the rejected rows beside the file; what an earlier run left there is gone when nothing is rejected any more.</summary>
    /// <returns>Where they stand, or null.</returns>
    private static async Task<string?> Bewaar(FileInfo bestand, DuoTabel tabel, Dictionary<int, string> geweigerd, CancellationToken annulering)
    {
        var pad = Path.ChangeExtension(bestand.FullName, ".afgewezen.csv");
        var inhoud = AfgewezenBestand.Maak(tabel, geweigerd);
        if (inhoud.Length == 0)
        {
            File.Delete(pad);
            return null;
        }

        // With a byte order mark, so that a spreadsheet reads it as UTF-8.
        await File.WriteAllTextAsync(pad, inhoud, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), annulering);
        return pad;
    }

    private static void Tel(ImportVoortgang stand, RegistreerUitkomst uitkomst)
    {
        stand.Gelezen++;
        stand.Nieuw += uitkomst.Uitkomst == "nieuw" ? 1 : 0;
        stand.Gewijzigd += uitkomst.Uitkomst == "gewijzigd" ? 1 : 0;
        stand.Ongewijzigd += uitkomst.Uitkomst == "ongewijzigd" ? 1 : 0;
        stand.MetBevinding += uitkomst.NietOvergenomen.Count > 0 ? 1 : 0;
        stand.Afgewezen += uitkomst.Uitkomst == "afgewezen" ? 1 : 0;
    }

    private static async Task Zend(IClientStreamWriter<RegistreerVerzoek> stroom, IReadOnlyList<DuoRij> rijen, CancellationToken annulering)
    {
        try
        {
            foreach (var rij in rijen)
            {
                await stroom.WriteAsync(OppBestand.Verzoek(rij), annulering);
            }

            await stroom.CompleteAsync();
        }
        catch (RpcException)
        {
            // The service has ended the call already: the reading side throws with its reason.
        }
    }
}
