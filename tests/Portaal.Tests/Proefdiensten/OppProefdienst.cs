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
    /// <summary>Vestiging of the OPP's that a test made for itself: they are not in the list.</summary>
    private const string Los = "90AA99";

    private static readonly string[] Termijnen = ["te-laat", "loopt", "op-tijd", "te-laat-vastgesteld"];

    private readonly ConcurrentDictionary<string, Opp> _opps = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _herbeoordeeld = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Traject> _trajecten = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Overdracht> _overdrachten = new(StringComparer.Ordinal);

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

    /// <summary>True: the lists of codes are not there.</summary>
    public bool ZonderKeuzelijsten { get; set; }

    /// <summary>Id of a traject or an overdracht where a colleague is first once more: after the page was read, before the act is done.</summary>
    public string CollegaEerstBij { get; set; } = "";

    /// <summary>Id of an OPP, a traject or an overdracht of which the next answer is lost after the act was done.</summary>
    public string AntwoordKwijtBij { get; set; } = "";

    /// <summary>Id of an OPP whose history is not there.</summary>
    public string ZonderGeschiedenis { get; set; } = "";

    /// <summary>An OPP of its own, that a test may change.</summary>
    public string Nieuw(string kenmerk, string vastgesteld = "") => Voeg(new Opp { Kenmerk = kenmerk, Vestiging = Los, Schoolsoort = "bao", BeginTermijn = "2026-11-01", UitersteDatum = "2026-12-13", OpgesteldOp = "2026-11-02", VastgesteldOp = vastgesteld, Status = vastgesteld.Length > 0 ? "vastgesteld" : "opgesteld", Termijn = "loopt", Feiten = { Feit("Schoolsoort", "basisonderwijs"), Feit("Opgesteld op", "2 november 2026"), Feit("Handelingsdeel", "ja") } }).Id;

    /// <summary>A colleague was first: with an overleg, or with the end of the OPP.</summary>
    public void Collega(string id, bool sluitAf = false)
    {
        var opp = Zoek(id);
        opp.Versie++;
        if (sluitAf)
        {
            (opp.Einde, opp.BeeindigdOp) = ("afgesloten", "2026-11-21");
        }
        else
        {
            opp.Feiten.Add(Feit("Overleg", "19 november 2026, met ouder; overeenstemming"));
        }
    }

    /// <summary>The rules were applied anew: another version, and no act.</summary>
    public void Herbeoordeeld(string id)
    {
        _herbeoordeeld[id] = 1;
        Zoek(id).Versie++;
    }

    /// <summary>A geschil of its own, that waits for the answer of the board.</summary>
    public string NieuwGeschil()
    {
        var traject = Geschil.Clone();
        traject.Id = Guid.NewGuid().ToString();
        return _trajecten.GetOrAdd(traject.Id, traject).Id;
    }

    /// <summary>A colleague took the open step.</summary>
    public void CollegaZet(string id)
    {
        var traject = _trajecten[id];
        traject.Stappen.Add(new TrajectstapBericht { Naam = traject.Volgende.Vraag, Op = "2026-11-19", Uitkomst = "het bestuur volgt het advies niet" });
        (traject.Versie, traject.Volgende, traject.Stand) = (traject.Versie + 1, null, "af");
    }

    /// <summary>An overdracht of its own.</summary>
    public string NieuweOverdracht()
    {
        var overdracht = Overgedragen;
        overdracht.OverdrachtId = Guid.NewGuid().ToString();
        return _overdrachten.GetOrAdd(overdracht.OverdrachtId, overdracht).OverdrachtId;
    }

    /// <summary>A colleague answered it.</summary>
    public void CollegaAntwoordt(string id)
    {
        var overdracht = _overdrachten[id];
        (overdracht.Stand, overdracht.Versie, overdracht.AntwoordOp) = ("zelf-geregistreerd", 2, "2026-11-21");
        overdracht.Feiten.Clear();
    }

    /// <summary>True: nothing was registered or asked yet.</summary>
    public bool IsLeeg { get; set; }

    public override Task<OppLijst> Lijst(LijstVraag request, ServerCallContext context)
    {
        var school = _opps.Values.Where(opp => opp.Vestiging != Los && opp.Vestiging.StartsWith(request.Vestiging, StringComparison.Ordinal) && opp.Kenmerk.Contains(request.Zoek, StringComparison.OrdinalIgnoreCase)).ToList();
        school = IsLeeg ? [] : school;
        var rijen = school.Where(opp => request.Oorzaak != "traject" || opp.Kenmerk == "OPP-2026-004").Where(opp => request.Termijn.Length == 0 || opp.Termijn == request.Termijn).Where(opp => request.Actie != "te-laat" || opp.Termijn == "te-laat")
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
            Werkvoorraad = new Werkvoorraad { Open = school.Count, TeLaat = school.Count(opp => opp.Termijn == "te-laat"), Binnen30Dagen = school.Count(opp => opp.Termijn == "loopt"), Onvolledig = school.Count(opp => opp.Oorzaken.Contains("niet-doorgegeven")), Trajecten = IsLeeg ? new Termijntelling() : new Termijntelling { Open = 1, TeLaat = 1 }, Overdrachten = IsLeeg ? new Termijntelling() : new Termijntelling { Open = 1, TeLaat = 1 } },
            Opps = { rijen.Select(MetTraject).Skip((Math.Max(1, request.Pagina.Nummer) - 1) * request.Pagina.Grootte).Take(request.Pagina.Grootte) },
        });
    }

    public override Task<RodLijst> LijstRod(RodVraag request, ServerCallContext context) => Task.FromResult(new RodLijst { Totaal = 1, Regels = { new Rodregel { Kenmerk = "OPP-2026-002", Vestiging = "90AA00", Begindatum = "2026-10-09" } } });

    /// <summary>One OPP has maatwerk beside it.</summary>
    private static Opp MetTraject(Opp opp)
    {
        if (opp.Kenmerk == "OPP-2026-004" && opp.Trajecten.Count == 0)
        {
            opp = opp.Clone();
            opp.Trajecten.Add(new Lopendtraject { TrajectId = Geschil.Id, Soort = "maatwerk", Naam = "Maatwerk in onderwijstijd", Vraag = "Hoe eindigde het maatwerk?", Uiterlijk = "2026-11-30" });
        }

        return opp;
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

    /// <summary>A row whose kenmerk ends in FOUT is refused; one that ends in ANDERS is known, and says something else than the register.</summary>
    public override async Task RegistreerStroom(IAsyncStreamReader<RegistreerVerzoek> requestStream, IServerStreamWriter<RegistreerUitkomsten> responseStream, ServerCallContext context)
    {
        await foreach (var rij in requestStream.ReadAllAsync(context.CancellationToken))
        {
            var isFout = rij.Kenmerk.EndsWith("FOUT", StringComparison.Ordinal);
            var uitkomst = new RegistreerUitkomst { Regel = rij.Regel, Uitkomst = isFout ? "afgewezen" : rij.Kenmerk.EndsWith("ANDERS", StringComparison.Ordinal) ? "ongewijzigd" : "nieuw", Id = isFout ? "" : Guid.NewGuid().ToString() };
            if (uitkomst.Uitkomst == "ongewijzigd")
            {
                uitkomst.NietOvergenomen.Add(new Monitoring.Contracts.V1.Weigering { Code = "opp.niet-overgenomen", Melding = "Dit is bij het OPP zelf vastgelegd.", Veld = "instemming_op" });
            }

            if (isFout)
            {
                uitkomst.Reden = new Monitoring.Contracts.V1.Weigering { Code = "opp.kenmerk-ongeldig", Melding = "Dit kenmerk is niet goed.", Veld = "kenmerk" };
            }

            await responseStream.WriteAsync(new RegistreerUitkomsten { Uitkomsten = { uitkomst } });
        }
    }

    public override Task<Opp> StelVast(VaststelVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        EisVersie(request.Versie, opp.Versie);
        (opp.VastgesteldOp, opp.Status, opp.Termijn, opp.Versie) = (request.Datum, "vastgesteld", "op-tijd", opp.Versie + 1);
        return Task.FromResult(opp);
    }

    public override Task<Opp> DraagOver(OverdrachtVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        EisVersie(request.Versie, opp.Versie);
        (opp.Einde, opp.BeeindigdOp, opp.Overdracht, opp.Versie) = ("overgedragen", request.Datum, "open", opp.Versie + 1);
        return Task.FromResult(opp);
    }

    public override Task<Opp> NeemOverdrachtTerug(TerugneemVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        (opp.Einde, opp.BeeindigdOp, opp.Overdracht, opp.Versie) = ("", "", "", request.Versie + 1);
        return Task.FromResult(opp);
    }

    public override Task<Opp> Evalueer(EvalueerVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        EisVersie(request.Versie, opp.Versie);
        opp.Versie++;
        return Task.FromResult(opp);
    }

    public override Task<Opp> LegOverlegVast(OverlegVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        EisVersie(request.Versie, opp.Versie);
        opp.Versie++;
        VerliesAntwoord(opp.Id);
        return Task.FromResult(opp);
    }

    public override Task<Opp> SluitAf(AfsluitVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        EisVersie(request.Versie, opp.Versie);
        (opp.Einde, opp.BeeindigdOp, opp.Versie) = ("afgesloten", request.Datum, opp.Versie + 1);
        opp.Oorzaken.Clear();
        VerliesAntwoord(opp.Id);
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
        if (request.Id == ZonderGeschiedenis)
        {
            throw new RpcException(new Status(StatusCode.Unavailable, ""));
        }

        var opp = Zoek(request.Id);
        Oppversie[] versies =
        [
            new() { Versie = 2, Handeling = "overleg", Tijdstip = "2026-09-20T10:00:00Z", Feiten = { opp.Feiten.Take(3) } },
            new() { Versie = 1, Handeling = "geregistreerd", Tijdstip = "2026-09-20T09:00:00Z", Feiten = { opp.Feiten.Take(2) } },
        ];
        return Task.FromResult(new Versies { Versies_ = { opp.Versie > 2 && !_herbeoordeeld.ContainsKey(opp.Id) ? versies.Prepend(new Oppversie { Versie = opp.Versie, Handeling = opp.Einde.Length > 0 ? opp.Einde : "overleg", Tijdstip = "2026-11-21T13:02:00Z", Feiten = { opp.Feiten } }) : versies } });
    }

    public override Task<Keuzelijsten> HaalKeuzelijsten(KeuzelijstenVraag request, ServerCallContext context) => ZonderKeuzelijsten ? throw new RpcException(new Status(StatusCode.Unavailable, "")) : Task.FromResult(new Keuzelijsten
    {
        Lijsten =
        {
            Lijst("deelnemer", ("ouder", "ouder"), ("leerling", "leerling"), ("leraar", "leraar of mentor")),
            Lijst("eindreden", ("andere-school", "naar een andere school"), ("overig", "andere reden")),
            Lijst("doelbereik", ("behaald", "behaald"), ("niet", "niet behaald")),
        },
    });

    public override Task<Opp> GeefInhoudDoor(InhoudVerzoek request, ServerCallContext context)
    {
        var opp = Zoek(request.Id);
        EisVersie(request.Versie, opp.Versie);
        Inhoud = request;
        opp.Versie++;
        return Task.FromResult(opp);
    }

    public override Task<Uitstroomstand> TelUitstroom(UitstroomVraag request, ServerCallContext context) => Task.FromResult(new Uitstroomstand
    {
        Schooljaar = "2025-2026",
        Schooljaren = { "2025-2026", "2024-2025" },
        Groepen =
        {
            new Uitstroomgroep
            {
                Vestiging = "90AA00", Schoolsoort = "vso", Herkomst = "school", Verlaters = 24, Boven = 3, Op = 14, Onder = 5, Onbekend = 2, Norm = "ten-minste", VergelekenZonder = 22, OpOfBovenZonder = 16, NormZonder = "minder", LaatGewijzigd = 1, InterneEntree = 4,
                NaEenJaar = new Bestendigingtelling { Bestendigd = 12, NietBestendigd = 3, Onbekend = 2, NietGevraagd = 7 },
                NaDrieJaar = new Bestendigingtelling { NogNiet = 24 },
                Bestemmingen = { new Bestemmingtelling { Bestemming = "arbeid", Naam = "arbeid", Aantal = 13 }, new Bestemmingtelling { Bestemming = "mbo-2", Naam = "mbo niveau 2", Aantal = 11 } },
            },
        },
        LateWijzigingen = { new LateWijziging { OppId = TeLaat, Kenmerk = "OPP-2026-004", Op = "2025-11-03", UitstroomOp = "2026-07-10", Reden = "andere ontwikkeling dan verwacht", Van = "mbo niveau 2, leerroute 6", Naar = "arbeid, leerroute 5", Uitkomst = "op", UitkomstZonder = "onder" } },
    });

    public override Task<Werkstand> TelWerk(WerkVraag request, ServerCallContext context) => Task.FromResult(new Werkstand
    {
        Peildatum = "2026-11-22",
        Regels =
        {
            new Werkregel { Schoolsoort = "bao", Herkomst = "school", Totaal = 1250, TeLaat = 48, Binnen14Dagen = 20, Binnen30Dagen = 33, Onvolledig = 310, Oorzaken = { Oorzaken(48, 900, 12, 40, 95, 170, 240) } },
            new Werkregel { Schoolsoort = "pro", Herkomst = "school", Totaal = 60, Binnen14Dagen = 0, Onvolledig = 12, Oorzaken = { Oorzaken(null, 40, 0, null, 8, 9, 10) } },
            new Werkregel { Schoolsoort = "sbo", Herkomst = "voorbeeld", Oorzaken = { Oorzaken(null, null, null, null, null, null, null) } },
        },
        Trajecten =
        {
            new Trajectregel { Soort = "maatwerk", Naam = "Maatwerk in onderwijstijd", Herkomst = "school", Open = 40, TeLaat = 6, Binnen14Dagen = 0 },
            new Trajectregel { Soort = "wachtplek", Naam = "Wachten op een plek", Herkomst = "voorbeeld" },
        },
    });

    public override Task<Maatwerkbesluitstand> TelMaatwerkbesluiten(MaatwerkbesluitVraag request, ServerCallContext context) => Task.FromResult(new Maatwerkbesluitstand
    {
        Peildatum = "2026-11-22",
        Totaal = 2,
        Wachten = 5,
        OverTermijn = 2,
        Herkomst = "school",
        Regels = { new Maatwerkbesluitregel { Vestiging = "90AA00", Schoolsoort = "vo", Herkomst = "school", Wachten = 5, OverTermijn = 2 }, new Maatwerkbesluitregel { Vestiging = "90AB00", Schoolsoort = "so", Herkomst = "voorbeeld", Wachten = 1 } },
    });

    public override Task<Trajectsoorten> HaalTrajectsoorten(TrajectsoortenVraag request, ServerCallContext context) => Task.FromResult(new Trajectsoorten
    {
        Soorten =
        {
            new TrajectsoortBericht { Code = "maatwerk", Naam = "Maatwerk in onderwijstijd", Uitleg = "De inspectie stemt in.", MetOpp = true, Schoolsoorten = { "bao" }, Begin = Beginstap },
            new TrajectsoortBericht { Code = "geschil", Naam = "Geschil bij de geschillencommissie", Uitleg = "Ouders vragen advies.", Schoolsoorten = { "bao" }, Begin = Beginstap },
        },
    });

    public override Task<Traject> BeginTraject(BeginTrajectVerzoek request, ServerCallContext context)
    {
        Begonnen = request;
        return Task.FromResult(Geschil);
    }

    public override Task<Traject> ZetTrajectstap(TrajectstapVerzoek request, ServerCallContext context)
    {
        Gezet = request;
        if (CollegaEerstBij == request.TrajectId)
        {
            CollegaZet(request.TrajectId);
        }

        if (AntwoordKwijtBij == request.TrajectId)
        {
            CollegaZet(request.TrajectId);
            VerliesAntwoord(request.TrajectId);
        }

        var traject = _trajecten.GetValueOrDefault(request.TrajectId, Geschil);
        EisVersie(request.Versie, traject.Versie);
        return Task.FromResult(traject);
    }

    public override Task<Traject> HaalTraject(TrajectVraag request, ServerCallContext context) => Task.FromResult(_trajecten.GetValueOrDefault(request.TrajectId, Geschil));

    public override Task<TrajectLijst> Trajecten(TrajectenVraag request, ServerCallContext context) => Task.FromResult(IsLeeg ? new TrajectLijst() : new TrajectLijst { Totaal = 1, Open = 1, TeLaat = 1, Trajecten = { Geschil } });

    public override Task<OverdrachtLijst> Overdrachten(OverdrachtenVraag request, ServerCallContext context) => Task.FromResult(IsLeeg ? new OverdrachtLijst() : new OverdrachtLijst { Totaal = 1, Open = 1, TeLaat = 1, Overdrachten = { Overgedragen } });

    public override Task<Overdracht> HaalOverdracht(OverdrachtVraag request, ServerCallContext context) => Task.FromResult(_overdrachten.GetValueOrDefault(request.OverdrachtId, Overgedragen));

    public override Task<Opp> NeemOver(OvernameVerzoek request, ServerCallContext context)
    {
        Overname = request;
        return Registreer(request.Opp, context);
    }

    public override Task<Overdracht> BeantwoordOverdracht(OverdrachtAntwoord request, ServerCallContext context)
    {
        Antwoord = request;
        if (CollegaEerstBij == request.OverdrachtId)
        {
            CollegaAntwoordt(request.OverdrachtId);
            throw new Weigering("overdracht.beantwoord", "Deze overdracht is al beantwoord.", "overdracht_id", WeigeringSoort.VerbodenOvergang).NaarRpc();
        }

        if (AntwoordKwijtBij == request.OverdrachtId)
        {
            CollegaAntwoordt(request.OverdrachtId);
            VerliesAntwoord(request.OverdrachtId);
        }

        return Task.FromResult(Overgedragen);
    }

    /// <summary>What was last taken over, or answered.</summary>
    public OvernameVerzoek? Overname { get; private set; }

    public OverdrachtAntwoord? Antwoord { get; private set; }

    private static Overdracht Overgedragen => new()
    {
        OverdrachtId = "0198a1b2-0000-7000-8000-00000000000b", Versie = 1, Van = "90AB00", Naar = "90AA00", Kenmerk = "AB-7", Schoolsoort = "bao", Op = "2026-10-01", Uiterlijk = "2026-11-12", Stand = "te-laat",
        Feiten = { new Feit { Naam = "Uitstroombestemming", Waarde = "vmbo theoretisch" } },
        LetOp = "Na de laatste evaluatie moest het OPP worden bijgesteld. Dat is niet gebeurd voor de overdracht.",
    };

    /// <summary>What was last begun, and the last step.</summary>
    public BeginTrajectVerzoek? Begonnen { get; private set; }

    public TrajectstapVerzoek? Gezet { get; private set; }

    private static TrajectstapVraag Beginstap => new()
    {
        Code = "ingediend", Vraag = "Welk geschil is ingediend?", Dag = "Ingediend op", Uitleg = "De commissie adviseert; het advies bindt niet.",
        Velden =
        {
            new TrajectveldVraag { Naam = "onderwerp", Label = "Waarover?", Soort = "code", Keuzes = { new Keuze { Waarde = "opp", Naam = "vaststelling of bijstelling van het OPP" } } },
            new TrajectveldVraag { Naam = "zitting_op", Label = "Zitting op", Soort = "datum", Optioneel = true },
            new TrajectveldVraag { Naam = "zaaknummer", Label = "Nummer van de zaak", Soort = "nummer", Optioneel = true },
        },
    };

    private static Traject Geschil => new()
    {
        Id = "0198a1b2-0000-7000-8000-00000000000a", Versie = 2, Soort = "geschil", Naam = "Geschil bij de geschillencommissie", Kenmerk = "G-12", Stand = "te-laat", Uiterlijk = "2026-11-01",
        Gebreken = { "Het OPP beantwoordt 5 van de zeven vragen." },
        Stappen =
        {
            new TrajectstapBericht { Naam = "Welk geschil is ingediend?", Op = "2026-09-01", Feiten = { new Feit { Naam = "Waarover?", Waarde = "vaststelling of bijstelling van het OPP" } } },
            new TrajectstapBericht { Naam = "Wat adviseerde de commissie?", Op = "2026-10-04", Uitkomst = "gegrond" },
        },
        Volgende = new TrajectstapVraag { Code = "reactie", Vraag = "Wat doet het bestuur met het advies?", Dag = "Schriftelijk gemeld op", Uitleg = "Vier weken is een aanname.", Keuzes = { new Keuze { Waarde = "gevolgd", Naam = "het bestuur volgt het advies" }, new Keuze { Waarde = "niet-gevolgd", Naam = "het bestuur volgt het advies niet" } } },
    };

    public override Task<Bewaarstand> HaalBewaarstand(BewaarVraag request, ServerCallContext context) => Task.FromResult(new Bewaarstand
    {
        Jaren = 5,
        Lopend = 30,
        Beeindigd = 41,
        VolgendeOp = "2027-08-01",
        VolgendeAantal = 6,
        Gewist = { new Bewaarregel { GewistOp = "2026-08-01", Voor = "2021-08-01", Aantal = 9 } },
    });

    /// <summary>What was last told by form.</summary>
    public InhoudVerzoek? Inhoud { get; private set; }

    public override Task<InzageLijst> Inzages(InzagesVraag request, ServerCallContext context) => Task.FromResult(IsLeeg ? new InzageLijst() : new InzageLijst
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

    public override Task<Logboek> Inzagelogboek(InzagesVraag request, ServerCallContext context) => Task.FromResult(IsLeeg ? new Logboek() : new Logboek
    {
        Totaal = 3,
        Regels =
        {
            new Logregel { Tijdstip = "2026-11-20T13:22:00Z", Inspecteur = "inspecteur-1", Onderzoek = "2026-0147", RedenNaam = "verificatie bij een onderzoek van het bestuur", Wat = "dossier", OppId = TeLaat, Kenmerk = "OPP-2026-004" },
            new Logregel { Tijdstip = "2026-11-20T13:21:30Z", School = "01XY", RedenNaam = "overdracht aan die school", Wat = "dossier", OppId = TeLaat, Kenmerk = "OPP-2026-004" },
            new Logregel { Tijdstip = "2026-11-20T13:21:00Z", Inspecteur = "inspecteur-1", Onderzoek = "2026-0147", RedenNaam = "verificatie bij een onderzoek van het bestuur", Wat = "lijst" },
        },
    });

    private static IEnumerable<Oorzaakaantal> Oorzaken(params int?[] aantallen)
    {
        string[] codes = ["vaststelling", "evaluatie", "overleg", "hoorrecht", "instemming", "inhoud", "niet-doorgegeven"];
        return codes.Zip(aantallen, (code, aantal) => aantal is { } getoond ? new Oorzaakaantal { Oorzaak = code, Aantal = getoond } : new Oorzaakaantal { Oorzaak = code });
    }

    private static Keuzelijst Lijst(string naam, params (string Waarde, string Naam)[] codes) => new() { Naam = naam, Codes = { codes.Select(code => new Keuze { Waarde = code.Waarde, Naam = code.Naam }) } };

    private static Feit Feit(string naam, string waarde) => new() { Naam = naam, Waarde = waarde };

    private Opp Voeg(Opp opp)
    {
        (opp.Id, opp.Versie) = (Guid.NewGuid().ToString(), 2);
        return _opps[opp.Id] = opp;
    }

    private void VerliesAntwoord(string id)
    {
        if (id == AntwoordKwijtBij)
        {
            throw new RpcException(new Status(StatusCode.Unavailable, ""));
        }
    }

    private static void EisVersie(long gezien, long nu)
    {
        if (gezien != nu)
        {
            throw new Weigering("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd.", "versie", WeigeringSoort.Conflict).NaarRpc();
        }
    }

    private Opp Zoek(string id) => _opps.TryGetValue(id, out var opp) ? opp : throw new Weigering("opp.onbekend", "Dit OPP bestaat niet bij uw school.", "", WeigeringSoort.NietGevonden).NaarRpc();
}
