using System.Collections.Concurrent;
using System.Globalization;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>The OPP's of one school; what contains a BSN is refused as Services.Opp does.</summary>
internal sealed class OppProefdienst : Ontwikkelingsperspectieven.OntwikkelingsperspectievenBase
{
    private static readonly string[] Termijnen = ["te-laat", "loopt", "op-tijd", "te-laat-vastgesteld"];

    private readonly ConcurrentDictionary<string, Opp> _opps = new(StringComparer.Ordinal);

    public OppProefdienst()
    {
        for (var nummer = 1; nummer <= 30; nummer++)
        {
            var termijn = Termijnen[nummer % 4];
            Voeg(new Opp
            {
                Kenmerk = string.Create(CultureInfo.InvariantCulture, $"OPP-2026-{nummer:D3}"),
                Vestiging = nummer % 6 == 0 ? "90AA01" : "90AA00",
                Schoolsoort = "bao",
                BeginTermijn = "2026-09-01",
                UitersteDatum = termijn == "loopt" ? "2026-12-15" : "2026-10-13",
                OpgesteldOp = "2026-09-20",
                VastgesteldOp = termijn is "op-tijd" ? "2026-10-09" : termijn is "te-laat-vastgesteld" ? "2026-10-29" : "",
                Status = termijn is "op-tijd" or "te-laat-vastgesteld" ? "vastgesteld" : "opgesteld",
                Termijn = termijn,
                TermijnUitleg = "De zes weken begonnen op 1 september 2026 en eindigden op 13 oktober 2026 (WPO art. 40a lid 2).",
                WettelijkeBasis = "WPO art. 40a lid 2",
                VoldoetAanWet = termijn == "op-tijd" ? "voldoet" : "voldoet-niet",
                ActieVoor = termijn is "op-tijd" or "te-laat-vastgesteld" ? "2027-07-31" : termijn == "loopt" ? "2026-12-15" : "2026-10-13",
                Oorzaken = { termijn is "op-tijd" or "te-laat-vastgesteld" ? ["evaluatie"] : ["vaststelling", "niet-doorgegeven"] },
                Feiten = { new Feit { Naam = "Schoolsoort", Waarde = "basisonderwijs" }, new Feit { Naam = "Opgesteld op", Waarde = "20 september 2026" }, new Feit { Naam = "Overleg", Waarde = "20 september 2026, met ouder, leraar of mentor; overeenstemming" } },
            });
        }
    }

    /// <summary>Id of an OPP whose term is over and that is not yet vastgesteld.</summary>
    public string TeLaat => _opps.Values.First(opp => opp.Termijn == "te-laat").Id;

    public override Task<OppLijst> Lijst(LijstVraag request, ServerCallContext context)
    {
        var school = _opps.Values.Where(opp => opp.Vestiging.StartsWith(request.Vestiging, StringComparison.Ordinal) && opp.Kenmerk.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase)).ToList();
        var rijen = school.Where(opp => request.Termijn.Length == 0 || opp.Termijn == request.Termijn).Where(opp => request.Actie != "te-laat" || opp.Termijn == "te-laat")
            .OrderBy(opp => Array.IndexOf(Termijnen, opp.Termijn)).ThenBy(opp => opp.Kenmerk, StringComparer.Ordinal).ToList();
        if (request.Sorteer == "-kenmerk")
        {
            rijen = [.. rijen.OrderByDescending(opp => opp.Kenmerk, StringComparer.Ordinal)];
        }

