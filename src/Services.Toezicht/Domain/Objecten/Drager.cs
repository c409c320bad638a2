namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>The object that carries on what an ended one left unfinished.</summary>
/// <param name="BevoegdGezag">Its bestuur; of a bestuur empty.</param>
/// <param name="NaamBevoegdGezag">Name of that bestuur; empty when it is not known.</param>
internal sealed record Drager(string Soort, string Code, string Naam, string BevoegdGezag, string NaamBevoegdGezag = "")
{
    public string Id => ObjectVanToezicht.IdVan(Soort, Code);

    /// <summary>Number of the bestuur that answers for it; empty when it is not known.</summary>
    public string Bestuur => Soort == ObjectSoort.Bestuur ? Code : BevoegdGezag;

    /// <summary>Name of that bestuur; empty when it is not known.</summary>
    public string Bestuursnaam => Soort == ObjectSoort.Bestuur ? Naam : NaamBevoegdGezag;

    /// <summary>True when somebody can act for it: a samenwerkingsverband has an account of its own, any other object only the bestuur that is known.</summary>
    public bool KanHandelen => Soort == ObjectSoort.Swv || Bestuur.Length > 0;
}
