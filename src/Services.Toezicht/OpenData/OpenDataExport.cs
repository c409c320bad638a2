using System.Runtime.CompilerServices;
using System.Text;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;

namespace Monitoring.Services.Toezicht.OpenData;

/// <summary>
/// The public judgements in three files, in the style of the Inspectie's own: SCORE (a judgement on a standaard or the eindoordeel), STAND (standaarden and
/// their possible scores) and OVT (the objects of supervision, with what each is judged now). Only reports that are openbaar. A re-issue of SCORE tells its reason in the
/// row itself: a report that was corrected after it became openbaar has a higher versie and the reason of its last correction.
/// </summary>
internal sealed class OpenDataExport(ToezichtContext database, TimeProvider klok)
{
    private const int PerKeer = 1000;

    /// <summary>Most corrections that the list of files tells about; all of them stand in the rows.</summary>
    private const int MeesteHeruitgaven = 25;

    private const string Score = "SCORE";
    private const string Stand = "STAND";
    private const string Ovt = "OVT";

    /// <summary>The files of today, and what was last issued again with its reason.</summary>
    public async Task<OpenDataLijst> Lijst(OpenDataVraag vraag, CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        var lijst = new OpenDataLijst();
        foreach (var bestand in (string[])[Score, Stand, Ovt])
        {
            var uitgave = await Uitgave(bestand, metVoorbeeld: false, annulering);
            lijst.Bestanden.Add(new OpenDataBestand { Bestand = bestand, Naam = Naam(bestand, uitgave, metVoorbeeld: false), Uitgave = uitgave, Peildatum = Datum.Schrijf(vandaag) });
        }

        var heruitgaven = await Openbaar(vandaag, vraag.MetVoorbeeld)
            .SelectMany(rij => rij.Correcties.Where(correctie => correctie.Datum >= rij.OpenbaarOp), (rij, correctie) => new { rij.Nummer, rij.ObjectNaam, rij.Herkomst, Correctie = correctie.Nummer, correctie.Datum, correctie.Standaard, correctie.Reden, Versie = 1 + rij.Correcties.Count(ander => ander.Datum >= rij.OpenbaarOp && ander.Nummer <= correctie.Nummer) })
            .OrderByDescending(rij => rij.Datum).ThenBy(rij => rij.Nummer).ThenByDescending(rij => rij.Correctie).Take(MeesteHeruitgaven).ToListAsync(annulering);
        lijst.Heruitgaven.AddRange(heruitgaven.Select(rij => new Heruitgave { Datum = Datum.Schrijf(rij.Datum), Onderzoeknummer = rij.Nummer, ObjectNaam = rij.ObjectNaam, Standaard = rij.Standaard, Reden = rij.Reden, Versie = rij.Versie, Herkomst = rij.Herkomst }));
        return lijst;
    }

    /// <exception cref="WeigeringException"><c>export.bestand-onbekend</c></exception>
    public async IAsyncEnumerable<BestandDeel> Exporteer(ExportVraag vraag, [EnumeratorCancellation] CancellationToken annulering)
    {
        var (kop, rijen) = vraag.Bestand switch
        {
            Score => ("Peildatum;ObjectSoort;ObjectCode;Naam;Sector;Schoolsoort;Bestuursnummer;Onderzoeksnummer;TypeOnderzoek;Vaststellingsdatum;Publicatiedatum;StandaardCode;Score;Versie;RedenHeruitgave;Herkomst", Scores(vraag.MetVoorbeeld, annulering)),
            Stand => ("Kader;StandaardCode;StandaardNaam;Kwaliteitsgebied;WeegtMee;GeldigVan;GeldigTot;MogelijkeScores;HerkomstCode;Bron", Standaarden()),
            Ovt => ("ObjectSoort;ObjectCode;Naam;Sector;Schoolsoort;Bestuursnummer;SwvCode;Plaats;Provincie;GeldigVan;GeldigTot;Opvolger;Herkomst;Eindoordeel;VaststellingsdatumEindoordeel", Objecten(vraag.MetVoorbeeld, annulering)),
            _ => throw new WeigeringException("export.bestand-onbekend", $"'{Kort.Tekst(vraag.Bestand)}' is geen bestand. Wel: SCORE, STAND, OVT.", "bestand"),
        };
        var naam = Naam(vraag.Bestand, await Uitgave(vraag.Bestand, vraag.MetVoorbeeld, annulering), vraag.MetVoorbeeld);
        var deel = new StringBuilder(kop).Append("\r\n");
        await foreach (var rij in rijen.WithCancellation(annulering))
        {
            deel.AppendJoin(';', rij.Select(Cel)).Append("\r\n");
            if (deel.Length > Bestanden.Ontvangst.GrootsteDeel / 4)
            {
                yield return Deel(naam, deel);
                deel.Clear();
            }
        }

        yield return Deel(naam, deel);
    }

