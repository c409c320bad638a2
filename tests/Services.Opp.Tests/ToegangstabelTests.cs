using Google.Protobuf;
using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests;

/// <summary>Who may call what, method by method. A method that is not in the table, or a row without a method, is a fault too.</summary>
public sealed class ToegangstabelTests(OppServer server) : IClassFixture<OppServer>
{
    private static readonly string[] Rollen = [Rol.School, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer, Rol.Platform];

    private static readonly SortedDictionary<string, string[]> Tabel = new(StringComparer.Ordinal)
    {
        ["Registreer"] = [Rol.School, Rol.Beheer],
        ["GeefInhoudDoor"] = [Rol.School],
        ["LegOverlegVast"] = [Rol.School],
        ["HoorLeerling"] = [Rol.School],
        ["LegInstemmingVast"] = [Rol.School],
        ["StelVast"] = [Rol.School],
        ["Evalueer"] = [Rol.School],
        ["StelBij"] = [Rol.School],
        ["DraagOver"] = [Rol.School],
        ["NeemOverdrachtTerug"] = [Rol.School],
        ["SluitAf"] = [Rol.School],
        ["MeldUitstroom"] = [Rol.School],
        ["MeldBestendiging"] = [Rol.School],
        ["Haal"] = [Rol.School],
        ["Beoordeel"] = [Rol.School],
        ["Geschiedenis"] = [Rol.School],
        ["HaalKeuzelijsten"] = [Rol.School],
        ["Lijst"] = [Rol.School],
        ["LijstRod"] = [Rol.School],
        ["VraagInzage"] = [Rol.Inspecteur],
        ["Inzages"] = [Rol.Inspecteur, Rol.School],
        ["InzageOpps"] = [Rol.Inspecteur],
        ["InzageDossier"] = [Rol.Inspecteur],
        ["Inzagelogboek"] = [Rol.School],
        ["HaalTrajectsoorten"] = [Rol.School],
        ["BeginTraject"] = [Rol.School],
        ["ZetTrajectstap"] = [Rol.School],
        ["HaalTraject"] = [Rol.School],
        ["Trajecten"] = [Rol.School],
        ["LaadVoorbeelden"] = [Rol.Beheer],
        ["Overdrachten"] = [Rol.School],
        ["HaalOverdracht"] = [Rol.School],
        ["NeemOver"] = [Rol.School],
        ["BeantwoordOverdracht"] = [Rol.School],
        ["VernieuwPseudoniemen"] = [Rol.Beheer],
        ["HaalBewaarstand"] = [Rol.School],
        ["TelUitstroom"] = [Rol.School],
        ["TelWerk"] = [Rol.School, Rol.SwvBestuur, Rol.Ministerie],
        ["TelMaatwerkbesluiten"] = [Rol.Inspecteur],
        ["Tel"] = [Rol.Inspecteur, Rol.School, Rol.Beheer],
    };

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_methode_laat_alleen_de_rollen_van_de_tabel_toe()
    {
        var methoden = Ontwikkelingsperspectieven.Descriptor.Methods.Where(methode => !methode.IsClientStreaming).ToList();
        Assert.Equal(Tabel.Keys, methoden.Select(methode => methode.Name).Order(StringComparer.Ordinal));

        foreach (var methode in methoden)
        {
            foreach (var rol in Rollen)
            {
                var kop = server.Kop(rol, string.Join(' ', Scope.OppLezen, Scope.OppSchrijven, Scope.LandelijkBeheren), (ClaimNaam.Brin, OppServer.School), (ClaimNaam.BevoegdGezag, "12345"), (ClaimNaam.Swv, "PO2817"), ("sub", "iemand"));
                var fout = await Fout(methode.Name, methode.InputType.Parser.ParseFrom([]), kop);
                // Refused for the role: no code. Whoever is let in gets an answer, or a refusal of the empty request.
                var isGeweigerd = fout is not null && fout.StatusCode == StatusCode.PermissionDenied && WeigeringDetails.Lees(fout) is null;
                Assert.True(isGeweigerd != Tabel[methode.Name].Contains(rol), $"{methode.Name} als {rol}: {fout?.Status}");
            }
        }
    }

    [Fact]
    public async Task Wie_alleen_mag_lezen_doet_geen_enkele_handeling()
    {
        string[] lezen = ["Haal", "Beoordeel", "Geschiedenis", "HaalKeuzelijsten", "Lijst", "LijstRod", "Inzages", "Inzagelogboek", "HaalTrajectsoorten", "HaalTraject", "Trajecten", "Overdrachten", "HaalOverdracht", "HaalBewaarstand", "TelUitstroom", "TelWerk", "Tel"];
        var kop = server.Kop(Rol.School, Scope.OppLezen, (ClaimNaam.Brin, OppServer.School));
        foreach (var methode in Ontwikkelingsperspectieven.Descriptor.Methods.Where(methode => !methode.IsClientStreaming && !lezen.Contains(methode.Name)))
        {
            Assert.Equal(StatusCode.PermissionDenied, (await Fout(methode.Name, methode.InputType.Parser.ParseFrom([]), kop))?.StatusCode);
        }
    }

