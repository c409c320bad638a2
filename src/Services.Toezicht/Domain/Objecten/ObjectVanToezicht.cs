using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;

namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// An object of supervision with its place in the structure and the days on which it exists. It is put together from several files; see <see cref="Gezag"/> for what happens when they contradict each other.
/// </summary>
internal sealed class ObjectVanToezicht : AggregaatRoot, IOnthoudtMoment
{
    private Gezag _gezagStam;
    private DateOnly? _peildatumStam;
    private Gezag _gezagSchoolsoort;
    private DateOnly? _peildatumSchoolsoort;
    private Gezag _gezagSwv;
    private Gezag _gezagLeerlingen;
    private readonly List<Toezichtperiode> _toezichtperioden = [];

    private ObjectVanToezicht()
    {
    }

    /// <summary>"soort/code", for example "vestiging/00AP00".</summary>
    public string Id { get; private init; } = "";

    public string Soort { get; private init; } = "";

    public string Code { get; private init; } = "";

    /// <summary>The code, until a table with names arrives.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>po or vo, that of the samenwerkingsverband; mbo for mbo; empty while no file says it.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>bao, sbo, so, vo, pro, vso; empty for swv and bestuur.</summary>
    public string Schoolsoort { get; private set; } = "";

    public string BevoegdGezag { get; private set; } = "";

    /// <summary>The bestuur on each peildatum that a file named, oldest first; what files without a day say stands before them.</summary>
    public IReadOnlyList<Bestuurspeiling> Bestuurspeilingen { get; private set; } = [];

    /// <summary>The samenwerkingsverband that a school or vestiging belongs to, or empty.</summary>
    public string SwvCode { get; private set; } = "";

    public string Plaats { get; private set; } = "";

    public string Provincie { get; private set; } = "";

    public string Postcode4 { get; private set; } = "";

    /// <summary>
    /// Whether the postcode tells the samenwerkingsverband. Not for cluster 1 and 2, which belong to none (WPO art. 18a lid 2: cluster 3 and 4),
    /// and not for reformatorische schools, which have a national one (WPO art. 18a lid 15).
    /// </summary>
    public bool VolgtRegio { get; private set; } = true;

    /// <summary>Pupils of a vestiging on the peildatum; null when not known or suppressed at the source.</summary>
    public int? Leerlingen { get; private set; }

    public DateOnly? Peildatum { get; private set; }

    /// <summary>Pupils on each peildatum that a file named, oldest first.</summary>
    public IReadOnlyList<Leerlingpeiling> Leerlingpeilingen { get; private set; } = [];

    /// <summary>Earliest day on which a file shows the object; null when no file names a day.</summary>
    public DateOnly? GeldigVan { get; private set; }

    /// <summary>Day on which it began, as the register says; null when only files show it, which may have existed long before the first of them.</summary>
    public DateOnly? BegonOp { get; private set; }

    /// <summary>Last day of its existence; null while it exists.</summary>
    public DateOnly? GeldigTot { get; private set; }

    /// <summary>Id of the object that it went over into; empty when there is none.</summary>
    public string Opvolger { get; private set; } = "";

    /// <summary>1, 2 or 3/4 of so and vso; empty when not known or not applicable.</summary>
    public string Cluster { get; private set; } = "";

    /// <summary>bekostigd or niet-bekostigd, for mbo only.</summary>
    public string Bekostiging { get; private set; } = "";

    /// <summary>True for a bestuur of which the most vestigingen are (v)so, or that a file names so.</summary>
    public bool IsSpeciaal { get; private set; }

    /// <summary>po, vo, so (so and vso together) or mbo: which law and which column of the Inspectie's tables.</summary>
    public string Toezichtsector => IsSpeciaal || Schoolsoort is "so" or "vso" ? "so" : Sector;

    /// <summary>Days under aangepast toezicht, oldest first. Aangepast financieel toezicht is decided on at Financien; only periods of before stand here.</summary>
    public IReadOnlyList<Toezichtperiode> Toezichtperioden => _toezichtperioden;

    /// <summary>duo as soon as one of DUO's files names it, otherwise voorbeeld.</summary>
    public string Herkomst { get; private set; } = Domain.Herkomst.Voorbeeld;

