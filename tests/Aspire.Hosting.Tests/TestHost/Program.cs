using Aspire.Hosting.TestHost;

// The first argument names a scenario, the rest are settings.
var builder = DistributedApplication.CreateBuilder(args[1..]);
Scenarios.Declare(args[0], builder);
await builder.Build().RunAsync();
