using System.Text.Json;
using System.Text.Json.Serialization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// The annual account of one bevoegd gezag (school board or samenwerkingsverband) in one boekjaar. Its parts arrive in separate files and
/// may arrive at different times; kengetallen and findings follow from the parts.
/// </summary>
internal sealed class Jaarrekening : AggregaatRoot
{
    public const string Realisatie = "realisatie";
    public const string GroeperingSwv = "SWV";

    /// <summary>Longest name that is kept; DUO's are at most 30 characters in these files and 100 elsewhere.</summary>
    public const int MaxNaam = 200;

    public const int MaxGroepering = 20;

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter<Jaarrekeningdeel>(JsonNamingPolicy.KebabCaseLower) } };

    private IReadOnlyList<KengetalWaarde>? _kengetallen;

    private Jaarrekening()
    {
    }

    /// <summary>"bevoegdgezag/boekjaar/soort".</summary>
    public string Id { get; private set; } = "";

    public string BevoegdGezag { get; private set; } = "";

    public int Boekjaar { get; private set; }

    /// <summary>realisatie: what the public files hold.</summary>
    public string Soort { get; private set; } = Realisatie;

    public string Naam { get; private set; } = "";

    /// <summary>As DUO writes it: SWV, PO1-PO6, SBO, REC, WSNS, CN; empty when a file does not say.</summary>
    public string Groepering { get; private set; } = "";

    /// <summary>Empty when not known.</summary>
    public string SwvCode { get; private set; } = "";

    /// <summary>po or vo.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>po or vo, as the files say.</summary>
    public string SectorVolgensBestand { get; private set; } = "";

    /// <summary>definitief: a board hands in its account after adopting it, and DUO publishes what was handed in.</summary>
    public string Status { get; private set; } = "definitief";

    /// <summary>duo or voorbeeld.</summary>
    public string Herkomst { get; private set; } = "";

    /// <summary>Parts with their posts, as JSON: the posts that exist differ per year and model.</summary>
    public string OnderdelenJson { get; private set; } = "[]";

    /// <summary>The published kengetallen, as JSON: what events and lists show.</summary>
    public string KengetallenJson { get; private set; } = "[]";

    /// <summary>Version of the set of signaleringswaarden that the kengetallen were compared with.</summary>
    public string Signaleringsversie { get; private set; } = "";

    /// <summary>Number of kengetallen that give an occasion to look closer.</summary>
    public int Signalen { get; private set; }

    public int Bevindingen { get; private set; }

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
    };

    /// <summary>
    /// Takes over the parts of a delivery; parts that it does not hold stay as they are. The real account replaces an invented one whole;
    /// an invented one never replaces a real one.
    /// </summary>
    /// <param name="koppelingen">All links of this bevoegd gezag.</param>
    /// <returns>False when nothing changed.</returns>
    /// <exception cref="WeigeringException"><c>import.voorbeeld-over-echt</c>.</exception>
    public bool NeemOver(Aanlevering aanlevering, IEnumerable<SwvKoppeling> koppelingen, Signaleringsset set, DateTimeOffset nu)
    {
        if (Herkomst == Domain.Herkomst.Duo && aanlevering.Herkomst == Domain.Herkomst.Voorbeeld)
        {
            throw new WeigeringException("import.voorbeeld-over-echt", $"Van {Naam} ({BevoegdGezag}) staat de echte jaarrekening {Boekjaar} er al. Een voorbeeld vervangt die niet.");
        }

        var vorige = Inhoud;
        var zelfdeHerkomst = Herkomst == aanlevering.Herkomst;
        var delen = (zelfdeHerkomst ? Onderdelen() : []).ToDictionary(deel => deel.Deel);
        foreach (var nieuw in aanlevering.Onderdelen)
        {
            if (!delen.TryGetValue(nieuw.Deel, out var oud) || !oud.HeeftZelfdePosten(nieuw))
            {
                delen[nieuw.Deel] = nieuw;
            }
        }

        Naam = aanlevering.Naam;
        Groepering = aanlevering.Groepering.Length > 0 || !zelfdeHerkomst ? aanlevering.Groepering : Groepering;
        SectorVolgensBestand = aanlevering.Sector;
        Herkomst = aanlevering.Herkomst;
        OnderdelenJson = JsonSerializer.Serialize(delen.Values.OrderBy(deel => deel.Deel), Vorm);
        Duid(koppelingen);
        Bereken(delen.Values, set);
        return Afgerond(vorige, nu);
    }

    /// <summary>Applies links that became known after the account, with the same outcome as when they had been known before.</summary>
    /// <param name="koppelingen">All links of this bevoegd gezag.</param>
    /// <returns>False when nothing changed.</returns>
    public bool Koppel(IEnumerable<SwvKoppeling> koppelingen, Signaleringsset set, DateTimeOffset nu)
    {
        var vorige = Inhoud;
        Duid(koppelingen);
        Bereken(Onderdelen(), set);
        return Afgerond(vorige, nu);
    }

    public IReadOnlyList<Onderdeel> Onderdelen() => JsonSerializer.Deserialize<List<Onderdeel>>(OnderdelenJson, Vorm) ?? [];

    public IReadOnlyList<KengetalWaarde> Kengetallen() => _kengetallen ??= LeesKengetallen(KengetallenJson);

    public static IReadOnlyList<KengetalWaarde> LeesKengetallen(string json) => JsonSerializer.Deserialize<List<KengetalWaarde>>(json, Vorm) ?? [];

    public Jaarcijfers Jaarcijfers() => new(Groepering, Boekjaar, Onderdelen());

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => new JaarrekeningGewijzigd(
        Id, Versie, tijdstip, BevoegdGezag, Naam, Groepering, SwvCode, Sector, Boekjaar, Soort, Status, Kengetallen(), Bevindingen, Herkomst);

    /// <summary>What a change is measured by: everything but version, time and sort copies.</summary>
    private (string, string, string, string, string, string, string, string, int) Inhoud =>
        (Naam, Groepering, SwvCode, Sector, Herkomst, OnderdelenJson, KengetallenJson, Signaleringsversie, Bevindingen);

    /// <summary>Files without the column groepering: who acts for a samenwerkingsverband is known from the links. A school board has no code.</summary>
    private void Duid(IEnumerable<SwvKoppeling> koppelingen)
    {
        List<SwvKoppeling> geldend = [.. koppelingen.Where(koppeling => koppeling.GeldtVoor(Herkomst))];
        if (Groepering.Length == 0 && geldend.Count > 0)
        {
            Groepering = GroeperingSwv;
        }

        var swvCode = Groepering == GroeperingSwv ? SwvKoppeling.Kies(geldend, SectorVolgensBestand) : null;
        SwvCode = swvCode?.Waarde ?? "";
        Sector = swvCode?.Sector ?? SectorVolgensBestand;
        Zoektekst = $"{Naam} {BevoegdGezag} {SwvCode}".ToLowerInvariant().TrimEnd();
    }

    private void Bereken(IEnumerable<Onderdeel> delen, Signaleringsset set)
    {
        var beeld = Jaarbeeld.Maak(new Jaarcijfers(Groepering, Boekjaar, delen), set);
        var waarden = beeld.NaarWaarden();
        _kengetallen = waarden;
        KengetallenJson = JsonSerializer.Serialize(waarden, Vorm);
        Signaleringsversie = set.Versie;
        Signalen = waarden.Count(waarde => waarde.Signaal == true);
        Bevindingen = beeld.Bevindingen.Count;
        double? Kopie(string code) => (double?)waarden.First(waarde => waarde.Code == code).Waarde;
        LiquiditeitSortering = Kopie(Liquiditeit.Code);
        Solvabiliteit2Sortering = Kopie(Solvabiliteit2.Code);
        BovenmatigSortering = Kopie(Bovenmatig.Code);
    }

    private bool Afgerond((string, string, string, string, string, string, string, string, int) vorige, DateTimeOffset nu)
    {
        if (vorige == Inhoud)
        {
            return false;
        }

        Gewijzigd = nu.UtcTicks;
        return true;
    }
}
