using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>One file on its way into the register.</summary>
internal sealed class Inlezing(DuoTabel tabel, Objectenregister register, bool voorbeeld)
{
    /// <summary>Longest name that is kept; longer ones are no name.</summary>
    private const int LangsteNaam = 200;
    private const int LangstePlaats = 100;
    private const int LangsteProvincie = 50;

    public DuoTabel Tabel { get; } = tabel;

    public Objectenregister Register { get; } = register;

    /// <summary>Rows of which the form is right but the content is not.</summary>
    public List<RijFout> Fouten { get; } = [];

    /// <summary>duo or voorbeeld.</summary>
    public string Herkomst { get; } = voorbeeld ? Domain.Herkomst.Voorbeeld : Domain.Herkomst.Duo;

    public Gezag Eigen { get; } = Gezag.Van(Gezag.Eigen, voorbeeld);

    public Gezag Terloops { get; } = Gezag.Van(Gezag.Terloops, voorbeeld);

    public Gezag Afgeleid { get; } = Gezag.Van(Gezag.Afgeleid, voorbeeld);

    /// <summary>True when name, place and province fit; otherwise the row is rejected.</summary>
    public bool Past(DuoRij rij, string naamkolom, Stamgegevens gegevens)
    {
        if (gegevens.Naam.Length <= LangsteNaam && gegevens.Plaats.Length <= LangstePlaats && gegevens.Provincie.Length <= LangsteProvincie)
        {
            return true;
        }

        Fouten.Add(rij.Fout(naamkolom, "tekst.te-lang", "De naam, plaats of provincie is te lang om te kloppen."));
        return false;
    }

    public static string Postcode4(string postcode) => postcode.Length >= 4 && postcode.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 ? postcode[..4] : "";

    /// <summary>
    /// Reformatorische schools belong to the national samenwerkingsverband and not to that of their postcode: in DUO's table of 1 October 2016
    /// all 163 reformatorische basisscholen are in PO0001, and no other school is.
    /// </summary>
    public static bool IsLandelijk(string denominatie) => string.Equals(denominatie, "Reformatorisch", StringComparison.OrdinalIgnoreCase);
}
