using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;
using Werkstap = Monitoring.Services.Toezicht.Domain.Werk.Werkstap;

namespace Monitoring.Services.Toezicht.Werkvoorraden;

/// <summary>
/// What has to happen next, the earliest last day first: every onderzoek and every herstelopdracht that is not finished keeps its next step
/// in its own row, so that this reads two indexes and no more.
/// </summary>
internal sealed class WerkvoorraadLezen(ToezichtContext database, TimeProvider klok)
{
    /// <summary>Days that count as soon.</summary>
    private const int Binnenkort = 30;

    /// <exception cref="WeigeringException"><c>werkvoorraad.keuze-onbekend</c></exception>
    public async Task<Werkvoorraad> Lees(WerkvraagVerzoek vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var vandaag = klok.Vandaag();
        var grens = vandaag.AddDays(Binnenkort);
        var alles = Stappen(vraag, aanroeper, vandaag);
        var gekozen = Gekozen(alles, vraag, vandaag, grens);
        var tellingen = await alles.GroupBy(rij => 1).Select(groep => new
        {
            TeLaat = groep.Count(rij => rij.Uiterlijk < vandaag),
            Binnenkort = groep.Count(rij => rij.Uiterlijk >= vandaag && rij.Uiterlijk <= grens),
            Bestuur = groep.Count(rij => rij.WachtOp == Werkstap.Bestuur && rij.Uiterlijk >= vandaag),
        }).SingleOrDefaultAsync(annulering);
        var rijen = await gekozen.OrderBy(rij => rij.Uiterlijk).ThenBy(rij => rij.Nummer).ThenBy(rij => rij.Onderwerp).ThenBy(rij => rij.Herstelopdracht).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(annulering);
        var herinneren = vandaag.AddDays(Termijn.Van(Termijn.Herinnering, vandaag).Dagen);
        return new Werkvoorraad
        {
            Totaal = await gekozen.CountAsync(annulering),
            TeLaat = tellingen?.TeLaat ?? 0,
            Binnenkort = tellingen?.Binnenkort ?? 0,
            WachtOpBestuur = tellingen?.Bestuur ?? 0,
            Vandaag = Datum.Schrijf(vandaag),
            Stappen =
            {
                rijen.Select(rij => new Contracts.Toezicht.V1.Werkstap
                {
                    Stap = rij.Stap,
                    WachtOp = rij.WachtOp,
                    Uiterlijk = Datum.Schrijf(rij.Uiterlijk),
                    OnderzoekId = rij.Onderzoek.ToString(),
                    HerstelopdrachtId = rij.Herstelopdracht?.ToString() ?? "",
                    Nummer = rij.Nummer,
                    ObjectSoort = rij.ObjectSoort,
                    ObjectCode = rij.ObjectCode,
                    ObjectNaam = rij.ObjectNaam,
                    Onderwerp = rij.Onderwerp,
                    TeLaat = rij.Uiterlijk < vandaag,
                    Herinneren = rij.Uiterlijk >= vandaag && rij.Uiterlijk <= herinneren,
                }),
            },
        };
    }

    private IQueryable<Werkregel> Stappen(WerkvraagVerzoek vraag, Aanroeper aanroeper, DateOnly vandaag)
    {
        var onderzoeken = database.Onderzoeken.AsNoTracking().Where(rij => rij.Uiterlijk != null);
        var opdrachten = database.Herstelopdrachten.AsNoTracking().Where(rij => rij.Uiterlijk != null);
        if (aanroeper.Rol != Rol.Inspecteur)
        {
            // A board sees what waits for the board, not what an inspecteur has to do.
            var (swv, bestuur) = Bestuursgebied.Van(aanroeper);
            onderzoeken = onderzoeken.Where(rij => rij.WachtOp == Werkstap.Bestuur && ((rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || (bestuur != "" && rij.Bestuur == bestuur)));
            opdrachten = opdrachten.Where(rij => rij.WachtOp == Werkstap.Bestuur && ((rij.ObjectSoort == ObjectSoort.Swv && rij.ObjectCode == swv) || (bestuur != "" && rij.GerichtAan == bestuur)));
        }
        else if (vraag.Van is "mij" or "")
        {
            var ik = aanroeper.Id;
            // From the team to its cases, not from each open step to its team: there are far more steps than cases of one inspecteur.
            var mijn = database.Onderzoeken.SelectMany(onderzoek => onderzoek.Team, (onderzoek, lid) => new { onderzoek.Id, lid.Inspecteur }).Where(rij => rij.Inspecteur == ik).Select(rij => rij.Id);
            onderzoeken = onderzoeken.Where(rij => mijn.Contains(rij.Id));
            opdrachten = opdrachten.Where(rij => mijn.Contains(rij.Onderzoek));
        }
        else if (vraag.Van != "alle")
        {
            throw Onbekend("van", vraag.Van, "mij, alle");
        }

        // A board that let its term pass is waited for no longer: see Onderzoek.StapOp, which says the same of one onderzoek.
        var verstreken = onderzoeken.Where(rij => rij.Stap == Werkstap.Zienswijze && rij.Uiterlijk < vandaag);
        var vaststelterm = Termijn.Van(Termijn.Vaststelling, vandaag).Dagen;
        if (aanroeper.Rol != Rol.Inspecteur)
        {
            verstreken = verstreken.Where(rij => false);
        }

        return onderzoeken.Where(rij => rij.Stap != Werkstap.Zienswijze || rij.Uiterlijk >= vandaag)
            .Select(rij => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = rij.Stap!, WachtOp = rij.WachtOp!, Uiterlijk = rij.Uiterlijk!.Value })
            .Concat(verstreken.Select(rij => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = Werkstap.Vaststellen, WachtOp = Werkstap.Inspectie, Uiterlijk = rij.Uiterlijk!.Value.AddDays(vaststelterm) }))
            .Concat(opdrachten.Select(rij => new Werkregel { Onderzoek = rij.Onderzoek, Herstelopdracht = rij.Id, Nummer = rij.Onderzoeknummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Standaard, Stap = rij.Stap!, WachtOp = rij.WachtOp!, Uiterlijk = rij.Uiterlijk!.Value }));
    }

    private static IQueryable<Werkregel> Gekozen(IQueryable<Werkregel> stappen, WerkvraagVerzoek vraag, DateOnly vandaag, DateOnly grens)
    {
        var gekozen = vraag.Wanneer switch
        {
            "" => stappen,
            "te-laat" => stappen.Where(rij => rij.Uiterlijk < vandaag),
            "binnenkort" => stappen.Where(rij => rij.Uiterlijk >= vandaag && rij.Uiterlijk <= grens),
            "later" => stappen.Where(rij => rij.Uiterlijk > grens),
            _ => throw Onbekend("wanneer", vraag.Wanneer, "te-laat, binnenkort, later"),
        };
        return vraag.WachtOp switch
        {
            "" => gekozen,
            Werkstap.Bestuur or Werkstap.Inspectie => gekozen.Where(rij => rij.WachtOp == vraag.WachtOp),
            _ => throw Onbekend("wacht_op", vraag.WachtOp, $"{Werkstap.Inspectie}, {Werkstap.Bestuur}"),
        };
    }

    private static WeigeringException Onbekend(string veld, string waarde, string wel) => new("werkvoorraad.keuze-onbekend", $"'{Kort.Tekst(waarde)}' kan hier niet. Wel: {wel}.", veld);
}
