using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>
/// The regulation that divides the postcodes over samenwerkingsverbanden, as stored and as files complete it. DUO's division places real
/// schools, the invented one invented schools: neither ever places the other's.
/// </summary>
internal sealed class Postcoderegister(IEnumerable<Postcodegebied> bestaand)
{
    private readonly Dictionary<(string Pc4, string Herkomst), Postcodegebied> _gebieden = bestaand.ToDictionary(gebied => (gebied.Pc4, gebied.Herkomst));
    private readonly HashSet<Postcodegebied> _nieuw = [];
    private readonly HashSet<Postcodegebied> _gewijzigd = [];

    /// <summary>What the database does not have.</summary>
    public IReadOnlyCollection<Postcodegebied> Nieuw => _nieuw;

    /// <summary>What the database has otherwise.</summary>
    public IReadOnlyCollection<Postcodegebied> Gewijzigd => _gewijzigd;

    public void Zet(string pc4, string swvPo, string swvVo, string herkomst)
    {
        if (!_gebieden.TryGetValue((pc4, herkomst), out var gebied))
        {
            gebied = new Postcodegebied { Pc4 = pc4, Herkomst = herkomst, SwvPo = swvPo, SwvVo = swvVo };
            _gebieden.Add((pc4, herkomst), gebied);
            _nieuw.Add(gebied);
        }
        else if ((gebied.SwvPo, gebied.SwvVo) != (swvPo, swvVo))
        {
            (gebied.SwvPo, gebied.SwvVo) = (swvPo, swvVo);
            if (!_nieuw.Contains(gebied))
            {
                _gewijzigd.Add(gebied);
            }
        }
    }

    /// <summary>The samenwerkingsverband of a postcode in a sector for an object of this origin; null when the regulation names none.</summary>
    public SwvCode? Swv(string pc4, string sector, string herkomst) =>
        _gebieden.TryGetValue((pc4, herkomst), out var gebied) && SwvCode.TryLees(sector switch { "po" => gebied.SwvPo, "vo" => gebied.SwvVo, _ => "" }, out var code) ? code : null;
}