        return Task.FromResult(new OppLijst
        {
            Totaal = rijen.Count,
            TeLaat = school.Count(opp => opp.Termijn == "te-laat"),
            Loopt = school.Count(opp => opp.Termijn == "loopt"),
            OpTijd = school.Count(opp => opp.Termijn == "op-tijd"),
            TeLaatVastgesteld = school.Count(opp => opp.Termijn == "te-laat-vastgesteld"),
            Werkvoorraad = new Werkvoorraad { TeLaat = school.Count(opp => opp.Termijn == "te-laat"), Binnen30Dagen = school.Count(opp => opp.Termijn == "loopt"), Onvolledig = school.Count(opp => opp.Oorzaken.Contains("niet-doorgegeven")) },
            Opps = { rijen.Skip((Math.Max(1, request.Pagina.Nummer) - 1) * request.Pagina.Grootte).Take(request.Pagina.Grootte) },
        });
    }

    public override Task<Opp> Haal(OppVraag request, ServerCallContext context) => Task.FromResult(Zoek(request.Id));

    public override Task<Opp> Registreer(RegistreerVerzoek request, ServerCallContext context)
    {
        // 111222333 passes the 11-proef.
        if (request.LeerlingSleutel == "111222333")
        {
            throw new Weigering("opp.bsn-herkend", "Dit lijkt op een BSN. Gebruik het nummer van uw eigen administratie.", "leerling_sleutel").NaarRpc();
        }

        return Task.FromResult(Voeg(new Opp { Kenmerk = request.Kenmerk, Vestiging = request.Vestiging, Schoolsoort = request.Schoolsoort, BeginTermijn = request.BeginTermijn, UitersteDatum = "2026-12-29", OpgesteldOp = request.OpgesteldOp, VastgesteldOp = request.VastgesteldOp, Status = "opgesteld", Termijn = "loopt", TermijnUitleg = "De zes weken lopen tot en met 29 december 2026.", WettelijkeBasis = "WPO art. 40a lid 2" }));
    }

    public override Task<Opp> StelVast(VaststelVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        if (opp.Versie != request.Versie)
        {
            throw new Weigering("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd.", "versie", WeigeringSoort.Conflict).NaarRpc();
        }

        (opp.VastgesteldOp, opp.Status, opp.Termijn, opp.Versie) = (request.Datum, "vastgesteld", "op-tijd", opp.Versie + 1);
        return Task.FromResult(opp);
    }

    public override Task<Opp> SluitAf(AfsluitVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        (opp.Einde, opp.BeeindigdOp, opp.Versie) = ("afgesloten", request.Datum, opp.Versie + 1);
        opp.Oorzaken.Clear();
        return Task.FromResult(opp);
    }

    public override Task<Beoordeling> Beoordeel(OppVraag request, ServerCallContext context) => Task.FromResult(new Beoordeling
    {
        Opp = Zoek(request.Id),
        VoldoetAanWet = "voldoet-niet",
        Regels =
        {
            new Regeluitslag { Id = "opp.zes-weken", Titel = "Het OPP is binnen zes weken vastgesteld.", Kracht = "wet", Grond = "WPO artikel 40a lid 2", Bron = "BWBR0003420", Uitkomst = "voldoet-niet", Uitleg = "Nog niet vastgesteld en 40 dagen te laat: de zes weken liepen tot en met 13 oktober 2026.", Voor = "2026-10-13" },
            new Regeluitslag { Id = "opp.overleg", Titel = "Met de ouders is overlegd voordat het OPP werd vastgesteld.", Kracht = "wet", Grond = "WPO artikel 40a", Bron = "Handboek OPP, veelgestelde vragen", Uitkomst = "voldoet", Uitleg = "Op 20 september 2026 is overlegd met de ouders." },
            new Regeluitslag { Id = "opp.uitstroombestemming", Titel = "In het OPP staat de verwachte uitstroombestemming, ook bij jonge leerlingen.", Kracht = "wet", Grond = "Besluit bekostiging WPO artikel 34.7", Bron = "BWBR0003862", Uitkomst = "nog-niet", Uitleg = "De school heeft nog niet doorgegeven of er een uitstroombestemming in staat." },
            new Regeluitslag { Id = "opp.uitstroomprofiel", Titel = "In het OPP staat één uitstroomprofiel.", Kracht = "wet", Uitkomst = "nvt", Uitleg = "Deze regel geldt niet voor basisonderwijs, of gold nog niet." },
            new Regeluitslag { Id = "opp.open-overleg", Titel = "Zonder overeenstemming is er meer dan één overleg voordat het OPP wordt vastgesteld.", Kracht = "jurisprudentie", Grond = "Geschillencommissie passend onderwijs 107087 en 107619", Bron = "Geschillencommissie passend onderwijs 107087 en 107619", Uitkomst = "voldoet-niet", Uitleg = "Vastgesteld na één overleg zonder overeenstemming." },
            new Regeluitslag { Id = "opp.concept-vooraf", Titel = "De ouders kregen het concept voor het overleg.", Kracht = "advies", Grond = "Handboek OPP, veelgestelde vragen", Bron = "Handboek OPP, veelgestelde vragen", Uitkomst = "nog-niet", Uitleg = "Niet bekend of de ouders het concept vooraf kregen." },
        },
    });

    public override Task<Versies> Geschiedenis(OppVraag request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        return Task.FromResult(new Versies
        {
            Versies_ =
            {
                new Oppversie { Versie = 2, Handeling = "overleg", Tijdstip = "2026-09-20T10:00:00Z", Feiten = { opp.Feiten } },
                new Oppversie { Versie = 1, Handeling = "geregistreerd", Tijdstip = "2026-09-20T09:00:00Z", Feiten = { opp.Feiten.Take(2) } },
            },
        });
    }

    public override Task<Keuzelijsten> HaalKeuzelijsten(KeuzelijstenVraag request, ServerCallContext context) => Task.FromResult(new Keuzelijsten
    {
        Lijsten =
        {
            Lijst("deelnemer", ("ouder", "ouder"), ("leerling", "leerling"), ("leraar", "leraar of mentor")),
            Lijst("eindreden", ("andere-school", "naar een andere school"), ("overig", "andere reden")),
            Lijst("doelbereik", ("behaald", "behaald"), ("niet", "niet behaald")),
        },
    });

    public override Task<InzageLijst> Inzages(InzagesVraag request, ServerCallContext context) => Task.FromResult(new InzageLijst
    {
        Totaal = 2,
        Inzages =
        {
            new Inzage { Id = "0198a1b2-0000-7000-8000-000000000001", Brin = "90AA", Onderzoek = "2026-0147", Reden = "verificatie", RedenNaam = "verificatie bij een onderzoek van het bestuur", AangevraagdOp = "2026-11-20", GeldigTotEnMet = "2026-11-27", Geldig = true, Ingezien = 3, Inspecteur = "inspecteur-1" },
            new Inzage { Id = "0198a1b2-0000-7000-8000-000000000002", Brin = "90AB", Onderzoek = "2026-0101", Reden = "signaal", RedenNaam = "onderzoek naar een signaal", AangevraagdOp = "2026-10-01", GeldigTotEnMet = "2026-10-14", Ingezien = 0, Inspecteur = "inspecteur-1" },
        },
    });

    public override Task<Inzage> VraagInzage(InzageVerzoek request, ServerCallContext context) => Task.FromResult(new Inzage { Id = "0198a1b2-0000-7000-8000-000000000001", Brin = request.Brin, Onderzoek = request.Onderzoek });

    public override Task<OppLijst> InzageOpps(InzageVraag request, ServerCallContext context) => Lijst(new LijstVraag { Pagina = request.Pagina }, context);

    public override Task<Beoordeling> InzageDossier(InzageVraag request, ServerCallContext context) => Beoordeel(new OppVraag { Id = request.OppId }, context);

    public override Task<Logboek> Inzagelogboek(InzagesVraag request, ServerCallContext context) => Task.FromResult(new Logboek
    {
        Totaal = 2,
        Regels =
        {
            new Logregel { Tijdstip = "2026-11-20T13:22:00Z", Inspecteur = "inspecteur-1", Onderzoek = "2026-0147", RedenNaam = "verificatie bij een onderzoek van het bestuur", Wat = "dossier", OppId = TeLaat, Kenmerk = "OPP-2026-004" },
            new Logregel { Tijdstip = "2026-11-20T13:21:00Z", Inspecteur = "inspecteur-1", Onderzoek = "2026-0147", RedenNaam = "verificatie bij een onderzoek van het bestuur", Wat = "lijst" },
        },
    });

    private static Keuzelijst Lijst(string naam, params (string Waarde, string Naam)[] codes) => new() { Naam = naam, Codes = { codes.Select(code => new Keuze { Waarde = code.Waarde, Naam = code.Naam }) } };

    private Opp Voeg(Opp opp)
    {
        (opp.Id, opp.Versie) = (Guid.NewGuid().ToString(), 1);
        return _opps[opp.Id] = opp;
    }

    private Opp Zoek(string id) => _opps.TryGetValue(id, out var opp) ? opp : throw new Weigering("opp.onbekend", "Dit OPP bestaat niet bij uw school.", "", WeigeringSoort.NietGevonden).NaarRpc();
}
