namespace Monitoring.Testopstelling;

/// <summary>A server of a test, that can be stopped and continued with the same data on the same port.</summary>
internal interface IServer : IAsyncDisposable
{
    /// <summary>Starts it, or continues it after <see cref="Stop"/>; returns before it answers.</summary>
    Task Start();

    Task Stop();

    /// <summary>What it printed when it ended by itself; null while it runs.</summary>
    Task<string?> Afloop();
}
