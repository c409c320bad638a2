using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>One case with all that belongs to it, on which anybody tries anything, also what cannot be.</summary>
internal sealed class WillekeurigeZaak(Random toeval, Onderzoek onderzoek)
{
    private static readonly string[] Oordelen = ["goed", "voldoende", "onvoldoende", "zeer-zwak", "niet-beoordeeld", "prima"];

    /// <summary>Each act with how often it is drawn.</summary>
    private static readonly (int Keer, string Naam, Action<WillekeurigeZaak> Act)[] Handelingen =
    [
        (14, "beoordelen", zaak => zaak.Beoordeel()),
        (2, "opleggen", zaak => zaak.Opdrachten.Add(Herstelopdracht.Leg(zaak.Onderzoek, Zaak.Gegevens(zaak.Standaard(), zaak.Rechtsgrond(), zaak.Vandaag.AddDays(zaak.Toeval.Next(-5, 500))), zaak.Vandaag))),
        (1, "opdracht intrekken", zaak => zaak.Opdracht().TrekIn(zaak.Onderzoek, zaak.Vandaag)),
        (3, "eindoordeel", zaak => zaak.Onderzoek.GeefEindoordeel(zaak.Soms(3) ? zaak.Een(Oordelen) : zaak.Onderzoek.Voorstel.Eindoordeel ?? "geen-oordeel", zaak.Soms(2) ? "" : "Omdat.", zaak.Inspecteur(), zaak.Vandaag)),
        (3, "conceptrapport", zaak => zaak.Onderzoek.VerstuurConcept(zaak.InConcept, zaak.Vandaag)),
        (3, "zienswijze", zaak => zaak.GeefZienswijze()),
        (2, "reactie", zaak => zaak.Onderzoek.BeantwoordZienswijze("Gezien.", zaak.Vandaag)),
        (3, "vaststellen", zaak => zaak.Onderzoek.StelVast(zaak.Vandaag.AddDays(-zaak.Toeval.Next(2) * zaak.Toeval.Next(30)), zaak.Inspecteur(), zaak.InConcept, zaak.Vandaag)),
        (1, "team", zaak => zaak.Onderzoek.StelTeamSamen([zaak.Inspecteur()])),
        (1, "bezoek", zaak => zaak.Onderzoek.LegBezoekVast(zaak.Vandaag.AddDays(zaak.Toeval.Next(-3, 2)), zaak.Toeval.Next(-1, 9), zaak.Toeval.Next(6), "", zaak.Vandaag)),
        (1, "bezoek intrekken", zaak => zaak.Onderzoek.TrekBezoekIn(zaak.Een(zaak.Onderzoek.Bezoeken.Select(rij => rij.Id)), zaak.Vandaag)),
        (1, "bevinding", zaak => zaak.Onderzoek.LegBevindingVast(zaak.Standaard(), "", zaak.Soms(2), "Gezien.", zaak.Vandaag)),
        (1, "bevinding intrekken", zaak => zaak.Onderzoek.TrekBevindingIn(zaak.Een(zaak.Onderzoek.Bevindingen.Select(rij => rij.Id)), zaak.Vandaag)),
        (1, "aanbeveling", zaak => zaak.Onderzoek.BeveelAan(zaak.Standaard(), "Overweeg dit.", zaak.Vandaag)),
        (1, "aanbeveling intrekken", zaak => zaak.Onderzoek.TrekAanbevelingIn(zaak.Een(zaak.Onderzoek.Aanbevelingen.Select(rij => rij.Id)), zaak.Vandaag)),
        (2, "bewijs", zaak => zaak.Opdracht().DienBewijsIn(zaak.Soms(5) ? "" : "Zie het plan.", zaak.Vandaag)),
        (2, "herstel beoordelen", zaak => zaak.Opdracht().Beoordeel(zaak.Soms(2), "Gezien.", zaak.Inspecteur(), zaak.Vandaag)),
        (2, "verlengen", zaak => zaak.Opdracht().Verleng(zaak.Vandaag.AddDays(zaak.Toeval.Next(-5, 700)), "Meer tijd.", zaak.Vandaag)),
        (2, "opdracht corrigeren", zaak => zaak.Opdracht().Corrigeer(zaak.Soms(2) ? "" : zaak.Rechtsgrond(), zaak.Soms(2), "Verkeerd.", zaak.Inspecteur(), zaak.Vandaag)),
        (3, "corrigeren", zaak => zaak.Corrigeer()),
        (2, "correctie bevestigen", zaak => zaak.Voorstel().Bevestig(zaak.Onderzoek, zaak.Inspecteur(), zaak.Vandaag)),
        (1, "correctie afwijzen", zaak => zaak.Voorstel().WijsAf("Het rapport klopt.", zaak.Inspecteur(), zaak.Vandaag)),
    ];

