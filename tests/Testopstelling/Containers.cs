namespace Monitoring.Testopstelling;

/// <summary>
/// Servers that tests may get from a container. Testcontainers is compiled in where the package feed has it (the files named
/// *.Testcontainers.cs); elsewhere every question is answered with the reason why there is none.
/// </summary>
internal static partial class Containers
{
    /// <summary>Why no container can be started here; empty when it can.</summary>
    public static string Reden
    {
        get
        {
            var reden = "the package feed of this build has no Testcontainers";
            ZoekDocker(ref reden);
            return reden;
        }
    }

    public static bool Mogelijk => Reden.Length == 0;

    /// <summary>A RabbitMQ (guest/guest) that listens on this port of the loopback address, not yet started.</summary>
    public static IServer Broker(int poort) => Maak(servers => MaakBroker(poort, servers));

    /// <summary>A Redis that listens on this port of the loopback address, not yet started.</summary>
    public static IServer Redis(int poort) => Maak(servers => MaakRedis(poort, servers));

    /// <summary>Starts a SQL Server and returns its connection string; it goes when the test process ends.</summary>
    public static async Task<string> StartSqlServer()
    {
        var gestart = new List<Task<string>>();
        StartSqlServer(gestart);
        return await gestart.Single();
    }

    private static IServer Maak(Action<List<IServer>> maak)
    {
        var servers = new List<IServer>();
        maak(servers);
        return servers.Single();
    }

    static partial void ZoekDocker(ref string reden);

    static partial void MaakBroker(int poort, List<IServer> servers);

    static partial void MaakRedis(int poort, List<IServer> servers);

    static partial void StartSqlServer(List<Task<string>> gestart);
}
