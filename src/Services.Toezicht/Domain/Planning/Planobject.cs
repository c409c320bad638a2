namespace Monitoring.Services.Toezicht.Domain.Planning;

/// <summary>What is known of an object, as far as the cycle looks at it.</summary>
/// <param name="BegonOp">Day on which it began by the register; null when that is not known.</param>
/// <param name="Laatste">Last day of vaststelling by kind of onderzoek.</param>
internal sealed record Planobject(string Soort, string Code, string Naam, string BevoegdGezag, string Provincie, DateOnly? BegonOp, string Herkomst, IReadOnlyDictionary<string, DateOnly> Laatste);
