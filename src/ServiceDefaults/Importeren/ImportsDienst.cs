using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using ImportBericht = Monitoring.Contracts.V1.Import;
using WeigeringBericht = Monitoring.Contracts.V1.Weigering;

namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>The log of imports of one service. Map it with an authorization policy: it trusts that whoever reaches it may see this.</summary>
public sealed class ImportsDienst<TContext>(TContext database) : Imports.ImportsBase
    where TContext : DbContext
{
    private static readonly Sortering<Import> Volgorde = new(
        "-begonnen",
        ("begonnen", rij => rij.Begonnen),
        ("soort", rij => rij.Soort),
        ("door", rij => rij.Door),
        ("gelezen", rij => rij.Gelezen),
        ("nieuw", rij => rij.Nieuw),
        ("gewijzigd", rij => rij.Gewijzigd),
        ("met-bevinding", rij => rij.MetBevinding),
        ("afgewezen", rij => rij.Afgewezen));

    private static readonly Sortering<Importregel> Regelvolgorde = new("nummer", ("nummer", rij => rij.Nummer), ("bestand", rij => rij.Bestand), ("regel", rij => rij.Regel), ("kolom", rij => rij.Kolom), ("reden", rij => rij.Code));

    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c>, <c>datum.ongeldig</c>, <c>imports.zoek-te-lang</c></exception>
    public override async Task<ImportLijst> Lijst(ImportsVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var periode = Periode.Lees(request.Van, request.Tot);
        var rijen = database.Set<Import>().AsNoTracking().Where(rij => rij.Begonnen >= periode.Vanaf && rij.Begonnen < periode.Voor);
        var wie = Zoekpatroon.Bevat(Zoekpatroon.Lees(request.Wie, "imports.zoek-te-lang", "wie"));
        rijen = rijen.Where(rij => EF.Functions.Like(rij.Door, wie, Zoekpatroon.Escape));
        rijen = request.AlleenAandacht ? rijen.Where(rij => rij.Afgewezen > 0 || rij.MetBevinding > 0 || rij.Afloop != Importafloop.Klaar) : rijen;
        var lijst = new ImportLijst { Totaal = await rijen.CountAsync(context.CancellationToken) };
        var pagina = await Volgorde.Pas(rijen, request.Sorteer).ThenByDescending(rij => rij.Begonnen).ThenBy(rij => rij.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(context.CancellationToken);
        lijst.Imports.AddRange(pagina.Select(NaarBericht));
        return lijst;
    }

    /// <exception cref="WeigeringException"><c>import.onbekend</c>, <c>sorteer.onbekend</c></exception>
    public override async Task<ImportVerslag> Haal(ImportVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var import = Guid.TryParse(request.Id, out var id) ? await database.Set<Import>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id, context.CancellationToken) : null;
        if (import is null)
        {
            throw new WeigeringException("import.onbekend", "Deze import staat niet in het logboek.", "id", WeigeringSoort.NietGevonden);
        }

        var regels = database.Set<Importregel>().AsNoTracking().Where(rij => rij.ImportId == id);
        var verslag = new ImportVerslag { Import = NaarBericht(import), Totaal = await regels.CountAsync(context.CancellationToken) };
        var pagina = await Regelvolgorde.Pas(regels, request.Sorteer).ThenBy(rij => rij.Nummer).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(context.CancellationToken);
        verslag.Rijen.AddRange(pagina.Select(rij => new AfgewezenRij { Bestand = rij.Bestand, Regel = rij.Regel, Kolom = rij.Kolom, Reden = new WeigeringBericht { Code = rij.Code, Melding = rij.Melding } }));
        return verslag;
    }

    private static ImportBericht NaarBericht(Import rij) => new()
    {
        Id = rij.Id.ToString(),
        Soort = rij.Soort,
        Bestanden = { rij.Bestanden.Split('\n', StringSplitOptions.RemoveEmptyEntries) },
        Door = rij.Door,
        Begonnen = Tijdstip.Schrijf(rij.Begonnen),
        Bijgewerkt = Tijdstip.Schrijf(rij.Bijgewerkt),
        Afloop = rij.Afloop,
        Melding = rij.Melding,
        Gelezen = rij.Gelezen,
        Nieuw = rij.Nieuw,
        Gewijzigd = rij.Gewijzigd,
        Ongewijzigd = rij.Ongewijzigd,
        Afgewezen = rij.Afgewezen,
        MetBevinding = rij.MetBevinding,
    };
}
