namespace Monitoring.Services.Financien.Domain.Kengetallen;

/// <summary>One input of a figure, as reported.</summary>
/// <param name="Post">Item code, or the code of another kengetal.</param>
internal sealed record Invoer(string Post, string Naam, Uitkomst Waarde, Eenheid Eenheid)
{
    /// <summary>The post as the file gives it: not reported shows as not known, although it computes as 0.</summary>
    public static Invoer Van(Jaarcijfers cijfers, string post)
    {
        var bekend = Posttabel.Haal(post);
        return new Invoer(post, bekend.Naam, Uitkomst.Van(cijfers.Gegeven(post)), bekend.Eenheid);
    }

    /// <summary>Another kengetal as input.</summary>
    public static Invoer Van(Kengetal kengetal) => new(kengetal.Code, kengetal.Naam, kengetal.Uitkomst, kengetal.Eenheid);
}
