namespace Monitoring.Services.Financien.Importeren;

/// <summary>How far an import is. Counts annual accounts and links together.</summary>
internal sealed record Voortgang(int Gelezen, int Nieuw, int Gewijzigd, int Ongewijzigd, int Afgewezen, int MetBevinding, int Totaal)
{
    public static readonly Voortgang Begin = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Last message of the call.</summary>
    public bool Klaar { get; init; }

    /// <summary>Rejections since the previous message.</summary>
    public IReadOnlyList<AfgewezenRegel> Rijen { get; init; } = [];

    public Voortgang MetNieuw() => this with { Gelezen = Gelezen + 1, Nieuw = Nieuw + 1 };

    public Voortgang Met(bool gewijzigd) => this with { Gelezen = Gelezen + 1, Gewijzigd = Gewijzigd + (gewijzigd ? 1 : 0), Ongewijzigd = Ongewijzigd + (gewijzigd ? 0 : 1) };
}
