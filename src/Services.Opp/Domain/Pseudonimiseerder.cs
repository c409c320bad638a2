using System.Security.Cryptography;
using System.Text;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>Makes pseudonyms with one secret key: HMAC-SHA256 over BRIN (four characters) and the school's key of the pupil.</summary>
internal sealed class Pseudonimiseerder
{
    /// <summary>Fewest bytes of the secret key: as long as the hash.</summary>
    public const int MinBytes = 32;

    private readonly byte[] _sleutel;

    /// <exception cref="ArgumentException">The key is shorter than <see cref="MinBytes"/>.</exception>
    public Pseudonimiseerder(byte[] sleutel)
    {
        if (sleutel.Length < MinBytes)
        {
            throw new ArgumentException($"De pseudoniemsleutel moet minstens {MinBytes} bytes lang zijn.", nameof(sleutel));
        }

        _sleutel = sleutel;
        // The id follows from the key, so no two keys can carry one id. Eight digits of a hash say nothing about a random key.
        SleutelId = Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, "sleutel-id"u8))[..8];
    }

    public string SleutelId { get; }

    public Pseudoniem Maak(Brin brin, LeerlingSleutel leerling) =>
        new(SleutelId, HMACSHA256.HashData(_sleutel, Encoding.UTF8.GetBytes(brin.Waarde + leerling.Waarde)));
}
