using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain;

/// <summary>All that can be said about one account: kengetallen beside their signaleringswaarden, and findings. A pure function of figures and set.</summary>
internal sealed record Jaarbeeld(IReadOnlyList<BeoordeeldKengetal> Kengetallen, IReadOnlyList<Bevinding> Bevindingen)
{
    /// <summary>
    /// Rises with every change of a formula, a unit, a control or the table that came with the service. Accounts that were computed with another are
    /// computed again when the service starts.
    /// </summary>
    public const int Rekenversie = 7;

    private const string GeenOordeel = "aanleiding om nader te kijken, geen norm en geen oordeel.";

    public static Jaarbeeld Maak(Jaarcijfers cijfers, Signaleringsset set)
    {
        var groep = cijfers.IsSwv ? Signaleringsset.GroepSwv : Signaleringsset.GroepBestuur;
        var totaleBaten = TotaleBaten.Bereken(cijfers);
        var brutoBaten = BrutoBaten.Bereken(cijfers);
        decimal? Bedrag(string grondslag) => grondslag == BrutoBaten.Code ? brutoBaten.Uitkomst.Waarde : totaleBaten.Uitkomst.Waarde;
        Signaleringswaarde? Regel(string kengetal) => set.Zoek(kengetal, groep, cijfers.Boekjaar, Bedrag);

        BeoordeeldKengetal Beoordeel(Kengetal kengetal)
        {
            if (Regel(kengetal.Code) is { } regel)
            {
                return new BeoordeeldKengetal(kengetal, Signaleer(regel, kengetal.Uitkomst.Waarde, regel.Grens(Bedrag(regel.Grondslag)), Bedrag(regel.Grondslag), TotaleBaten.ZijnBruto(cijfers), set.Versie));
            }

            var zonderKlasse = set.ZoekZonderKlasse(kengetal.Code, groep, cijfers.Boekjaar, Bedrag);
            return new BeoordeeldKengetal(kengetal, zonderKlasse is null ? null : Signaleer(zonderKlasse, kengetal.Uitkomst.Waarde, null, null, brutoGerapporteerd: false, set.Versie));
        }

        // What is compared is the equity itself; the figure shows what lies above.
        var vermogensregel = Regel(Bovenmatig.Code);
        var normatief = NormatiefVermogen.Bereken(cijfers, vermogensregel);
        var bovenmatig = new BeoordeeldKengetal(
            Bovenmatig.Bereken(cijfers, normatief),
            vermogensregel is null ? null : ZonderSplitsing(cijfers, Signaleer(vermogensregel, Bovenmatig.Feitelijk(cijfers), normatief.Uitkomst.Waarde, null, TotaleBaten.ZijnBruto(cijfers), set.Versie)));
        return new Jaarbeeld(
            [
                Beoordeel(Liquiditeit.Bereken(cijfers)),
                Beoordeel(Solvabiliteit2.Bereken(cijfers)),
                Beoordeel(Rentabiliteit.Bereken(cijfers)),
                bovenmatig,
                Beoordeel(LiquideMiddelen.Bereken(cijfers)),
                Beoordeel(QuickRatio.Bereken(cijfers)),
                Beoordeel(Solvabiliteit1.Bereken(cijfers)),
                Beoordeel(RentabiliteitMeerjarig.Bereken(cijfers, 2)),
                Beoordeel(RentabiliteitMeerjarig.Bereken(cijfers, 3)),
                Beoordeel(Weerstandsvermogen.Bereken(cijfers)),
                Beoordeel(Kapitalisatiefactor.Bereken(cijfers)),
                Beoordeel(PersoneleLasten.Bereken(cijfers)),
                Beoordeel(Doorbetalingen.Bereken(cijfers)),
                Beoordeel(PerLeerling.Baten(cijfers)),
                Beoordeel(PerLeerling.Lasten(cijfers)),
                new(totaleBaten, null),
                new(brutoBaten, null),
                new(EigenVermogen.Bereken(cijfers), null),
                new(PubliekVermogen.Bereken(cijfers), null),
                new(normatief, null),
                new(Bovenmatig.Ratio(cijfers, normatief), null),
            ],
            Controletabel.Toets(cijfers));
    }

    public IReadOnlyList<KengetalWaarde> NaarWaarden() => [.. Kengetallen.Select(beoordeeld => new KengetalWaarde(
        beoordeeld.Kengetal.Code,
        beoordeeld.Kengetal.Uitkomst.Waarde,
        beoordeeld.Kengetal.Uitkomst.OntbreektTekst,
        beoordeeld.Signaal?.GeeftSignaal,
        beoordeeld.Signaal is { GeeftSignaal: not null } ? beoordeeld.Signaal.Grenswaarde : null)
    {
        Eenheid = beoordeeld.Kengetal.Eenheid.NaarTekst(),
        Vergelijking = beoordeeld.Signaal is { GeeftSignaal: not null } signaal ? signaal.Richting == Richting.Onder ? "onder" : "boven" : "",
        Aanname = beoordeeld.Signaal is { GeeftSignaal: not null, Aanname: true },
    })];

    /// <summary>That the whole equity is taken for the public part is an assumption, whatever the value itself rests on.</summary>
    private static Signaal ZonderSplitsing(Jaarcijfers cijfers, Signaal signaal) =>
        PubliekVermogen.IsGesplitst(cijfers) ? signaal : signaal with { Aanname = true, Toelichting = $"{signaal.Toelichting} {Bovenmatig.NietGesplitst}" };

    private static string Grondslagtekst(Signaleringswaarde regel, bool brutoGerapporteerd) =>
        regel.Grondslag == BrutoBaten.Code ? "bruto totale baten" : $"totale baten zoals gerapporteerd (TOTB){(brutoGerapporteerd ? ", hier bruto" : "")}";

    private static Signaal Signaleer(Signaleringswaarde regel, decimal? vergelijk, decimal? grenswaarde, decimal? grondslag, bool brutoGerapporteerd, string versie)
    {
        if (grenswaarde is not { } grens)
        {
            return new Signaal(null, regel.Richting, null, versie, regel.Bron, regel.Aanname, "De signaleringswaarde hangt af van een bedrag dat niet bekend is. Daarom is er niet vergeleken.");
        }

        var kant = (regel.Richting, regel.GelijkTelt) switch
        {
            (Richting.Onder, true) => "of lager",
            (Richting.Onder, false) => "of hoger geeft geen signaal; lager",
            (_, true) => "of hoger",
            _ => "of lager geeft geen signaal; hoger",
        };
        var klasse = regel.HeeftKlasse && grondslag is { } baten ? $" Grootteklasse volgens de {Grondslagtekst(regel, brutoGerapporteerd)}: {NederlandsBedrag.Euro(baten)}." : "";
        var tekst = NederlandsBedrag.In(regel.Eenheid, grens);
        return new Signaal(grens, regel.Richting, vergelijk is { } waarde ? regel.Treft(waarde, grens) : null, versie, regel.Bron, regel.Aanname, $"{tekst} {kant} is een {GeenOordeel}{klasse} {regel.Toelichting}".TrimEnd());
    }
}
