using Grpc.Core;
using Monitoring.Contracts.Financien.V1;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>A small table of signaleringswaarden with history, and some links.</summary>
internal sealed class NaslagProefdienst : Naslag.NaslagBase
{
    public List<object> Ontvangen { get; } = [];

    public override Task<Signaleringstabel> GeefSignaleringswaarden(SignaleringVraag request, ServerCallContext context) => Task.FromResult(new Signaleringstabel
    {
        Versie = request.Versie == 0 ? 2 : request.Versie,
        Huidig = 2,
        Regels =
        {
            new Signaleringsregel { Nummer = 1, Kengetal = "liquiditeit", Groep = "bestuur", VanBoekjaar = 2021, Klasse = "onder € 3.000.000", Vergelijking = "onder", Waarde = "1,5", Bron = "Van Ree Accountants, 21 januari 2022", Aanname = true, Toelichting = "De bronnen verschillen over het eerste boekjaar.", Grootte = new Grootte { Grondslag = "totalebaten", Bovengrens = "3.000.000" } },
            new Signaleringsregel { Nummer = 2, Kengetal = "bovenmatig", Groep = "swv", VanBoekjaar = 2020, Vergelijking = "boven", Waarde = "0,035 × bruto totale baten, ten minste € 250.000", Bron = "Ministerie van OCW, september 2020", Parameters = { new Formuleparameter { Code = "factor", Naam = "Aandeel van de bruto totale baten", Waarde = "0,035" }, new Formuleparameter { Code = "minimum", Naam = "Ten minste (euro)", Waarde = "250.000" } } },
        },
        Geschiedenis = { new Tabelversie { Versie = 2, Op = "2026-10-01", Reden = "Nieuw onderzoek" }, new Tabelversie { Versie = 1, Reden = "Waarden volgens de bronnen, zoals geleverd" } },
    });

    public override Task<WijzigSignaleringAntwoord> WijzigSignaleringswaarde(WijzigSignaleringVerzoek request, ServerCallContext context) => Neem(request);

    public override Task<Versievergelijking> ProbeerSignaleringswaarde(WijzigSignaleringVerzoek request, ServerCallContext context)
    {
        Ontvangen.Add(request);
        return Task.FromResult(Vergelijking(2015));
    }

    public override Task<Versievergelijking> VergelijkVersies(VersieVraag request, ServerCallContext context)
    {
        Ontvangen.Add(request);
        return Task.FromResult(Vergelijking(request.Boekjaar == 0 ? 2015 : request.Boekjaar));
    }

    public override Task<KoppelingLijst> LijstKoppelingen(KoppelingVraag request, ServerCallContext context) => Task.FromResult(new KoppelingLijst
    {
        Totaal = 1,
        Koppelingen = { new Koppeling { BevoegdGezag = "99001", SwvCode = "PO9001", Naam = "Voorbeeldstad en omstreken", Bron = "besturen.csv, regel 2", Herkomst = "voorbeeld" } },
        Zonder = { new Koppeling { BevoegdGezag = "99002", Naam = "Samenwerkingsverband zonder code" }, new Koppeling { BevoegdGezag = "99003", Naam = "Stichting SWV 23-02" } },
    });

    public override Task<WijzigSignaleringAntwoord> LegKoppeling(KoppelingVerzoek request, ServerCallContext context) => Neem(request);

    public override Task<WijzigSignaleringAntwoord> VerwijderKoppeling(KoppelingVerzoek request, ServerCallContext context) => Neem(request);

    private static Versievergelijking Vergelijking(int boekjaar) => new()
    {
        Boekjaar = boekjaar,
        Boekjaren = { 2015, 2014 },
        Besturen = 1_113,
        BesturenAnders = 1,
        Verschillen =
        {
            new Signaalverschil { Kengetal = "liquiditeit", Groep = "bestuur", Vergeleken = 1_036, Signalen = 24, SignalenMet = 25, AantalErbij = 1, Erbij = { new Groepslid { BevoegdGezag = "98001", Naam = "Stichting Een" } } },
            new Signaalverschil { Kengetal = "solvabiliteit2", Groep = "swv", Vergeleken = 77, Signalen = 3, SignalenMet = 3 },
        },
    };

    private Task<WijzigSignaleringAntwoord> Neem(object verzoek)
    {
        Ontvangen.Add(verzoek);
        return Task.FromResult(new WijzigSignaleringAntwoord { Versie = 3, Gewijzigd = 12 });
    }
}