    /// <summary>With sample data it is another file, also by its name: whoever keeps both does not mistake one for the other.</summary>
    private string Naam(string bestand, int uitgave, bool metVoorbeeld) => $"{klok.Vandaag():yyyyMMdd}_v{uitgave:00}_{bestand}_SWV_BST_PO_SO_VO_MBO{(metVoorbeeld ? "_MET_VOORBEELD" : "")}.csv";

    private IQueryable<Domain.Onderzoeken.Onderzoek> Openbaar(DateOnly vandaag, bool metVoorbeeld) =>
        database.Onderzoeken.AsNoTracking().Where(rij => rij.OpenbaarOp <= vandaag && (metVoorbeeld || rij.Herkomst != Herkomst.Voorbeeld));

    /// <summary>Number of the issue of today: each correction of a report gives the files that hold judgements, SCORE and OVT, a next one.</summary>
    private async Task<int> Uitgave(string bestand, bool metVoorbeeld, CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        return bestand == Stand ? 1 : 1 + await Openbaar(vandaag, metVoorbeeld).SelectMany(rij => rij.Correcties).CountAsync(correctie => correctie.Datum == vandaag, annulering);
    }

    private static BestandDeel Deel(string naam, StringBuilder tekst) => new() { Bestandsnaam = naam, Inhoud = ByteString.CopyFromUtf8(tekst.ToString()) };

