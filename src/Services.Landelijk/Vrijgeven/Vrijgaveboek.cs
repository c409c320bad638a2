using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>The releases: propose, approve, withdraw, and read back. They are not copies of anything, so a rebuild leaves them alone.</summary>
internal sealed class Vrijgaveboek(LandelijkContext context, Opname opname, TimeProvider klok)
{
    private static readonly Sortering<Vrijgave> Volgorde = new("-publicatie", ("publicatie", vrijgave => vrijgave.PublicatieOp), ("periode", vrijgave => vrijgave.Periode), ("stand", vrijgave => vrijgave.Status));

    private static readonly string[] Oppcijfers = [.. Oppindicatoren.Alle.Select(indicator => indicator.Naam)];

    /// <summary>The figures of a release are hundreds of kilobytes, and a list shows none of them.</summary>
    private static readonly Expression<Func<Vrijgave, Vrijgave>> ZonderInhoud = vrijgave => new Vrijgave
    {
        Id = vrijgave.Id,
        Familie = vrijgave.Familie,
        Indicator = vrijgave.Indicator,
        Periode = vrijgave.Periode,
        Uitgave = vrijgave.Uitgave,
        Status = vrijgave.Status,
        Toelichting = vrijgave.Toelichting,
        Reden = vrijgave.Reden,
        VoorgesteldDoor = vrijgave.VoorgesteldDoor,
        VoorgesteldOp = vrijgave.VoorgesteldOp,
        GoedgekeurdDoor = vrijgave.GoedgekeurdDoor,
        GoedgekeurdOp = vrijgave.GoedgekeurdOp,
        IngetrokkenDoor = vrijgave.IngetrokkenDoor,
        Intrekreden = vrijgave.Intrekreden,
        PublicatieOp = vrijgave.PublicatieOp,
        Inhoud = "",
        Versie = vrijgave.Versie,
    };

    /// <summary>Freezes the figures of a period as they are now, of an indicator and all that is released with it.</summary>
    /// <param name="publicatieOp">ISO 8601 with offset; empty: as soon as it is approved.</param>
    /// <returns>The release of the indicator that was asked for.</returns>
    /// <exception cref="WeigeringException">
    /// <c>indicator.onbekend</c>, <c>vrijgave.periode-leeg</c>, <c>vrijgave.periode-loopt</c>, <c>vrijgave.nog-niet-openbaar</c>, <c>vrijgave.toelichting-verplicht</c>,
    /// <c>vrijgave.reden-verplicht</c>, <c>vrijgave.moment-ongeldig</c>, <c>vrijgave.wacht-al</c> or <c>vrijgave.cijfers-in-beweging</c>.
    /// </exception>
    public async Task<Vrijgave> StelVoor(string wie, string indicatorId, string periode, string toelichting, string reden, string publicatieOp, CancellationToken annulering)
    {
        var indicator = Indicatorenlijst.Zoek(indicatorId);
        var familie = Vrijgavefamilie.Van(indicator);
        var namen = familie.Select(lid => lid.Naam).ToArray();
        var nu = klok.GetUtcNow();
        var tekst = Tekst(toelichting, "vrijgave.toelichting-verplicht", "toelichting", "Vertel in een toelichting wat u vrijgeeft.");
        var moment = Moment(publicatieOp, nu);
        var eerder = await context.Vrijgaven.AsNoTracking().Where(vrijgave => namen.Contains(vrijgave.Indicator) && vrijgave.Periode == periode)
            .Select(vrijgave => new { vrijgave.Uitgave, vrijgave.Status, vrijgave.PublicatieOp }).ToListAsync(annulering);
        if (eerder.Any(vrijgave => vrijgave.Status == Vrijgavestatus.Voorgesteld || (vrijgave.Status == Vrijgavestatus.Goedgekeurd && vrijgave.PublicatieOp > nu.UtcTicks)))
        {
            throw WachtAl(periode);
        }

        if (Periodeslot.LaatsteDag(periode) is { } laatste && laatste >= klok.Vandaag())
        {
            throw new WeigeringException("vrijgave.periode-loopt", $"De periode {Kort.Tekst(periode)} loopt tot en met {laatste.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}. Geef haar daarna vrij.", "periode");
        }

        if (await NogNietOpenbaar(indicator, periode, annulering) is { } vanaf)
        {
            throw new WeigeringException("vrijgave.nog-niet-openbaar", $"Over {Kort.Tekst(periode)} is nog niet elk rapport openbaar: het cijfer verandert nog. Het kan vanaf {vanaf.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}.", "periode");
        }

        var uitgave = eerder.Where(vrijgave => vrijgave.Status == Vrijgavestatus.Goedgekeurd).Select(vrijgave => vrijgave.Uitgave).DefaultIfEmpty().Max() + 1;
        var waarom = uitgave > 1 ? Tekst(reden, "vrijgave.reden-verplicht", "reden", "Deze periode is al vrijgegeven. Geef de reden voor een nieuwe uitgave.") : "";
        var (cijfers, grondslag) = await opname.Neem(familie, periode, uitgave, annulering);
        var ids = familie.ToDictionary(lid => lid, _ => Guid.CreateVersion7(nu));
        var vrijgaven = familie.ToDictionary(lid => lid, lid => new Vrijgave
        {
            Id = ids[lid],
            Familie = ids[familie[0]],
            Indicator = lid.Naam,
            Periode = periode,
            Uitgave = uitgave,
            Status = Vrijgavestatus.Voorgesteld,
            Toelichting = tekst,
            Reden = waarom,
            VoorgesteldDoor = wie,
            VoorgesteldOp = nu,
            PublicatieOp = moment.UtcTicks,
            Inhoud = JsonSerializer.Serialize(cijfers[lid], CacheJson.Opties),
        });
        context.AddRange(vrijgaven.Values);
        LegVast(LandelijkHandelingen.VrijgaveVoorgesteld, vrijgaven[familie[0]], wie, nu);
        if (grondslag is not null)
        {
            context.Add(new Vrijgavegrondslag { Familie = ids[familie[0]], Periode = periode, Inhoud = JsonSerializer.Serialize(grondslag, CacheJson.Opties) });
        }

        try
        {
            await context.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsDubbel())
        {
            // Somebody else proposed the same between the question and the answer.
            throw WachtAl(periode);
        }

        return vrijgaven[indicator];
    }

