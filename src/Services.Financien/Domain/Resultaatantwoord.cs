namespace Monitoring.Services.Financien.Domain;

/// <summary>What a board answered once. It is never edited: another answer stands after it.</summary>
internal sealed class Resultaatantwoord(int nummer, string tekst, DateOnly op)
{
    /// <summary>From 1, in the order of the answers to one question.</summary>
    public int Nummer { get; private set; } = nummer;

    public string Tekst { get; private set; } = tekst;

    public DateOnly Op { get; private set; } = op;
}
