using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.DuoBestanden;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Invoeren;

/// <summary>Reads the own file of a samenwerkingsverband into posts, and names every row that it cannot take.</summary>
internal static class LeesInvoerbestand
{
    private const int Grootste = 512 * 1024;

    /// <exception cref="WeigeringException"><c>import.te-groot</c>, or the reason why the file is refused as a whole.</exception>
    public static GelezenInvoer Voer(Invoerbestand bestand)
    {
        var tabel = LeesTabel(bestand, Invoerschema.Schema);
        var naam = tabel.Bestandsnaam;
        var gelezen = new GelezenInvoer();
        var fouten = tabel.Fouten.ToList();
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rij in tabel.Rijen)
        {
            var code = rij.Tekst(Invoerschema.Post).ToUpperInvariant();
            if (Posttabel.Zoek(code) is not { } post)
            {
                fouten.Add(rij.Fout(Invoerschema.Post, "invoer.post-onbekend", $"'{Kort.Tekst(code)}' is geen post van de jaarrekening."));
            }
            else if (rij.Bedrag(Invoerschema.Bedrag) is not { } bedrag)
            {
                fouten.Add(rij.Fout(Invoerschema.Bedrag, "invoer.leeg", "Er staat geen bedrag. Laat de rij weg als de post er niet is."));
            }
            else if (!gezien.TryAdd(code, rij.Regel))
            {
                fouten.Add(rij.Fout(Invoerschema.Post, "import.dubbele-rij", $"Post {code} staat al op regel {gezien[code]}."));
            }
            else
            {
                gelezen.Posten.Add(new Postinvoer { Post = code, Naam = post.Naam, Bedrag = NederlandsBedrag.Getal(bedrag) });
            }
        }

        gelezen.Rijen.AddRange(fouten.OrderBy(fout => fout.Regel).Select(fout => new AfgewezenRij { Bestand = naam, Regel = fout.Regel, Kolom = fout.Kolom, Reden = fout.Reden.NaarBericht() }));
        return gelezen;
    }

    /// <exception cref="WeigeringException"><c>import.te-groot</c>, or the reason why the file is refused as a whole.</exception>
    public static DuoTabel LeesTabel(Invoerbestand bestand, DuoSchema schema) => bestand.Inhoud.Length > Grootste
        ? throw new WeigeringException("import.te-groot", $"Het bestand is groter dan {Grootste / 1024} kB.", "bestand", WeigeringSoort.TeGroot)
        : DuoTabel.Lees(bestand.Bestandsnaam[(bestand.Bestandsnaam.LastIndexOfAny(['/', '\\']) + 1)..], bestand.Inhoud.Memory, schema);
}
