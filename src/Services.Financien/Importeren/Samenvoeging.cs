using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>Gathers the parts of one account while the files are read.</summary>
internal sealed class Samenvoeging(BevoegdGezagNummer bevoegdGezag, int boekjaar, OntvangenBestand eerste)
{
    private readonly List<Onderdeel> _onderdelen = [];
    private string _naam = "";
    private string _groepering = "";

    /// <returns>The part that was there already, or null when this one was added.</returns>
    public Onderdeel? Voeg(Onderdeel onderdeel, string naam, string groepering)
    {
        if (_onderdelen.Find(deel => deel.Deel == onderdeel.Deel) is { } eerder)
        {
            return eerder;
        }

        _onderdelen.Add(onderdeel);
        _naam = _naam.Length > 0 ? _naam : naam;
        _groepering = _groepering.Length > 0 ? _groepering : groepering;
        return null;
    }

    public Aanlevering NaarAanlevering() =>
        new(bevoegdGezag, boekjaar, _naam, _groepering, SectorVanSwv.Bepaal(_groepering, _onderdelen.Select(deel => deel.Bestand), _naam), eerste.Herkomst, _onderdelen);
}
