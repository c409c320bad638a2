using System.Globalization;

namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>
/// Results of the last two or three years together, as a share of the baten of those years together: years with more baten weigh more. Not
/// known as soon as the account of one of the years is not known.
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
        var jaar = cijfers;
        for (var terug = 0; terug < jaren; terug++)
        {
            resultaat += jaar?.Bedrag("RESUL");
            baten += jaar?.Bedrag("TOTB");
            var boekjaar = (cijfers.Boekjaar - terug).ToString(CultureInfo.InvariantCulture);
            invoer.Add(new Invoer("RESUL", $"Resultaat {boekjaar}", Uitkomst.Van(jaar?.Gegeven("RESUL"))));
            invoer.Add(new Invoer("TOTB", $"Totaal baten {boekjaar}", Uitkomst.Van(jaar?.Gegeven("TOTB"))));
            jaar = jaar?.Vorig;
        }

        var uitkomst = Verhouding.Deel(resultaat, baten);
        return new Kengetal(
            jaren == 2 ? CodeTwee : CodeDrie,
            $"Rentabiliteit over {jaren.ToString(CultureInfo.InvariantCulture)} jaar",
            Eenheid.Ratio,
            uitkomst,
            "som van de resultaten (RESUL) ÷ som van de totale baten (TOTB)",
            "Van Ree Accountants, 21 januari 2022: tot 2021 keek de inspectie naar 1, 2 en 3 jaar. Dat de jaren worden opgeteld en niet gemiddeld is een aanname",
            invoer,
            uitkomst.Waarde is null ? "De jaarrekening van een van deze jaren is niet bekend, of de baten zijn samen niet positief." : "Een lege post telt als 0.");
    }
}