    /// <summary>Name, code and place without capitals and accents: what a search looks in.</summary>
    public string Zoektekst { get; private set; } = "";

    /// <summary>All state in one value, to see whether an import changed anything.</summary>
    public object Stand => (
        (Naam, Sector, Schoolsoort, BevoegdGezag, SwvCode, Plaats, Provincie),
        (Postcode4, VolgtRegio, Leerlingen, Peildatum, GeldigVan, Herkomst),
        (GeldigTot, BegonOp, Opvolger, Cluster, Bekostiging, IsSpeciaal, string.Join(';', Leerlingpeilingen), string.Join(';', Bestuurspeilingen)),
        (_gezagStam, _peildatumStam, _gezagSchoolsoort, _peildatumSchoolsoort, _gezagSwv, _gezagLeerlingen));

    /// <summary>An object of which only the code is known. The sector of a samenwerkingsverband is part of its code.</summary>
    public static ObjectVanToezicht Nieuw(string soort, string code)
    {
        var nieuw = new ObjectVanToezicht { Id = IdVan(soort, code), Soort = soort, Code = code, Naam = code };
        if (soort == ObjectSoort.Swv)
        {
            nieuw.Sector = Contracts.Domein.SwvCode.Lees(code).Sector;
        }

        nieuw.WerkZoektekstBij();
        return nieuw;
    }

    public static string IdVan(string soort, string code) => $"{soort}/{code}";

    /// <summary>Kind and code of an id that <see cref="IdVan"/> made.</summary>
    public static (string Soort, string Code) Delen(string id)
    {
        var streep = id.IndexOf('/', StringComparison.Ordinal);
        return (id[..streep], id[(streep + 1)..]);
    }

    /// <summary>Marks that a file of this origin names the object.</summary>
    public void Noem(Gezag gezag, DateOnly? peildatum)
    {
        if (gezag.IsDuo)
        {
            Herkomst = Domain.Herkomst.Duo;
        }

        if (peildatum is { } dag && (GeldigVan is null || dag < GeldigVan))
        {
            GeldigVan = dag;
        }
    }

    /// <param name="peildatum">The day that the file is about; null when it names none.</param>
    public void NeemOver(Stamgegevens gegevens, Gezag gezag, DateOnly? peildatum = null)
    {
        var telt = Weegt(gezag, peildatum).CompareTo(Weegt(_gezagStam, _peildatumStam)) >= 0;
        if (Bestuurspeilingen.Count == 0 && BevoegdGezag.Length > 0)
        {
            // Kept before each day was: it weighs as much as the file that told the rest, which named no day that is known.
            Bestuurspeilingen = [new Bestuurspeiling(null, BevoegdGezag, _gezagStam.Waarde)];
        }

        Naam = Kies(Naam == Code ? "" : Naam, gegevens.Naam, telt) is { Length: > 0 } naam ? naam : Code;
        Plaats = Kies(Plaats, gegevens.Plaats, telt);
        Provincie = Kies(Provincie, gegevens.Provincie, telt);
        Postcode4 = Kies(Postcode4, gegevens.Postcode4, telt);
        (_gezagStam, _peildatumStam) = telt ? (gezag, peildatum) : (_gezagStam, _peildatumStam);
        NeemBestuurOver(gegevens.BevoegdGezag, gezag, peildatum);
        WerkZoektekstBij();
    }

    /// <param name="speciaal">True for a bestuur of (v)so: it has no schoolsoort that says so.</param>
    /// <param name="peildatum">The day that the file is about; null when it names none.</param>
    public void NeemSchoolsoortOver(string schoolsoort, string sector, Gezag gezag, DateOnly? peildatum = null, bool speciaal = false)
    {
        if (Weegt(gezag, peildatum).CompareTo(Weegt(_gezagSchoolsoort, _peildatumSchoolsoort)) >= 0)
        {
            (Schoolsoort, Sector, IsSpeciaal, _gezagSchoolsoort, _peildatumSchoolsoort) = (schoolsoort, sector, speciaal, gezag, peildatum);
        }
    }

