using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>
/// All objects of supervision while an import runs: what the database held, completed by what the files say. Several files speak of one
/// object; only the outcome is saved, so that an object that ends as it began is not changed.
/// </summary>
internal sealed class Objectenregister
{
    private readonly Dictionary<string, ObjectVanToezicht> _objecten;
    private readonly Dictionary<string, object> _standVooraf;
    private readonly HashSet<string> _genoemd = new(StringComparer.Ordinal);

    public Objectenregister(IEnumerable<ObjectVanToezicht> bestaand, IEnumerable<Postcodegebied> postcodes, IEnumerable<Aansluiting> aansluitingen)
    {
        _objecten = bestaand.ToDictionary(rij => rij.Id, StringComparer.Ordinal);
        _standVooraf = _objecten.Values.ToDictionary(rij => rij.Id, rij => rij.Stand, StringComparer.Ordinal);
        Postcodes = new Postcoderegister(postcodes);
        Aansluitingen = new Aansluitingenregister(aansluitingen);
    }

    public Postcoderegister Postcodes { get; }

    public Aansluitingenregister Aansluitingen { get; }

    public IEnumerable<ObjectVanToezicht> Nieuw => _objecten.Values.Where(rij => !_standVooraf.ContainsKey(rij.Id));

    public IEnumerable<ObjectVanToezicht> Gewijzigd => _objecten.Values.Where(rij => _standVooraf.TryGetValue(rij.Id, out var vooraf) && !vooraf.Equals(rij.Stand));

    /// <summary>Objects that the files name and that are as they were.</summary>
    public int Ongewijzigd => _genoemd.Count(id => _standVooraf.TryGetValue(id, out var vooraf) && vooraf.Equals(_objecten[id].Stand));

    public ObjectVanToezicht Vestiging(BrinVestiging vestiging, Gezag gezag, DateOnly? peildatum) => Noem(ObjectSoort.Vestiging, vestiging.Waarde, gezag, peildatum);

    public ObjectVanToezicht Bestuur(string nummer, Gezag gezag, DateOnly? peildatum) => Noem(ObjectSoort.Bestuur, nummer, gezag, peildatum);

    /// <summary>An object of any kind, by its code.</summary>
    public ObjectVanToezicht Object(string soort, string code, Gezag gezag) => Noem(soort, code, gezag, null);

    public ObjectVanToezicht Swv(SwvCode code, Gezag gezag, DateOnly? peildatum) => Noem(ObjectSoort.Swv, code.Waarde, gezag, peildatum);

    /// <summary>
    /// What follows from the files together: the samenwerkingsverband that the postcode tells, the schools behind the vestigingen, the
    /// provincie of the samenwerkingsverbanden and the sector of the besturen. What was closed tells nothing of the last two.
    /// </summary>
    public void LeidAf(DateOnly vandaag)
    {
        var vestigingen = _objecten.Values.Where(rij => rij.Soort == ObjectSoort.Vestiging).OrderBy(rij => rij.Code, StringComparer.Ordinal).ToList();
        foreach (var vestiging in vestigingen)
        {
            LeidSwvAf(vestiging);
        }

        foreach (var school in vestigingen.GroupBy(rij => rij.Code[..Brin.Lengte], StringComparer.Ordinal))
        {
            LeidSchoolAf(school.Key, [.. school]);
        }

        var open = vestigingen.Where(rij => rij.GeldigTot is null || rij.GeldigTot >= vandaag).ToList();
        // No file says where a samenwerkingsverband lies: in the provincie of most of its vestigingen.
        foreach (var swv in open.Where(rij => rij is { SwvCode.Length: > 0, Provincie.Length: > 0 }).GroupBy(rij => rij.SwvCode, StringComparer.Ordinal))
        {
            var provincie = swv.GroupBy(rij => rij.Provincie, StringComparer.Ordinal).OrderByDescending(groep => groep.Count()).ThenBy(groep => groep.Key, StringComparer.Ordinal).First().Key;
            Swv(SwvCode.Lees(swv.Key), Afgeleid(swv), null).LigtIn(provincie);
        }

        // A bestuur with schools in both sectors stands under the one in which it has most vestigingen, so that it counts once; the
        // sources do not say how they choose (De Staat van het Onderwijs 2024, Tabel 1.4.1a).
        foreach (var bestuur in open.Where(rij => rij is { BevoegdGezag.Length: > 0, Sector.Length: > 0 }).GroupBy(rij => rij.BevoegdGezag, StringComparer.Ordinal))
        {
            var sector = bestuur.Count(rij => rij.Sector == "vo") > bestuur.Count(rij => rij.Sector == "po") ? "vo" : "po";
            var gezag = Afgeleid(bestuur);
            Bestuur(bestuur.Key, gezag, null).NeemSchoolsoortOver("", sector, gezag, speciaal: bestuur.Count(vestiging => vestiging.Schoolsoort is "so" or "vso") * 2 > bestuur.Count());
        }
    }

    private void LeidSwvAf(ObjectVanToezicht vestiging)
    {
        var code = vestiging.VolgtRegio ? Postcodes.Swv(vestiging.Postcode4, vestiging.Sector, vestiging.Herkomst) : null;
        var gezag = Afgeleid([vestiging]);
        vestiging.NeemSwvOver(code?.Waarde ?? "", gezag);
        if (code is not null)
        {
            Swv(code, gezag, null);
            // What a file with the samenwerkingsverband itself said weighs more than the postcode, on whatever day.
            if (vestiging.SwvCode == code.Waarde)
            {
                Aansluitingen.Zet(vestiging, vestiging.Peildatum, code.Waarde, gezag);
            }
        }
    }

    private void LeidSchoolAf(string brin, IReadOnlyList<ObjectVanToezicht> vestigingen)
    {
        // The lowest number is the hoofdvestiging: 00 when the file has it.
        var hoofd = vestigingen[0];
        var gezag = Afgeleid(vestigingen);
        var school = Noem(ObjectSoort.School, brin, gezag, vestigingen.Min(rij => rij.GeldigVan));
        school.NeemOver(new Stamgegevens { Naam = hoofd.Naam == hoofd.Code ? "" : hoofd.Naam, BevoegdGezag = hoofd.BevoegdGezag, Plaats = hoofd.Plaats, Provincie = hoofd.Provincie, Postcode4 = hoofd.Postcode4 }, gezag);
        school.NeemSchoolsoortOver(hoofd.Schoolsoort, hoofd.Sector, gezag);
        school.NeemSwvOver(vestigingen.All(rij => rij.SwvCode == hoofd.SwvCode) ? hoofd.SwvCode : "", gezag);
    }

    private static Gezag Afgeleid(IEnumerable<ObjectVanToezicht> uit) => Gezag.Van(Gezag.Afgeleid, uit.All(rij => rij.Herkomst == Domain.Herkomst.Voorbeeld));

    private ObjectVanToezicht Noem(string soort, string code, Gezag gezag, DateOnly? peildatum)
    {
        var id = ObjectVanToezicht.IdVan(soort, code);
        if (!_objecten.TryGetValue(id, out var gevonden))
        {
            gevonden = ObjectVanToezicht.Nieuw(soort, code);
            _objecten.Add(id, gevonden);
        }

        _genoemd.Add(id);
        gevonden.Noem(gezag, peildatum);
        return gevonden;
    }
}
