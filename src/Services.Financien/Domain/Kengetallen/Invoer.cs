namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>One input of a figure, as reported.</summary>
/// <param name="Post">Item code, or the code of another kengetal.</param>
internal sealed record Invoer(string Post, string Naam, Uitkomst Waarde)
{
    /// <summary>The post as the file gives it: not reported shows as not known, although it computes as 0.</summary>
    public static Invoer Van(Jaarcijfers cijfers, string post) => new(post, Posttabel.Haal(post).Naam, Uitkomst.Van(cijfers.Gegeven(post)));
}
