namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>An OPP as it stood in one version, without the pupil.</summary>
internal sealed record Momentopname(string Vestiging, string Schoolsoort, DateOnly BeginTermijn, DateOnly OpgesteldOp, DateOnly? VastgesteldOp, Dossier Dossier);
