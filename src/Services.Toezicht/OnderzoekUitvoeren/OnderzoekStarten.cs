using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Raadplegen;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>Starts an onderzoek, once per key of the caller, and never beside an open one of the same kind at the same object.</summary>
internal sealed class OnderzoekStarten(ToezichtContext database, Logboek logboek, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    /// <exception cref="WeigeringException">
    /// <c>sleutel.ongeldig</c>, <c>sleutel.hergebruikt</c>, <c>object.onbekend</c>, <c>datum.ongeldig</c>, <c>startdatum.te-ver</c>, <c>herstel.onderzoek-onbekend</c>, <c>onderzoek.al-open</c>, and those of <see cref="Onderzoek.Start"/>
    /// </exception>
    public async Task<Onderzoek> Start(StartVerzoek verzoek, Aanroeper wie, CancellationToken annulering)
    {
        var sleutel = Guid.TryParseExact(verzoek.Sleutel, "D", out var gelezen) && gelezen != Guid.Empty
            ? gelezen
            : throw new WeigeringException("sleutel.ongeldig", "De sleutel van het verzoek is geen UUID.", "sleutel");
        var nieuw = await Maak(sleutel, verzoek, annulering);
        if (await Eerder(nieuw, annulering) is { } eerder)
        {
            return eerder;
        }

        nieuw.StelTeamSamen(verzoek.Team.Count > 0 ? verzoek.Team : [wie.Id]);
        database.Onderzoeken.Add(nieuw);
        logboek.Schrijf(nieuw, wie.Id, ToezichtHandelingen.OnderzoekGestart, $"gestart: {nieuw.Soort}");
        try
        {
            await database.SaveChangesAsync(annulering);
            return nieuw;
        }
        catch (DbUpdateException)
        {
            // Somebody was first between the look and the write: the unique indexes stopped this one.
            database.ChangeTracker.Clear();
            if (await Eerder(nieuw, annulering) is { } intussen)
            {
                return intussen;
            }

            throw;
        }
    }

    private async Task<Onderzoek> Maak(Guid sleutel, StartVerzoek verzoek, CancellationToken annulering)
    {
        var soort = ObjectSoort.Lees(verzoek.ObjectSoort, "object_soort");
        var id = ObjectVanToezicht.IdVan(soort, ObjectSoort.LeesCode(soort, verzoek.ObjectCode, "object_code"));
        var bij = await database.Objecten.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(rij => rij.Id == id, annulering)
            ?? throw new WeigeringException("object.onbekend", "Dit object van toezicht is niet bekend.", "object_code", WeigeringSoort.NietGevonden);
        var startdatum = Datum.Lees(verzoek.Startdatum, "startdatum");
        if (startdatum > klok.Vandaag().AddYears(1))
        {
            throw new WeigeringException("startdatum.te-ver", "De startdatum ligt meer dan een jaar vooruit.", "startdatum");
        }

        var nummer = Onderzoek.NormaliseerNummer(verzoek.HerstelVan);
        var herstelVan = OnderzoekSoort.Lees(verzoek.Soort, soort).Code != OnderzoekSoort.Herstel
            ? null
            : await Hersteld(nummer, bij, annulering)
                ?? throw new WeigeringException("herstel.onderzoek-onbekend", "Een herstelonderzoek volgt op een vastgesteld onderzoek bij hetzelfde object, of bij een object dat daarin is opgegaan. Noem het nummer daarvan.", "herstel_van");
        return Onderzoek.Start(Onderzoek.NummerVoor(sleutel, startdatum), sleutel, bij, verzoek.Soort, startdatum, herstelVan, bij.Herkomst == Herkomst.Voorbeeld ? Herkomst.Voorbeeld : Herkomst.Inspectie);
    }

    /// <summary>The vastgestelde onderzoek with this number at the object, or at one of its kind that went over into it; null when there is none.</summary>
    private async Task<Onderzoek?> Hersteld(string nummer, ObjectVanToezicht bij, CancellationToken annulering)
    {
        var gevonden = await database.Onderzoeken.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(rij => rij.Nummer == nummer && rij.ObjectSoort == bij.Soort && rij.Vaststellingsdatum != null, annulering);
        return gevonden is null || gevonden.ObjectCode == bij.Code || (await opvolgingen.Lees(annulering)).Van(gevonden.ObjectSoort, gevonden.ObjectCode)?.Id == bij.Id ? gevonden : null;
    }

    /// <summary>What the same key started before, or null; refuses when something stands in the way.</summary>
    private async Task<Onderzoek?> Eerder(Onderzoek nieuw, CancellationToken annulering)
    {
        var mogelijk = await database.Onderzoeken.AsNoTracking().AsSplitQuery()
            .Where(rij => rij.Sleutel == nieuw.Sleutel
                || (rij.ObjectSoort == nieuw.ObjectSoort && rij.ObjectCode == nieuw.ObjectCode && rij.Soort == nieuw.Soort && rij.Vaststellingsdatum == null && rij.GestaaktOp == null)
                || (nieuw.HerstelVan != "" && rij.HerstelVan == nieuw.HerstelVan && rij.Vaststellingsdatum == null && rij.GestaaktOp == null))
            .ToListAsync(annulering);
        if (mogelijk.Find(rij => rij.Sleutel == nieuw.Sleutel) is { } zelfde)
        {
            var gelijk = (zelfde.ObjectSoort, zelfde.ObjectCode, zelfde.Soort, zelfde.Startdatum) == (nieuw.ObjectSoort, nieuw.ObjectCode, nieuw.Soort, nieuw.Startdatum);
            return gelijk ? zelfde : throw new WeigeringException("sleutel.hergebruikt", "Met deze sleutel is al een ander onderzoek gestart.", "sleutel", WeigeringSoort.VerbodenOvergang);
        }

        if (mogelijk.Count == 0)
        {
            return null;
        }

        throw mogelijk.TrueForAll(rij => rij.ObjectCode != nieuw.ObjectCode)
            ? new WeigeringException("onderzoek.al-open", $"Er loopt al een herstelonderzoek na {nieuw.HerstelVan}: {mogelijk[0].Nummer} bij {mogelijk[0].ObjectCode}.", "herstel_van", WeigeringSoort.VerbodenOvergang)
            : new WeigeringException("onderzoek.al-open", $"Bij dit object loopt al een onderzoek van deze soort: {mogelijk[0].Nummer}.", "soort", WeigeringSoort.VerbodenOvergang);
    }
}
