using System.Globalization;

namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Results of the last two or three years together, as a share of the baten of those years together: years with more baten weigh more. Not
/// known as soon as the account of one of the years is not known. When a swv did not book its doorbetalingen in the same way in all of these years,
/// as a deduction or as a cost, its gross baten count: those as reported are then net in one year and gross in the other.
/// </summary>
internal static class RentabiliteitMeerjarig
{
    public const string CodeTwee = "rentabiliteit2";
    public const string CodeDrie = "rentabiliteit3";

    /// <param name="jaren">2 or 3, the boekjaar itself included.</param>
    public static Kengetal Bereken(Jaarcijfers cijfers, int jaren)
    {
        decimal? resultaat = 0;
        decimal? baten = 0;
        var invoer = new List<Invoer>();
        var bruto = WisseltVanModel(cijfers, jaren);
        var jaar = cijfers;
        for (var terug = 0; terug < jaren; terug++)
        {
            var batenVanJaar = jaar is null ? null : bruto ? BrutoBaten.Bereken(jaar) : TotaleBaten.Bereken(jaar);
            resultaat += jaar?.Bedrag("RESUL");
            baten += batenVanJaar?.Uitkomst.Waarde;
            var boekjaar = (cijfers.Boekjaar - terug).ToString(CultureInfo.InvariantCulture);
            invoer.Add(new Invoer("RESUL", $"Resultaat {boekjaar}", Uitkomst.Van(jaar?.Gegeven("RESUL")), Eenheid.Euro));
            invoer.Add(new Invoer(bruto ? BrutoBaten.Code : "TOTB", $"{(bruto ? "Bruto" : "Totaal")} baten {boekjaar}", bruto ? batenVanJaar?.Uitkomst ?? Uitkomst.NietBekend : Uitkomst.Van(jaar?.Gegeven("TOTB")), Eenheid.Euro));
            jaar = jaar?.Vorig;
        }

        var uitkomst = Verhouding.Deel(resultaat, baten);
        var toelichting = uitkomst.Waarde is null ? "De jaarrekening van een van deze jaren is niet bekend, of de baten zijn samen niet positief." : "Een lege post telt als 0.";
        return new Kengetal(
            jaren == 2 ? CodeTwee : CodeDrie,
            $"Rentabiliteit over {jaren.ToString(CultureInfo.InvariantCulture)} jaar",
            Eenheid.Aandeel,
            uitkomst,
            bruto ? "som van de resultaten (RESUL) ÷ som van de bruto totale baten" : "som van de resultaten (RESUL) ÷ som van de totale baten (TOTB)",
            "Van Ree Accountants, 21 januari 2022: tot 2021 keek de inspectie naar 1, 2 en 3 jaar. Dat de jaren worden opgeteld en niet gemiddeld is een aanname",
            invoer,
            toelichting).Met(bruto ? "Doorbetalingen zijn niet in elk van deze jaren op dezelfde manier geboekt: als last (4.5) of als aftrek in 3.1. Daarom tellen hier de bruto baten." : Doorbetaald.Netto(cijfers, "totale baten"));
    }

    private static bool WisseltVanModel(Jaarcijfers cijfers, int jaren)
    {
        var alsLast = new HashSet<bool>();
        var alsAftrek = new HashSet<bool>();
        for (var (jaar, terug) = (cijfers, 0); jaar is not null && terug < jaren; (jaar, terug) = (jaar.Vorig, terug + 1))
        {
            alsLast.Add(Doorbetaald.AlsLast(jaar));
            if (Doorbetaald.Afgetrokken(jaar) is { } aftrek)
            {
                alsAftrek.Add(aftrek > 0);
            }
        }

        return cijfers.IsSwv && (alsLast.Count > 1 || alsAftrek.Count > 1);
    }
}
