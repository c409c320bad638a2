using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>Joins judgements, finances and OPP counts of one samenwerkingsverband.</summary>
internal sealed class Dossierlezer(LandelijkContext context, TimeProvider klok)
{
    /// <summary>Figure in the dossier: herstelopdrachten of which the term is over.</summary>
    public const string OpdrachtenTeLaat = "herstelopdrachten-te-laat";

    private const int MeesteOnderzoeken = 20;

    private static readonly Dictionary<string, string> Jaarrekeningbronnen = new(StringComparer.Ordinal)
    {
        [Herkomsten.Duo] = "Jaarrekeningen (realisatie), open data van DUO",
        [Herkomsten.DuoEnSwv] = "Jaarrekeningen (realisatie), open data van DUO en opgave van het bestuur",
        [Herkomsten.Swv] = "Jaarrekeningen (realisatie), opgave van het bestuur",
    };

    private static readonly string[] Kengetalcodes = ["bovenmatig", "liquiditeit", "solvabiliteit2", "rentabiliteit"];

    /// <exception cref="WeigeringException"><c>swv.onbekend</c></exception>
    public Task<Dossier> Haal(string code, CancellationToken annulering) => Bediening.Lees(context, generatie => Haal(generatie, code, annulering), annulering);

    /// <summary>Of every samenwerkingsverband, by name; what they are compared with is read once for each sector.</summary>
    public Task<IReadOnlyList<Dossier>> Alle(CancellationToken annulering) => Bediening.Lees(context, async generatie =>
    {
        var swvs = await Swvlijst.Lees(context, generatie, annulering);
        var sectoren = new Dictionary<string, Oppsector>(StringComparer.Ordinal);
        foreach (var sector in swvs.Select(swv => swv.Sector).Distinct())
        {
            sectoren[sector] = await LeesSector(generatie, sector, swvs, annulering);
        }

        var dossiers = new List<Dossier>();
        foreach (var swv in swvs)
        {
            dossiers.Add(await Stel(generatie, swv, sectoren[swv.Sector], annulering));
        }

        return (IReadOnlyList<Dossier>)dossiers;
    }, annulering);

