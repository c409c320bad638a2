using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;

namespace Monitoring.Services.Toezicht.Bestanden;

/// <summary>Puts the parts of an upload together again. Files of one kind of import are small; bounds keep a mistake from filling the memory.</summary>
internal static class Ontvangst
{
    /// <summary>Largest part, in bytes.</summary>
    public const int GrootsteDeel = 64 * 1024;

    /// <summary>Largest upload, in bytes: some four times the DUO files of one year.</summary>
    public const int GrootsteUpload = 2 * DuoTabel.GrootsteBestand;

    public const int MeesteBestanden = 100;

    /// <exception cref="WeigeringException"><c>bestand.naam-ontbreekt</c>, <c>bestand.te-groot</c> or <c>bestand.te-veel</c></exception>
    public static async Task<IReadOnlyList<Bestand>> Ontvang(IAsyncStreamReader<BestandDeel> delen, CancellationToken annulering)
    {
        var bestanden = new List<(string Naam, MemoryStream Inhoud)>();
        long totaal = 0;
        await foreach (var deel in delen.ReadAllAsync(annulering))
        {
            if (deel.Bestandsnaam.Length == 0)
            {
                throw new WeigeringException("bestand.naam-ontbreekt", "Een deel van een bestand heeft geen naam.", "bestandsnaam");
            }

            totaal += deel.Inhoud.Length;
            if (deel.Inhoud.Length > GrootsteDeel || totaal > GrootsteUpload)
            {
                throw new WeigeringException("bestand.te-groot", $"Een deel is hooguit {GrootsteDeel / 1024} kB, alle bestanden samen {GrootsteUpload / 1024 / 1024} MB.", "inhoud", WeigeringSoort.TeGroot);
            }

            if (bestanden.Count == 0 || bestanden[^1].Naam != deel.Bestandsnaam)
            {
                bestanden.Add((deel.Bestandsnaam, new MemoryStream()));
            }

            if (bestanden.Count > MeesteBestanden)
            {
                throw new WeigeringException("bestand.te-veel", $"Stuur hooguit {MeesteBestanden} bestanden tegelijk.", soort: WeigeringSoort.TeGroot);
            }

            bestanden[^1].Inhoud.Write(deel.Inhoud.Span);
        }

        return [.. bestanden.Select(bestand => new Bestand(bestand.Naam, bestand.Inhoud.GetBuffer().AsMemory(0, (int)bestand.Inhoud.Length)))];
    }
}
