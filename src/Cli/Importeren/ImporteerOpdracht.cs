using System.CommandLine;
using Monitoring.Cli.Verbinding;

namespace Monitoring.Cli.Importeren;

/// <summary>monitor importeer duo|onderzoeken|resultaten|opps.</summary>
internal static class ImporteerOpdracht
{
    public static Command Maak()
    {
        var map = new Argument<DirectoryInfo>("map") { Description = "Map met DUO-bestanden (CSV)." }.AcceptExistingOnly();
        var duo = new Command("duo", "Scholen, samenwerkingsverbanden en jaarrekeningen uit DUO-bestanden.") { map };
        duo.SetAction((keuze, annulering) => Met(platform => DuoImport.Voer(platform, keuze.GetRequiredValue(map), herkomst: "", annulering)));

        var onderzoekBestand = new Argument<FileInfo>("csv") { Description = "Afgeronde onderzoeken (kolommen in data/voorbeeld/LEESMIJ.md), of het bestand oordeel_po_so_vo van de Inspectie." }.AcceptExistingOnly();
        var onderzoeken = new Command("onderzoeken", "Afgeronde onderzoeken uit een CSV.") { onderzoekBestand };
        onderzoeken.SetAction((keuze, annulering) => Met(platform => OnderzoekenImport.Voer(platform, [keuze.GetRequiredValue(onderzoekBestand)], herkomst: "", annulering)));

        var resultaatBestand = new Argument<FileInfo>("csv") { Description = "Onderwijsresultaten per schooljaar; kolommen in data/voorbeeld/LEESMIJ.md." }.AcceptExistingOnly();
        var resultaten = new Command("resultaten", "Onderwijsresultaten uit een CSV, waaruit de berekende oordelen volgen.") { resultaatBestand };
        resultaten.SetAction((keuze, annulering) => Met(platform => ResultatenImport.Voer(platform, keuze.GetRequiredValue(resultaatBestand), herkomst: "", annulering)));

        var oppBestand = new Argument<FileInfo>("csv") { Description = "Ontwikkelingsperspectieven; kolommen in data/voorbeeld/LEESMIJ.md." }.AcceptExistingOnly();
        var opps = new Command("opps", "Ontwikkelingsperspectieven uit een CSV, duizenden tegelijk.") { oppBestand };
        opps.SetAction((keuze, annulering) => Met(platform => OppImport.Voer(platform, keuze.GetRequiredValue(oppBestand), annulering)));

        return new Command("importeer", "Gegevens inlezen. Herhalen kan altijd: wat er al staat verandert niet.") { duo, onderzoeken, resultaten, opps };
    }

    private static async Task<int> Met(Func<Platform, Task<int>> werk)
    {
        using var platform = Platform.Verbind();
        return await werk(platform);
    }
}
