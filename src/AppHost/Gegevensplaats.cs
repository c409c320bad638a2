using Microsoft.Extensions.Configuration;

namespace Monitoring.AppHost;

/// <summary>Where the platform keeps its data on this machine, and what is loaded into it at the start.</summary>
/// <param name="Wortel">Root of the checkout.</param>
/// <param name="Data">Folder for databases, broker and keys (Monitoring:DataMap; default .monitoring in the checkout).</param>
/// <param name="DuoMap">Folder with real DUO files (Monitoring:DuoMap), or empty: sample data only.</param>
/// <param name="Laadt">Whether sample data is loaded (Monitoring:Laden; default true).</param>
internal sealed record Gegevensplaats(string Wortel, string Data, string DuoMap, bool Laadt)
{
    public static Gegevensplaats Van(IConfiguration instellingen, string appHostMap)
    {
        var wortel = Path.GetFullPath(Path.Combine(appHostMap, "..", ".."));
        var data = Path.GetFullPath(instellingen["Monitoring:DataMap"] ?? Path.Combine(wortel, ".monitoring"));
        Directory.CreateDirectory(data);
        return new Gegevensplaats(wortel, data, instellingen["Monitoring:DuoMap"] ?? "", instellingen.GetValue("Monitoring:Laden", true));
    }

    /// <summary>A folder below the data folder, made when it is not there.</summary>
    public string Map(string naam) => Directory.CreateDirectory(Path.Combine(Data, naam)).FullName;

    public string Bestand(string naam) => Path.Combine(Data, naam);

    /// <summary>Arguments of the loader: sample data once, real files each time they are named, and the welcome with the accounts.</summary>
    public string[] Laadopdracht() =>
    [
        "laad",
        "--accounts", Path.Combine(Wortel, "src", "Identiteit", "gebruikers.json"),
        .. Laadt ? (string[])["--voorbeeld", Path.Combine(Wortel, "data", "voorbeeld"), "--merk", Bestand("geladen")] : [],
        .. DuoMap.Length > 0 ? (string[])["--duo", DuoMap] : [],
    ];
}
