namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>The acts that were found, and the services that gave no answer.</summary>
internal sealed record Sporenlijst(IReadOnlyList<Spoor> Sporen, IReadOnlyList<string> Zwijgend);