    /// <summary>The bestuur on a day, by the last file that shows it on or before that day; what is known now when none does, or when no later file says otherwise.</summary>
    public string BestuurOp(DateOnly dag)
    {
        var vanDuo = Bestuurspeilingen.Any(peiling => new Gezag(peiling.Gezag).IsDuo);
        var gedateerd = Bestuurspeilingen.Where(peiling => peiling.Peildatum is not null && new Gezag(peiling.Gezag).IsDuo == vanDuo).ToList();
        return gedateerd.Exists(peiling => peiling.Peildatum > dag) && gedateerd.FindLast(peiling => peiling.Peildatum <= dag) is { } toen ? toen.BevoegdGezag : BevoegdGezag;
    }

    private void NeemBestuurOver(string nummer, Gezag gezag, DateOnly? peildatum)
    {
        if (nummer.Length == 0 || (Bestuurspeilingen.FirstOrDefault(peiling => peiling.Peildatum == peildatum) is { } bekend && gezag.Waarde < bekend.Gezag))
        {
            return;
        }

        Bestuurspeilingen = [.. Bestuurspeilingen.Where(peiling => peiling.Peildatum != peildatum).Append(new Bestuurspeiling(peildatum, nummer, gezag.Waarde)).OrderBy(peiling => peiling.Peildatum)];
        BevoegdGezag = Bestuurspeilingen.MaxBy(peiling => Weegt(new Gezag(peiling.Gezag), peiling.Peildatum))!.BevoegdGezag;
    }

    private static (Gezag Gezag, DateOnly Dag) Weegt(Gezag gezag, DateOnly? peildatum) => (gezag, peildatum ?? DateOnly.MinValue);

    /// <summary>The samenwerkingsverband, as a file names it or as postcode or vestigingen tell.</summary>
    public void NeemSwvOver(string swvCode, Gezag gezag)
    {
        if (gezag >= _gezagSwv)
        {
            (SwvCode, _gezagSwv) = (swvCode, gezag);
        }
    }

    /// <summary>The provincie of an object of which no file tells it, as its parts give it each time anew.</summary>
    public void LigtIn(string provincie) => Provincie = provincie;

    public void StaatBuitenRegio() => VolgtRegio = false;

    /// <param name="peildatum">The day of the count that names it; one from before the last known count says nothing of now.</param>
    public void NeemClusterOver(string cluster, DateOnly peildatum)
    {
        if (Peildatum is null || peildatum >= Peildatum)
        {
            Cluster = cluster;
        }
    }

    public void NeemBekostigingOver(string bekostiging) => Bekostiging = bekostiging;

    /// <summary>When it began and ended, as a register says; a day that is not named stays as it was.</summary>
    /// <param name="opvolger">Id of the object that it went over into, or empty.</param>
    public void Bestaat(DateOnly? van, DateOnly? tot, string opvolger)
    {
        (GeldigVan, BegonOp) = (van ?? GeldigVan, van ?? BegonOp);
        (GeldigTot, Opvolger) = (tot, opvolger);
    }

    /// <summary>
    /// Puts it under closer supervision: the decision of an inspecteur, never of a rule (De Staat van het Onderwijs 2024, section 1.5: "kan"). About the
    /// finances of a bestuur he decides at Financien, where the accounts are; here that is followed.
    /// </summary>
    /// <exception cref="WeigeringException"><c>toezichtstatus.soort-onbekend</c>, <c>toezichtstatus.financieel</c>, <c>toezichtstatus.loopt-al</c>, <c>toezichtstatus.datum-ongeldig</c>, and those of <see cref="VrijeTekst"/></exception>
    public void StelOnderToezicht(string? soort, DateOnly van, string? reden, string door, DateOnly vandaag)
    {
        var gelezen = Toezichtperiode.Soorten.FirstOrDefault(bekend => bekend == (soort ?? "").Trim())
            ?? throw new WeigeringException("toezichtstatus.soort-onbekend", $"'{Kort.Tekst(soort)}' is geen soort toezicht. Wel: {string.Join(", ", Toezichtperiode.Soorten)}.", "soort");
        if (gelezen == Toezichtperiode.AangepastFinancieel)
        {
            throw new WeigeringException("toezichtstatus.financieel", "Aangepast financieel toezicht legt u vast bij het financieel dossier van het bestuur.", "soort", WeigeringSoort.VerbodenOvergang);
        }

        if (_toezichtperioden.Exists(periode => periode.Soort == gelezen && (periode.Tot is null || periode.Tot >= van)))
        {
            throw new WeigeringException("toezichtstatus.loopt-al", "Dit toezicht loopt op die dag al.", "datum", WeigeringSoort.VerbodenOvergang);
        }

        if (van > vandaag.AddYears(1))
        {
            throw new WeigeringException("toezichtstatus.datum-ongeldig", "De begindatum ligt meer dan een jaar vooruit.", "datum");
        }

        _toezichtperioden.Add(new Toezichtperiode { Nummer = _toezichtperioden.Count + 1, Soort = gelezen, Van = van, Reden = VrijeTekst.LeesVerplicht(reden, "reden"), Door = door });
    }

