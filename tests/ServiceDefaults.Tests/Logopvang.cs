using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>Keeps every line that a process logs, with all its values as a console or collector would show them.</summary>
internal sealed class Logopvang : ILoggerProvider
{
    public ConcurrentQueue<(string Soort, LogLevel Niveau, string Tekst)> Regels { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Regels);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Logger(string soort, ConcurrentQueue<(string, LogLevel, string)> regels) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            regels.Enqueue((soort, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}
