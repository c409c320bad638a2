using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Naslag;
using Monitoring.Services.Toezicht.Raadplegen;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;
using Werkstap = Monitoring.Services.Toezicht.Domain.Werk.Werkstap;

namespace Monitoring.Services.Toezicht.Werkvoorraden;

/// <summary>
/// Where the lines of a work list come from, for who asks: steps of onderzoeken, those of which the board let its term pass, steps of
/// herstelopdrachten, and corrections that wait for a second inspecteur. Apart, so that each is a range of its own index; each in the order of that index,
/// the earliest last day first.
/// </summary>
internal static class Werkbronnen
{
    /// <summary>A board sees what waits for the board, not what an inspecteur has to do.</summary>
    public static IReadOnlyList<IQueryable<Werkregel>> VanBestuur(ToezichtContext database, Bestuursgebied gebied, DateOnly vandaag) =>
        [
            Lopend(gebied.Werk(Onderzoeken(database).Where(rij => rij.WachtOp == Werkstap.Bestuur)), vandaag),
            Herstel(gebied.Werk(Opdrachten(database).Where(rij => rij.WachtOp == Werkstap.Bestuur))),
        ];

    public static IReadOnlyList<IQueryable<Werkregel>> VanIedereen(ToezichtContext database, DateOnly vandaag) =>
    [
        Lopend(Onderzoeken(database), vandaag),
        TermijnVoorbij(Onderzoeken(database), vandaag),
        Herstel(Opdrachten(database)),
        Correcties(database, Voorstellen(database)),
    ];

    /// <summary>
    /// What the cases of his teams ask, and the corrections on which he is asked for: those of his own, those at his cases, and those at a case with
    /// nobody else in the team, which stand on the list of every inspecteur.
    /// </summary>
    public static IReadOnlyList<IQueryable<Werkregel>> Van(string inspecteur, ToezichtContext database, DateOnly vandaag)
    {
        // From the team to its cases, not from each open step to its team: there are far more steps than cases of one inspecteur.
        var mijn = Teamleden(database).Where(rij => rij.Inspecteur == inspecteur).Select(rij => rij.Onderzoek);
        var teamleden = Teamleden(database);
        return
        [
            Lopend(Onderzoeken(database).Where(rij => mijn.Contains(rij.Id)), vandaag),
            TermijnVoorbij(Onderzoeken(database).Where(rij => mijn.Contains(rij.Id)), vandaag),
            Herstel(Opdrachten(database).Where(rij => mijn.Contains(rij.Onderzoek))),
            Correcties(database, Voorstellen(database).Where(rij => rij.Door == inspecteur || mijn.Contains(rij.Onderzoek) || !teamleden.Any(lid => lid.Onderzoek == rij.Onderzoek && lid.Inspecteur != rij.Door))),
        ];
    }

    /// <summary>What the onderzoeken at some objects ask.</summary>
    public static IEnumerable<IQueryable<Werkregel>> VanOnderzoeken(IEnumerable<string> objecten, ToezichtContext database, DateOnly vandaag) =>
        Onderzoeken(database).Bij(objecten).SelectMany(onderzoeken => (IQueryable<Werkregel>[])[Lopend(onderzoeken, vandaag), TermijnVoorbij(onderzoeken, vandaag)]);

    private static IQueryable<Onderzoek> Onderzoeken(ToezichtContext database) => database.Onderzoeken.AsNoTracking().Where(rij => rij.Uiterlijk != null);

    private static IQueryable<Herstelopdracht> Opdrachten(ToezichtContext database) => database.Herstelopdrachten.AsNoTracking().Where(rij => rij.Uiterlijk != null);

    private static IQueryable<Domain.Onderzoeken.Correctievoorstel> Voorstellen(ToezichtContext database) => database.Correctievoorstellen.AsNoTracking().Where(rij => rij.AfgehandeldOp == null);

    private static IQueryable<Lid> Teamleden(ToezichtContext database) => database.Onderzoeken.SelectMany(onderzoek => onderzoek.Team, (onderzoek, lid) => new Lid { Onderzoek = onderzoek.Id, Inspecteur = lid.Inspecteur });

    private static IQueryable<Werkregel> Lopend(IQueryable<Onderzoek> onderzoeken, DateOnly vandaag) => onderzoeken.Where(rij => rij.Stap != Werkstap.Zienswijze || rij.Uiterlijk >= vandaag)
        .OrderBy(rij => rij.Uiterlijk).ThenBy(rij => rij.Nummer)
        .Select(rij => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Voorstel = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = rij.Stap!, WachtOp = rij.WachtOp!, Uiterlijk = rij.Uiterlijk!.Value });

    /// <summary>A board that let its term pass is waited for no longer: see <see cref="Onderzoek.StapOp"/>, which says the same of one onderzoek.</summary>
    private static IQueryable<Werkregel> TermijnVoorbij(IQueryable<Onderzoek> onderzoeken, DateOnly vandaag)
    {
        var vaststelterm = Termijn.Van(Termijn.Vaststelling, vandaag).Dagen;
        return onderzoeken.Where(rij => rij.Stap == Werkstap.Zienswijze && rij.Uiterlijk < vandaag)
            .OrderBy(rij => rij.Uiterlijk).ThenBy(rij => rij.Nummer)
            .Select(rij => new Werkregel { Onderzoek = rij.Id, Herstelopdracht = null, Voorstel = null, Nummer = rij.Nummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Soort, Stap = Werkstap.Vaststellen, WachtOp = Werkstap.Inspectie, Uiterlijk = rij.Uiterlijk!.Value.AddDays(vaststelterm) });
    }

    private static IQueryable<Werkregel> Herstel(IQueryable<Herstelopdracht> opdrachten) =>
        opdrachten.OrderBy(rij => rij.Uiterlijk).ThenBy(rij => rij.Onderzoeknummer).ThenBy(rij => rij.Standaard).ThenBy(rij => rij.Id)
            .Select(rij => new Werkregel { Onderzoek = rij.Onderzoek, Herstelopdracht = rij.Id, Voorstel = null, Nummer = rij.Onderzoeknummer, ObjectSoort = rij.ObjectSoort, ObjectCode = rij.ObjectCode, ObjectNaam = rij.ObjectNaam, Onderwerp = rij.Standaard, Stap = rij.Stap!, WachtOp = rij.WachtOp!, Uiterlijk = rij.Uiterlijk!.Value });

    private static IQueryable<Werkregel> Correcties(ToezichtContext database, IQueryable<Domain.Onderzoeken.Correctievoorstel> voorstellen) =>
        voorstellen.Join(database.Onderzoeken, voorstel => voorstel.Onderzoek, rij => rij.Id, (voorstel, onderzoek) => new { Voorstel = voorstel, Bij = onderzoek })
            .OrderBy(rij => rij.Voorstel.Uiterlijk).ThenBy(rij => rij.Voorstel.Id)
            .Select(rij => new Werkregel { Onderzoek = rij.Bij.Id, Herstelopdracht = null, Voorstel = rij.Voorstel.Id, Nummer = rij.Bij.Nummer, ObjectSoort = rij.Bij.ObjectSoort, ObjectCode = rij.Bij.ObjectCode, ObjectNaam = rij.Bij.ObjectNaam, Onderwerp = rij.Bij.Soort, Stap = Werkstap.Correctie, WachtOp = Werkstap.TweedeInspecteur, Uiterlijk = rij.Voorstel.Uiterlijk });

    /// <summary>Who is in which team.</summary>
    private sealed class Lid
    {
        public required Guid Onderzoek { get; init; }

        public required string Inspecteur { get; init; }
    }
}
