using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>A row that links a bevoegd gezag to a samenwerkingsverband.</summary>
/// <param name="Herkomst">duo or voorbeeld.</param>
internal sealed record KoppelingRegel(BevoegdGezagNummer BevoegdGezag, SwvCode SwvCode, string Naam, string Bron, string Herkomst);
