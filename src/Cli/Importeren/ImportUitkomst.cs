using Monitoring.Contracts.V1;
using Spectre.Console;

namespace Monitoring.Cli.Importeren;

/// <summary>What an import did, with its rejected rows.</summary>
/// <param name="AfgewezenBestand">Path of a file that holds them all, to correct and send again; null when there is none.</param>
internal sealed record ImportUitkomst(ImportVoortgang Stand, IReadOnlyList<AfgewezenRij> Afgewezen, string? AfgewezenBestand = null)
{
    private const int MaxRegels = 20;

    /// <summary>Fields of rows that were taken in, that the service did not take over.</summary>
    public IReadOnlyList<AfgewezenRij> NietOvergenomen { get; init; } = [];

    /// <summary>Prints the totals and the first rejected rows. Exit code 0, or 1 when rows were rejected.</summary>
    public int Meld(string wat, TimeSpan duur)
    {
        var perSeconde = Stand.Gelezen / Math.Max(duur.TotalSeconds, 0.001);
        AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"{wat}: {Stand.Gelezen:N0} gelezen, {Stand.Nieuw:N0} nieuw, {Stand.Gewijzigd:N0} gewijzigd, {Stand.Ongewijzigd:N0} ongewijzigd, {Stand.MetBevinding:N0} met bevinding, {Stand.Afgewezen:N0} afgewezen ({duur.TotalSeconds:N1} s, {perSeconde:N0} per seconde).");
        Noem(Afgewezen, "afgewezen rijen");
        Noem(NietOvergenomen, "velden die niet zijn overgenomen");

        if (AfgewezenBestand is not null)
        {
            AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"  Alle afgewezen rijen met de reden: {AfgewezenBestand}. Verbeter ze daar en lever dat bestand aan.");
        }

        return Stand.Afgewezen == 0 ? 0 : 1;
    }

    private static void Noem(IReadOnlyList<AfgewezenRij> rijen, string wat)
    {
        foreach (var rij in rijen.Take(MaxRegels))
        {
            AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"  [yellow]{rij.Bestand}:{rij.Regel} {rij.Kolom}[/] {rij.Reden.Melding} [grey]({rij.Reden.Code})[/]");
        }

        if (rijen.Count > MaxRegels)
        {
            AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"  … en nog {rijen.Count - MaxRegels} {wat}.");
        }
    }
}