    /// <inheritdoc cref="Vrijgave.KeurGoed"/>
    /// <exception cref="WeigeringException">Also <c>vrijgave.zonder-grondslag</c>: figures about OPP's that were proposed without what they are made of, before they were released together.</exception>
    public async Task<Vrijgave> KeurGoed(string wie, string id, long versie, CancellationToken annulering)
    {
        if (Guid.TryParse(id, out var sleutel) && await context.Vrijgaven.AnyAsync(
            vrijgave => vrijgave.Id == sleutel && vrijgave.Status == Vrijgavestatus.Voorgesteld && EF.Parameter(Oppcijfers).Contains(vrijgave.Indicator) && !context.Vrijgavegrondslagen.Any(grondslag => grondslag.Familie == vrijgave.Familie),
            annulering))
        {
            throw new WeigeringException("vrijgave.zonder-grondslag", "Dit voorstel is van vóór de tijd dat alle cijfers over OPP's samen vrijgaan. Trek het in en stel het schooljaar opnieuw voor.", soort: WeigeringSoort.VerbodenOvergang);
        }

        // One moment for all of a family: there is none at which only some of its tables are public.
        var nu = klok.GetUtcNow();
        return await Wijzig(id, vrijgave => vrijgave.KeurGoed(wie, versie, nu), vrijgave => LegVast(LandelijkHandelingen.VrijgaveGoedgekeurd, vrijgave, wie, nu), annulering);
    }

    /// <inheritdoc cref="Vrijgave.TrekIn"/>
    public Task<Vrijgave> TrekIn(string wie, string id, string reden, long versie, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow();
        return Wijzig(id, vrijgave => vrijgave.TrekIn(wie, reden, versie, nu), vrijgave => LegVast(LandelijkHandelingen.VrijgaveIngetrokken, vrijgave, wie, nu), annulering);
    }

    /// <param name="ookWachtend">False: only what is public.</param>
    /// <exception cref="WeigeringException"><c>vrijgave.onbekend</c></exception>
    public async Task<Vrijgave> Haal(string id, bool ookWachtend, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow();
        return Guid.TryParse(id, out var sleutel)
            && await context.Vrijgaven.AsNoTracking().SingleOrDefaultAsync(vrijgave => vrijgave.Id == sleutel, annulering) is { } gevonden
            && (ookWachtend || gevonden.StatusOp(nu) == Vrijgavestatus.Vrijgegeven)
            ? gevonden
            : throw Onbekend(id);
    }

