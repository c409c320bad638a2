using System.Text.Json;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// Something that a bevoegd gezag adds to its own dossier besides its accounts: a plan, an accountability. It is never edited: a new version
/// stands beside the former, and two who write at once cannot both be the next version.
/// </summary>
internal sealed class Dossierstuk
{
    public const string Afbouwplan = "afbouwplan";
    public const string Doelmatigheid = "doelmatigheid";
    public const string Vermogen = "vermogen";

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web);

    private Dossierstuk()
    {
    }

    public string BevoegdGezag { get; private set; } = "";

    public string Soort { get; private set; } = "";

    /// <summary>The boekjaar that it is about; 0 when it is about more years.</summary>
    public int Boekjaar { get; private set; }

    /// <summary>From 1.</summary>
    public int Nummer { get; private set; }

    public string Json { get; private set; } = "";

    /// <summary>UTC ticks.</summary>
    public long Op { get; private set; }

    public static Dossierstuk Leg<T>(string bevoegdGezag, string soort, int boekjaar, int nummer, T inhoud, DateTimeOffset nu) => new()
    {
        BevoegdGezag = bevoegdGezag,
        Soort = soort,
        Boekjaar = boekjaar,
        Nummer = nummer,
        Json = JsonSerializer.Serialize(inhoud, Vorm),
        Op = nu.UtcTicks,
    };

    public T Lees<T>() => JsonSerializer.Deserialize<T>(Json, Vorm) ?? throw new JsonException($"Dossierstuk {BevoegdGezag}/{Soort}/{Nummer} is empty.");
}
