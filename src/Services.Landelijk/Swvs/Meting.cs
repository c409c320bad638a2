using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>A figure that every samenwerkingsverband has, as data.</summary>
/// <param name="Eenheid">aantal, procent, aandeel, ratio or euro.</param>
/// <param name="PeriodeSoort">schooljaar, boekjaar or peildatum.</param>
/// <param name="Telling">Count that it is read from; empty when it is a kengetal or a count of herstelopdrachten.</param>
/// <param name="Teller">Characteristics that count; empty: the size of the group itself.</param>
/// <param name="Kengetal">Code of the kengetal; empty when it is something else.</param>
internal sealed record Meting(string Code, string Titel, string Eenheid, string PeriodeSoort, string Definitie, string Bron, string Telling, IReadOnlyList<string> Teller, IReadOnlyList<string> Noemer, string Kengetal)
{
    private const string Scholen = "Registraties van scholen in dit platform";
    private const string Rekeningen = "Jaarrekeningen (realisatie) zoals verwerkt in dit platform";

    public static readonly IReadOnlyList<Meting> Alle =
    [
        new("opp-binnen-zes-weken", "OPP's vastgesteld binnen zes weken", "procent", "schooljaar", "Het deel van de vastgestelde OPP's dat binnen zes weken is vastgesteld, van scholen in het samenwerkingsverband.", Scholen, Opptelling.Tijdigheid, [OppStatus.VastgesteldOpTijd], Swvopps.Vastgesteld, ""),
        new("opp-wettelijke-eisen", "OPP's die aan de wet voldoen", "procent", "schooljaar", "Het deel van de beoordeelde OPP's dat aan elke wettelijke eis voldoet, van scholen in het samenwerkingsverband.", Scholen, Opptelling.Voldoet, ["voldoet"], Swvopps.Beoordeeld, ""),
        new("opps", "Aantal OPP's", "aantal", "schooljaar", "Het aantal OPP's dat in het schooljaar begon, van scholen in het samenwerkingsverband.", Scholen, Opptelling.Tijdigheid, [], [], ""),
        new("bovenmatig", "Mogelijk bovenmatig eigen vermogen", "euro", "boekjaar", "Het eigen vermogen boven de signaleringswaarde.", Rekeningen, "", [], [], "bovenmatig"),
        new("liquiditeit", "Liquiditeit", "ratio", "boekjaar", "Vlottende activa gedeeld door kortlopende schulden.", Rekeningen, "", [], [], "liquiditeit"),
        new("solvabiliteit2", "Solvabiliteit 2", "ratio", "boekjaar", "Eigen vermogen en voorzieningen gedeeld door het totaal van de passiva.", Rekeningen, "", [], [], "solvabiliteit2"),
        new("rentabiliteit", "Rentabiliteit", "aandeel", "boekjaar", "Resultaat gedeeld door totale baten.", Rekeningen, "", [], [], "rentabiliteit"),
        new("herstelopdrachten-open", "Herstelopdrachten die open zijn", "aantal", "peildatum", "Het aantal opgelegde herstelopdrachten dat vandaag niet hersteld is.", "Vastgestelde onderzoeken van de Inspectie van het Onderwijs", "", [], [], ""),
    ];
}
