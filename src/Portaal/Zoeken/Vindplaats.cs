using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Monitoring.Portaal.Zoeken;

/// <summary>A page that can be found, as it says itself: its address, its heading, and who may open it.</summary>
/// <param name="Rollen">Roles that may open it; empty: everybody.</param>
internal sealed record Vindplaats(string Pad, string Kop, string Trefwoorden, IReadOnlyList<string> Rollen)
{
    /// <summary>Every page with a <see cref="VindbaarAttribute"/>.</summary>
    public static IReadOnlyList<Vindplaats> Alle { get; } =
    [
        .. from soort in typeof(Vindplaats).Assembly.GetTypes()
           let vindbaar = soort.GetCustomAttribute<VindbaarAttribute>()
           where vindbaar is not null
           let rollen = soort.GetCustomAttribute<AuthorizeAttribute>()?.Roles ?? ""
           orderby vindbaar.Kop
           select new Vindplaats(soort.GetCustomAttributes<RouteAttribute>().First().Template, vindbaar.Kop, vindbaar.Trefwoorden, rollen.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];

    public bool IsVoor(ClaimsPrincipal bezoeker) => Rollen.Count == 0 || Rollen.Any(bezoeker.IsInRole);
}
