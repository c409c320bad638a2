using Microsoft.Playwright;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>Somebody at the screen, who knows things by their words. How the hands work differs: see the implementations.</summary>
internal interface IBezoeker
{
    IPage Pagina { get; }

    /// <summary>Follows a link.</summary>
    Task Volg(string link);

    /// <summary>Pushes a button; the text may be part of what stands on it.</summary>
    Task Druk(string knop);

    /// <summary>Fills in a field, in place of what stands there.</summary>
    Task Vul(string veld, string tekst);

    /// <summary>Chooses from a list by the beginning of an entry.</summary>
    Task Kies(string veld, string begin);

    /// <summary>Chooses one of a few that are all in sight.</summary>
    Task KiesRondje(string keuze);

    /// <summary>Ticks a box.</summary>
    Task Vink(string keuze);

    /// <summary>Chooses a CSV file of this computer.</summary>
    Task KiesBestand(string veld, string naam, string inhoud);

    /// <summary>Unfolds the first explanation with this heading.</summary>
    Task Vouw(string uitleg);
}
