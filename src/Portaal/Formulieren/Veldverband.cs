namespace Monitoring.Portaal.Formulieren;

/// <summary>How a control refers to its help and error.</summary>
public sealed record Veldverband(string Naam, bool MetHulp, bool MetFout)
{
    public string? BeschrevenDoor => string.Join(' ', new[] { MetHulp ? Naam + "-hulp" : "", MetFout ? Naam + "-fout" : "" }.Where(deel => deel.Length > 0)) is { Length: > 0 } ids ? ids : null;

    public string? Ongeldig => MetFout ? "true" : null;
}
