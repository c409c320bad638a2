using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>Keeps the log of imports within its term.</summary>
internal sealed class Importopruiming<TContext>(Importlogboek<TContext> imports, TimeProvider klok, ILogger<Importopruiming<TContext>> log) : Opruiming("The log of imports", klok, log)
    where TContext : DbContext
{
    public override Task<int> RuimOp(CancellationToken annulering) => imports.RuimOp(annulering);
}
