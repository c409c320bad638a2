using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Monitoring.AppHost;

/// <summary>Secrets of this machine's platform: random, made at the first start, kept in the data folder for the owner only.</summary>
/// <param name="EerderePseudoniem">Keys before <paramref name="Pseudoniem"/>, oldest first (docs/decisions/0013); null: there are none.</param>
internal sealed record Geheimen(string? Gateway = null, string? Schoolsysteem = null, string? Landelijk = null, string? Beheer = null, string? Pseudoniem = null, string? Inspecteur = null, string? Toezicht = null, IReadOnlyList<string>? EerderePseudoniem = null)
{
    private const UnixFileMode AlleenEigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static Geheimen LeesOfMaak(Gegevensplaats plaats)
    {
        var bestand = plaats.Bestand("geheimen.json");
        var bewaard = File.Exists(bestand)
            ? JsonSerializer.Deserialize<Geheimen>(File.ReadAllText(bestand)) ?? throw new InvalidOperationException($"{bestand} is leeg. Begin opnieuw met ./run --opnieuw.")
            : new Geheimen();
        // A folder of an earlier version lacks the ones that came later.
        var geheimen = new Geheimen(
            bewaard.Gateway ?? Willekeurig(),
            bewaard.Schoolsysteem ?? Willekeurig(),
            bewaard.Landelijk ?? Willekeurig(),
            bewaard.Beheer ?? Willekeurig(),
            bewaard.Pseudoniem ?? Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
            bewaard.Inspecteur ?? Willekeurig(),
            bewaard.Toezicht ?? Willekeurig(),
            bewaard.EerderePseudoniem);
        if (geheimen != bewaard)
        {
            SchrijfVoorEigenaar(bestand, JsonSerializer.Serialize(geheimen));
        }

        return geheimen;
    }

    /// <summary>Writes what the command line needs to reach this platform; returns the path.</summary>
    public string SchrijfVoorCli(Gegevensplaats plaats, Adressen adressen)
    {
        var bestand = plaats.Bestand("cli.json");
        SchrijfVoorEigenaar(bestand, JsonSerializer.Serialize(new { adressen.Web, Gateway = adressen.Grpc, adressen.Issuer, ClientId = "beheer-cli", ClientSecret = Beheer, InspecteurSecret = Inspecteur }));
        return bestand;
    }

    private static string Willekeurig() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    private static void SchrijfVoorEigenaar(string bestand, string inhoud)
    {
        File.Delete(bestand);
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = AlleenEigenaar;
        }

        using var schrijver = new StreamWriter(bestand, opties);
        schrijver.Write(inhoud);
    }
}
