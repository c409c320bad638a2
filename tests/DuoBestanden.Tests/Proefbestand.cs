using System.Text;
using Monitoring.Contracts.Domein;

namespace Monitoring.DuoBestanden.Tests;

/// <summary>Small files in the shapes that DUO has published over the years.</summary>
internal static class Proefbestand
{
    public const string Balanskop =
        "BEVOEGD GEZAG NUMMER;GROEPERING;BEVOEGD GEZAG NAAM;JAAR;1.1 - IMMATERIËLE VASTE ACTIVA;1.2 - MATERIËLE VASTE ACTIVA;1.3 - FINANCIËLE VASTE ACTIVA;1.4 - VOORRADEN;1.5 - VORDERINGEN;"
        + "1.6 - EFFECTEN;1.7 - LIQUIDE MIDDELEN;2.1 - EIGEN VERMOGEN;2.2 - VOORZIENINGEN;2.3 - LANGLOPENDE SCHULDEN;2.4 - KORTLOPENDE SCHULDEN;TA - TOTAAL ACTIVA;TP - TOTAAL PASSIVA;"
        + "TVA - TOTAAL VASTE ACTIVA;TVLA - TOTAAL VLOTTENDE ACTIVA";

    public const string Balansrij = "99001;SWV;Stichting Één;2015;;1.409;;;55.015;;805.891;668.686;104.741;;88.888;862.315;862.315;1.409;860.906";

    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>A balans of these rows, as the file of 2011-2015: windows-1252, LF.</summary>
    public static byte[] Balans(params string[] rijen) => Windows1252.GetBytes(string.Join('\n', rijen.Prepend(Balanskop)) + "\n");

    public static byte[] Utf8(string tekst) => new UTF8Encoding(false).GetBytes(tekst);

    public static Weigering Geweigerd(Action lezen) => Assert.Throws<WeigeringException>(lezen).Weigering;
}
