using System.Security.Claims;
using Grpc.Core;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.Messaging.Inkomend;
using Monitoring.Messaging.Uitgaand;
using HeraanbiedingBericht = Monitoring.Contracts.V1.Heraanbieding;
using HeraanbiedingRij = Monitoring.Messaging.Inkomend.Heraanbieding;
using ParkeerRij = Monitoring.Messaging.Inkomend.VastgelopenBericht;
using VastgelopenBericht = Monitoring.Contracts.V1.VastgelopenBericht;

namespace Monitoring.Messaging;

/// <summary>
/// State of the outbox, the parked messages, and redriving one of them. Map it with an authorization policy: it trusts that whoever
/// reaches it may see and do this, and only records who it was.
/// </summary>
public sealed class BerichtenDienst<TContext>(IServiceProvider diensten) : Berichten.BerichtenBase
    where TContext : DbContext
{
    private const string TeLang = "berichten.zoek-te-lang";

    private static readonly Sortering<ParkeerRij> Volgorde = new("-tijdstip", ("tijdstip", rij => rij.Tijdstip), ("type", rij => rij.Type), ("pogingen", rij => rij.Pogingen));

    private static readonly Sortering<Logrij> Logvolgorde = new("-op", ("op", rij => rij.Op), ("door", rij => rij.Door), ("type", rij => rij.Type), ("uitkomst", rij => rij.Gelukt));

    private readonly TContext _context = diensten.GetRequiredService<TContext>();

    public override async Task<BerichtenStand> GeefStand(BerichtenVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var stand = await OutboxStand.Lees(_context, diensten.GetRequiredService<TimeProvider>(), context.CancellationToken);
        return new BerichtenStand
        {
            Wachtend = stand.Wachtend,
            OudsteSeconden = stand.Oudste.TotalSeconds,
            Vastgelopen = await _context.Set<ParkeerRij>().LongCountAsync(rij => !rij.Afgehandeld, context.CancellationToken),
            MakelaarBereikbaar = diensten.GetRequiredService<IBusControl>().CheckHealth().Status == BusHealthStatus.Healthy,
        };
    }

    public override async Task<VastgelopenLijst> LijstVastgelopen(VastgelopenVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var rijen = _context.Set<ParkeerRij>().AsNoTracking();
        rijen = request.Id.Length > 0 ? Ene(rijen, request.Id) : request.OokAfgehandeld ? rijen : rijen.Where(rij => !rij.Afgehandeld);
        var lijst = new VastgelopenLijst { Totaal = await rijen.CountAsync(context.CancellationToken) };
        // Bodies stay behind: the list is for choosing, and a body may be large.
        var pagina = await Volgorde.Pas(rijen, request.Sorteer)
            .ThenByDescending(rij => rij.Tijdstip).ThenBy(rij => rij.Id)
            .Skip(bladzijde.Overslaan).Take(bladzijde.Grootte)
            .Select(rij => new { rij.Id, rij.BerichtId, rij.Type, rij.Wachtrij, rij.Reden, rij.Pogingen, rij.Tijdstip, rij.OpnieuwDoor, rij.OpnieuwOp, rij.Afgehandeld })
            .ToListAsync(context.CancellationToken);
        lijst.Berichten.AddRange(pagina.Select(rij => new VastgelopenBericht
        {
            Id = rij.Id.ToString(),
            BerichtId = rij.BerichtId?.ToString() ?? "",
            Type = rij.Type,
            Wachtrij = rij.Wachtrij,
            Reden = rij.Reden,
            Pogingen = rij.Pogingen,
            Tijdstip = Tijdstip.Schrijf(rij.Tijdstip),
            OpnieuwDoor = rij.OpnieuwDoor ?? "",
            OpnieuwOp = rij.OpnieuwOp is { } op ? Tijdstip.Schrijf(op) : "",
            Afgehandeld = rij.Afgehandeld,
        }));
        return lijst;
    }

    public override async Task<HeraanbiedingLijst> LijstHeraanbiedingen(HeraanbiedingenVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var gelukt = request.Uitkomst switch
        {
            "" => (bool?)null,
            "gelukt" => true,
            "mislukt" => false,
            _ => throw new WeigeringException("berichten.uitkomst-onbekend", "De uitkomst is gelukt of mislukt.", "uitkomst"),
        };
        var zoek = Zoekpatroon.Lees(request.Zoek, TeLang, "zoek");
        var wie = Zoekpatroon.Bevat(Zoekpatroon.Lees(request.Wie, TeLang, "wie"));
        var periode = Periode.Lees(request.Van, request.Tot);

        var rijen = _context.Set<HeraanbiedingRij>().AsNoTracking()
            .Join(_context.Set<ParkeerRij>(), rij => rij.VastgelopenId, bericht => bericht.Id, (rij, bericht) => new Logrij { Id = rij.Id, VastgelopenId = rij.VastgelopenId, Type = bericht.Type, Door = rij.Door, Op = rij.Op, Reden = rij.Reden, Gelukt = rij.Gelukt, Uitkomst = rij.Uitkomst });
        rijen = gelukt is null ? rijen : rijen.Where(rij => rij.Gelukt == gelukt);
        rijen = rijen.Where(rij => rij.Op >= periode.Vanaf && rij.Op < periode.Voor && EF.Functions.Like(rij.Door, wie, Zoekpatroon.Escape));
        rijen = zoek.Length == 0 ? rijen : rijen.Where(rij => rij.Door.Contains(zoek) || rij.Reden.Contains(zoek) || rij.Uitkomst.Contains(zoek) || rij.Type.Contains(zoek));
        var lijst = new HeraanbiedingLijst { Totaal = await rijen.CountAsync(context.CancellationToken) };
        var pagina = await Logvolgorde.Pas(rijen, request.Sorteer).ThenByDescending(rij => rij.Op).ThenBy(rij => rij.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(context.CancellationToken);
        lijst.Heraanbiedingen.AddRange(pagina.Select(rij => new HeraanbiedingBericht
        {
            VastgelopenId = rij.VastgelopenId.ToString(),
            Type = rij.Type,
            Door = rij.Door,
            Op = Tijdstip.Schrijf(rij.Op),
            Reden = rij.Reden,
            Gelukt = rij.Gelukt,
            Uitkomst = rij.Uitkomst,
        }));
        return lijst;
    }

    public override async Task<OpnieuwAntwoord> BiedOpnieuwAan(OpnieuwVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        if (!Guid.TryParse(request.Id, out var id))
        {
            throw new WeigeringException("berichten.id-ongeldig", "Dit is geen id van een vastgelopen bericht.", "id");
        }

        var reden = request.Reden.Trim();
        if (reden.Length is 0 or > ParkeerRij.MaxReden)
        {
            throw new WeigeringException("berichten.reden-verplicht", "Geef een reden van hoogstens 1000 tekens.", "reden");
        }

        Burgerservicenummer.Weiger(reden, "reden");
        var uitkomst = await diensten.GetRequiredService<Heraanbieder<TContext>>().BiedAan(id, Wie(context), reden, context.CancellationToken);
        return new OpnieuwAntwoord { Gelukt = uitkomst.Gelukt, Melding = uitkomst.Melding };
    }

    private static IQueryable<ParkeerRij> Ene(IQueryable<ParkeerRij> rijen, string id)
    {
        // What is no id at all is the id of no message.
        var gevraagd = Guid.TryParse(id, out var gelezen) ? gelezen : Guid.Empty;
        return rijen.Where(rij => rij.Id == gevraagd);
    }

    private static string Wie(ServerCallContext context)
    {
        var gebruiker = context.GetHttpContext().User;
        return gebruiker.FindFirstValue("sub") ?? gebruiker.FindFirstValue(ClaimTypes.NameIdentifier)
            ?? throw new WeigeringException("berichten.onbekende-gebruiker", "Opnieuw aanbieden kan alleen met een bekende gebruiker.", "", WeigeringSoort.GeenToegang);
    }

    /// <summary>One redrive with the kind of its message.</summary>
    private sealed class Logrij
    {
        public required Guid Id { get; init; }

        public required Guid VastgelopenId { get; init; }

        public required string Type { get; init; }

        public required string Door { get; init; }

        /// <summary>UTC ticks.</summary>
        public required long Op { get; init; }

        public required string Reden { get; init; }

        public required bool Gelukt { get; init; }

        public required string Uitkomst { get; init; }
    }
}
