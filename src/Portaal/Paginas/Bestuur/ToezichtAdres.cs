using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Portaal.Paginas.Bestuur;

/// <summary>Addresses of the supervision pages of a board.</summary>
internal static class ToezichtAdres
{
    public const string Lijst = "/bestuur/toezicht";

    public static string Onderzoek(string id) => $"{Lijst}/onderzoeken/{Uri.EscapeDataString(id)}";

    public static string Opdracht(string id) => $"{Lijst}/herstelopdrachten/{Uri.EscapeDataString(id)}";

    public static string Van(Werkstap stap) => stap.HerstelopdrachtId.Length > 0 ? Opdracht(stap.HerstelopdrachtId) : Onderzoek(stap.OnderzoekId);
}