    private async Task<Dossier> Haal(int generatie, string code, CancellationToken annulering)
    {
        var swvs = await Swvlijst.Lees(context, generatie, annulering);
        var swv = swvs.Find(swv => string.Equals(swv.Code, code.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new WeigeringException("swv.onbekend", $"Er is geen samenwerkingsverband '{Kort.Tekst(code)}'.", "swv_code", WeigeringSoort.NietGevonden);
        return await Stel(generatie, swv, await LeesSector(generatie, swv.Sector, swvs, annulering), annulering);
    }

    private async Task<Dossier> Stel(int generatie, Swvkop swv, Oppsector sector, CancellationToken annulering) =>
        new(swv, [await Toezicht(generatie, swv, annulering), await Financien(generatie, swv, annulering), Opp(swv, sector)]);

    private async Task<Dossier.Deel> Toezicht(int generatie, Swvkop swv, CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        // The herstelopdrachten of a report that is not named are not named either; nor is one that came before its report.
        var tellend = await (await OpenbareOnderzoeken.Tellend(context, generatie, "swv", vandaag, annulering)).Where(feit => feit.ObjectCode == swv.Code)
            .OrderByDescending(feit => feit.Vaststellingsdatum).ToListAsync(annulering);
        var openbaar = tellend.Select(feit => feit.Id).ToArray();
        var opdrachten = await context.HerstelopdrachtFeiten.AsNoTracking()
            .Where(feit => feit.Generatie == generatie && feit.ObjectCode == swv.Code && EF.Parameter(openbaar).Contains(feit.Onderzoek)).ToListAsync(annulering);
        var onderzoeken = tellend.Take(MeesteOnderzoeken).ToList();
        var open = opdrachten.Where(opdracht => opdracht.Status != HerstelopdrachtFeit.Hersteld).ToList();
        var laat = open.Count(opdracht => opdracht.Hersteltermijn < vandaag);
        var regels = onderzoeken.Select(onderzoek => new Dossier.Onderzoek(
            onderzoek.Nummer,
            onderzoek.Soort,
            onderzoek.Vaststellingsdatum,
            onderzoek.Eindoordeel,
            onderzoek.Herstelopdrachten,
            open.Count(opdracht => opdracht.Onderzoek == onderzoek.Id),
            [.. Kenmerken.Lees(onderzoek.Oordelen).Select(oordeel => new Dossier.Standaardoordeel(oordeel.Naam, oordeel.Waarde))])).ToList();
        var laatste = regels.FirstOrDefault(onderzoek => onderzoek.Eindoordeel != "geen-oordeel");
        var peildatum = vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Dossier.Deel(
            "toezicht",
            "Toezicht",
            laatste is null
                ? "Er is nog geen onderzoek vastgesteld."
                : $"Het laatste eindoordeel is {laatste.Eindoordeel.Replace('-', ' ')} ({laatste.Vaststellingsdatum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)}); {Open(open.Count, laat)}.",
            Moment(onderzoeken.Select(feit => feit.Gewijzigd).Concat(opdrachten.Select(feit => feit.Gewijzigd))),
            Herkomsten.Samen(onderzoeken.Select(feit => feit.Herkomst).Concat(opdrachten.Select(feit => feit.Herkomst))),
            "Vastgestelde onderzoeken van de Inspectie van het Onderwijs",
            [
                new Dossier.Regel("herstelopdrachten-open", "Herstelopdrachten die open zijn", peildatum, Cijfer.Van(open.Count), "aantal", Cijfer.Van(opdrachten.Count), Cijfer.NietVanToepassing, "", null, "Van alle opgelegde herstelopdrachten."),
                new Dossier.Regel(OpdrachtenTeLaat, "Waarvan de termijn voorbij is", peildatum, Cijfer.Van(laat), "aantal", Cijfer.Van(open.Count), Cijfer.NietVanToepassing, "", laat > 0, "Verlengingen zijn meegeteld."),
            ],
            regels);
    }

    private async Task<Dossier.Deel> Financien(int generatie, Swvkop swv, CancellationToken annulering)
    {
        // Examples only as long as there is nothing else of any samenwerkingsverband, as in the list of them.
        var echt = await context.Kengetalverdelingen.AnyAsync(rij => rij.Generatie == generatie && rij.Groep == KengetalGroep.Swv && !rij.Voorbeeld, annulering);
        var rekeningen = await context.JaarrekeningFeiten.AsNoTracking()
            .Where(feit => feit.Generatie == generatie && feit.SwvCode == swv.Code && feit.Soort == JaarrekeningFeit.Realisatie && (!echt || feit.Herkomst != Herkomsten.Voorbeeld))
            .OrderByDescending(feit => feit.Boekjaar).Take(1).ToListAsync(annulering);
        if (rekeningen is not [var rekening])
        {
            return new Dossier.Deel("financien", "Financiën", "Er is nog geen jaarrekening verwerkt.", null, "", "Jaarrekeningen (realisatie)", [], []);
        }

        var landelijk = await context.Kengetalverdelingen.AsNoTracking()
            .Where(rij => rij.Generatie == generatie && rij.Groep == KengetalGroep.Swv && rij.Boekjaar == rekening.Boekjaar && rij.Voorbeeld == (rekening.Herkomst == Herkomsten.Voorbeeld))
            .ToDictionaryAsync(rij => rij.Code, annulering);
        var boekjaar = rekening.Boekjaar.ToString(CultureInfo.InvariantCulture);
        var regels = Kengetalcodes.Select(code => (Soort: Kengetalsoort.Alle.Single(soort => soort.Code == code), Kengetal: rekening.Kengetallen.Find(kengetal => kengetal.Code == code)))
            .Where(regel => regel.Kengetal is not null)
            .Select(regel => new Dossier.Regel(
                regel.Soort.Code,
                regel.Soort.Titel,
                boekjaar,
                Cijfer.Van(regel.Kengetal!.Waarde, regel.Kengetal.Ontbreekt),
                regel.Soort.Eenheid,
                Cijfer.NietVanToepassing,
                landelijk.GetValueOrDefault(regel.Soort.Code)?.Mediaan is { } mediaan ? Cijfer.Van(mediaan) : Cijfer.NietBekend,
                "mediaan van alle samenwerkingsverbanden",
                regel.Kengetal.Signaal,
                regel.Soort.Formule))
            .ToList();
        var signalen = regels.Where(regel => regel.Signaal is true).Select(regel => regel.Naam.ToLower(Woorden.Nederlands)).ToList();
        return new Dossier.Deel(
            "financien",
            "Financiën",
            (signalen.Count == 0 ? $"In boekjaar {boekjaar} is er geen financieel signaal." : $"In boekjaar {boekjaar} geeft {string.Join(" en ", signalen)} aanleiding om nader te kijken.")
                + (rekening.Afbouwvoortgang switch { "volgens-plan" => " De afbouw van vermogen loopt volgens plan.", "achter" => " De afbouw van vermogen loopt achter op het eigen plan.", _ => "" }),
            Moment([rekening.Gewijzigd]),
            rekening.Herkomst,
            Jaarrekeningbronnen.GetValueOrDefault(rekening.Herkomst, "Jaarrekeningen (realisatie)"),
            regels,
            []);
    }

    private async Task<Oppsector> LeesSector(int generatie, string sector, List<Swvkop> swvs, CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        var (jaren, herkomsten) = await Swvopps.Jaren(context, generatie, vandaag, annulering);
        if (jaren.Count == 0)
        {
            return new Oppsector("", new Dictionary<string, Telrij>(), 0);
        }

        var schooljaar = Swvopps.LaatsteHele(jaren, vandaag);
        var rijen = await Swvopps.Lees(context, generatie, schooljaar, herkomsten, [.. swvs.Where(swv => swv.Sector == sector)], klok.GetUtcNow(), annulering);
        var laatste = await context.Wijzigingen.AsNoTracking().Where(wijziging => wijziging.Generatie == generatie && wijziging.Feitsoort == Feitnaam.Opp).Select(wijziging => wijziging.LaatsteFeit).SingleOrDefaultAsync(annulering);
        return new Oppsector(schooljaar, rijen, laatste);
    }

    private static Dossier.Deel Opp(Swvkop swv, Oppsector opps)
    {
        const string Bron = "Registraties van scholen in dit samenwerkingsverband";
        var schooljaar = opps.Schooljaar;
        if (schooljaar.Length == 0)
        {
            return new Dossier.Deel("opp", "Ontwikkelingsperspectieven", "Er zijn nog geen OPP's geregistreerd.", null, "", Bron, [], []);
        }

        var rij = opps.Rijen[swv.Code];
        var sector = opps.Rijen.Values.Where(ander => !ander.IsVerdelingVerborgen).ToList();
        return new Dossier.Deel(
            "opp",
            "Ontwikkelingsperspectieven",
            rij switch
            {
                { IsVerborgen: true } => $"Het aantal OPP's in schooljaar {schooljaar} is te klein om te tonen.",
                { N: 0 } => $"In schooljaar {schooljaar} zijn er geen OPP's geregistreerd.",
                { IsVerdelingVerborgen: true } => $"In schooljaar {schooljaar} begonnen {Woorden.Aantal(rij.N)} OPP's. Hoe die verdeeld zijn, is te klein om te tonen.",
                _ => $"In schooljaar {schooljaar} begonnen {Woorden.Aantal(rij.N)} OPP's; van de vastgestelde is {Woorden.Procent(Aandeel(rij, Opptelling.Tijdigheid, [OppStatus.VastgesteldOpTijd], Swvopps.Vastgesteld).Waarde ?? 0)} op tijd.",
            },
            Moment([opps.LaatsteFeit]),
            rij.Herkomst,
            Bron,
            [
                new Dossier.Regel("opps", "OPP's", schooljaar, rij.IsVerborgen ? Cijfer.Onderdrukt : Cijfer.Van(rij.N), "aantal", Cijfer.NietVanToepassing, Cijfer.NietVanToepassing, "", null, "Begonnen in dit schooljaar."),
                Verhouding("binnen-zes-weken", "Vastgesteld binnen zes weken", Opptelling.Tijdigheid, [OppStatus.VastgesteldOpTijd], Swvopps.Vastgesteld),
                Verhouding("voldoet", "Voldoet aan de wet", Opptelling.Voldoet, ["voldoet"], Swvopps.Beoordeeld),
            ],
            []);

        Dossier.Regel Verhouding(string code, string naam, string telling, IReadOnlyList<string> teller, IReadOnlyList<string> noemer)
        {
            var aandelen = sector.Select(ander => Aandeel(ander, telling, teller, noemer).Waarde).OfType<decimal>().Order().ToArray();
            var aandeel = Aandeel(rij, telling, teller, noemer);
            // Below zero nothing can lie.
            var ondergrens = Uitschieter.Grenzen(aandelen) is { Onder: > 0 } grenzen ? grenzen.Onder : (decimal?)null;
            // Of few, one pupil more or less would bring the signal and take it away again.
            var isVergeleken = ondergrens is not null && aandeel.Waarde is not null && rij.Aantal(telling, noemer) >= Punt.IndicatiefOnder;
            return new Dossier.Regel(
                code,
                naam,
                schooljaar,
                aandeel,
                "procent",
                rij.IsVerdelingVerborgen ? Cijfer.Onderdrukt : Cijfer.Van(rij.Aantal(telling, noemer)),
                aandelen.Length == 0 ? Cijfer.NietBekend : Cijfer.Van(Kwantiel.Van(aandelen, 0.5m)),
                $"mediaan van de samenwerkingsverbanden {swv.Sector}",
                isVergeleken ? aandeel.Waarde < ondergrens : null,
                isVergeleken
                    ? $"Aandeel van de OPP's waarvan dit bekend is. Aanleiding om te kijken: lager dan {Woorden.Procent(ondergrens!.Value, 1)}, ver onder de andere samenwerkingsverbanden {swv.Sector}. Dat is geen wettelijke norm."
                    : "Aandeel van de OPP's waarvan dit bekend is.");
        }
    }

    private static Cijfer Aandeel(Telrij rij, string telling, IReadOnlyList<string> teller, IReadOnlyList<string> noemer) => rij switch
    {
        { IsVerdelingVerborgen: true } => Cijfer.Onderdrukt,
        _ when rij.Aantal(telling, noemer) is var geheel and > 0 => Cijfer.Van(100m * rij.Aantal(telling, teller) / geheel),
        _ => Cijfer.NietVanToepassing,
    };

    private static string Open(int open, int laat) => (open, laat) switch
    {
        (0, _) => "er zijn geen herstelopdrachten open",
        (1, 0) => "één herstelopdracht is open",
        (1, _) => "één herstelopdracht is open en te laat",
        (_, 0) => $"{Woorden.Aantal(open)} herstelopdrachten zijn open",
        _ => $"{Woorden.Aantal(open)} herstelopdrachten zijn open, waarvan {Woorden.Aantal(laat)} te laat",
    };

    private static DateTimeOffset? Moment(IEnumerable<long> ticks) => ticks.DefaultIfEmpty().Max() is var laatste and > 0 ? new DateTimeOffset(laatste, TimeSpan.Zero) : null;

    /// <summary>What the OPP's of one samenwerkingsverband are compared with.</summary>
    /// <param name="Schooljaar">Empty when there are no OPP's yet.</param>
    /// <param name="Rijen">Of every samenwerkingsverband of the sector.</param>
    /// <param name="LaatsteFeit">UTC ticks; 0 when there is none.</param>
    private sealed record Oppsector(string Schooljaar, IReadOnlyDictionary<string, Telrij> Rijen, long LaatsteFeit);
}
