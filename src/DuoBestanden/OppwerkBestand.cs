using System.Globalization;
using Monitoring.Contracts.Opp.V1;

namespace Monitoring.DuoBestanden;

/// <summary>
/// Invented trajecten and overdrachten, as <c>tools/Voorbeeldgegevens</c> writes them: soort, vestiging, schoolsoort, kenmerk and steps with '|'
/// between them, each a day, an outcome (or '-') and fields. Days are counted from the day of loading ("-12"), so that a work list always
/// holds something that is late, soon and later. Described in data/voorbeeld/LEESMIJ.md.
/// </summary>
public static class OppwerkBestand
{
    public const string Bestandsnaam = "opp-werk.csv";

    /// <param name="regels">With the header.</param>
    public static Voorbeelden Lees(IEnumerable<string> regels, DateOnly vandaag)
    {
        var voorbeelden = new Voorbeelden();
        foreach (var regel in regels.Skip(1))
        {
            Voeg(voorbeelden, regel.Split(';'), vandaag);
        }

        return voorbeelden;
    }

    private static void Voeg(Voorbeelden voorbeelden, string[] cellen, DateOnly vandaag)
    {
        var (soort, vestiging, schoolsoort, kenmerk) = (cellen[0], cellen[1], cellen[2], cellen[3]);
        var stappen = cellen[4].Split('|').Select(stap => Stap(stap.Split(' '), vandaag)).ToList();
        if (soort == "overdracht")
        {
            var velden = stappen[0].Velden;
            voorbeelden.Overdrachten.Add(new Voorbeeldoverdracht { Vestiging = vestiging, Kenmerk = kenmerk, Datum = stappen[0].Datum, Naar = velden["naar"], InzageOudersOp = velden["inzage_ouders_op"] });
        }
        else
        {
            voorbeelden.Trajecten.Add(new Voorbeeldtraject { Soort = soort, Vestiging = vestiging, Schoolsoort = schoolsoort, Kenmerk = kenmerk, Stappen = { stappen } });
        }
    }

    private static Voorbeeldstap Stap(string[] delen, DateOnly vandaag)
    {
        var stap = new Voorbeeldstap { Datum = Dag(delen[0], vandaag), Keuze = delen[1] == "-" ? "" : delen[1] };
        foreach (var deel in delen.Skip(2))
        {
            var teken = deel.IndexOf('=', StringComparison.Ordinal);
            var (naam, waarde) = (deel[..teken], deel[(teken + 1)..]);
            stap.Velden.Add(naam, waarde is ['+' or '-', ..] ? Dag(waarde, vandaag) : waarde);
        }

        return stap;
    }

    private static string Dag(string dagen, DateOnly vandaag) => vandaag.AddDays(int.Parse(dagen, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
