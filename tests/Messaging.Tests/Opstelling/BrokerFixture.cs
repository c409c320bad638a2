using Monitoring.Testopstelling;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>One broker for all tests of the collection, which run one after the other.</summary>
public sealed class BrokerFixture : IAsyncLifetime
{
    private readonly PriveBroker _broker = new();

    /// <summary>The running broker; a test that needs it is skipped where none is installed.</summary>
    public PriveBroker Broker
    {
        get
        {
            Assert.SkipUnless(PriveBroker.IsBeschikbaar, PriveBroker.NietBeschikbaar);
            return _broker;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (PriveBroker.IsBeschikbaar)
        {
            await _broker.Start();
        }
    }

    public ValueTask DisposeAsync() => _broker.DisposeAsync();
}
