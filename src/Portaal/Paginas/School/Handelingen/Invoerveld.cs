namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>A field of an act.</summary>
/// <param name="Naam">As the service calls it in a refusal.</param>
/// <param name="Lijst">Name of the list of codes of the service, or empty; <see cref="Keuzes"/> come behind it.</param>
/// <param name="Geldt">Schoolsoorten that have this field, or empty: all.</param>
internal sealed record Invoerveld(string Naam, string Label, Invoersoort Soort, string Hulp = "", bool Optioneel = false, string Lijst = "", string Geldt = "")
{
    public IReadOnlyList<(string Waarde, string Tekst)> Keuzes { get; init; } = [];

    public bool GeldtVoor(string schoolsoort) => Geldt.Length == 0 || Geldt.Split(' ').Contains(schoolsoort);
}
