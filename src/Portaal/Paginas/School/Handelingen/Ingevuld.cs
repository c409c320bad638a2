using Monitoring.Contracts.Opp.V1;

namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>A filled-in act: which OPP, the version the visitor saw, and the values by name of field; days already as they go over the wire.</summary>
internal sealed record Ingevuld(Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient Opp, string Id, long Versie, Func<string, string> Waarde, Func<string, IReadOnlyList<string>> Waarden, CancellationToken Annulering);
