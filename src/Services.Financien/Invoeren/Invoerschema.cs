using Monitoring.DuoBestanden;

namespace Monitoring.Services.Financien.Invoeren;

/// <summary>The own file of one account: a row for each post. Amounts in Dutch notation; a post that is left out is not reported.</summary>
internal static class Invoerschema
{
    public const string Post = "POST";
    public const string Bedrag = "BEDRAG";

    public static DuoSchema Schema { get; } = new(
        "jaarrekening-invoer",
        "posten van een jaarrekening of begroting (kolommen POST en BEDRAG)",
        [DuoKolom.Nodig(Post, DuoKolomSoort.Tekst, "CODE"), DuoKolom.Nodig(Bedrag, DuoKolomSoort.Bedrag, "WAARDE", "EURO")],
        rijcontrole: null) { EenRegelPerRij = true };
}
