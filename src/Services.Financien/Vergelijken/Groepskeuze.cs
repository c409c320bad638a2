namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>Which samenwerkingsverbanden count as similar.</summary>
/// <param name="AlleGroottes">Otherwise from half to twice the gross baten.</param>
/// <param name="GelijkeLeerlingen">From half to twice the pupils.</param>
/// <param name="GelijkAandeelSpeciaal">A share of pupils in (v)so that is at most a quarter higher or lower.</param>
/// <param name="Eigen">Numbers of bevoegd gezag; when there are any, the characteristics do not count.</param>
internal sealed record Groepskeuze(bool AlleSectoren, bool AlleGroottes, bool GelijkeLeerlingen, bool GelijkAandeelSpeciaal, bool ZelfdeProvincie, IReadOnlyCollection<string> Eigen);
