using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Toegang;

/// <summary>What the navigation shows: at most six entries, and only those of the visitor's role.</summary>
internal static class Menu
{
    private static readonly Menupunt Landelijk = new("/", "Landelijk beeld");
    private static readonly Menupunt Onderwerpen = new("/indicatoren", "Alle cijfers");
    private static readonly Menupunt Swvs = new("/samenwerkingsverbanden", "Samenwerkingsverbanden");
    private static readonly Menupunt Data = new("/data", "Data en API");
    private static readonly Menupunt Cijfers = new("/over-de-cijfers", "Over de cijfers");

    private static readonly Dictionary<string, Menupunt[]> PerRol = new(StringComparer.Ordinal)
    {
        [Rol.Inspecteur] = [new("/inspecteur/werkvoorraad", "Werkvoorraad"), new("/inspecteur", "Onderzoeken"), new("/inspecteur/financien", "Financiële signalen"), new("/inspecteur/inzage", "Inzage in OPP's"), Landelijk, Cijfers],
        [Rol.SwvBestuur] = [new("/bestuur", "Ons dossier"), new("/bestuur/toezicht", "Toezicht"), new("/bestuur/opps", "OPP's"), Landelijk, Cijfers],
        [Rol.School] = [new("/school", "Onze OPP's"), new("/school/opps/nieuw", "OPP registreren"), new("/school/uitstroom", "Uitstroom"), new("/school/inzage", "Inzage"), Landelijk, Cijfers],
        [Rol.Ministerie] = [new("/ministerie", "Overzicht"), new("/ministerie/regios", "Regio's"), new("/ministerie/vrijgaven", "Vrijgaven"), Landelijk, Swvs, Cijfers],
        [Rol.Beheer] = [new("/beheer", "Beheer"), new("/beheer/imports", "Imports"), new("/beheer/signaleringswaarden", "Signaleringswaarden"), new("/beheer/koppelingen", "Koppelingen"), Landelijk, Cijfers],
    };

    public static IReadOnlyList<Menupunt> Voor(Bezoeker bezoeker) => PerRol.GetValueOrDefault(bezoeker.Rol, [Landelijk, Onderwerpen, Swvs, Data, Cijfers]);
}
