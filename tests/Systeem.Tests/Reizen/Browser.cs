using Monitoring.Browseropstelling;

[assembly: AssemblyFixture(typeof(Chromium))]
