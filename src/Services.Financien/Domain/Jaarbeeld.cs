using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain;

/// <summary>All that can be said about one account: kengetallen beside their signaleringswaarden, and findings. A pure function of figures and set.</summary>
internal sealed record Jaarbeeld(IReadOnlyList<BeoordeeldKengetal> Kengetallen, IReadOnlyList<Bevinding> Bevindingen)
{
    private const string GeenOordeel = "aanleiding om nader te kijken, geen norm en geen oordeel.";

    public static Jaarbeeld Maak(Jaarcijfers cijfers, Signaleringsset set)
    {
        var groep = cijfers.IsSwv ? Signaleringsset.GroepSwv : Signaleringsset.GroepBestuur;
        var totaleBaten = TotaleBaten.Bereken(cijfers);
        var brutoBaten = BrutoBaten.Bereken(cijfers);
        decimal? Bedrag(string grondslag) => grondslag == BrutoBaten.Code ? brutoBaten.Uitkomst.Waarde : totaleBaten.Uitkomst.Waarde;
        Signaleringswaarde? Regel(string kengetal) => set.Zoek(kengetal, groep, cijfers.Boekjaar, Bedrag);

        var eigenVermogen = EigenVermogen.Bereken(cijfers);
        var bovenmatig = Bovenmatig.Bereken(cijfers, Regel(Bovenmatig.Code));
        BeoordeeldKengetal Beoordeel(Kengetal kengetal, decimal? vergelijk) => new(kengetal, Regel(kengetal.Code) is { } regel ? Signaleer(regel, vergelijk, Bedrag(regel.Grondslag), TotaleBaten.ZijnBruto(cijfers), set.Versie) : null);

        var liquiditeit = Liquiditeit.Bereken(cijfers);
        var solvabiliteit = Solvabiliteit2.Bereken(cijfers);
        return new Jaarbeeld(
            [
                Beoordeel(liquiditeit, liquiditeit.Uitkomst.Waarde),
                Beoordeel(solvabiliteit, solvabiliteit.Uitkomst.Waarde),
                new(Rentabiliteit.Bereken(cijfers), null),
                Beoordeel(bovenmatig, bovenmatig.Uitkomst.Waarde is null ? null : eigenVermogen.Uitkomst.Waarde),
                new(totaleBaten, null),
                new(brutoBaten, null),
                new(eigenVermogen, null),
            ],
            Controletabel.Toets(cijfers));
    }

    public IReadOnlyList<KengetalWaarde> NaarWaarden() => [.. Kengetallen.Select(beoordeeld => new KengetalWaarde(
        beoordeeld.Kengetal.Code,
        beoordeeld.Kengetal.Uitkomst.Waarde,
        beoordeeld.Kengetal.Uitkomst.OntbreektTekst,
        beoordeeld.Signaal?.GeeftSignaal,
        beoordeeld.Signaal?.Grenswaarde))];

    private static Signaal? Signaleer(Signaleringswaarde regel, decimal? vergelijk, decimal? grondslag, bool brutoGerapporteerd, string versie)
    {
        if (vergelijk is not { } waarde || regel.Grens(grondslag) is not { } grens)
        {
            return null;
        }

        var kant = (regel.Richting, regel.GelijkTelt) switch
        {
            (Richting.Onder, true) => "of lager",
            (Richting.Onder, false) => "of hoger geeft geen signaal; lager",
            _ => "of lager geeft geen signaal; hoger",
        };
        var klasse = regel.HeeftKlasse && grondslag is { } baten ? $" Grootteklasse volgens de totale baten zoals gerapporteerd (TOTB){(brutoGerapporteerd ? ", hier bruto" : "")}: {NederlandsBedrag.Euro(baten)}." : "";
        var tekst = regel.Waarde is null ? NederlandsBedrag.Euro(grens) : NederlandsBedrag.Getal(grens);
        return new Signaal(grens, regel.Richting, regel.Treft(waarde, grens), versie, regel.Bron, regel.Aanname, $"{tekst} {kant} is een {GeenOordeel}{klasse} {regel.Toelichting}".TrimEnd());
    }
}
