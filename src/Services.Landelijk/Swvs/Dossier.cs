using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>What the three services know about one samenwerkingsverband, in three parts that are each as old as their latest fact.</summary>
internal sealed record Dossier(Swvkop Swv, IReadOnlyList<Dossier.Deel> Delen)
{
    /// <param name="Code">toezicht, financien or opp.</param>
    /// <param name="Conclusie">One sentence with the number in it.</param>
    /// <param name="BijgewerktOp">Latest fact in this part; null when there is none.</param>
    internal sealed record Deel(string Code, string Titel, string Conclusie, DateTimeOffset? BijgewerktOp, string Herkomst, string Bron, IReadOnlyList<Regel> Cijfers, IReadOnlyList<Onderzoek> Onderzoeken);

    /// <param name="Landelijk">The same figure of the country in the same period; not applicable when there is none.</param>
    /// <param name="Signaal">True when it gives an occasion to look closer; null when there is nothing to compare with.</param>
    internal sealed record Regel(string Code, string Naam, string Periode, Cijfer Waarde, string Eenheid, Cijfer Noemer, Cijfer Landelijk, string LandelijkUitleg, bool? Signaal, string Uitleg);

    /// <param name="Open">Herstelopdrachten of this onderzoek that are not hersteld.</param>
    internal sealed record Onderzoek(string Nummer, string Soort, DateOnly Vaststellingsdatum, string Eindoordeel, int Herstelopdrachten, int Open, IReadOnlyList<Standaardoordeel> Oordelen);

    internal sealed record Standaardoordeel(string Standaard, string Oordeel);
}