    private static readonly (string Naam, Action<WillekeurigeZaak> Act)[] Lot = [.. Handelingen.SelectMany(rij => Enumerable.Repeat((rij.Naam, rij.Act), rij.Keer))];

    public static IEnumerable<string> Namen => Handelingen.Select(rij => rij.Naam).Append("staken");

    public Onderzoek Onderzoek => onderzoek;

    public List<Herstelopdracht> Opdrachten { get; } = [];

    public List<Correctievoorstel> Voorstellen { get; } = [];

    public DateOnly Vandaag { get; set; } = Zaak.Vandaag;

    private Random Toeval => toeval;

    private List<Herstelopdracht> InConcept => [.. Opdrachten.Where(opdracht => opdracht.Status == Herstelopdracht.Concept)];

    /// <summary>Tries one act.</summary>
    /// <returns>Its name.</returns>
    /// <exception cref="WeigeringException">That of the act.</exception>
    public string Doe()
    {
        if (Soms(4000))
        {
            onderzoek.Staak("Bij het verkeerde object begonnen.", InConcept, Vandaag);
            return "staken";
        }

        var (naam, act) = Lot[toeval.Next(Lot.Length)];
        act(this);
        return naam;
    }

    /// <summary>All that an act can change, to see that a refused one changed nothing.</summary>
    public string Stand() => string.Join(
        '|',
        onderzoek.Fase, onderzoek.Eindoordeel, onderzoek.Stap, onderzoek.Uiterlijk, onderzoek.HerstelonderzoekUiterlijk, onderzoek.Rondes.Count, onderzoek.Correcties.Count, onderzoek.Bezoeken.Count, onderzoek.Bevindingen.Count, onderzoek.Aanbevelingen.Count,
        string.Join(',', onderzoek.Oordelen.Select(oordeel => $"{oordeel.Standaard}={oordeel.Oordeel}")),
        string.Join(',', Opdrachten.Select(opdracht => $"{opdracht.Status} {opdracht.Rechtsgrond} {opdracht.Hersteltermijn} {opdracht.Stap} {opdracht.Uiterlijk} {opdracht.Bewijzen.Count} {opdracht.Beoordelingen.Count} {opdracht.Verlengingen.Count} {opdracht.Correcties.Count}")),
        string.Join(',', Voorstellen.Select(voorstel => voorstel.AfgehandeldDoor)));

    private void Beoordeel()
    {
        var open = onderzoek.TeBeoordelen;
        // Mostly what is still to be judged and mostly well: else a kader of many standaarden never gets ready.
        onderzoek.Beoordeel(open.Count > 0 && !Soms(4) ? Een(open) : Standaard(), Soms(3) ? Een(Oordelen) : "voldoende", "", Vandaag);
    }

    private void GeefZienswijze()
    {
        var zietAf = Soms(2);
        onderzoek.GeefZienswijze(zietAf && !Soms(4) ? "" : "Wij denken er anders over.", zietAf, Vandaag);
    }

    private void Corrigeer()
    {
        if (onderzoek.Corrigeer(Soms(2) ? "" : Standaard(), Een(Oordelen), "Verwisseld.", Inspecteur(), Vandaag) is { } voorstel)
        {
            Voorstellen.Add(voorstel);
        }
    }

    private string Standaard() => Een(onderzoek.Kader.Standaarden).Code;

    private string Rechtsgrond() => Soms(6) ? "" : Soms(6) ? "wpo-99" : Een(Gronden()).Id;

    /// <summary>Mostly of the law of the object.</summary>
    private List<Rechtsgrond> Gronden() => [.. Monitoring.Services.Toezicht.Domain.Onderzoeken.Rechtsgrond.Alle.Where(grond => Soms(9) || grond.Sector == onderzoek.Toezichtsector)];

    private Herstelopdracht Opdracht() => Een(Opdrachten);

    private Correctievoorstel Voorstel() => Een(Voorstellen);

    private string Inspecteur() => Soms(2) ? Zaak.Een : Zaak.Twee;

    private bool Soms(int opDe) => toeval.Next(opDe) == 0;

    /// <summary>Refuses as an act would when there is nothing to choose from.</summary>
    private T Een<T>(IEnumerable<T> keuze) => keuze.ToList() is { Count: > 0 } alle ? alle[toeval.Next(alle.Count)] : throw new WeigeringException("proef.niets", "Er is er geen.");
}
