using System.Text.Json;
using System.Text.Json.Serialization;

namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>A dossier as it lies in the database: one compact text, because it is read and written as a whole. What lists search on stands in columns.</summary>
internal static class DossierJson
{
    // Not told is left out, so that the text of a simple OPP stays short and a new field needs no change of old rows.
    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Schrijf(Dossier dossier) => JsonSerializer.Serialize(dossier, Opties);

    public static Dossier Lees(string tekst) => JsonSerializer.Deserialize<Dossier>(tekst, Opties) ?? throw new JsonException("An OPP has no dossier.");

    public static string Schrijf(Momentopname stand) => JsonSerializer.Serialize(stand, Opties);

    public static Momentopname LeesStand(string tekst) => JsonSerializer.Deserialize<Momentopname>(tekst, Opties) ?? throw new JsonException("A version of an OPP is empty.");
}
