using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>Which vestiging belonged to which samenwerkingsverband on which day, as stored and as files complete it.</summary>
internal sealed class Aansluitingenregister(IEnumerable<Aansluiting> bestaand)
{
    private readonly Dictionary<string, Dictionary<DateOnly, Aansluiting>> _rijen =
        bestaand.GroupBy(rij => rij.ObjectId, StringComparer.Ordinal).ToDictionary(groep => groep.Key, groep => groep.ToDictionary(rij => rij.Peildatum), StringComparer.Ordinal);

    private readonly HashSet<Aansluiting> _nieuw = [];
    private readonly HashSet<Aansluiting> _gewijzigd = [];

    /// <summary>What the database does not have.</summary>
    public IReadOnlyCollection<Aansluiting> Nieuw => _nieuw;

    /// <summary>What the database has otherwise.</summary>
    public IReadOnlyCollection<Aansluiting> Gewijzigd => _gewijzigd;

    /// <summary>False when a file of at least this weight shows the vestiging on a later day: an old table does not tell where it belongs now.</summary>
    public bool IsLaatste(ObjectVanToezicht vestiging, DateOnly? peildatum, Gezag gezag) =>
        peildatum is not { } dag || !_rijen.TryGetValue(vestiging.Id, out var dagen) || !dagen.Values.Any(rij => rij.Peildatum > dag && rij.Gezag >= gezag.Waarde);

    /// <param name="peildatum">Null when the file names no day: it then says nothing about the past.</param>
    public void Zet(ObjectVanToezicht vestiging, DateOnly? peildatum, string swvCode, Gezag gezag)
    {
        if (peildatum is not { } dag || swvCode.Length == 0)
        {
            return;
        }

        if (!_rijen.TryGetValue(vestiging.Id, out var dagen))
        {
            _rijen.Add(vestiging.Id, dagen = []);
        }

        if (!dagen.TryGetValue(dag, out var rij))
        {
            rij = new Aansluiting { ObjectId = vestiging.Id, Peildatum = dag, SwvCode = swvCode, Gezag = gezag.Waarde };
            dagen.Add(dag, rij);
            _nieuw.Add(rij);
        }
        else if (gezag.Waarde >= rij.Gezag && (rij.SwvCode, rij.Gezag) != (swvCode, gezag.Waarde))
        {
            (rij.SwvCode, rij.Gezag) = (swvCode, gezag.Waarde);
            if (!_nieuw.Contains(rij))
            {
                _gewijzigd.Add(rij);
            }
        }
    }
}
