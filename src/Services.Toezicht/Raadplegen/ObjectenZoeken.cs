using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Monitoring.Services.Toezicht.Werkvoorraden;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Finds objects of supervision by name, place or code, and a samenwerkingsverband by a postcode of its area as well. They are public: DUO publishes them.</summary>
internal sealed partial class ObjectenZoeken(ToezichtContext database, FinancieelToezichtLezen financieel, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    private static readonly Sortering<ObjectVanToezicht> Volgorde = new(
        "naam",
        ("naam", rij => rij.Naam),
        ("code", rij => rij.Code),
        ("sector", rij => rij.Sector),
        ("schoolsoort", rij => rij.Schoolsoort),
        ("plaats", rij => rij.Plaats),
        ("provincie", rij => rij.Provincie),
        ("bestuur", rij => rij.BevoegdGezag));

    /// <param name="vanInspectie">True when the caller is an inspecteur.</param>
    public async Task<ObjectLijst> Zoek(ObjectVraag vraag, bool vanInspectie, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var objecten = database.Objecten.AsNoTracking().AsSplitQuery();
        if (vraag.Soort.Length > 0)
        {
            var soort = ObjectSoort.Lees(vraag.Soort, "soort");
            objecten = objecten.Where(rij => rij.Soort == soort);
        }

        var peildatum = Datum.LeesOptioneel(vraag.Peildatum, "peildatum");
        if (peildatum is { } dag)
        {
            objecten = objecten.Where(rij => (rij.GeldigVan == null || rij.GeldigVan <= dag) && (rij.GeldigTot == null || rij.GeldigTot >= dag));
        }

        if (vraag.SwvCode.Length > 0)
        {
            var swv = SwvCode.Lees(vraag.SwvCode, "swv_code").Waarde;
            var leden = await Leden(swv, peildatum ?? klok.Vandaag(), annulering);
            objecten = objecten.Where(rij => leden.Contains(rij.Id));
        }

        if (Postcode().Match(vraag.Zoek) is { Success: true } postcode)
        {
            var pc4 = postcode.Groups["pc4"].Value;
            objecten = objecten.Where(rij => rij.Zoektekst.Contains(pc4)
                || database.Postcodegebieden.Any(gebied => gebied.Pc4 == pc4 && gebied.Herkomst == rij.Herkomst && (gebied.SwvPo == rij.Code || gebied.SwvVo == rij.Code)));
        }
        else
        {
            foreach (var woord in Zoektekst.Lees(vraag.Zoek, "zoek"))
            {
                objecten = objecten.Where(rij => rij.Zoektekst.Contains(woord));
            }
        }

        var lijst = new ObjectLijst { Totaal = await objecten.CountAsync(annulering) };
        var rijen = await Volgorde.Pas(objecten, vraag.Sorteer).ThenBy(rij => rij.Naam).ThenBy(rij => rij.Code).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering);
        var besluiten = await financieel.Van([.. rijen.Select(rij => rij.Id)], annulering);
        lijst.Objecten.AddRange(rijen.Select(rij => Antwoord.Van(rij, besluiten[rij.Id], vanInspectie, klok.Vandaag())));
        return lijst;
    }

    /// <summary>All that is known of one object, for an inspecteur.</summary>
    /// <exception cref="WeigeringException"><c>object.onbekend</c>, and those of <see cref="ObjectSoort.Lees"/> and <see cref="ObjectSoort.LeesCode"/></exception>
    public async Task<ObjectDossier> Haal(ObjectVerwijzing vraag, CancellationToken annulering)
    {
        var soort = ObjectSoort.Lees(vraag.Soort, "soort");
        var id = ObjectVanToezicht.IdVan(soort, ObjectSoort.LeesCode(soort, vraag.Code, "code"));
        var rij = await database.Objecten.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == id, annulering)
            ?? throw new WeigeringException("object.onbekend", "Dit object van toezicht is niet bekend.", "code", WeigeringSoort.NietGevonden);
        var opvolging = await opvolgingen.Lees(annulering);
        var voorgangers = opvolging.Voorgangers(id);
        var eerder = voorgangers.Count == 0 ? [] : await database.Objecten.Where(ander => voorgangers.Contains(ander.Id)).OrderBy(ander => ander.Id).Select(ander => new { ander.Id, ander.Soort, ander.Code, ander.Naam, ander.GeldigTot }).ToListAsync(annulering);
        var vandaag = klok.Vandaag();
        var lopend = new List<Werkregel>();
        foreach (var bron in Werkbronnen.VanOnderzoeken(voorgangers, database, vandaag))
        {
            lopend.AddRange(await bron.ToListAsync(annulering));
        }

        var oordeel = await database.Onderzoeken.Where(onderzoek => onderzoek.ObjectSoort == rij.Soort && onderzoek.ObjectCode == rij.Code && onderzoek.Vaststellingsdatum != null && onderzoek.Eindoordeel != Oordeelwaarde.GeenOordeel)
            .OrderByDescending(onderzoek => onderzoek.Vaststellingsdatum).ThenByDescending(onderzoek => onderzoek.Nummer)
            .Select(onderzoek => new Laatsteoordeel(onderzoek.Id, onderzoek.Nummer, onderzoek.Eindoordeel!, onderzoek.Vaststellingsdatum!.Value, onderzoek.OpenbaarOp!.Value, onderzoek.Herkomst)).FirstOrDefaultAsync(annulering);
        var peiling = await database.Oordeelpeilingen.AsNoTracking().SingleOrDefaultAsync(peiling => peiling.ObjectId == id, annulering);
        return new ObjectDossier
        {
            ActueelOordeel = Antwoord.Actueel(soort, oordeel, peiling),
            Object = Antwoord.Van(rij, (await financieel.Van([rij.Id], annulering))[rij.Id], vanInspectie: true, vandaag),
            Voorgangers = { eerder.Select(ander => new ObjectVerwijzing { Soort = ander.Soort, Code = ander.Code, Naam = ander.Naam, OpgegaanOp = Datum.Schrijf(eerder.Where(later => opvolging.IsOfVolgt(later.Id, ander.Id)).Max(later => later.GeldigTot)?.AddDays(1)) }) },
            Lopend = { lopend.OrderBy(stap => stap.Uiterlijk).ThenBy(stap => stap.Nummer, StringComparer.Ordinal).Select(stap => Antwoord.Van(stap, opvolging.Van(stap.ObjectSoort, stap.ObjectCode), vandaag)) },
            Drager = Antwoord.Van(opvolging.Van(rij.Soort, rij.Code)),
        };
    }

    /// <summary>
    /// Ids of what belongs to a samenwerkingsverband on a day: its vestigingen, by the last file that shows them on or before that day and when
    /// none does by what is known now, and the schools and boards of those vestigingen.
    /// </summary>
    private async Task<List<string>> Leden(string swv, DateOnly dag, CancellationToken annulering)
    {
        // First what is its member now or ever was, by indexes; the day is only looked at for those.
        var ooit = database.Objecten.Where(rij => rij.SwvCode == swv && rij.Soort == ObjectSoort.Vestiging).Select(rij => rij.Id).Union(database.Aansluitingen.Where(aansluiting => aansluiting.SwvCode == swv).Select(aansluiting => aansluiting.ObjectId));
        var vestigingen = await database.Objecten.Where(rij => ooit.Contains(rij.Id)
                && (database.Aansluitingen.Where(aansluiting => aansluiting.ObjectId == rij.Id && aansluiting.Peildatum <= dag).OrderByDescending(aansluiting => aansluiting.Peildatum).Select(aansluiting => aansluiting.SwvCode).FirstOrDefault() ?? rij.SwvCode) == swv)
            .AsNoTracking().ToListAsync(annulering);
        return
        [
            .. vestigingen.Select(rij => rij.Id),
            .. vestigingen.Select(rij => ObjectVanToezicht.IdVan(ObjectSoort.School, rij.Code[..Brin.Lengte])).Distinct(),
            .. vestigingen.Select(rij => rij.BestuurOp(dag)).Where(bestuur => bestuur.Length > 0).Distinct(StringComparer.Ordinal).Select(bestuur => ObjectVanToezicht.IdVan(ObjectSoort.Bestuur, bestuur)),
        ];
    }

    /// <summary>A whole postcode or its four digits, and nothing else.</summary>
    [GeneratedRegex(@"^\s*(?<pc4>[1-9]\d{3})\s?(?:[A-Za-z]{2})?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Postcode();
}
