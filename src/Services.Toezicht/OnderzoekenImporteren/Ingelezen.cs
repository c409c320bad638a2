using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>What one row of a file gave.</summary>
internal sealed record Ingelezen(Onderzoek Onderzoek, IReadOnlyList<Herstelopdracht> Opdrachten);
