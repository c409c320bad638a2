using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Notatie;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Publiek;

/// <summary>A few samenwerkingsverbanden side by side: the same for the page and its file.</summary>
internal static class SwvVergelijkingCsv
{
    public const string Pad = "/samenwerkingsverbanden/vergelijken.csv";

    /// <summary>Most samenwerkingsverbanden beside each other.</summary>
    public const int Meeste = 3;

    private const int MaxCode = 10;

    public static void MapSwvVergelijkingCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).AllowAnonymous();

    /// <summary>An address with these samenwerkingsverbanden chosen.</summary>
    public static string Van(string pad, IEnumerable<string> codes) => pad + QueryString.Create(codes.Select(code => KeyValuePair.Create("swv", (string?)code)));

    /// <summary>Codes in the address: each as swv, or numbered as the form sends them, once and as DUO writes it; what is no code stays as it was typed. There can be more than fit beside each other.</summary>
    public static List<string> Codes(HttpRequest verzoek) =>
        [.. verzoek.Query.Where(deel => deel.Key == "swv" || deel.Key.StartsWith("swv-", StringComparison.Ordinal)).SelectMany(deel => deel.Value).Select(code => (code ?? "").Trim()).Where(code => code.Length is > 0 and <= MaxCode).Select(code => SwvCode.TryLees(code, out var swv) ? swv.Waarde : code).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What to do when more were chosen than fit; empty when they do.</summary>
    public static string TeVeel(int gekozen) => gekozen <= Meeste ? "" : $"U koos {gekozen} samenwerkingsverbanden. Er passen er hoogstens {Meeste} naast elkaar: haal er {gekozen - Meeste} weg.";

    /// <summary>What is known of at least one.</summary>
    public static IEnumerable<(string Code, string Naam, string Eenheid)> Rijen(IEnumerable<Swvdossier> dossiers) =>
        dossiers.SelectMany(dossier => dossier.Delen).SelectMany(deel => deel.Cijfers).Select(cijfer => (cijfer.Code, cijfer.Naam, cijfer.Eenheid)).DistinctBy(rij => rij.Code);

    public static Dossiercijfer? Cijfer(Swvdossier dossier, string code) => dossier.Delen.SelectMany(deel => deel.Cijfers).FirstOrDefault(cijfer => cijfer.Code == code);

    /// <summary>The last onderzoek with an eindoordeel; null when there is none.</summary>
    public static Onderzoeksregel? Laatste(Swvdossier dossier) => dossier.Delen.SelectMany(deel => deel.Onderzoeken).FirstOrDefault(onderzoek => onderzoek.Eindoordeel != "geen-oordeel");

    private static async Task Schrijf(HttpContext http, Landelijk.LandelijkClient landelijk, Dienstaanroep diensten)
    {
        List<Swvdossier> dossiers = [];
        var codes = Codes(http.Request);
        if (TeVeel(codes.Count) is { Length: > 0 } teVeel)
        {
            await Foutpaginas.Toon(http, StatusCodes.Status422UnprocessableEntity, "Dit bestand kan niet worden gemaakt", teVeel);
            return;
        }

        foreach (var code in codes)
        {
            var uitkomst = await diensten.Probeer(landelijk.HaalDossierAsync(new SwvVraag { SwvCode = code }, cancellationToken: http.RequestAborted));
            if (!uitkomst.Gelukt)
            {
                await Foutpaginas.Toon(http, uitkomst.Storing.Statuscode, "Dit bestand kan nu niet worden gemaakt", uitkomst.Storing.Melding);
                return;
            }

            dossiers.Add(uitkomst.Waarde);
        }

        var bestand = new Csvbestand("samenwerkingsverbanden-vergeleken", ["cijfer", "eenheid", .. dossiers.SelectMany(dossier => new[] { dossier.SwvCode, dossier.SwvCode + "_periode" })]);
        IReadOnlyList<IReadOnlyList<object?>> rijen =
        [
            .. Rijen(dossiers).Select(rij => (IReadOnlyList<object?>)[rij.Naam, rij.Eenheid, .. dossiers.Select(dossier => Cijfer(dossier, rij.Code)).SelectMany(cijfer => new[] { Csvbestand.Getal(cijfer?.Waarde), cijfer?.Periode })]),
            ["Laatste eindoordeel", "", .. dossiers.Select(Laatste).SelectMany(laatste => new[] { laatste is null ? "nog geen" : Woorden.Van(laatste.Eindoordeel), laatste?.Vaststellingsdatum ?? "" })],
        ];
        await bestand.Schrijf(http, () => Task.FromResult(Uitkomst<List<Swvdossier>>.Met(dossiers)), _ => rijen);
    }
}
