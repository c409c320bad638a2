namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Names of the counts about supervision. Kinds of onderzoek are never pooled, so the kind is part of the name.</summary>
internal static class Toezichttelling
{
    public const string SwvEindoordelen = "swv-eindoordelen";
    public const string SteekproefEindoordelen = "eindoordelen-steekproef";
    public const string RisicoEindoordelen = "eindoordelen-risico";
    public const string NieuweScholenEindoordelen = "eindoordelen-nieuwe-scholen";
    public const string CaribischEindoordelen = "eindoordelen-caribisch";
    public const string BestuurEindoordelen = "eindoordelen-besturen";
    public const string MboEindoordelen = "eindoordelen-mbo";
    public const string SteekproefOpdrachten = "herstelopdrachten-steekproef";
    public const string SwvWettelijkeTaken = "swv-wettelijke-taken";
    public const string HerhaaldZeerZwak = "herhaald-zeer-zwak";
    public const string Herstelonderzoeken = "herstelonderzoeken";
    public const string Ministermeldingen = "meldingen-minister";

    /// <summary>Every onderzoek once, by kind: says whether there is anything else than examples.</summary>
    public const string Onderzoeken = "onderzoeken";

    /// <summary>Judgements on the standaarden in one kind of onderzoek; the category is "{column} {standaard}".</summary>
    public static string Standaarden(string soort) => $"standaarden:{soort}";
}