    /// <summary>Ends closer supervision.</summary>
    /// <exception cref="WeigeringException"><c>toezichtstatus.loopt-niet</c>, <c>toezichtstatus.datum-ongeldig</c>, and those of <see cref="VrijeTekst"/></exception>
    public void BeeindigToezicht(string? soort, DateOnly tot, string? reden)
    {
        var lopend = _toezichtperioden.Find(periode => periode.Soort == (soort ?? "").Trim() && periode.Tot is null)
            ?? throw new WeigeringException("toezichtstatus.loopt-niet", "Dit toezicht loopt niet.", "soort", WeigeringSoort.VerbodenOvergang);
        if (tot < lopend.Van)
        {
            throw new WeigeringException("toezichtstatus.datum-ongeldig", $"Het toezicht begon op {Datum.Schrijf(lopend.Van)}.", "datum");
        }

        (lopend.Tot, lopend.Redeneinde) = (tot, VrijeTekst.LeesVerplicht(reden, "reden"));
    }

    /// <summary>Pupils on a day; null when suppressed or unknown there. The latest peildatum holds; on the same one the weightier file.</summary>
    public void NeemLeerlingenOver(int? aantal, DateOnly? peildatum, Gezag gezag)
    {
        var orde = (gezag.IsDuo, peildatum ?? DateOnly.MinValue, gezag.Waarde);
        if (orde.CompareTo((_gezagLeerlingen.IsDuo, Peildatum ?? DateOnly.MinValue, _gezagLeerlingen.Waarde)) >= 0)
        {
            (Leerlingen, Peildatum, _gezagLeerlingen) = (aantal, peildatum, gezag);
        }

        if (peildatum is { } dag && (Leerlingpeilingen.FirstOrDefault(peiling => peiling.Peildatum == dag) is not { } bekend || gezag.Waarde >= bekend.Gezag))
        {
            Leerlingpeilingen = [.. Leerlingpeilingen.Where(peiling => peiling.Peildatum != dag).Append(new Leerlingpeiling(dag, aantal, gezag.Waarde)).OrderBy(peiling => peiling.Peildatum)];
        }
    }

    public long GewijzigdOp { get; private set; }

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => new ObjectVanToezichtGewijzigd(
        Id, Versie, tijdstip, Soort, Code, Naam, Sector, Schoolsoort, BevoegdGezag, SwvCode, Plaats, Provincie, Leerlingen, Peildatum, Herkomst)
    {
        Toezichtsector = Toezichtsector,
        Cluster = Cluster,
        Bekostiging = Bekostiging,
        GeldigVan = GeldigVan,
        GeldigTot = GeldigTot,
        Opvolger = Opvolger,
        // As soon as DUO counts, what the sample data says is no count.
        Leerlingtellingen = [.. Leerlingpeilingen.Where(peiling => peiling.Leerlingen is not null && new Gezag(peiling.Gezag).IsDuo == _gezagLeerlingen.IsDuo).Select(peiling => new Leerlingtelling(peiling.Peildatum, peiling.Leerlingen!.Value))],
        AangepastToezicht = [.. _toezichtperioden.OrderBy(periode => periode.Van).Select(periode => new ToezichtstatusPeriode(periode.Soort, periode.Van, periode.Tot))],
    };

    private static string Kies(string huidig, string nieuw, bool telt) => nieuw.Length > 0 && (telt || huidig.Length == 0) ? nieuw : huidig;

    private void WerkZoektekstBij() => Zoektekst = Domain.Zoektekst.Normaliseer($"{Code} {Naam} {Plaats}");
}
