namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>Addresses of the pages of one onderzoek.</summary>
internal static class Onderzoekadres
{
    public const string Lijst = "/inspecteur";

    public static string Van(string id) => $"/inspecteur/onderzoeken/{Uri.EscapeDataString(id)}";

    public static string Standaard(string id, string standaard) => $"{Van(id)}/standaarden/{Uri.EscapeDataString(standaard)}";

    public static string Herstelopdracht(string id, string standaard) => $"{Van(id)}/herstelopdracht{(standaard.Length > 0 ? $"?standaard={Uri.EscapeDataString(standaard)}" : "")}";

    public static string Eindoordeel(string id) => $"{Van(id)}/eindoordeel";

    public static string Vaststellen(string id) => $"{Van(id)}/vaststellen";
}