    /// <summary>Quoted where needed; a cell that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    private static string Cel(string waarde)
    {
        var veilig = waarde.Length > 0 && "=+-@\t".Contains(waarde[0], StringComparison.Ordinal) ? "'" + waarde : waarde;
        return veilig.AsSpan().IndexOfAny(";\"\r\n") < 0 ? veilig : $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static async IAsyncEnumerable<string[]> Standaarden()
    {
        await Task.CompletedTask;
        foreach (var standaard in Domain.Kaders.Standaard.Alle)
        {
            var scores = standaard.Beoordeelbaar
                ? Schaalwaarde.Alle.Where(waarde => waarde.Kadersoort == standaard.Kadersoort && waarde.Niveau == Schaalwaarde.OpStandaard).Select(waarde => waarde.Waarde).Append(Oordeelwaarde.NietBeoordeeld)
                : [Oordeelwaarde.NietBeoordeeld];
            yield return [standaard.Kadersoort, standaard.Code, standaard.Naam, standaard.Kwaliteitsgebied, standaard.WeegtMee ? "ja" : "nee", Datum.Schrijf(standaard.Geldig.Van), Datum.Schrijf(standaard.Geldig.Tot), string.Join(',', scores), standaard.HerkomstCode, standaard.Bron];
        }
    }

    private async IAsyncEnumerable<string[]> Scores(bool metVoorbeeld, [EnumeratorCancellation] CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        var laatste = Guid.Empty;
        int gelezen;
        do
        {
            var na = laatste;
            var onderzoeken = await Openbaar(vandaag, metVoorbeeld).AsSplitQuery().Where(rij => rij.Id > na).OrderBy(rij => rij.Id).Take(PerKeer)
                .Select(rij => new
                {
                    rij.Id,
                    rij.ObjectSoort,
                    rij.ObjectCode,
                    rij.ObjectNaam,
                    rij.Toezichtsector,
                    rij.Schoolsoort,
                    rij.Bestuur,
                    rij.Nummer,
                    rij.Soort,
                    rij.Vaststellingsdatum,
                    rij.OpenbaarOp,
                    rij.Eindoordeel,
                    rij.Herkomst,
                    Oordelen = rij.Oordelen.Select(oordeel => new { oordeel.Standaard, oordeel.Oordeel }).ToList(),
                    // A correction before the report became openbaar is part of what was issued first.
                    Redenen = rij.Correcties.Where(correctie => correctie.Datum >= rij.OpenbaarOp).OrderBy(correctie => correctie.Nummer).Select(correctie => correctie.Reden).ToList(),
                })
                .ToListAsync(annulering);
            gelezen = onderzoeken.Count;
            foreach (var onderzoek in onderzoeken)
            {
                laatste = onderzoek.Id;
                foreach (var (standaard, score) in onderzoek.Oordelen.OrderBy(oordeel => oordeel.Standaard, StringComparer.Ordinal).Select(oordeel => (oordeel.Standaard, oordeel.Oordeel)).Append(("EINDOORDEEL", onderzoek.Eindoordeel ?? "")))
                {
                    yield return
                    [
                        Datum.Schrijf(vandaag), onderzoek.ObjectSoort, onderzoek.ObjectCode, onderzoek.ObjectNaam, onderzoek.Toezichtsector, onderzoek.Schoolsoort, onderzoek.Bestuur, onderzoek.Nummer, onderzoek.Soort,
                        Datum.Schrijf(onderzoek.Vaststellingsdatum), Datum.Schrijf(onderzoek.OpenbaarOp), standaard, score, $"v{onderzoek.Redenen.Count + 1:00}", onderzoek.Redenen.LastOrDefault(""), onderzoek.Herkomst,
                    ];
                }
            }
        }
        while (gelezen == PerKeer);
    }

    private async IAsyncEnumerable<string[]> Objecten(bool metVoorbeeld, [EnumeratorCancellation] CancellationToken annulering)
    {
        var laatste = "";
        int gelezen;
        do
        {
            var na = laatste;
            var objecten = await database.Objecten.AsNoTracking().Where(rij => rij.Id.CompareTo(na) > 0 && (metVoorbeeld || rij.Herkomst != Herkomst.Voorbeeld)).OrderBy(rij => rij.Id).Take(PerKeer)
                .Select(rij => new { rij.Id, rij.Soort, rij.Code, rij.Naam, rij.Toezichtsector, rij.Schoolsoort, rij.BevoegdGezag, rij.SwvCode, rij.Plaats, rij.Provincie, rij.GeldigVan, rij.GeldigTot, rij.Opvolger, rij.Herkomst })
                .ToListAsync(annulering);
            gelezen = objecten.Count;
            var ids = objecten.Select(rij => rij.Id).ToList();
            var oordelen = await Oordelen(ids, metVoorbeeld, annulering);
            var peilingen = await database.Oordeelpeilingen.AsNoTracking().Where(rij => ids.Contains(rij.ObjectId) && (metVoorbeeld || rij.Herkomst != Herkomst.Voorbeeld)).ToDictionaryAsync(rij => rij.ObjectId, StringComparer.Ordinal, annulering);
            foreach (var rij in objecten)
            {
                laatste = rij.Id;
                var oordeel = oordelen.GetValueOrDefault(rij.Id);
                var nu = Actueelregel.Waarde(rij.Soort, oordeel, peilingen.GetValueOrDefault(rij.Id));
                yield return [rij.Soort, rij.Code, rij.Naam, rij.Toezichtsector, rij.Schoolsoort, rij.BevoegdGezag, rij.SwvCode, rij.Plaats, rij.Provincie, Datum.Schrijf(rij.GeldigVan), Datum.Schrijf(rij.GeldigTot), rij.Opvolger, rij.Herkomst, nu, nu == Oordeelwaarde.ZonderActueel ? "" : Datum.Schrijf(oordeel?.Vastgesteld)];
            }
        }
        while (gelezen == PerKeer);
    }

    /// <summary>Of each object the last eindoordeel in the reports that are public.</summary>
    private async Task<Dictionary<string, Laatsteoordeel>> Oordelen(IReadOnlyCollection<string> objecten, bool metVoorbeeld, CancellationToken annulering)
    {
        var oordelen = new Dictionary<string, Laatsteoordeel>(StringComparer.Ordinal);
        foreach (var bron in Openbaar(klok.Vandaag(), metVoorbeeld).Where(rij => rij.Eindoordeel != Oordeelwaarde.GeenOordeel).Bij(objecten))
        {
            foreach (var rij in await bron.OrderBy(rij => rij.Vaststellingsdatum).ThenBy(rij => rij.Nummer).Select(rij => new { rij.ObjectSoort, rij.ObjectCode, Oordeel = new Laatsteoordeel(rij.Id, rij.Nummer, rij.Eindoordeel!, rij.Vaststellingsdatum!.Value, rij.OpenbaarOp!.Value, rij.Herkomst) }).ToListAsync(annulering))
            {
                oordelen[ObjectVanToezicht.IdVan(rij.ObjectSoort, rij.ObjectCode)] = rij.Oordeel;
            }
        }

        return oordelen;
    }
}
