using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>The releases: propose, approve, withdraw, and read back. They are not copies of anything, so a rebuild leaves them alone.</summary>
internal sealed class Vrijgaveboek(LandelijkContext context, TimeProvider klok)
{
    private const int MeestePogingen = 5;

    /// <summary>The figures of a release are hundreds of kilobytes, and a list shows none of them.</summary>
    private static readonly Expression<Func<Vrijgave, Vrijgave>> ZonderInhoud = vrijgave => new Vrijgave
    {
        Id = vrijgave.Id,
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

    /// <summary>Freezes the figures of a period as they are now.</summary>
    /// <param name="publicatieOp">ISO 8601 with offset; empty: as soon as it is approved.</param>
    /// <exception cref="WeigeringException">
    /// <c>indicator.onbekend</c>, <c>vrijgave.periode-leeg</c>, <c>vrijgave.periode-loopt</c>, <c>vrijgave.nog-niet-openbaar</c>, <c>vrijgave.toelichting-verplicht</c>,
    /// <c>vrijgave.reden-verplicht</c>, <c>vrijgave.moment-ongeldig</c>, <c>vrijgave.wacht-al</c> or <c>vrijgave.cijfers-in-beweging</c>.
    /// </exception>
    public async Task<Vrijgave> StelVoor(string wie, string indicatorId, string periode, string toelichting, string reden, string publicatieOp, CancellationToken annulering)
    {
        var indicator = Indicatorenlijst.Zoek(indicatorId);
        var nu = klok.GetUtcNow();
        var tekst = Tekst(toelichting, "vrijgave.toelichting-verplicht", "toelichting", "Vertel in een toelichting wat u vrijgeeft.");
        var moment = Moment(publicatieOp, nu);
        var eerder = await context.Vrijgaven.AsNoTracking().Where(vrijgave => vrijgave.Indicator == indicator.Naam && vrijgave.Periode == periode)
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

        var isHeruitgave = eerder.Exists(vrijgave => vrijgave.Status == Vrijgavestatus.Goedgekeurd);
        var waarom = isHeruitgave ? Tekst(reden, "vrijgave.reden-verplicht", "reden", "Deze periode is al vrijgegeven. Geef de reden voor een nieuwe uitgave.") : "";
        var vrijgave = new Vrijgave
        {
            Id = Guid.CreateVersion7(nu),
            Indicator = indicator.Naam,
            Periode = periode,
            Uitgave = eerder.Count(vrijgave => vrijgave.Status == Vrijgavestatus.Goedgekeurd) + 1,
            Status = Vrijgavestatus.Voorgesteld,
            Toelichting = tekst,
            Reden = waarom,
            VoorgesteldDoor = wie,
            VoorgesteldOp = nu,
            PublicatieOp = moment.UtcTicks,
            Inhoud = JsonSerializer.Serialize(await NeemOp(indicator, periode, annulering), CacheJson.Opties),
        };
        context.Add(vrijgave);
        try
        {
            await context.SaveChangesAsync(annulering);
        }
        catch (DbUpdateException fout) when (fout.IsDubbel())
        {
            // Somebody else proposed the same between the question and the answer.
            throw WachtAl(periode);
        }

        return vrijgave;
    }

    /// <inheritdoc cref="Vrijgave.KeurGoed"/>
    public Task<Vrijgave> KeurGoed(string wie, string id, long versie, CancellationToken annulering) => Wijzig(id, vrijgave => vrijgave.KeurGoed(wie, versie, klok.GetUtcNow()), annulering);

    /// <inheritdoc cref="Vrijgave.TrekIn"/>
    public Task<Vrijgave> TrekIn(string wie, string id, string reden, long versie, CancellationToken annulering) => Wijzig(id, vrijgave => vrijgave.TrekIn(wie, reden, versie, klok.GetUtcNow()), annulering);

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

    /// <summary>Newest first, without their figures.</summary>
    public async Task<(IReadOnlyList<Vrijgave> Vrijgaven, int Totaal)> Lijst(string indicator, bool ookWachtend, Bladzijde bladzijde, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow().UtcTicks;
        var vraag = context.Vrijgaven.AsNoTracking()
            .Where(vrijgave => (indicator == "" || vrijgave.Indicator == indicator) && (ookWachtend || (vrijgave.Status == Vrijgavestatus.Goedgekeurd && vrijgave.PublicatieOp <= nu)));
        var lijst = await vraag.OrderByDescending(vrijgave => vrijgave.PublicatieOp).ThenByDescending(vrijgave => vrijgave.Id).Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(ZonderInhoud).ToListAsync(annulering);
        return (lijst, await vraag.CountAsync(annulering));
    }

    private async Task<Vrijgave> Wijzig(string id, Action<Vrijgave> doe, CancellationToken annulering)
    {
        var vrijgave = Guid.TryParse(id, out var sleutel) ? await context.Vrijgaven.SingleOrDefaultAsync(vrijgave => vrijgave.Id == sleutel, annulering) : null;
        if (vrijgave is null)
        {
            throw Onbekend(id);
        }

        doe(vrijgave);
        try
        {
            await context.SaveChangesAsync(annulering);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft deze vrijgave intussen gewijzigd. Bekijk haar opnieuw.", "versie", WeigeringSoort.Conflict);
        }

        return vrijgave;
    }

    private async Task<Momentopname> NeemOp(IIndicator indicator, string periode, CancellationToken annulering)
    {
        // All tables of a release are of one state of the facts: when that moved while they were computed, they are computed again.
        var stand = await Stand(indicator, annulering);
        for (var poging = 0; poging < MeestePogingen; poging++)
        {
            var keuzes = await Reken(indicator, stand.Generatie, periode, annulering);
            var nu = await Stand(indicator, annulering);
            if (nu == stand)
            {
                return keuzes.Values.SelectMany(deel => deel.Reeksen).Any(reeks => reeks.Punten.Count > 0)
                    ? new Momentopname(keuzes)
                    : throw new WeigeringException("vrijgave.periode-leeg", $"Over '{Kort.Tekst(periode)}' heeft deze indicator geen cijfers.", "periode");
            }

            stand = nu;
        }

        throw new WeigeringException("vrijgave.cijfers-in-beweging", "De cijfers worden op dit moment bijgewerkt. Probeer het over een paar minuten opnieuw.", "periode", WeigeringSoort.VerbodenOvergang);
    }

    /// <returns>The day from which every case of a period is public; null when they are.</returns>
    private async Task<DateOnly?> NogNietOpenbaar(IIndicator indicator, string periode, CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        var tellers = await Tellerlezer.Lees(context, await Bediening.Generatie(context, annulering), indicator.VanafOpenbaar, annulering);
        var dagen = Herkomsten.Tellend(tellers, teller => teller.Herkomst).Feiten.Where(teller => teller.Periode == periode).Select(teller => Openbaarheid.Dag(teller.Kenmerk)).Where(dag => dag > vandaag);
        return dagen.Max();
    }

    private async Task<Dictionary<string, Momentopname.Deel>> Reken(IIndicator indicator, int generatie, string periode, CancellationToken annulering)
    {
        // Concluded as on the day after the period, from what is public today: table and conclusion are of the same cases.
        var vandaag = klok.Vandaag();
        var daarna = new Peildag(vandaag, Periodeslot.LaatsteDag(periode)?.AddDays(1) ?? vandaag);
        var keuzes = new Dictionary<string, Momentopname.Deel>();
        foreach (var keuze in Keuze.Alle(indicator.Filters))
        {
            keuzes[keuze.ToString()] = Momentopname.Van(await indicator.Reken(context, generatie, keuze, daarna, annulering), periode);
        }

        return keuzes;
    }

    private async Task<(int Generatie, long Versie)> Stand(IIndicator indicator, CancellationToken annulering)
    {
        var generatie = await Bediening.Generatie(context, annulering);
        return (generatie, await context.Wijzigingen.AsNoTracking().Where(wijziging => wijziging.Generatie == generatie && indicator.Bronnen.Contains(wijziging.Feitsoort)).SumAsync(wijziging => wijziging.Versie, annulering));
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
