using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Formulieren;
using Monitoring.Portaal.Notatie;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>Which acts are looked up, the same for the page and its file.</summary>
internal sealed class Spoorkeuze
{
    /// <summary>Days before today that are looked up when nothing else is chosen.</summary>
    private const int Standaarddagen = 90;

    /// <summary>As the field on the page, and as the services search.</summary>
    private const int MeesteTekens = 80;

    /// <summary>Before this day there was no act to look up.</summary>
    private static readonly DateOnly EersteDag = new(2000, 1, 1);

    private static readonly DateOnly LaatsteDag = new(2100, 12, 31);

    private static readonly string[] Tekstvelden = ["wie", "waarop"];

    private static readonly Dictionary<string, Func<Spoor, string>> Kolommen = new(StringComparer.Ordinal)
    {
        ["op"] = spoor => spoor.Op,
        ["wie"] = spoor => spoor.Wie,
        ["handeling"] = spoor => Spoorsoort.InWoorden(spoor.Handeling),
        ["waarop"] = spoor => spoor.Waarop,
    };

    private Spoorkeuze(Lijstadres adres, DateOnly van, DateOnly tot, Formulierfouten fouten) => (Adres, Van, Tot, Fouten) = (adres, van, tot, fouten);

    public Lijstadres Adres { get; }

    /// <summary>First day, in the Netherlands.</summary>
    public DateOnly Van { get; }

    /// <summary>Last day, in the Netherlands.</summary>
    public DateOnly Tot { get; }

    /// <summary>What is not right with the choice: with any of it nothing is looked up.</summary>
    public Formulierfouten Fouten { get; }

    public static Spoorkeuze Lees(HttpRequest verzoek, DateOnly vandaag)
    {
        var adres = Lijstadres.Van(verzoek, "wie", "handeling", "onderdeel", "waarop", "van", "tot");
        var fouten = new Formulierfouten();
        var tot = Dag(adres["tot"], "tot", vandaag, fouten);
        var van = Dag(adres["van"], "van", tot.AddDays(-Standaarddagen), fouten);
        if (van > tot)
        {
            fouten.Voeg("van", "De eerste dag ligt na de laatste.");
        }

        foreach (var veld in Tekstvelden.Where(veld => adres[veld].Length > MeesteTekens))
        {
            fouten.Voeg(veld, $"Zoek met hoogstens {MeesteTekens} tekens.");
        }

        if (adres.Sorteer.Length > 0 && !Kolommen.ContainsKey(adres.Sorteer.TrimStart('-')))
        {
            fouten.Voeg("", $"Op '{Kort.Tekst(adres.Sorteer)}' kan niet worden gesorteerd.");
        }

        return new Spoorkeuze(adres, van, tot, fouten);
    }

    /// <summary>Whether acts of this kind at this service can be among them.</summary>
    public bool Vraagt(string handeling, string dienst) => Past(Adres["handeling"], handeling) && Past(Adres["onderdeel"], dienst);

    /// <summary>The same choice as a service reads it.</summary>
    public HandelingenVraag Vraag(Pagina pagina) => new() { Pagina = pagina, Van = Datum.Schrijf(Van), Tot = Datum.Schrijf(Tot), Wie = Adres["wie"], Handeling = Adres["handeling"], Waarop = Adres["waarop"] };

    /// <summary>Whether the act was before the first day. What has no moment is never before anything.</summary>
    public bool IsErvoor(Spoor spoor) => DagVan(spoor) < Van;

    /// <summary>The acts that were asked for, in the order that was asked for: the latest first.</summary>
    public IReadOnlyList<Spoor> Kies(IEnumerable<Spoor> sporen)
    {
        var gekozen = sporen.Where(spoor => DagVan(spoor) is not { } dag || (dag >= Van && dag <= Tot))
            .Where(spoor => Bevat(spoor.Wie, Adres["wie"]) && (Bevat(spoor.Waarop, Adres["waarop"]) || Bevat(spoor.Toelichting, Adres["waarop"])));
        var sleutel = Kolommen[Adres.Sorteer.Length > 0 ? Adres.Sorteer.TrimStart('-') : "op"];
        var oplopend = Adres.Sorteer.Length > 0 && Adres.Sorteer[0] != '-';
        return [.. (oplopend ? gekozen.OrderBy(sleutel, StringComparer.Ordinal) : gekozen.OrderByDescending(sleutel, StringComparer.Ordinal)).ThenByDescending(spoor => spoor.Op, StringComparer.Ordinal)];
    }

    private static bool Past(string gekozen, string waarde) => gekozen.Length == 0 || gekozen == waarde;

    private static bool Bevat(string tekst, string deel) => tekst.Contains(deel, StringComparison.OrdinalIgnoreCase);

    private static DateOnly? DagVan(Spoor spoor) => DateTimeOffset.TryParse(spoor.Op, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? Nederland.Dag(moment) : null;

    private static DateOnly Dag(string invoer, string veld, DateOnly anders, Formulierfouten fouten)
    {
        if (invoer.Length == 0)
        {
            return anders;
        }

        if (DateOnly.TryParseExact(Datums.NaarLijn(invoer), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            if (dag >= EersteDag && dag <= LaatsteDag)
            {
                return dag;
            }

            fouten.Voeg(veld, dag < EersteDag ? "Kies een dag vanaf 1-1-2000." : "Kies een dag tot en met 31-12-2100.");
            return anders;
        }

        fouten.Voeg(veld, "Dit is geen datum. Schrijf hem als dag-maand-jaar, bijvoorbeeld 21-11-2026.");
        return anders;
    }
}
