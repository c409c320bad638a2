using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Raadplegen;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;
using Wijziging = Monitoring.Services.Toezicht.Domain.Werk.Wijziging;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>Who did what to an onderzoek or herstelopdracht. Written in the transaction of the act itself, so that the second of two inspecteurs hears what the first one did.</summary>
internal sealed class Logboek(ToezichtContext database, TimeProvider klok)
{
    /// <summary>Most acts that a conflict names.</summary>
    private const int InMelding = 3;

    /// <summary>Most lines of one answer; the page asks on from a version.</summary>
    private const int MeesteRegels = 500;

    /// <summary>Adds a line for the act that is about to be saved.</summary>
    public void Schrijf(Onderzoek onderzoek, string door, Handelingsoort soort, string wat) => Schrijf(onderzoek.Id, onderzoek.Versie, onderzoek.Nummer, door, soort, wat);

    /// <summary>Adds a line for the act that is about to be saved.</summary>
    public void Schrijf(Herstelopdracht opdracht, string door, Handelingsoort soort, string wat) => Schrijf(opdracht.Id, opdracht.Versie, opdracht.Onderzoeknummer, door, soort, wat);

    /// <summary>For beheer only, that sees that it was done and not what was judged or written.</summary>
    public void LegVast(Handelingsoort soort, string kenmerk, string door, string toelichting) => database.Add(Handelingsregel.Van(soort, kenmerk, door, toelichting, klok.GetUtcNow()));

    private void Schrijf(Guid zaak, long versie, string kenmerk, string door, Handelingsoort soort, string wat)
    {
        database.Wijzigingen.Add(new Wijziging
        {
            Zaak = zaak,
            Versie = versie + 1,
            Tijdstip = klok.GetUtcNow(),
            Door = door,
            Wat = Kort.Tekst(wat, Wijziging.LengteWat),
        });
        LegVast(soort, kenmerk, door, "");
    }

    /// <summary>The refusal of an act that was decided on an older version. Who works on it and what the concept says is for the Inspectie: only an inspecteur hears what changed since.</summary>
    public async Task<WeigeringException> Verouderd(Guid onderzoek, long gezien, Aanroeper wie, CancellationToken annulering)
    {
        var sinds = wie.Rol != Rol.Inspecteur ? [] : await database.Wijzigingen.AsNoTracking().Where(rij => rij.Zaak == onderzoek && rij.Versie > gezien).OrderByDescending(rij => rij.Versie).Take(InMelding).Select(rij => rij.Wat).ToListAsync(annulering);
        var wat = sinds.Count == 0 ? "" : $" Nieuw sinds u keek: {string.Join("; ", sinds)}.";
        return new WeigeringException("versie.verouderd", $"Iemand anders heeft dit onderzoek intussen gewijzigd.{wat} Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
    }

    /// <summary>The latest act first.</summary>
    public async Task<WijzigingLijst> Lijst(WijzigingenVraag vraag, CancellationToken annulering)
    {
        var sleutel = vraag.HerstelopdrachtId.Length > 0 ? OnderzoekenZoeken.LeesId(vraag.HerstelopdrachtId, "herstelopdracht_id") : OnderzoekenZoeken.LeesId(vraag.OnderzoekId, "onderzoek_id");
        var rijen = await database.Wijzigingen.AsNoTracking().Where(rij => rij.Zaak == sleutel && rij.Versie > vraag.NaVersie).OrderByDescending(rij => rij.Versie).Take(MeesteRegels).ToListAsync(annulering);
        return new WijzigingLijst
        {
            Wijzigingen = { rijen.Select(rij => new Contracts.Toezicht.V1.Wijziging { Versie = rij.Versie, Tijdstip = rij.Tijdstip.ToString("O", System.Globalization.CultureInfo.InvariantCulture), Door = rij.Door, Wat = rij.Wat }) },
        };
    }
}
