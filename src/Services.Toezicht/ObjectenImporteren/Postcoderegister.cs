using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>The regulation that divides the postcodes over samenwerkingsverbanden, as stored and as files complete it.</summary>
internal sealed class Postcoderegister(IEnumerable<Postcodegebied> bestaand)
{
    private readonly Dictionary<string, Postcodegebied> _gebieden = bestaand.ToDictionary(gebied => gebied.Pc4, StringComparer.Ordinal);

    /// <summary>What differs from the database.</summary>
    public Dictionary<string, Postcodegebied> Nieuw { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Postcodegebied> Gewijzigd { get; } = new(StringComparer.Ordinal);

    public void Zet(string pc4, string swvPo, string swvVo)
    {
        if (!_gebieden.TryGetValue(pc4, out var gebied))
        {
            gebied = new Postcodegebied { Pc4 = pc4, SwvPo = swvPo, SwvVo = swvVo };
            _gebieden.Add(pc4, gebied);
            Nieuw.Add(pc4, gebied);
        }
        else if ((gebied.SwvPo, gebied.SwvVo) != (swvPo, swvVo))
        {
            (gebied.SwvPo, gebied.SwvVo) = (swvPo, swvVo);
            if (!Nieuw.ContainsKey(pc4))
            {
                Gewijzigd[pc4] = gebied;
            }
        }
    }

    /// <summary>The samenwerkingsverband of a postcode in a sector; null when the regulation names none.</summary>
    public SwvCode? Swv(string pc4, string sector) =>
        _gebieden.TryGetValue(pc4, out var gebied) && SwvCode.TryLees(sector switch { "po" => gebied.SwvPo, "vo" => gebied.SwvVo, _ => "" }, out var code) ? code : null;
}
