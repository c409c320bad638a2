using Monitoring.Contracts.V1;

namespace Monitoring.Services.Toezicht.Tests.Opstelling;

/// <summary>All progress of one import.</summary>
internal sealed record Uitkomst(IReadOnlyList<ImportVoortgang> Berichten)
{
    public ImportVoortgang Einde => Berichten[^1];

    public IReadOnlyList<AfgewezenRij> Rijen => [.. Berichten.SelectMany(bericht => bericht.Rijen)];

    public (int Nieuw, int Gewijzigd, int Afgewezen) Telling => (Einde.Nieuw, Einde.Gewijzigd, Einde.Afgewezen);
}
