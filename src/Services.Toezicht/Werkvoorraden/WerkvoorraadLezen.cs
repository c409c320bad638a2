using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;
using Werkstap = Monitoring.Services.Toezicht.Domain.Werk.Werkstap;

namespace Monitoring.Services.Toezicht.Werkvoorraden;

/// <summary>
/// What has to happen next, the earliest last day first: every onderzoek and every herstelopdracht that is not finished keeps its next step
/// in its own row, so that this reads a range of two indexes, whatever the number of cases.
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
        var bronnen = Stappen(vraag, aanroeper, vandaag);
        var tellingen = new List<Telling>();
        var rijen = new List<Werkregel>();
        foreach (var bron in bronnen)
        {
            var gekozen = Gekozen(bron, vraag, vandaag, grens);
            tellingen.Add(new Telling(
                await gekozen.CountAsync(annulering),
                await bron.CountAsync(rij => rij.Uiterlijk < vandaag, annulering),
                await bron.CountAsync(rij => rij.Uiterlijk >= vandaag && rij.Uiterlijk <= grens, annulering),
                await bron.CountAsync(rij => rij.WachtOp == Werkstap.Bestuur && rij.Uiterlijk >= vandaag, annulering)));
            // What stands on the first pages together stands on the first pages of its own source, so nothing else is read.
            rijen.AddRange(await gekozen.OrderBy(rij => rij.Uiterlijk).ThenBy(rij => rij.Nummer).ThenBy(rij => rij.Onderwerp).ThenBy(rij => rij.Herstelopdracht).Take(bladzijde.Overslaan + bladzijde.Grootte).ToListAsync(annulering));
        }

        var herinneren = vandaag.AddDays(Termijn.Van(Termijn.Herinnering, vandaag).Dagen);
        return new Werkvoorraad
        {
            Totaal = tellingen.Sum(telling => telling.Totaal),
            TeLaat = tellingen.Sum(telling => telling.TeLaat),
            Binnenkort = tellingen.Sum(telling => telling.Binnenkort),
            WachtOpBestuur = tellingen.Sum(telling => telling.Bestuur),
            Vandaag = Datum.Schrijf(vandaag),
            Stappen =
            {
                // A stable order: of one day first the onderzoeken, then the herstelopdrachten, each as its source gave them.
                rijen.OrderBy(rij => rij.Uiterlijk).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(rij => new Contracts.Toezicht.V1.Werkstap
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

    /// <summary>The steps of onderzoeken, those of which the board let its term pass, those of herstelopdrachten, and corrections that wait for a colleague: apart, so that each is a range of its own index.</summary>
    private List<IQueryable<Werkregel>> Stappen(WerkvraagVerzoek vraag, Aanroeper aanroeper, DateOnly vandaag)
    {
        var onderzoeken = database.Onderzoeken.AsNoTracking().Where(rij => rij.Uiterlijk != null);
        var opdrachten = database.Herstelopdrachten.AsNoTracking().Where(rij => rij.Uiterlijk != null);
        var voorstellen = database.Correctievoorstellen.AsNoTracking().Where(rij => rij.AfgehandeldOp == null);
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
            // Who proposed it waits for a colleague.
            voorstellen = voorstellen.Where(rij => rij.Door != ik && mijn.Contains(rij.Onderzoek));
        }
        else if (vraag.Van != "alle")
        {
            throw Onbekend("van", vraag.Van, "mij, alle");
        }

        List<IQueryable<Werkregel>> bronnen =
        [
            onderzoeken.Where(rij => rij.Stap != Werkstap.Zienswijze || rij.Uiterlijk >= vandaag)
                .Select(rij => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = rij.Stap!, WachtOp = rij.WachtOp!, Uiterlijk = rij.Uiterlijk!.Value }),
            opdrachten.Select(rij => new Werkregel { Onderzoek = rij.Onderzoek, Herstelopdracht = rij.Id, Nummer = rij.Onderzoeknummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Standaard, Stap = rij.Stap!, WachtOp = rij.WachtOp!, Uiterlijk = rij.Uiterlijk!.Value }),
        ];
        if (aanroeper.Rol == Rol.Inspecteur)
        {
            bronnen.Add(voorstellen.Join(database.Onderzoeken, voorstel => voorstel.Onderzoek, rij => rij.Id, (voorstel, rij) => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = Werkstap.Correctie, WachtOp = Werkstap.Inspectie, Uiterlijk = voorstel.Uiterlijk }));
            // A board that let its term pass is waited for no longer: see Onderzoek.StapOp, which says the same of one onderzoek.
            var vaststelterm = Termijn.Van(Termijn.Vaststelling, vandaag).Dagen;
            bronnen.Insert(1, onderzoeken.Where(rij => rij.Stap == Werkstap.Zienswijze && rij.Uiterlijk < vandaag)
                .Select(rij => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = Werkstap.Vaststellen, WachtOp = Werkstap.Inspectie, Uiterlijk = rij.Uiterlijk!.Value.AddDays(vaststelterm) }));
        }

        return bronnen;
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

    /// <param name="Totaal">Of what was chosen; the others are about all steps.</param>
    private sealed record Telling(int Totaal, int TeLaat, int Binnenkort, int Bestuur);
}
