namespace Monitoring.Services.Financien.Domain;

/// <summary>What the service knows of one bevoegd gezag besides its accounts.</summary>
/// <param name="Koppelingen">All its links with a samenwerkingsverband.</param>
/// <param name="Tellingen">The pupils of those samenwerkingsverbanden as DUO counted them, of every year.</param>
internal sealed record Bestuursnaslag(IReadOnlyCollection<SwvKoppeling> Koppelingen, IReadOnlyCollection<Swvleerlingen> Tellingen)
{
    public static readonly Bestuursnaslag Geen = new([], []);

    /// <summary>The pupils of one samenwerkingsverband on 1 October of a boekjaar; null when they were not counted, or not all of them are known.</summary>
    /// <param name="herkomst">Of the account: invented and real are never mixed.</param>
    public decimal? Leerlingen(string swvCode, int boekjaar, string herkomst) => swvCode.Length == 0
        ? null
        : Swvleerlingen.Geheel([.. Tellingen.Where(telling => telling.SwvCode == swvCode && telling.Peiljaar == boekjaar && !Herkomst.Mengt(telling.Herkomst, herkomst))]);
}
