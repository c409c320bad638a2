using System.Security.Cryptography;
using System.Text;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// Makes pseudonyms: HMAC-SHA256 over BRIN (four characters) and the school's key of the pupil, with the first secret key; and over that, for
/// each later key, again. So a stored pseudonym moves to a new key without the pupil, and whoever knows all keys but the newest recognises
/// nobody (docs/decisions/0013).
/// </summary>
internal sealed class Pseudonimiseerder
{
    /// <summary>Fewest bytes of a secret key: as long as the hash.</summary>
    public const int MinBytes = 32;

    private readonly (string Id, byte[] Sleutel)[] _schakels;

    /// <param name="sleutels">From the first to the newest.</param>
    /// <exception cref="ArgumentException">There is no key, one is shorter than <see cref="MinBytes"/>, or one stands there twice.</exception>
    public Pseudonimiseerder(params IReadOnlyList<byte[]> sleutels)
    {
        if (sleutels.Count == 0 || sleutels.Any(sleutel => sleutel.Length < MinBytes))
        {
            throw new ArgumentException($"De pseudoniemsleutel moet minstens {MinBytes} bytes lang zijn.", nameof(sleutels));
        }

        if (sleutels.DistinctBy(Convert.ToHexString).Count() < sleutels.Count)
        {
            throw new ArgumentException("Elke pseudoniemsleutel staat er één keer: een nieuwe sleutel is een andere dan de vorige.", nameof(sleutels));
        }

        // The id follows from the key and those before it, so no two chains can carry one id. Eight digits of a hash say nothing about a random key.
        var vorige = "";
        _schakels = new (string, byte[])[sleutels.Count];
        for (var nummer = 0; nummer < _schakels.Length; nummer++)
        {
            vorige = Convert.ToHexStringLower(HMACSHA256.HashData(sleutels[nummer], Encoding.ASCII.GetBytes("sleutel-id" + vorige)))[..8];
            _schakels[nummer] = (vorige, sleutels[nummer]);
        }
    }

    /// <summary>Of the newest key.</summary>
    public string SleutelId => _schakels[^1].Id;

    /// <summary>Of every key, from the first to the newest: pseudonyms of these can be compared.</summary>
    public IReadOnlyList<string> SleutelIds => Array.ConvertAll(_schakels, schakel => schakel.Id);

    public Pseudoniem Maak(Brin brin, LeerlingSleutel leerling) =>
        Schakel(0, new Pseudoniem("", Encoding.UTF8.GetBytes(brin.Waarde + leerling.Waarde)));

    /// <summary>A stored pseudonym as the newest key makes it; null when its own key is not among these.</summary>
    public Pseudoniem? Vernieuw(string sleutelId, byte[] waarde) =>
        Array.FindIndex(_schakels, schakel => schakel.Id == sleutelId) is >= 0 and var plaats ? Schakel(plaats + 1, new Pseudoniem(sleutelId, waarde)) : null;

    private Pseudoniem Schakel(int vanaf, Pseudoniem pseudoniem)
    {
        foreach (var (id, sleutel) in _schakels.AsSpan(vanaf))
        {
            pseudoniem = new Pseudoniem(id, HMACSHA256.HashData(sleutel, pseudoniem.Waarde)) { Eerder = pseudoniem.SleutelId.Length > 0 ? pseudoniem : null };
        }

        return pseudoniem;
    }
}
