using System.Text.Json;
using System.Text.Json.Serialization;

namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>A version of the whole table of signaleringswaarden. For one kengetal, group, year and size at most one row holds.</summary>
/// <param name="Versie">Rises with every change to the table.</param>
internal sealed record Signaleringsset(string Versie, IReadOnlyList<Signaleringswaarde> Regels)
{
    public const string GroepSwv = "swv";
    public const string GroepBestuur = "bestuur";

    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter<Richting>(JsonNamingPolicy.CamelCase) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        IgnoreReadOnlyProperties = true,
    };

    private static readonly JsonSerializerOptions Bewaard = new(Vorm) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>The set that came with this version of the service.</summary>
    public static Signaleringsset Ingebouwd { get; } = LeesIngebouwd();

    /// <summary>The row that holds, or null.</summary>
    /// <param name="bedrag">Amount of a grondslag (totalebaten, brutobaten), null when not known.</param>
    public Signaleringswaarde? Zoek(string kengetal, string groep, int boekjaar, Func<string, decimal?> bedrag) => Regels.FirstOrDefault(regel =>
        regel.Kengetal == kengetal && regel.Groep == groep && regel.GeldtIn(boekjaar) && regel.GeldtBij(regel.HeeftKlasse ? bedrag(regel.Grondslag) : null));

    /// <summary>A row of this year of which only the size class is open, because the amount is not known; otherwise null.</summary>
    public Signaleringswaarde? ZoekZonderKlasse(string kengetal, string groep, int boekjaar, Func<string, decimal?> bedrag) => Regels.FirstOrDefault(regel =>
        regel.Kengetal == kengetal && regel.Groep == groep && regel.GeldtIn(boekjaar) && regel.HeeftKlasse && bedrag(regel.Grondslag) is null);

    public static Signaleringsset Lees(Stream json) =>
        JsonSerializer.Deserialize<Signaleringsset>(json, Vorm) ?? throw new JsonException("The table of signaleringswaarden is empty.");

    /// <summary>A table as it was kept: what a former version of the service wrote beside the rows, is passed over.</summary>
    public static Signaleringsset Lees(string json) =>
        JsonSerializer.Deserialize<Signaleringsset>(json, Bewaard) ?? throw new JsonException("The table of signaleringswaarden is empty.");

    public string NaarJson() => JsonSerializer.Serialize(this, Vorm);

    private static Signaleringsset LeesIngebouwd()
    {
        using var json = typeof(Signaleringsset).Assembly.GetManifestResourceStream("signaleringswaarden.json")!;
        return Lees(json);
    }
}
