using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Resultaten;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Risicosignaal = Monitoring.Services.Toezicht.Domain.Risico.Risicosignaal;

namespace Monitoring.Services.Toezicht.Risicobeelden;

/// <summary>
/// The yearly look at all samenwerkingsverbanden or besturen: which signals each gives, what they weigh together, and the quarter with the highest
/// score. The Inspectie visits the 25% with the highest risks; this list is where to look, no verdict.
/// </summary>
internal sealed class RisicobeeldLezen(ToezichtContext database, UitstroomLezen uitstroom, FinancieelToezichtLezen financieel, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    /// <summary>The worst first.</summary>
    private static readonly string[] Eindoordelen = [Oordeelwaarde.ZeerZwak, Oordeelwaarde.Onvoldoende, Oordeelwaarde.Voldoende, Oordeelwaarde.Goed];

    private static readonly Sortering<Beeldrij> Volgorde = new("-score", ("score", rij => rij.Score), ("naam", rij => rij.Object.Naam), ("eindoordeel", rij => Rang(rij.Gegevens.LaatsteEindoordeel)), ("vierjaarlijks", rij => rij.Gegevens.LaatsteVierjaarlijks));

    /// <exception cref="WeigeringException"><c>risico.soort</c>: only samenwerkingsverbanden and besturen; <c>sorteer.onbekend</c></exception>
    public async Task<Risicobeeld> Lees(RisicoVraag vraag, CancellationToken annulering)
    {
        var soort = ObjectSoort.Lees(vraag.ObjectSoort.Length == 0 ? ObjectSoort.Swv : vraag.ObjectSoort, "object_soort");
        if (soort is not (ObjectSoort.Swv or ObjectSoort.Bestuur))
        {
            throw new WeigeringException("risico.soort", "Het risicobeeld gaat over samenwerkingsverbanden of besturen.", "object_soort");
        }

        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var vandaag = klok.Vandaag();
        var alle = (await Gegevens(soort, vandaag, annulering))
            .Select(rij => (rij.Object, rij.Gegevens, Redenen: rij.Gegevens.Redenen(vandaag)))
            .Select(rij => new Beeldrij(rij.Object, rij.Gegevens, rij.Redenen, rij.Redenen.Sum(reden => reden.Signaal.Gewicht)))
            .OrderByDescending(rij => rij.Score).ThenBy(rij => rij.Object.Code, StringComparer.Ordinal).ToList();
        var hoogste = HoogsteKwart.Van([.. alle.Select(rij => rij.Score)]);
        var gekozen = vraag.AlleenHoogste ? alle.Take(hoogste.Aantal).ToList() : alle;
        return new Risicobeeld
        {
            Totaal = gekozen.Count,
            Hoogste = hoogste.Aantal,
            Kwart = hoogste.Kwart,
            Grensscore = hoogste.Grens,
            VolgendeScore = hoogste.VolgendeScore,
            MetVolgendeScore = hoogste.MetVolgendeScore,
            Alle = alle.Count,
            Peildatum = Datum.Schrijf(vandaag),
            Signalen = { Risicosignaal.Alle.Select(signaal => Van(signaal, alle.Count(rij => rij.Redenen.Any(reden => reden.Signaal == signaal)))) },
            Regels = { Geordend(gekozen, vraag.Sorteer).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(rij => Van(soort, rij)) },
        };
    }

    /// <summary>Who has none comes after all of them.</summary>
    private static int Rang(string eindoordeel) => Array.IndexOf(Eindoordelen, eindoordeel) is >= 0 and var rang ? rang : Eindoordelen.Length;

    /// <summary>Asked for no other order, the highest score comes first.</summary>
    private static IEnumerable<Beeldrij> Geordend(IEnumerable<Beeldrij> rijen, string sorteer) => sorteer.Length == 0 ? rijen : Volgorde.Pas(rijen.AsQueryable(), sorteer).ThenBy(rij => rij.Object.Code);

    private static Risicoregel Van(string soort, Beeldrij rij) => new()
    {
        ObjectSoort = soort,
        ObjectCode = rij.Object.Code,
        ObjectNaam = rij.Object.Naam,
        Herkomst = rij.Object.Herkomst,
        Score = rij.Score,
        Signalen = { rij.Redenen.Select(reden => reden.Signaal.Code) },
        Redenen = { rij.Redenen.Select(reden => new Contracts.Toezicht.V1.Risicoreden { Code = reden.Signaal.Code, Tekst = reden.Tekst, Datum = Datum.Schrijf(reden.Datum), Onderdelen = { reden.Onderdelen } }) },
        BevoegdGezag = rij.Gegevens.Jaarrekening?.BevoegdGezag ?? "",
        LaatsteVierjaarlijks = Datum.Schrijf(rij.Gegevens.LaatsteVierjaarlijks),
        LaatsteEindoordeel = rij.Gegevens.LaatsteEindoordeel,
        OpenOpdrachten = rij.Gegevens.OpenOpdrachten,
        OpdrachtenTeLaat = rij.Gegevens.OpdrachtenTeLaat,
    };

    private static Contracts.Toezicht.V1.Risicosignaal Van(Risicosignaal signaal, int aantal) => new() { Code = signaal.Code, Omschrijving = signaal.Omschrijving, Gewicht = signaal.Gewicht, IsAanname = signaal.IsAanname, Bron = signaal.Bron, Aantal = aantal };

    private async Task<IEnumerable<(Objectregel Object, Risicogegevens Gegevens)>> Gegevens(string soort, DateOnly vandaag, CancellationToken annulering)
    {
        var objecten = await database.Objecten.AsNoTracking().Where(rij => rij.Soort == soort && (rij.GeldigTot == null || rij.GeldigTot >= vandaag))
            .Select(rij => new Objectregel(rij.Code, rij.Naam, rij.Herkomst, rij.Toezichtperioden.Where(periode => periode.Van <= vandaag && (periode.Tot == null || periode.Tot >= vandaag)).Min(periode => (DateOnly?)periode.Van))).ToListAsync(annulering);
        var onderzoeken = (await database.Onderzoeken.AsNoTracking().Where(rij => rij.ObjectSoort == soort && rij.Vaststellingsdatum != null)
            .Select(rij => new { rij.ObjectCode, rij.Soort, rij.Nummer, rij.Vaststellingsdatum, rij.Eindoordeel }).ToListAsync(annulering)).ToLookup(rij => rij.ObjectCode);
        // A herstelopdracht is the bestuur's to comply with, whichever of its objects it is about (De Staat van het Onderwijs 2024, section 1.2.2); since a merger that of the successor.
        var opvolging = await opvolgingen.Lees(annulering);
        var opdrachten = (await database.Herstelopdrachten.AsNoTracking().Where(rij => (soort == ObjectSoort.Bestuur || rij.ObjectSoort == soort) && rij.OpgelegdOp != null && rij.HersteldOp == null)
            .Select(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.GerichtAan, rij.Hersteltermijn }).ToListAsync(annulering))
            .ToLookup(rij => soort == ObjectSoort.Bestuur ? opvolging.Bestuur(rij.ObjectSoort, rij.ObjectCode, rij.GerichtAan) : opvolging.Van(rij.ObjectSoort, rij.ObjectCode)?.Code ?? rij.ObjectCode, StringComparer.Ordinal);
        var scholen = await Schooloordelen(soort, vandaag, annulering);
        var jaarrekeningen = await Jaarrekeningen(soort, annulering);
        var vestigingen = await database.Objecten.Where(rij => rij.Soort == ObjectSoort.Vestiging)
            .Select(rij => new { rij.Code, Bij = soort == ObjectSoort.Bestuur ? rij.BevoegdGezag : rij.SwvCode, Open = rij.GeldigTot == null || rij.GeldigTot >= vandaag }).ToListAsync(annulering);
        var opps = await Opps(vestigingen.ToDictionary(rij => rij.Code, rij => rij.Bij, StringComparer.Ordinal), annulering);
        var onderNorm = await Uitstroom(soort, vestigingen.Where(rij => rij.Open).ToDictionary(rij => rij.Code, rij => rij.Bij, StringComparer.Ordinal), annulering);
        var besluiten = await financieel.Van([.. objecten.Select(rij => ObjectVanToezicht.IdVan(soort, rij.Code))], annulering);
        var onvoldoende = await Resultaten(soort, vandaag, annulering);
        return objecten.Select(rij =>
        {
            var beoordeeld = onderzoeken[rij.Code].Where(onderzoek => onderzoek.Eindoordeel != Oordeelwaarde.GeenOordeel).OrderByDescending(onderzoek => onderzoek.Vaststellingsdatum).ThenByDescending(onderzoek => onderzoek.Nummer, StringComparer.Ordinal).FirstOrDefault();
            var (voldoet, voldoetNiet) = opps.GetValueOrDefault(rij.Code);
            return (rij, new Risicogegevens
            {
                LaatsteVierjaarlijks = onderzoeken[rij.Code].Where(onderzoek => onderzoek.Soort == OnderzoekSoort.Vierjaarlijks).Max(onderzoek => onderzoek.Vaststellingsdatum),
                LaatsteEindoordeel = beoordeeld?.Eindoordeel ?? "",
                LaatsteEindoordeelOp = beoordeeld?.Vaststellingsdatum,
                OpenOpdrachten = opdrachten[rij.Code].Count(),
                OpdrachtenTeLaat = opdrachten[rij.Code].Count(opdracht => opdracht.Hersteltermijn < vandaag),
                EersteTermijn = opdrachten[rij.Code].Select(opdracht => (DateOnly?)opdracht.Hersteltermijn).Min(),
                OnvoldoendeScholen = scholen.GetValueOrDefault(rij.Code).Onvoldoende,
                ZeerZwakkeScholen = scholen.GetValueOrDefault(rij.Code).ZeerZwak,
                AangepastSinds = rij.OnderToezichtSinds,
                AangepastFinancieelSinds = besluiten[ObjectVanToezicht.IdVan(soort, rij.Code)].Where(besluit => besluit.Loopt(vandaag)).Min(besluit => (DateOnly?)besluit.Van),
                Jaarrekening = jaarrekeningen.GetValueOrDefault(rij.Code),
                BeoordeeldeOpps = voldoet + voldoetNiet,
                OppsDieNietVoldoen = voldoetNiet,
                OnvoldoendeResultaten = onvoldoende.GetValueOrDefault(rij.Code).Aantal,
                Resultatenjaar = onvoldoende.GetValueOrDefault(rij.Code).Jaar,
                UitstroomOnderNorm = onderNorm[rij.Code].Select(telling => telling.Vestiging).Distinct(StringComparer.Ordinal).Count(),
                Uitstroomjaar = onderNorm[rij.Code].Select(telling => new Schooljaar(telling.Schooljaar).ToString()).Max(StringComparer.Ordinal) ?? "",
            });
        });
    }

    /// <summary>The latest account by code of the object.</summary>
    private async Task<Dictionary<string, Jaarrekeningbeeld>> Jaarrekeningen(string soort, CancellationToken annulering)
    {
        var alle = await database.Jaarrekeningbeelden.AsNoTracking().Where(rij => soort == ObjectSoort.Bestuur || rij.SwvCode != "").ToListAsync(annulering);
        return alle.GroupBy(rij => soort == ObjectSoort.Bestuur ? rij.BevoegdGezag : rij.SwvCode, StringComparer.Ordinal).ToDictionary(groep => groep.Key, groep => groep.MaxBy(rij => rij.Boekjaar)!, StringComparer.Ordinal);
    }

    /// <summary>Running OPP's that do and do not meet the law, by code of the object to which their vestiging belongs.</summary>
    private async Task<Dictionary<string, (int Voldoet, int VoldoetNiet)>> Opps(Dictionary<string, string> horenBij, CancellationToken annulering)
    {
        var perVestiging = await database.Oppbeelden.Where(rij => rij.VoldoetAanWet != null).GroupBy(rij => new { rij.Vestiging, rij.VoldoetAanWet }).Select(groep => new { groep.Key.Vestiging, groep.Key.VoldoetAanWet, Aantal = groep.Count() }).ToListAsync(annulering);
        return perVestiging.GroupBy(rij => horenBij.GetValueOrDefault(rij.Vestiging, ""), StringComparer.Ordinal).Where(groep => groep.Key.Length > 0)
            .ToDictionary(groep => groep.Key, groep => (groep.Where(rij => rij.VoldoetAanWet == true).Sum(rij => rij.Aantal), groep.Where(rij => rij.VoldoetAanWet == false).Sum(rij => rij.Aantal)), StringComparer.Ordinal);
    }

    /// <summary>By bestuur what lies under the norm in the latest schooljaar that counts. As with other results not of a samenwerkingsverband.</summary>
    /// <param name="horenBij">Of open vestigingen: what was closed is no occasion to look closer.</param>
    private async Task<ILookup<string, Uitstroomtelling>> Uitstroom(string soort, Dictionary<string, string> horenBij, CancellationToken annulering) =>
        (soort == ObjectSoort.Bestuur ? uitstroom.Laatste(await uitstroom.Lees(_ => true, annulering)).Where(telling => !telling.Haalt) : []).ToLookup(telling => horenBij.GetValueOrDefault(telling.Vestiging, ""), StringComparer.Ordinal);

    /// <summary>By bestuur how many of its objects are onvoldoende by their latest berekend oordeel, and the latest year of those. Of a samenwerkingsverband it says nothing: the results are those of the school.</summary>
    private async Task<Dictionary<string, (int Aantal, int Jaar)>> Resultaten(string soort, DateOnly vandaag, CancellationToken annulering) => soort != ObjectSoort.Bestuur
        ? []
        : await database.BerekendeOordelen.Laatste().Where(rij => rij.Uitkomst == Oordeelwaarde.Onvoldoende)
            .Join(database.Objecten.Where(rij => rij.BevoegdGezag != "" && (rij.GeldigTot == null || rij.GeldigTot >= vandaag)), oordeel => oordeel.ObjectId, rij => rij.Id, (oordeel, rij) => new { rij.BevoegdGezag, oordeel.Jaar })
            .GroupBy(rij => rij.BevoegdGezag).Select(groep => new { groep.Key, Aantal = groep.Count(), Jaar = groep.Max(rij => rij.Jaar) })
            .ToDictionaryAsync(rij => rij.Key, rij => (rij.Aantal, rij.Jaar), StringComparer.Ordinal, annulering);

    /// <summary>
    /// By bestuur how many of its open schools, vestigingen, afdelingen and opleidingen have onvoldoende or zeer zwak as their latest eindoordeel, those left
    /// out that are zonder actueel oordeel by the Inspectie (<see cref="Oordeelpeiling.Overstemt"/>). Of a samenwerkingsverband it says nothing.
    /// </summary>
    private async Task<Dictionary<string, (int Onvoldoende, int ZeerZwak)>> Schooloordelen(string soort, DateOnly vandaag, CancellationToken annulering)
    {
        if (soort != ObjectSoort.Bestuur)
        {
            return [];
        }

        var laatste = database.Onderzoeken.Where(rij => rij.ObjectSoort != ObjectSoort.Bestuur && rij.ObjectSoort != ObjectSoort.Swv && rij.Vaststellingsdatum != null && (rij.Eindoordeel == Oordeelwaarde.Onvoldoende || rij.Eindoordeel == Oordeelwaarde.ZeerZwak)
            && rij.Nummer == database.Onderzoeken.Where(ander => ander.ObjectSoort == rij.ObjectSoort && ander.ObjectCode == rij.ObjectCode && ander.Vaststellingsdatum != null && ander.Eindoordeel != Oordeelwaarde.GeenOordeel)
                .OrderByDescending(ander => ander.Vaststellingsdatum).ThenByDescending(ander => ander.Nummer).Select(ander => ander.Nummer).First()
            && !database.Oordeelpeilingen.Any(peiling => peiling.ObjectId == rij.ObjectSoort + "/" + rij.ObjectCode && !peiling.HeeftOordeel && peiling.Peildatum >= rij.OpenbaarOp && (peiling.Herkomst != Herkomst.Voorbeeld || rij.Herkomst == Herkomst.Voorbeeld)));
        var rijen = await laatste.Join(database.Objecten.Where(rij => rij.BevoegdGezag != "" && (rij.GeldigTot == null || rij.GeldigTot >= vandaag)), onderzoek => new { Soort = onderzoek.ObjectSoort, Code = onderzoek.ObjectCode }, rij => new { rij.Soort, rij.Code }, (onderzoek, rij) => new { rij.BevoegdGezag, onderzoek.Eindoordeel })
            .GroupBy(rij => new { rij.BevoegdGezag, rij.Eindoordeel }).Select(groep => new { groep.Key.BevoegdGezag, groep.Key.Eindoordeel, Aantal = groep.Count() }).ToListAsync(annulering);
        return rijen.GroupBy(rij => rij.BevoegdGezag, StringComparer.Ordinal)
            .ToDictionary(groep => groep.Key, groep => (groep.Where(rij => rij.Eindoordeel == Oordeelwaarde.Onvoldoende).Sum(rij => rij.Aantal), groep.Where(rij => rij.Eindoordeel == Oordeelwaarde.ZeerZwak).Sum(rij => rij.Aantal)), StringComparer.Ordinal);
    }

    private sealed record Beeldrij(Objectregel Object, Risicogegevens Gegevens, IReadOnlyList<Domain.Risico.Risicoreden> Redenen, int Score);

    private sealed record Objectregel(string Code, string Naam, string Herkomst, DateOnly? OnderToezichtSinds);
}