    /// <summary>With a request that the own school may make, so that only whose OPP it is decides.</summary>
    [Fact]
    public async Task Geen_enkele_methode_geeft_een_andere_school_een_OPP()
    {
        var id = (await server.Client.RegistreerAsync(Rij.Van("van-mij"), server.AlsSchool, cancellationToken: Stop)).Id;
        var verzoeken = new SortedDictionary<string, IMessage>(StringComparer.Ordinal)
        {
            ["GeefInhoudDoor"] = new InhoudVerzoek { Id = id, Versie = 1, Ondersteuning = "ja" },
            ["LegOverlegVast"] = new OverlegVerzoek { Id = id, Versie = 1, Datum = "2024-03-01" },
            ["HoorLeerling"] = new HoorVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Wijze = "gebruikt" },
            ["LegInstemmingVast"] = new InstemmingVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Ouder = 1, Akkoord = "ja" },
            ["StelVast"] = new VaststelVerzoek { Id = id, Versie = 1, Datum = "2024-03-01" },
            ["Evalueer"] = new EvalueerVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Doelen = "deels" },
            ["StelBij"] = new BijstelVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Reden = "evaluatie", NieuwHandelingsdeel = "ja" },
            ["DraagOver"] = new OverdrachtVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Naar = "01XY00", InzageOudersOp = "2024-02-20" },
            ["NeemOverdrachtTerug"] = new TerugneemVerzoek { Id = id, Versie = 1 },
            ["SluitAf"] = new AfsluitVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Reden = "overig" },
            ["MeldUitstroom"] = new UitstroomVerzoek { Id = id, Versie = 1, Datum = "2024-03-01", Bestemming = "havo" },
            ["MeldBestendiging"] = new BestendigingVerzoek { Id = id, Versie = 1, NaEenJaar = "bestendigd" },
            ["Haal"] = new OppVraag { Id = id },
            ["Beoordeel"] = new OppVraag { Id = id },
            ["Geschiedenis"] = new OppVraag { Id = id },
        };
        Assert.Equal(verzoeken.Keys, Ontwikkelingsperspectieven.Descriptor.Methods.Where(methode => methode.InputType.FindFieldByName("id") is not null).Select(methode => methode.Name).Order(StringComparer.Ordinal));

        foreach (var (methode, verzoek) in verzoeken)
        {
            var fout = await Fout(methode, verzoek, server.AlsAndereSchool);
            Assert.Equal((methode, StatusCode.NotFound, "opp.niet-gevonden"), (methode, fout?.StatusCode, fout is null ? null : WeigeringDetails.Lees(fout)?.Code));
        }

        Assert.Equal(1L, (await server.Client.HaalAsync(new OppVraag { Id = id }, server.AlsSchool, cancellationToken: Stop)).Versie);
    }

    /// <summary>Reflection finds every field of every request, so that a new one is covered too.</summary>
    [Fact]
    public async Task Een_burgerservicenummer_komt_in_geen_enkel_verzoek_terug()
    {
        const string Bsn = "0123456782";
        foreach (var methode in Ontwikkelingsperspectieven.Descriptor.Methods.Where(methode => !methode.IsClientStreaming))
        {
            foreach (var veld in methode.InputType.Fields.InDeclarationOrder().Where(veld => veld.FieldType == Google.Protobuf.Reflection.FieldType.String && !veld.IsRepeated))
            {
                var verzoek = methode.InputType.Parser.ParseFrom([]);
                veld.Accessor.SetValue(verzoek, Bsn);
                foreach (var kop in new[] { server.AlsSchool, server.Kop(Rol.Inspecteur, Scope.OppLezen, ("sub", "iemand")) })
                {
                    Assert.DoesNotContain(Bsn, (await Fout(methode.Name, verzoek, kop))?.ToString() ?? "", StringComparison.Ordinal);
                }
            }
        }

        Assert.DoesNotContain(server.Logboek.Regels, regel => regel.Contains(Bsn, StringComparison.Ordinal));
    }

    /// <summary>Calls a method by name; null when it answered.</summary>
    private async Task<RpcException?> Fout(string methode, IMessage verzoek, Metadata kop)
    {
        var aanroep = typeof(Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient).GetMethod(methode + "Async", [verzoek.GetType(), typeof(Metadata), typeof(DateTime?), typeof(CancellationToken)])
            ?? throw new MissingMethodException(methode);
        try
        {
            dynamic antwoord = aanroep.Invoke(server.Client, [verzoek, kop, null, Stop])!;
            await (Task)antwoord.ResponseAsync;
            return null;
        }
        catch (RpcException fout)
        {
            return fout;
        }
    }
}
