namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A published figure, shown beside the monitored one and never repaired.</summary>
/// <param name="Kwalificatie">exact, circa, ruim, bijna, ... as published: a qualifier is data.</param>
/// <param name="Regels">Lines in the publication.</param>
internal sealed record Referentiecijfer(string Id, string Omschrijving, string Periode, string Categorie, Cijfer Waarde, string Kwalificatie, string Publicatie, string Regels);
