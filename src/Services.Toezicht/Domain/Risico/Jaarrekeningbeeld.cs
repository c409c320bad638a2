namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>What the latest event of Financien says of one realised account: enough for the risk view, no more.</summary>
internal sealed class Jaarrekeningbeeld
{
    /// <summary>Id of the account at Financien.</summary>
    public required string Id { get; init; }

    public long Versie { get; set; }

    public string BevoegdGezag { get; set; } = "";

    /// <summary>Empty for a board of schools.</summary>
    public string SwvCode { get; set; } = "";

    public int Boekjaar { get; set; }

    /// <summary>Codes of the kengetallen that give a signal, joined by '+'.</summary>
    public string Signalen { get; private set; } = "";

    /// <summary>First day, in the Netherlands, on which it was known that this account gives a signal; of no meaning while it gives none.</summary>
    public DateOnly BekendOp { get; private set; }

    /// <summary>Takes over which kengetallen give a signal. Another set of them does not make the account newly known; a signal that was gone does.</summary>
    public void Zie(IReadOnlyCollection<string> signalen, DateOnly dag)
    {
        if (Signalen.Length == 0)
        {
            BekendOp = dag;
        }

        Signalen = string.Join('+', signalen);
    }
}
