namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>The bestuur of an object as a file shows it.</summary>
/// <param name="Peildatum">The day that the file is about; null when it names none.</param>
/// <param name="BevoegdGezag">Bevoegd-gezag number.</param>
/// <param name="Gezag">Weight of the file, see <see cref="Objecten.Gezag"/>.</param>
internal sealed record Bestuurspeiling(DateOnly? Peildatum, string BevoegdGezag, int Gezag);