    /// <summary>Without their figures; asked for no other order the newest first.</summary>
    /// <param name="perFamilie">Only the first of what was released together.</param>
    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c></exception>
    public async Task<(IReadOnlyList<Vrijgave> Vrijgaven, int Totaal)> Lijst(string indicator, bool ookWachtend, bool perFamilie, string sorteer, Bladzijde bladzijde, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow().UtcTicks;
        var vraag = context.Vrijgaven.AsNoTracking()
            .Where(vrijgave => (indicator == "" || vrijgave.Indicator == indicator) && (!perFamilie || vrijgave.Id == vrijgave.Familie) && (ookWachtend || (vrijgave.Status == Vrijgavestatus.Goedgekeurd && vrijgave.PublicatieOp <= nu)));
        var lijst = await Volgorde.Pas(vraag, sorteer).ThenByDescending(vrijgave => vrijgave.PublicatieOp).ThenByDescending(vrijgave => vrijgave.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(ZonderInhoud).ToListAsync(annulering);
        return (lijst, await vraag.CountAsync(annulering));
    }

    /// <summary>What was released together, in the order of the pages, without figures.</summary>
    public async Task<IReadOnlyList<Vrijgave>> Samen(Vrijgave vrijgave, CancellationToken annulering)
    {
        var samen = await context.Vrijgaven.AsNoTracking().Where(ander => ander.Familie == vrijgave.Familie).Select(ZonderInhoud).ToDictionaryAsync(ander => ander.Indicator, annulering);
        return [.. Indicatorenlijst.Alle.Where(indicator => samen.ContainsKey(indicator.Naam)).Select(indicator => samen[indicator.Naam])];
    }

    /// <summary>One act for all that is released together.</summary>
    /// <param name="legVast">Logs it, by the name of the first, whichever was named.</param>
    private async Task<Vrijgave> Wijzig(string id, Action<Vrijgave> doe, Action<Vrijgave> legVast, CancellationToken annulering)
    {
        var familie = Guid.TryParse(id, out var sleutel)
            ? await context.Vrijgaven.Where(vrijgave => context.Vrijgaven.Any(een => een.Id == sleutel && een.Familie == vrijgave.Familie)).ToListAsync(annulering)
            : [];
        if (familie.Count == 0)
        {
            throw Onbekend(id);
        }

        foreach (var vrijgave in familie)
        {
            doe(vrijgave);
        }

        var genoemd = familie.Single(vrijgave => vrijgave.Id == sleutel);
        legVast(familie.Single(vrijgave => vrijgave.Id == vrijgave.Familie));
        try
        {
            await context.SaveChangesAsync(annulering);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft deze vrijgave intussen gewijzigd. Bekijk haar opnieuw.", "versie", WeigeringSoort.Conflict);
        }

        return genoemd;
    }

    /// <summary>What was written with it is for the ministry until it is public.</summary>
    private void LegVast(Handelingsoort soort, Vrijgave vrijgave, string wie, DateTimeOffset nu) =>
        context.Add(Handelingsregel.Van(soort, string.Create(CultureInfo.InvariantCulture, $"{vrijgave.Indicator} {vrijgave.Periode}, uitgave {vrijgave.Uitgave}"), wie, "", nu));

    /// <returns>The day from which every case of a period is public; null when they are.</returns>
    private async Task<DateOnly?> NogNietOpenbaar(IIndicator indicator, string periode, CancellationToken annulering)
    {
        var laatste = await indicator.LaatsteOpenbaar(context, await Bediening.Generatie(context, annulering), periode, annulering);
        return laatste > klok.Vandaag() ? laatste : null;
    }

    private static WeigeringException WachtAl(string periode) =>
        new("vrijgave.wacht-al", $"Voor {Kort.Tekst(periode)} wacht al een vrijgave. Keur die goed of trek die in.", "periode", WeigeringSoort.VerbodenOvergang);

    private static string Tekst(string tekst, string code, string veld, string melding) => (tekst ?? "").Trim() switch
    {
        "" => throw new WeigeringException(code, melding, veld),
        { Length: > Vrijgave.MaxToelichting } => throw new WeigeringException("tekst.te-lang", string.Create(CultureInfo.InvariantCulture, $"De tekst is langer dan {Vrijgave.MaxToelichting} tekens."), veld),
        var kort => kort,
    };

    private static DateTimeOffset Moment(string tekst, DateTimeOffset nu) => tekst.Length == 0
        ? nu
        : DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && moment >= nu.AddMinutes(-1) && moment <= nu.AddYears(1)
            ? moment
            : throw new WeigeringException("vrijgave.moment-ongeldig", "Kies een moment van publicatie vanaf nu, binnen een jaar.", "publicatie_op");

    private static WeigeringException Onbekend(string id) => new("vrijgave.onbekend", $"Er is geen openbare vrijgave '{Kort.Tekst(id)}'.", "id", WeigeringSoort.NietGevonden);
}
