namespace Monitoring.Services.Financien.Tests.Dossiers;

/// <summary>A service that holds the test files and two links, for tests that only read.</summary>
public sealed class GevuldeDienst : IAsyncLifetime
{
    internal Dienst Dienst { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Dienst = await Dienst.Start();
        await Dienst.Importeer([.. Proefbestanden.Drie, Proefbestanden.Koppelingen(("PO2702", "Zuid-Kennemerland", "21429"), ("PO2901", "Zeeuws-Vlaanderen", "21438"))]);
    }

    public ValueTask DisposeAsync() => Dienst.DisposeAsync();
}
