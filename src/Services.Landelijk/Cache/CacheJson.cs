using System.Text.Json;
using System.Text.Json.Serialization;

namespace Monitoring.Services.Landelijk.Cache;

/// <summary>The one JSON form of figures, in the cache and in the API: camelCase names, kebab-case codes.</summary>
internal static class CacheJson
{
    public static readonly JsonSerializerOptions Opties = Stel(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Stel(JsonSerializerOptions opties)
    {
        opties.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        return opties;
    }
}
