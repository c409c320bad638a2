using System.Text.Json;
using System.Text.Json.Serialization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Financien.Domain.Afbouw;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// The annual account of one bevoegd gezag (school board or samenwerkingsverband) in one boekjaar. Its parts arrive in separate files and
/// may arrive at different times; kengetallen and findings follow from the parts, from the years before and from the signaleringswaarden
/// (<see cref="Jaarreeks"/>).
/// </summary>
internal sealed class Jaarrekening : AggregaatRoot
{
    public const string Definitief = "definitief";
    public const string Voorlopig = "voorlopig";
    public const string GroeperingSwv = "SWV";

    /// <summary>The sector of the files that are public, for an account of which nothing says the sector.</summary>
    private const string ZonderAanwijzing = "po";

    /// <summary>Longest name that is kept; DUO's are at most 30 characters in these files and 100 elsewhere.</summary>
    public const int MaxNaam = 200;

    public const int MaxGroepering = 20;

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter<Jaarrekeningdeel>(JsonNamingPolicy.KebabCaseLower) } };

    private IReadOnlyList<KengetalWaarde>? _kengetallen;
    private IReadOnlyList<Onderdeel>? _onderdelen;
    private Stand? _vorige;

    private Jaarrekening()
    {
    }

    /// <summary>"bevoegdgezag/boekjaar/soort".</summary>
    public string Id { get; private set; } = "";

    public string BevoegdGezag { get; private set; } = "";

    public int Boekjaar { get; private set; }

    /// <summary>One of <see cref="Jaarsoort"/>.</summary>
    public string Soort { get; private set; } = Jaarsoort.Realisatie;

    public string Naam { get; private set; } = "";

    /// <summary>As DUO writes it: SWV, PO1-PO6, SBO, REC, WSNS, CN; empty when a file does not say.</summary>
    public string Groepering { get; private set; } = "";

    /// <summary>Empty when not known.</summary>
    public string SwvCode { get; private set; } = "";

    /// <summary>po or vo.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>po or vo, as the files say; empty when they do not.</summary>
    public string SectorVolgensBestand { get; private set; } = "";

    /// <summary>voorlopig or definitief. A board hands in its account after adopting it and DUO publishes what was handed in: that is definitief.</summary>
    public string Status { get; private set; } = Definitief;

    /// <summary>How often it was revised after it was definitief; what it replaced is a <see cref="JaarrekeningVersie"/>. Revisions of an invented account do not count for the real one.</summary>
    public int Herzieningen { get; private set; }

    /// <summary>Why it was revised last; empty when it never was.</summary>
    public string Herzieningsreden { get; private set; } = "";

    /// <summary>One of <see cref="Domain.Herkomst"/>.</summary>
    public string Herkomst { get; private set; } = "";

    /// <summary>Parts with their posts, as JSON: the posts that exist differ per year and model.</summary>
    public string OnderdelenJson { get; private set; } = "[]";

    /// <summary>The published kengetallen, as JSON: what events and lists show.</summary>
    public string KengetallenJson { get; private set; } = "[]";

    /// <summary>Explanations of findings, as JSON.</summary>
    public string ToelichtingenJson { get; private set; } = "[]";

    /// <summary>Where the reduction of the equity stands in this year, as JSON; empty without a plan.</summary>
    public string AfbouwJson { get; private set; } = "";

    /// <summary><see cref="Jaarbeeld.Rekenversie"/> at the time of computing.</summary>
    public int Rekenversie { get; private set; }

    /// <summary>Version of the set of signaleringswaarden that the kengetallen were compared with.</summary>
    public string Signaleringsversie { get; private set; } = "";

    /// <summary>One of <see cref="Domain.Grootteklasse"/>, or empty.</summary>
    public string Grootteklasse { get; private set; } = "";

    /// <summary>Number of kengetallen that give an occasion to look closer.</summary>
    public int Signalen { get; private set; }

    /// <summary>Codes of those kengetallen between spaces, to filter on: " liquiditeit solvabiliteit2 ".</summary>
    public string Signaalcodes { get; private set; } = "";

    /// <summary>Codes of the findings between spaces, to filter on: " activa-passiva teken-1.7 ".</summary>
    public string Bevindingcodes { get; private set; } = "";

    public int Bevindingen { get; private set; }

    public int BevindingenLetOp { get; private set; }

    public int BevindingenToegelicht { get; private set; }

    /// <summary>Copy to sort a list by; the exact figure is in <see cref="KengetallenJson"/> (SQLite sorts decimals as text).</summary>
    public double? LiquiditeitSortering { get; private set; }

    /// <inheritdoc cref="LiquiditeitSortering"/>
    public double? Solvabiliteit2Sortering { get; private set; }

    /// <inheritdoc cref="LiquiditeitSortering"/>
    public double? BovenmatigSortering { get; private set; }

    /// <summary>Name, number and code in lower case, to search in.</summary>
    public string Zoektekst { get; private set; } = "";

    /// <summary>UTC ticks of the last change.</summary>
    public long Gewijzigd { get; private set; }

    public static string MaakId(string bevoegdGezag, int boekjaar, string soort) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bevoegdGezag}/{boekjaar}/{soort}");

    /// <summary>A new account, without parts: <see cref="NeemOver"/> fills it.</summary>
    public static Jaarrekening Open(Aanlevering aanlevering) => new()
    {
        Id = aanlevering.JaarrekeningId,
        BevoegdGezag = aanlevering.BevoegdGezag.Waarde,
        Boekjaar = aanlevering.Boekjaar,
        Soort = aanlevering.Soort,
    };

    /// <summary>
    /// Takes over the parts of a delivery, by the rules of <see cref="Overname"/>; parts that it does not hold stay as they are. Compute afterwards
    /// (<see cref="Jaarreeks.Reken"/>).
    /// </summary>
    /// <returns>
    /// The account as it was, when other posts take the place of what was definitief once, when that becomes voorlopig again, and when what was voorlopig
    /// becomes definitief with other posts; otherwise null. Only what was definitief once is revised, and counts as such.
    /// </returns>
    /// <exception cref="WeigeringException"><c>import.voorbeeld-over-echt</c>, <c>jaarrekening.gepubliceerd</c>.</exception>
    public JaarrekeningVersie? NeemOver(Aanlevering aanlevering, DateTimeOffset nu)
    {
        Onthoud();
        var overname = Overname.Maak(this, aanlevering);
        var was = (OnderdelenJson, Status, Herkomst);
        // A delivery without a name says nothing about the name; that of an invented account is never that of a real one. What a board adds to what DUO
        // published says nothing about who it is.
        Naam = !overname.VultAan && (aanlevering.Naam.Length > 0 || overname.Mengt) ? aanlevering.Naam : Naam;
        Groepering = !overname.VultAan && (aanlevering.Groepering.Length > 0 || !overname.ZelfdeHerkomst) ? aanlevering.Groepering : Groepering;
        // What the groepering says stands above the name of a file; a delivery that says nothing leaves the sector as it was.
        SectorVolgensBestand = SectorVanSwv.VanGroepering(Groepering) ?? (!overname.VultAan && (aanlevering.Sector.Length > 0 || overname.Mengt) ? aanlevering.Sector : SectorVolgensBestand);
        Herkomst = overname.VultAan ? Herkomst : aanlevering.Herkomst;
        // What DUO published is definitief; what stands beside it of an account that was voorlopig is not.
        Status = overname.Onderdelen.Any(deel => deel.Voorlopig) ? Voorlopig : overname.VultAan ? Definitief : aanlevering.Status;
        _onderdelen = overname.Onderdelen;
        OnderdelenJson = JsonSerializer.Serialize(_onderdelen, Vorm);
        if (overname.Mengt)
        {
            // A real account in the place of an invented one is no revision of it, and has none yet.
            (Herzieningen, Herzieningsreden) = (0, "");
            return null;
        }

        // What was definitief once, is revised from then on, also while it is voorlopig again.
        var herzien = !overname.EerstePublicatie && (was.Status == Definitief || Herzieningen > 0);
        var vervangen = overname.PostenGewijzigd
            ? herzien || overname.EerstePublicatie || was.Herkomst != Herkomst || Status == Definitief
            : was.Status == Definitief && Status == Voorlopig && !overname.VultAan;
        if (was.Herkomst.Length == 0 || !vervangen)
        {
            return null;
        }

        if (herzien)
        {
            Herzieningen++;
            Herzieningsreden = aanlevering.Reden;
        }

        return JaarrekeningVersie.Bewaar(this, was.Herkomst, was.Status, was.OnderdelenJson, herzien ? aanlevering.Reden : "", nu);
    }

    /// <summary>Explains a finding, or takes an explanation back with an empty text.</summary>
    /// <exception cref="WeigeringException"><c>bevinding.onbekend</c>.</exception>
    public void LichtToe(string code, string tekst, IReadOnlyList<Bevinding> bevindingen, DateTimeOffset nu)
    {
        Onthoud();
        var bevinding = bevindingen.FirstOrDefault(een => een.Code == code)
            ?? throw new WeigeringException("bevinding.onbekend", "Deze bevinding staat niet (meer) bij deze jaarrekening.", "code", WeigeringSoort.NietGevonden);
        if (Toelichtingen().Any(toelichting => toelichting.Code == code && toelichting.Tekst == tekst && toelichting.Verschil == bevinding.Verschil))
        {
            // Said already: the day on which it was said stays.
            return;
        }

        var rest = Toelichtingen().Where(toelichting => toelichting.Code != code);
        ToelichtingenJson = JsonSerializer.Serialize(tekst.Length == 0 ? rest : rest.Append(new Toelichting(code, tekst, bevinding.Verschil, nu)), Vorm);
        TelToelichtingen(bevindingen);
        Rond(nu);
    }

    /// <summary>Gives the account the code that the links say. Files without the column groepering: who acts for a swv is known from the links. A school board has no code.</summary>
    /// <param name="koppelingen">All links of this bevoegd gezag.</param>
    public void Duid(IEnumerable<SwvKoppeling> koppelingen)
    {
        Onthoud();
        List<SwvKoppeling> geldend = [.. koppelingen.Where(koppeling => koppeling.GeldtVoor(Herkomst))];
        if (Groepering.Length == 0 && geldend.Count > 0)
        {
            Groepering = GroeperingSwv;
        }

        var swvCode = Groepering == GroeperingSwv ? SwvKoppeling.Kies(geldend, SectorVolgensBestand) : null;
        SwvCode = swvCode?.Waarde ?? "";
        Sector = swvCode?.Sector ?? (SectorVolgensBestand.Length > 0 ? SectorVolgensBestand : ZonderAanwijzing);
        Zoektekst = $"{Naam} {BevoegdGezag} {SwvCode}".ToLowerInvariant().TrimEnd();
    }

    /// <summary>Computes kengetallen, findings and the state of the plan.</summary>
    /// <param name="vorig">The account of the year before, when it is known.</param>
    /// <returns>The figures, for the account of the next year.</returns>
    public Jaarcijfers Bereken(Jaarcijfers? vorig, Bestuursnaslag naslag, Signaleringsset set, Afbouwplan? plan)
    {
        Onthoud();
        var cijfers = Jaarcijfers(vorig, naslag);
        var beeld = Jaarbeeld.Maak(cijfers, set);
        var waarden = beeld.NaarWaarden();
        _kengetallen = waarden;
        KengetallenJson = JsonSerializer.Serialize(waarden, Vorm);
        Signaleringsversie = set.Versie;
        var signalen = waarden.Where(waarde => waarde.Signaal == true).Select(waarde => waarde.Code).ToList();
        Signalen = signalen.Count;
        Signaalcodes = Codelijst(signalen);
        Bevindingcodes = Codelijst(beeld.Bevindingen.Select(bevinding => bevinding.Code).Distinct(StringComparer.Ordinal));
        Rekenversie = Jaarbeeld.Rekenversie;
        Grootteklasse = Domain.Grootteklasse.Van(cijfers.Bedrag("TOTB"));
        Bevindingen = beeld.Bevindingen.Count;
        BevindingenLetOp = beeld.Bevindingen.Count(bevinding => bevinding.Ernst == Bevinding.LetOp);
        TelToelichtingen(beeld.Bevindingen);
        AfbouwJson = plan?.Stand(Boekjaar, cijfers.Bedrag("2.1")) is { } stand ? JsonSerializer.Serialize(stand, Vorm) : "";
        double? Kopie(string code) => (double?)waarden.First(waarde => waarde.Code == code).Waarde;
        LiquiditeitSortering = Kopie(Liquiditeit.Code);
        Solvabiliteit2Sortering = Kopie(Solvabiliteit2.Code);
        BovenmatigSortering = Kopie(Bovenmatig.Code);
        return cijfers;
    }

    /// <summary>Closes a round of changes.</summary>
    /// <returns>False when nothing changed.</returns>
    public bool Rond(DateTimeOffset nu)
    {
        var anders = _vorige is { } vorige && vorige != Inhoud;
        _vorige = null;
        Gewijzigd = anders ? nu.UtcTicks : Gewijzigd;
        return anders;
    }

    public IReadOnlyList<Onderdeel> Onderdelen() => _onderdelen ??= LeesOnderdelen(OnderdelenJson);

    public IReadOnlyList<KengetalWaarde> Kengetallen() => _kengetallen ??= LeesKengetallen(KengetallenJson);

    public IReadOnlyList<Toelichting> Toelichtingen() => ToelichtingenJson.Length <= 2 ? [] : JsonSerializer.Deserialize<List<Toelichting>>(ToelichtingenJson, Vorm) ?? [];

    public static IReadOnlyList<Onderdeel> LeesOnderdelen(string json) => JsonSerializer.Deserialize<List<Onderdeel>>(json, Vorm) ?? [];

    public static IReadOnlyList<KengetalWaarde> LeesKengetallen(string json) => JsonSerializer.Deserialize<List<KengetalWaarde>>(json, Vorm) ?? [];

    /// <param name="vorig">The account of the year before, when it is known.</param>
    public Jaarcijfers Jaarcijfers(Jaarcijfers? vorig, Bestuursnaslag naslag) => new(Groepering, Boekjaar, Onderdelen())
    {
        Vorig = vorig,
        Koppelstand = SwvKoppeling.Stand([.. naslag.Koppelingen.Where(koppeling => koppeling.GeldtVoor(Herkomst))], Groepering, SectorVolgensBestand),
        // A begroting or prognose rests on the pupils that the bestuur expects.
        GeteldeLeerlingen = Soort == Jaarsoort.Realisatie ? naslag.Leerlingen(SwvCode, Boekjaar, Herkomst) : null,
        ZonderTelling = Soort != Jaarsoort.Realisatie ? GeenTelling.Verwachting : Groepering == GroeperingSwv ? GeenTelling.NietVolledig : GeenTelling.Schoolbestuur,
    };

    /// <summary>Where the figures come from, for who reads them: an account of DUO may hold parts that the bevoegd gezag gave.</summary>
    public string HerkomstVanDelen() => Herkomst == Domain.Herkomst.Duo && Onderdelen().Any(deel => deel.VanBestuur) ? Domain.Herkomst.DuoEnSwv : Herkomst;

    public Afbouwstand? Afbouw() => LeesAfbouw(AfbouwJson);

    public static Afbouwstand? LeesAfbouw(string json) => json.Length == 0 ? null : JsonSerializer.Deserialize<Afbouwstand>(json, Vorm);

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => new JaarrekeningGewijzigd(
        Id, Versie, tijdstip, BevoegdGezag, Naam, Groepering, SwvCode, Sector, Boekjaar, Soort, Status, Kengetallen(), Bevindingen, HerkomstVanDelen())
    {
        Signaleringsversie = Signaleringsversie,
        Signalen = Signalen,
        Grootteklasse = Grootteklasse,
        BevindingenLetOp = BevindingenLetOp,
        BevindingenToegelicht = BevindingenToegelicht,
        Herzieningen = Herzieningen,
        Afbouw = Afbouw(),
    };

    private Stand Inhoud => new(Naam, Groepering, SwvCode, Sector, Herkomst, Status, OnderdelenJson, KengetallenJson, ToelichtingenJson, AfbouwJson, Signaleringsversie, Bevindingen, BevindingenLetOp, BevindingenToegelicht);

    private static string Codelijst(IEnumerable<string> codes) => string.Join(' ', codes) is { Length: > 0 } lijst ? $" {lijst} " : "";

    private void Onthoud() => _vorige ??= Inhoud;

    private void TelToelichtingen(IReadOnlyList<Bevinding> bevindingen)
    {
        var toegelicht = Toelichtingen();
        BevindingenToegelicht = bevindingen.Count(bevinding => toegelicht.Any(toelichting => bevinding.IsToegelichtDoor(toelichting)));
    }

    /// <summary>What a change is measured by: everything but version, time and sort copies.</summary>
    private sealed record Stand(
        string Naam,
        string Groepering,
        string SwvCode,
        string Sector,
        string Herkomst,
        string Status,
        string OnderdelenJson,
        string KengetallenJson,
        string ToelichtingenJson,
        string AfbouwJson,
        string Signaleringsversie,
        int Bevindingen,
        int LetOp,
        int Toegelicht);
}
