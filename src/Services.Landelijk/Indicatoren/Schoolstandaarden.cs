namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Standaarden of the rows of Tabel 1.2.2b. Codes OP and SKA: Onderzoekskader 2021 as cited by the Inspectie; VS1 and OR1 are the usual
/// codes of Veiligheid and Resultaten.
/// </summary>
/// <param name="Code">As in the events of Services.Toezicht.</param>
/// <param name="Naam">As printed.</param>
/// <param name="Reeks">Code of the series.</param>
internal sealed record Schoolstandaarden(string Code, string Naam, string Reeks)
{
    public static readonly IReadOnlyList<Schoolstandaarden> Alle =
    [
        new("OP0", "Basisvaardigheden", "basisvaardigheden"),
        new("OP2", "Zicht op ontwikkeling en begeleiding", "zicht-op-ontwikkeling-en-begeleiding"),
        new("OP3", "Pedagogisch-didactisch handelen", "pedagogisch-didactisch-handelen"),
        new("VS1", "Veiligheid", "veiligheid"),
        new("OR1", "Resultaten", "resultaten"),
        new("SKA1", "Visie, ambities en doelen", "visie-ambities-en-doelen"),
        new("SKA2", "Uitvoering en kwaliteitscultuur", "uitvoering-en-kwaliteitscultuur"),
        new("SKA3", "Evaluatie, verantwoording en dialoog", "evaluatie-verantwoording-en-dialoog"),
    ];
}
