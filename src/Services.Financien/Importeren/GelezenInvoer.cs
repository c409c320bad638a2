using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>What the files of one call say, merged on bevoegd gezag and year.</summary>
/// <param name="Aanleveringen">Ordered by key.</param>
internal sealed record GelezenInvoer(IReadOnlyList<Aanlevering> Aanleveringen, IReadOnlyList<KoppelingRegel> Koppelingen, IReadOnlyList<LeerlingenRegel> Leerlingen, IReadOnlyList<AfgewezenRegel> Afgewezen);
