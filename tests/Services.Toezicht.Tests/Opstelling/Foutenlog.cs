using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Monitoring.Services.Toezicht.Tests.Opstelling;

/// <summary>Keeps what the service logs as an error: a caller only hears 'Internal', and a test that fails once must tell why.</summary>
internal sealed class Foutenlog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _fouten = new();

    public IReadOnlyCollection<string> Fouten => _fouten;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            _fouten.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
