namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>
/// Which object carries on what each ended object left unfinished, on one day: its successor, and where that ended as well the successor of that. An
/// object without a known successor keeps what it has.
/// </summary>
internal sealed class Opvolging
{
    private readonly Dictionary<string, Drager> _dragers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _rijen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _bestuursnamen;

    /// <param name="opgegaan">Id and id of the successor of each object that has ended.</param>
    /// <param name="objecten">The objects that are named as a successor, by id.</param>
    public Opvolging(IReadOnlyDictionary<string, string> opgegaan, IReadOnlyDictionary<string, Drager> objecten)
    {
        _bestuursnamen = objecten.Values.Where(drager => drager.Bestuursnaam.Length > 0).DistinctBy(drager => drager.Bestuur).ToDictionary(drager => drager.Bestuur, drager => drager.Bestuursnaam, StringComparer.Ordinal);
        foreach (var id in opgegaan.Keys)
        {
            // A register can name two objects as each other's successor: then nobody carries on for them.
            var rij = new HashSet<string>(StringComparer.Ordinal) { id };
            if (Laatste(id, opgegaan, objecten, rij) is { } drager)
            {
                (_dragers[id], _rijen[id]) = (drager, rij);
            }
        }
    }

    /// <summary>The object that carries on; null when the object itself does.</summary>
    public Drager? Van(string soort, string code) => _dragers.GetValueOrDefault(ObjectVanToezicht.IdVan(soort, code));

    /// <summary>
    /// Number of the bestuur that must act now for an object: that of who carries it on, and of a bestuur that merged the one it went over into. While nobody
    /// can act for the successor it stays with the one before; empty where a samenwerkingsverband without a known bestuur acts itself.
    /// </summary>
    /// <param name="gerichtAan">Number of the bestuur to which it was addressed; may be empty.</param>
    public string Bestuur(string soort, string code, string gerichtAan)
    {
        var nummer = Van(soort, code) is { KanHandelen: true } drager ? drager.Bestuur : gerichtAan;
        return Van(ObjectSoort.Bestuur, nummer) is { Bestuur.Length: > 0 } opvolger ? opvolger.Bestuur : nummer;
    }

    /// <summary>Who must act now for an object, in Dutch words for a refusal: of a samenwerkingsverband its name, else the bestuur by name and number, or by number alone where no name is known.</summary>
    public string WieDraagt(string soort, string code, string gerichtAan)
    {
        if (Van(soort, code) is { Soort: ObjectSoort.Swv } swv)
        {
            return $"het bestuur van {swv.Naam}";
        }

        var nummer = Bestuur(soort, code, gerichtAan);
        return _bestuursnamen.TryGetValue(nummer, out var naam) ? $"{naam} (bestuur {nummer})" : $"bestuur {nummer}";
    }

    /// <summary>Ids of the ended objects that one carries on, also over others that ended in between.</summary>
    public IReadOnlyList<string> Voorgangers(string id) => [.. _dragers.Where(paar => paar.Value.Id == id).Select(paar => paar.Key).Order(StringComparer.Ordinal)];

    /// <summary>Ids of the ended objects of which something is carried on.</summary>
    public IEnumerable<string> Opgegaan => _dragers.Keys;

    /// <summary>True for the object itself and for each one in the row of its successors.</summary>
    public bool IsOfVolgt(string id, string eerder) => id == eerder || (_rijen.TryGetValue(eerder, out var rij) && rij.Contains(id));

    /// <param name="gezien">The ids of the row, which begins with the object itself.</param>
    private static Drager? Laatste(string id, IReadOnlyDictionary<string, string> opgegaan, IReadOnlyDictionary<string, Drager> objecten, HashSet<string> gezien)
    {
        Drager? drager = null;
        for (var hier = id; opgegaan.TryGetValue(hier, out var volgende) && objecten.TryGetValue(volgende, out var gevonden); hier = volgende)
        {
            if (!gezien.Add(volgende))
            {
                return null;
            }

            drager = gevonden;
        }

        return drager;
    }
}
