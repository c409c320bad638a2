namespace Monitoring.Messaging.Tests.Opstelling;

[CollectionDefinition(Naam)]
public sealed class BrokerCollectie : ICollectionFixture<BrokerFixture>
{
    public const string Naam = "broker";
}
