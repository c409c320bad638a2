using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.DuoBestanden;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>Sends a CSV of a school to the register, row by row, with the visitor's own token.</summary>
public sealed class Oppaanlevering(Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps)
{
    /// <summary>Most rows of one file; whoever has more uses the command line.</summary>
    public const int MaxRijen = 5_000;

    /// <exception cref="WeigeringException">The file as a whole cannot be read, is too large, or the register gave no answer.</exception>
    public async Task<Aanleveruitslag> Stuur(IFormFile bestand, CancellationToken annulering)
    {
        await using var inhoud = bestand.OpenReadStream();
        var tabel = await DuoTabel.LeesAsync(bestand.FileName, inhoud, OppBestand.Schema, annulering);
        if (tabel.Rijen.Count > MaxRijen)
        {
            throw new WeigeringException("bestand.te-veel-rijen", $"Dit bestand heeft {tabel.Rijen.Count} rijen. Lever er hoogstens {MaxRijen} tegelijk aan.", "bestand");
        }

        var verzoeken = tabel.Rijen.Select(OppBestand.Verzoek).ToList();
        var uitkomsten = await Registreer(verzoeken, annulering);
        var geweigerd = uitkomsten.Where(uitkomst => uitkomst.Uitkomst == "afgewezen").ToDictionary(uitkomst => uitkomst.Regel);
        var afgewezen = tabel.Fouten.Select(fout => new Rijmelding(fout.Regel, fout.Kolom, fout.Reden.Melding))
            .Concat(geweigerd.Values.Select(uitkomst => new Rijmelding(uitkomst.Regel, uitkomst.Reden.Veld, uitkomst.Reden.Melding)))
            .OrderBy(rij => rij.Regel).ToList();
        var nietOvergenomen = uitkomsten.SelectMany(uitkomst => uitkomst.NietOvergenomen.Select(veld => new Rijmelding(uitkomst.Regel, veld.Veld, veld.Melding))).OrderBy(rij => rij.Regel).ToList();
        return new Aanleveruitslag(Tel("nieuw"), Tel("gewijzigd"), Tel("ongewijzigd"), afgewezen, nietOvergenomen, AfgewezenBestand.Maak(tabel, geweigerd.ToDictionary(rij => rij.Key, rij => rij.Value.Reden.Melding)));

        int Tel(string wat) => uitkomsten.Count(uitkomst => uitkomst.Uitkomst == wat);
    }

    private async Task<List<RegistreerUitkomst>> Registreer(List<RegistreerVerzoek> verzoeken, CancellationToken annulering)
    {
        try
        {
            using var stroom = opps.RegistreerStroom(cancellationToken: annulering);
            var lezen = stroom.ResponseStream.ReadAllAsync(annulering).SelectMany(blok => blok.Uitkomsten).ToListAsync(annulering).AsTask();
            foreach (var verzoek in verzoeken)
            {
                await stroom.RequestStream.WriteAsync(verzoek, annulering);
            }

            await stroom.RequestStream.CompleteAsync();
            return await lezen;
        }
        catch (RpcException fout)
        {
            throw WeigeringDetails.Lees(fout) is { } reden
                ? new WeigeringException(reden.Code, reden.Melding, "bestand")
                : new WeigeringException("bestand.geen-antwoord", "Het register gaf geen antwoord. Een deel van het bestand kan al zijn bewaard; lever het gerust nog eens aan, dat verandert niets dubbel.", "bestand");
        }
    }
}
