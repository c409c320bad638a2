namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Everything that is checked in an account.</summary>
internal static class Controletabel
{
    public static readonly IReadOnlyList<Identiteit> Identiteiten =
    [
        new("activa-passiva", "Totaal activa (TA) is niet gelijk aan totaal passiva (TP).", "TA", ["TP"], []),
        new("vaste-activa", "Totaal vaste activa (TVA) is niet de som van 1.1 tot en met 1.3.", "TVA", ["1.1", "1.2", "1.3"], []),
        new("vlottende-activa", "Totaal vlottende activa (TVLA) is niet de som van 1.4 tot en met 1.7.", "TVLA", ["1.4", "1.5", "1.6", "1.7"], []),
        new("totaal-activa", "Totaal activa (TA) is niet de som van vaste en vlottende activa.", "TA", ["TVA", "TVLA"], []),
        new("totaal-passiva", "Totaal passiva (TP) is niet de som van 2.1 tot en met 2.4.", "TP", ["2.1", "2.2", "2.3", "2.4"], []),
        new("totaal-baten", "Totaal baten (TOTB) is niet de som van 3.1 tot en met 3.5.", "TOTB", ["3.1", "3.2", "3.3", "3.4", "3.5"], []),
        new("totaal-lasten", "Totaal lasten (TOTL) is niet de som van 4.1 tot en met 4.5.", "TOTL", ["4.1", "4.2", "4.3", "4.4", "4.5"], []),
        new("saldo", "Saldo (SALDO) is niet totaal baten min totaal lasten.", "SALDO", ["TOTB"], ["TOTL"]),
        new("resultaat", "Resultaat (RESUL) is niet het saldo plus financiële baten en lasten (5).", "RESUL", ["SALDO", "5"], []),
        new("resultaat-na-belastingen", "Resultaat na belastingen (RESNB) is niet het resultaat min belastingen (6) plus het resultaat van deelnemingen (7).", "RESNB", ["RESUL", "7"], ["6"]) { AlleenMet = ["RESNB", "RESUL"] },
        new("netto-resultaat", "Netto resultaat (NETRES) is niet het resultaat na belastingen plus het buitengewoon resultaat (9).", "NETRES", ["RESNB", "9"], []) { AlleenMet = ["NETRES", "RESNB"] },
        new("totaal-resultaat", "Totaal resultaat (TOTRES) is niet het netto resultaat plus de gerealiseerde herwaardering (HR).", "TOTRES", ["NETRES", "HR"], []) { AlleenMet = ["TOTRES", "NETRES"] },
        new("rijksbijdragen", "Rijksbijdragen (3.1T) is niet 3.1.1 + 3.1.2 − 3.1.3T + 3.1.4.", "3.1T", ["3.1.1", "3.1.2", "3.1.4"], ["3.1.3T"]),
        new("overheidsbijdragen", "Overige overheidsbijdragen (3.2T) is niet het participatiebudget (3.2.1T) plus de andere (3.2.2).", "3.2T", ["3.2.1T", "3.2.2"], []),
        new("rijksbijdragen-twee-bestanden", "De rijksbijdragen in de specificatie (3.1T) en in de staat van baten en lasten (3.1) verschillen.", "3.1T", ["3.1"], []),
        new("overheidsbijdragen-twee-bestanden", "De overige overheidsbijdragen in de specificatie (3.2T) en in de staat van baten en lasten (3.2) verschillen.", "3.2T", ["3.2"], []),
    ];

    public static IReadOnlyList<Bevinding> Toets(Jaarcijfers cijfers) =>
    [
        .. Ontbrekend(cijfers),
        .. cijfers.DelenVanBestuur.Select(VanBestuur),
        .. Identiteiten.Select(identiteit => identiteit.Toets(cijfers)).OfType<Bevinding>(),
        .. Doorbetalingscontrole.Toets(cijfers),
        .. Tekens.Toets(cijfers),
        .. Vermogenssplitsing.Toets(cijfers),
        .. FinancieleBaten.Toets(cijfers),
        .. Leerlingencontrole.Toets(cijfers),
        .. Jaarovergang.Toets(cijfers),
        .. Koppelcontrole.Toets(cijfers),
    ];

    private static Bevinding VanBestuur(Jaarrekeningdeel deel)
    {
        var (code, naam) = deel switch
        {
            Jaarrekeningdeel.Balans => ("balans", "geen balans"),
            Jaarrekeningdeel.BatenLasten => ("baten-lasten", "geen staat van baten en lasten"),
            _ => ("overheidsbijdragen", "geen specificatie van de overheidsbijdragen"),
        };
        return new Bevinding($"{code}-van-bestuur", Bevinding.Info, $"Van DUO is voor dit jaar {naam} ingelezen. Hier staat wat het bestuur zelf invoerde.", null);
    }

    private static IEnumerable<Bevinding> Ontbrekend(Jaarcijfers cijfers)
    {
        if (!cijfers.Heeft(Jaarrekeningdeel.Balans))
        {
            yield return new Bevinding("balans-ontbreekt", Bevinding.LetOp, "Er is voor dit jaar geen balans ingelezen.", null);
        }

        if (!cijfers.Heeft(Jaarrekeningdeel.BatenLasten))
        {
            yield return new Bevinding("baten-lasten-ontbreken", Bevinding.LetOp, "Er is voor dit jaar geen staat van baten en lasten ingelezen.", null);
        }

        if (!cijfers.Heeft(Jaarrekeningdeel.Overheidsbijdragen))
        {
            // Without it the gross baten of a swv cannot be computed, unless the doorbetalingen are a cost of their own.
            var nodig = cijfers.IsSwv && !Kengetallen.Doorbetaald.AlsLast(cijfers);
            yield return new Bevinding("overheidsbijdragen-ontbreken", nodig ? Bevinding.LetOp : Bevinding.Info, "Er is voor dit jaar geen specificatie van de overheidsbijdragen ingelezen.", null);
        }
    }
}
