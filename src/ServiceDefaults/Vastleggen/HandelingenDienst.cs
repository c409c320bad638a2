using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.ServiceDefaults.Vastleggen;

/// <summary>The log of acts of one service. Map it with an authorization policy: it trusts that whoever reaches it may see this.</summary>
public sealed class HandelingenDienst<TContext>(TContext database) : Handelingenlogboek.HandelingenlogboekBase
    where TContext : DbContext
{
    /// <summary>Counted no further: whoever has so many chooses less.</summary>
    private const int MeestGeteld = 2001;

    /// <exception cref="WeigeringException"><c>pagina.ongeldig</c>, and those of <see cref="Handelingenkeuze.Kies"/></exception>
    public override async Task<HandelingenLijst> Lijst(HandelingenVraag request, ServerCallContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var bladzijde = Bladzijde.Lees(request.Pagina);
        var gekozen = database.Set<Handelingsregel>().AsNoTracking().Kies(request);
        var lijst = new HandelingenLijst { Totaal = await gekozen.Take(MeestGeteld).CountAsync(context.CancellationToken) };
        var pagina = await gekozen.Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).ToListAsync(context.CancellationToken);
        lijst.Handelingen.AddRange(pagina.Select(rij => new VastgelegdeHandeling
        {
            Op = Tijdstip.Schrijf(rij.Op),
            Wie = rij.Door,
            Handeling = rij.Code,
            Zaak = rij.Zaak,
            Kenmerk = rij.Kenmerk,
            Toelichting = rij.Toelichting,
            Nummer = rij.Volgnummer,
        }));
        return lijst;
    }
}
