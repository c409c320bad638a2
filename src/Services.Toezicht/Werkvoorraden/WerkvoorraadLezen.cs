using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;
using Werkstap = Monitoring.Services.Toezicht.Domain.Werk.Werkstap;

namespace Monitoring.Services.Toezicht.Werkvoorraden;

/// <summary>
/// What has to happen next, asked for no other order the earliest last day first. Every onderzoek, herstelopdracht and proposed correction that is not finished keeps its next
/// step or last day in its own row, so that each source is a range of its own index, whatever the number of cases: steps of onderzoeken, those of
/// which the board let its term pass, herstelopdrachten, and corrections that wait for a second inspecteur. See <see cref="Werkbronnen"/>.
/// </summary>
internal sealed class WerkvoorraadLezen(ToezichtContext database, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    /// <summary>Days that count as soon.</summary>
    private const int Binnenkort = 30;

    // A page shows the name of an object first and its code after it. What parts them comes before any letter.
    private static readonly Sortering<Werkregel> Volgorde = new("uiterlijk", ("uiterlijk", rij => rij.Uiterlijk), ("nummer", rij => rij.Nummer), ("object", rij => rij.ObjectNaam + "\n" + rij.ObjectCode), ("wacht-op", rij => rij.WachtOp));

    /// <exception cref="WeigeringException"><c>werkvoorraad.keuze-onbekend</c>, <c>sorteer.onbekend</c></exception>
    public async Task<Werkvoorraad> Lees(WerkvraagVerzoek vraag, Aanroeper aanroeper, CancellationToken annulering)
    {
        var bladzijde = Bladzijde.Lees(vraag.Pagina);
        var vandaag = klok.Vandaag();
        var grens = vandaag.AddDays(Binnenkort);
        var opvolging = await opvolgingen.Lees(annulering);
        var standen = new List<Stand>();
        var rijen = new List<Werkregel>();
        foreach (var bron in Bronnen(vraag, aanroeper, opvolging, vandaag))
        {
            var gekozen = Gekozen(bron, vraag, vandaag, grens);
            // One question with four answers, each from its own range of the index; a row of nothing to hang them on.
            standen.Add(await database.Database.SqlQuery<int>($"SELECT 1 AS Value").Select(_ => new Stand(
                gekozen.Count(),
                bron.Count(rij => rij.Uiterlijk < vandaag),
                bron.Count(rij => rij.Uiterlijk >= vandaag && rij.Uiterlijk <= grens),
                bron.Count(rij => rij.WachtOp == Werkstap.Bestuur && rij.Uiterlijk >= vandaag))).SingleAsync(annulering));
            // What stands on the first pages together stands on the first pages of its own source, so nothing else is read.
            rijen.AddRange(await Geordend(gekozen, vraag.Sorteer).Take(bladzijde.Overslaan + bladzijde.Grootte).ToListAsync(annulering));
        }

        return new Werkvoorraad
        {
            Totaal = standen.Sum(stand => stand.Totaal),
            TeLaat = standen.Sum(stand => stand.TeLaat),
            Binnenkort = standen.Sum(stand => stand.Binnenkort),
            WachtOpBestuur = standen.Sum(stand => stand.Bestuur),
            Vandaag = Datum.Schrijf(vandaag),
            Stappen =
            {
                Samengevoegd(rijen, vraag.Sorteer).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(rij => Antwoord.Van(rij, opvolging.Van(rij.ObjectSoort, rij.ObjectCode), vandaag)),
            },
        };
    }

    /// <exception cref="WeigeringException"><c>werkvoorraad.keuze-onbekend</c></exception>
    private IReadOnlyList<IQueryable<Werkregel>> Bronnen(WerkvraagVerzoek vraag, Aanroeper aanroeper, Opvolging opvolging, DateOnly vandaag) => aanroeper.Rol != Rol.Inspecteur
        ? Werkbronnen.VanBestuur(database, Bestuursgebied.Van(aanroeper, opvolging), vandaag)
        : vraag.Van switch
        {
            "mij" or "" => Werkbronnen.Van(aanroeper.Id, database, vandaag),
            "alle" => Werkbronnen.VanIedereen(database, vandaag),
            _ => throw Onbekend("van", vraag.Van, "mij, alle"),
        };

    /// <summary>Asked for no other order, a source keeps that of its index.</summary>
    private static IQueryable<Werkregel> Geordend(IQueryable<Werkregel> stappen, string sorteer) =>
        sorteer.Length == 0 ? stappen : Volgorde.Pas(stappen, sorteer).ThenBy(rij => rij.Uiterlijk).ThenBy(rij => rij.Nummer).ThenBy(rij => rij.Onderwerp).ThenBy(rij => rij.Herstelopdracht ?? rij.Voorstel ?? rij.Onderzoek);

    /// <summary>
    /// A stable order: of one day first the onderzoeken, then the herstelopdrachten, each as its source gave them. Text goes by its codes, as in SQLite; a
    /// SQL Server whose collation is not binary sorts numbers and names otherwise, and then a row of those two orders can stand on two pages or on none.
    /// </summary>
    private static IEnumerable<Werkregel> Samengevoegd(IEnumerable<Werkregel> rijen, string sorteer) => Volgorde.PasOpCode(rijen, sorteer).ThenBy(rij => rij.Uiterlijk);

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
            Werkstap.Bestuur or Werkstap.Inspectie or Werkstap.TweedeInspecteur => gekozen.Where(rij => rij.WachtOp == vraag.WachtOp),
            _ => throw Onbekend("wacht_op", vraag.WachtOp, $"{Werkstap.Inspectie}, {Werkstap.Bestuur}, {Werkstap.TweedeInspecteur}"),
        };
    }

    private static WeigeringException Onbekend(string veld, string waarde, string wel) => new("werkvoorraad.keuze-onbekend", $"'{Kort.Tekst(waarde)}' kan hier niet. Wel: {wel}.", veld);

    /// <param name="Totaal">Of what was chosen; the others are about all steps.</param>
    private sealed record Stand(int Totaal, int TeLaat, int Binnenkort, int Bestuur);
}
