using System.Collections.Concurrent;
using Grpc.Core;

namespace Monitoring.Systeem.Tests.Spoor;

/// <summary>Receives traces over OTLP as a collector does, and remembers which services took part in which trace.</summary>
internal sealed class Spoorontvanger : TraceService.TraceServiceBase
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<(string Dienst, Span Stap)>> _sporen = new(StringComparer.Ordinal);

    public override Task<ExportTraceServiceResponse> Export(ExportTraceServiceRequest request, ServerCallContext context)
    {
        foreach (var bron in request.ResourceSpans)
        {
            var dienst = bron.Resource.Attributes.FirstOrDefault(kenmerk => kenmerk.Key == "service.name")?.Value.StringValue ?? "";
            foreach (var stap in bron.ScopeSpans.SelectMany(bereik => bereik.Spans))
            {
                _sporen.GetOrAdd(Convert.ToHexStringLower(stap.TraceId.Span), _ => []).Add((dienst, stap));
            }
        }

        return Task.FromResult(new ExportTraceServiceResponse());
    }

    public IReadOnlySet<string> Diensten(string spoor) => Stappen(spoor).Select(stap => stap.Dienst).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyCollection<(string Dienst, Span Stap)> Stappen(string spoor) => _sporen.TryGetValue(spoor, out var stappen) ? stappen : [];

    /// <summary>Traces with a step like this.</summary>
    public IReadOnlyCollection<string> Van(Func<Span, bool> stap) => [.. _sporen.Where(spoor => spoor.Value.Any(gezien => stap(gezien.Stap))).Select(spoor => spoor.Key)];

    public IReadOnlyCollection<(string Dienst, Span Stap)> AlleStappen => [.. _sporen.Values.SelectMany(stappen => stappen)];
}
