using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;

namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// An object of supervision: samenwerkingsverband, bestuur, school (BRIN) or vestiging, with its place in the structure. It is put
/// together from several files; see <see cref="Gezag"/> for what happens when they contradict each other.
/// </summary>
internal sealed class ObjectVanToezicht : AggregaatRoot
{
    private Gezag _gezagStam;
    private Gezag _gezagSchoolsoort;
    private Gezag _gezagSwv;
    private Gezag _gezagLeerlingen;

    private ObjectVanToezicht()
    {
    }

    /// <summary>"soort/code", for example "vestiging/00AP00".</summary>
    public string Id { get; private init; } = "";

    public string Soort { get; private init; } = "";

    public string Code { get; private init; } = "";

    /// <summary>The code, until a table with names arrives.</summary>
    public string Naam { get; private set; } = "";

    /// <summary>po or vo; empty while no file says it.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>bao, sbo, so, vo, pro, vso; empty for swv and bestuur.</summary>
    public string Schoolsoort { get; private set; } = "";

    public string BevoegdGezag { get; private set; } = "";

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

    /// <summary>Earliest day on which a file shows the object; null when no file names a day.</summary>
    public DateOnly? GeldigVan { get; private set; }

    /// <summary>duo as soon as one of DUO's files names it, otherwise voorbeeld.</summary>
    public string Herkomst { get; private set; } = Domain.Herkomst.Voorbeeld;

    /// <summary>Name, code and place without capitals and accents: what a search looks in.</summary>
    public string Zoektekst { get; private set; } = "";

    /// <summary>All state in one value, to see whether an import changed anything.</summary>
    public object Stand => (
        (Naam, Sector, Schoolsoort, BevoegdGezag, SwvCode, Plaats, Provincie),
        (Postcode4, VolgtRegio, Leerlingen, Peildatum, GeldigVan, Herkomst),
        (_gezagStam, _gezagSchoolsoort, _gezagSwv, _gezagLeerlingen));

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

    public void NeemOver(Stamgegevens gegevens, Gezag gezag)
    {
        var telt = gezag >= _gezagStam;
        Naam = Kies(Naam == Code ? "" : Naam, gegevens.Naam, telt) is { Length: > 0 } naam ? naam : Code;
        BevoegdGezag = Kies(BevoegdGezag, gegevens.BevoegdGezag, telt);
        Plaats = Kies(Plaats, gegevens.Plaats, telt);
        Provincie = Kies(Provincie, gegevens.Provincie, telt);
        Postcode4 = Kies(Postcode4, gegevens.Postcode4, telt);
        _gezagStam = telt ? gezag : _gezagStam;
        WerkZoektekstBij();
    }

    public void NeemSchoolsoortOver(string schoolsoort, string sector, Gezag gezag)
    {
        if (gezag >= _gezagSchoolsoort)
        {
            (Schoolsoort, Sector, _gezagSchoolsoort) = (schoolsoort, sector, gezag);
        }
    }

    /// <summary>The samenwerkingsverband, as a file names it or as postcode or vestigingen tell.</summary>
    public void NeemSwvOver(string swvCode, Gezag gezag)
    {
        if (gezag >= _gezagSwv)
        {
            (SwvCode, _gezagSwv) = (swvCode, gezag);
        }
    }

    public void StaatBuitenRegio() => VolgtRegio = false;

    /// <summary>Pupils on a day; null when suppressed or unknown there. The latest peildatum holds; on the same one the weightier file.</summary>
    public void NeemLeerlingenOver(int? aantal, DateOnly? peildatum, Gezag gezag)
    {
        var orde = (gezag.IsDuo, peildatum ?? DateOnly.MinValue, gezag.Waarde);
        if (orde.CompareTo((_gezagLeerlingen.IsDuo, Peildatum ?? DateOnly.MinValue, _gezagLeerlingen.Waarde)) >= 0)
        {
            (Leerlingen, Peildatum, _gezagLeerlingen) = (aantal, peildatum, gezag);
        }
    }

    public override IGebeurtenis NaarGebeurtenis(DateTimeOffset tijdstip) => new ObjectVanToezichtGewijzigd(
        Id, Versie, tijdstip, Soort, Code, Naam, Sector, Schoolsoort, BevoegdGezag, SwvCode, Plaats, Provincie, Leerlingen, Peildatum, Herkomst);

    private static string Kies(string huidig, string nieuw, bool telt) => nieuw.Length > 0 && (telt || huidig.Length == 0) ? nieuw : huidig;

    private void WerkZoektekstBij() => Zoektekst = Domain.Zoektekst.Normaliseer($"{Code} {Naam} {Plaats}");
}
