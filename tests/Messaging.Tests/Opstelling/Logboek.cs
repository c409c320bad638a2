using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>Keeps the log lines of the product's messaging part.</summary>
public sealed class Logboek : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Niveau, string Tekst)> _regels = [];

    public IEnumerable<(LogLevel Niveau, string Tekst)> Regels => _regels;

    public int Aantal(string deel) => _regels.Count(regel => regel.Tekst.Contains(deel, StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Schrijver(categoryName.StartsWith("Monitoring.", StringComparison.Ordinal) ? _regels : []);

    public void Dispose()
    {
        // The lines outlive the host: a test reads them after the stop.
    }

    private sealed class Schrijver(ConcurrentQueue<(LogLevel Niveau, string Tekst)> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue((logLevel, formatter(state, exception)));
    }
}
