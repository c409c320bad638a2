using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain.Trajecten;
using Traject = Monitoring.Services.Opp.Domain.Trajecten.Traject;
using TrajectBericht = Monitoring.Contracts.Opp.V1.Traject;

namespace Monitoring.Services.Opp.Trajecten;

/// <summary>Trajecten and what their steps ask, as they go over the wire.</summary>
internal static class Trajectvorm
{
    /// <summary>What can be begun, with what each step asks.</summary>
    public static Trajectsoorten Soorten() => new() { Soorten = { Trajectsoort.Alle.Select(soort => new TrajectsoortBericht { Code = soort.Code, Naam = soort.Naam, Uitleg = soort.Uitleg, MetOpp = soort.MetOpp, Schoolsoorten = { soort.Schoolsoorten }, Begin = Vraag(soort.Stappen[0]) }) } };

    public static TrajectBericht Bericht(Traject traject, DateOnly vandaag)
    {
        var soort = Trajectsoort.Lees(traject.Soort, "soort");
        var bericht = new TrajectBericht
        {
            Id = traject.Id.ToString(),
            Versie = traject.Versie,
            Soort = soort.Code,
            Naam = soort.Naam,
            Kenmerk = traject.Kenmerk,
            Vestiging = traject.Vestiging,
            Schoolsoort = traject.Schoolsoort,
            OppId = traject.OppId?.ToString() ?? "",
            Uiterlijk = Datum.Schrijf(traject.Uiterlijk),
            Stand = traject.Open.Length == 0 ? "af" : traject.Uiterlijk < vandaag ? "te-laat" : "open",
            Gebreken = { soort.Gebreken(traject.Stappen[0]) },
            Stappen = { traject.Stappen.Select(stap => Stap(soort.Stap(stap.Stap), stap)) },
        };
        if (traject.Open.Length > 0)
        {
            var open = soort.Stap(traject.Open);
            bericht.Volgende = Vraag(open);
            (bericht.WachtOp, bericht.Verwacht) = open.Wie.Length > 0 ? (open.Wie, Datum.Schrijf(open.Uiterlijk(traject.Stappen))) : ("", "");
        }

        return bericht;
    }

    /// <summary>What an open traject asks, and by when.</summary>
    public static Lopendtraject Lopend(Traject traject)
    {
        var soort = Trajectsoort.Lees(traject.Soort, "soort");
        var open = soort.Stap(traject.Open);
        return new Lopendtraject { TrajectId = traject.Id.ToString(), Soort = soort.Code, Naam = soort.Naam, Vraag = open.Vraag, Uiterlijk = Datum.Schrijf(traject.Uiterlijk), WachtOp = open.Wie };
    }

    private static TrajectstapBericht Stap(Stapsoort soort, Trajectstap stap) => new()
    {
        Naam = soort.Vraag,
        Op = Datum.Schrijf(stap.Op),
        Uitkomst = stap.Keuze.Length == 0 ? "" : soort.Keuzes.First(keuze => keuze.Code == stap.Keuze).Naam,
        Feiten = { soort.Velden.Where(veld => stap.Velden.ContainsKey(veld.Naam)).Select(veld => new Feit { Naam = veld.Label, Waarde = veld.Toon(stap.Velden[veld.Naam]) }) },
    };

    private static TrajectstapVraag Vraag(Stapsoort stap) => new()
    {
        Code = stap.Code,
        Vraag = stap.Vraag,
        Dag = stap.Dag,
        Uitleg = stap.Uitleg,
        Keuzes = { stap.Keuzes.Select(keuze => new Keuze { Waarde = keuze.Code, Naam = keuze.Naam }) },
        Velden = { stap.Velden.Select(veld => new TrajectveldVraag { Naam = veld.Naam, Label = veld.Label, Soort = veld.Soort.ToString().ToLower(CultureInfo.InvariantCulture), Optioneel = !veld.Verplicht || veld.BijKeuze.Length > 0, Keuzes = { veld.Keuzes.Select(keuze => new Keuze { Waarde = keuze.Code, Naam = keuze.Naam }) } }) },
    };
}
