using Monitoring.Contracts.Opp.V1;
using Monitoring.Portaal.Formulieren;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Paginas.School.Trajecten;

/// <summary>Reads the form of one step.</summary>
internal static class Trajectinvoer
{
    /// <summary>Names of the fields of the step, for a refusal of the service.</summary>
    public static string[] Velden(TrajectstapVraag stap) => ["datum", "keuze", "kenmerk", "vestiging", "schoolsoort", .. stap.Velden.Select(veld => veld.Naam)];

    /// <summary>What may not stay empty.</summary>
    public static void Controleer(TrajectstapVraag stap, IFormCollection formulier, Formulierfouten fouten)
    {
        fouten.Verplicht("datum", formulier["datum"], $"Vul in: {stap.Dag}.");
        if (stap.Keuzes.Count > 0)
        {
            fouten.Verplicht("keuze", formulier["keuze"], "Kies een uitkomst.");
        }

        foreach (var veld in stap.Velden.Where(veld => !veld.Optioneel))
        {
            fouten.Verplicht(veld.Naam, formulier[veld.Naam], $"Vul in: {veld.Label}");
        }
    }

    /// <summary>As it goes over the wire: a day in ISO, the rest as typed; what is empty is left out.</summary>
    public static Dictionary<string, string> Waarden(TrajectstapVraag stap, IFormCollection formulier) => stap.Velden
        .Select(veld => (veld.Naam, Waarde: veld.Soort == "datum" ? Datums.NaarLijn(formulier[veld.Naam]) : formulier[veld.Naam].ToString().Trim()))
        .Where(veld => veld.Waarde.Length > 0).ToDictionary(veld => veld.Naam, veld => veld.Waarde);
}
