using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Inzien;

/// <summary>Handboek OPP: the Inspectie may request content in an onderzoek. Reason and onderzoek are compulsory, and the school sees every look.</summary>
public sealed class InzageTests(OppServer server) : IClassFixture<OppServer>
{
    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    private Metadata Inspecteur => server.Kop(Rol.Inspecteur, Scope.OppLezen, ("sub", "inspecteur-1"));

    private Metadata AndereInspecteur => server.Kop(Rol.Inspecteur, Scope.OppLezen, ("sub", "inspecteur-2"));

    [Fact]
    public async Task Een_inzage_heeft_een_reden_een_onderzoek_en_een_einde_en_de_school_ziet_elke_blik()
    {
        server.Klok.Zet(new DateOnly(2024, 3, 15));
        var opp = await server.Client.RegistreerAsync(Rij.Van("inzage-1"), server.AlsSchool, cancellationToken: Stop);
        var inzage = await Vraag(OppServer.School, "2024-0147", "kwaliteitsonderzoek", 2);
        Assert.Equal(("2024-03-15", "2024-03-16", true), (inzage.AangevraagdOp, inzage.GeldigTotEnMet, inzage.Geldig));

        var lijst = await server.Client.InzageOppsAsync(new InzageVraag { InzageId = inzage.Id }, Inspecteur, cancellationToken: Stop);
        var dossier = await server.Client.InzageDossierAsync(new InzageVraag { InzageId = inzage.Id, OppId = opp.Id }, Inspecteur, cancellationToken: Stop);

        Assert.All(lijst.Opps.Append(dossier.Opp), gezien => Assert.Equal("", gezien.Kenmerk));
        Assert.Contains(dossier.Regels, regel => regel.Id == "opp.zes-weken");
        var logboek = await server.Client.InzagelogboekAsync(new InzagesVraag(), server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(["inzage-1", ""], logboek.Regels.Where(regel => regel.Onderzoek == "2024-0147").Select(regel => regel.Kenmerk));
        Assert.All(logboek.Regels, regel => Assert.Equal("inspecteur-1", regel.Inspecteur));
        Assert.Equal(["", "inzage-1"], (await server.Client.InzagelogboekAsync(new InzagesVraag { Sorteer = "tijdstip" }, server.AlsSchool, cancellationToken: Stop)).Regels.Where(regel => regel.Onderzoek == "2024-0147").Select(regel => regel.Kenmerk));
        var later = await Vraag(OppServer.School, "2024-0148", "kwaliteitsonderzoek", 5);
        foreach (var sorteer in new[] { "onderzoek", "geldig-tot" })
        {
            var oplopend = (await server.Client.InzagesAsync(new InzagesVraag { Sorteer = sorteer }, Inspecteur, cancellationToken: Stop)).Inzages.Select(gevraagd => gevraagd.Id).ToList();
            var aflopend = (await server.Client.InzagesAsync(new InzagesVraag { Sorteer = "-" + sorteer }, Inspecteur, cancellationToken: Stop)).Inzages.Select(gevraagd => gevraagd.Id).ToList();
            Assert.True(oplopend.IndexOf(inzage.Id) < oplopend.IndexOf(later.Id) && aflopend.IndexOf(later.Id) < aflopend.IndexOf(inzage.Id), sorteer);
        }

        await Weigert.Met(StatusCode.InvalidArgument, "sorteer.onbekend", () => server.Client.InzagesAsync(new InzagesVraag { Sorteer = "drop" }, Inspecteur, cancellationToken: Stop).ResponseAsync);
        // A list that was refused is no look either.
        await Weigert.Met(StatusCode.InvalidArgument, "sorteer.onbekend", () => server.Client.InzageOppsAsync(new InzageVraag { InzageId = inzage.Id, Sorteer = "drop" }, Inspecteur, cancellationToken: Stop).ResponseAsync);
        Assert.Equal(2, Assert.Single((await server.Client.InzagesAsync(new InzagesVraag(), server.AlsSchool, cancellationToken: Stop)).Inzages, gevraagd => gevraagd.Id == inzage.Id).Ingezien);
        Assert.Empty((await server.Client.InzagelogboekAsync(new InzagesVraag(), server.AlsAndereSchool, cancellationToken: Stop)).Regels);
        Assert.Empty((await server.Client.InzagesAsync(new InzagesVraag(), AndereInspecteur, cancellationToken: Stop)).Inzages);

        await Weigert.Met(StatusCode.NotFound, "inzage.niet-gevonden", () => server.Client.InzageOppsAsync(new InzageVraag { InzageId = inzage.Id }, AndereInspecteur, cancellationToken: Stop).ResponseAsync);
        server.Klok.Zet(new DateOnly(2024, 3, 17));
        await Weigert.Met(StatusCode.FailedPrecondition, "inzage.verlopen", () => server.Client.InzageDossierAsync(new InzageVraag { InzageId = inzage.Id, OppId = opp.Id }, Inspecteur, cancellationToken: Stop).ResponseAsync);
        // A look that was refused is no look.
        Assert.Equal(2, (await server.Client.InzagelogboekAsync(new InzagesVraag(), server.AlsSchool, cancellationToken: Stop)).Regels.Count(regel => regel.Onderzoek == "2024-0147"));
        server.Klok.Zet(new DateOnly(2024, 3, 15));
    }

    /// <summary>Two looks may fall in one tick of the clock, and a clock may be set back: neither changes what came first.</summary>
    [Fact]
    public async Task Het_logboek_staat_op_volgorde_van_kijken_ook_als_de_klok_wordt_teruggezet()
    {
        var opp = await server.Client.RegistreerAsync(Rij.Van("volgorde"), server.AlsSchool, cancellationToken: Stop);
        var inzage = await Vraag(OppServer.School, "2024-0149", "signaal", 3);
        server.Klok.Zet(new DateOnly(2024, 3, 16));
        await server.Client.InzageOppsAsync(new InzageVraag { InzageId = inzage.Id }, Inspecteur, cancellationToken: Stop);
        server.Klok.Zet(new DateOnly(2024, 3, 15));
        await server.Client.InzageDossierAsync(new InzageVraag { InzageId = inzage.Id, OppId = opp.Id }, Inspecteur, cancellationToken: Stop);

        var logboek = await server.Client.InzagelogboekAsync(new InzagesVraag(), server.AlsSchool, cancellationToken: Stop);
        Assert.Equal(["dossier", "lijst"], logboek.Regels.Where(regel => regel.Onderzoek == "2024-0149").Select(regel => regel.Wat));
    }

    [Fact]
    public async Task Inzage_bij_een_school_geeft_geen_OPPs_van_een_andere()
    {
        await server.Client.RegistreerAsync(Rij.Van("eigen"), server.AlsSchool, cancellationToken: Stop);
        var vreemd = await server.Client.RegistreerAsync(Rij.Van("vreemd", vestiging: OppServer.AndereSchool + "00"), server.AlsAndereSchool, cancellationToken: Stop);
        var inzage = await Vraag(OppServer.School, "2024-0148", "signaal", 1);

        await Weigert.Met(StatusCode.NotFound, "opp.niet-gevonden", () => server.Client.InzageDossierAsync(new InzageVraag { InzageId = inzage.Id, OppId = vreemd.Id }, Inspecteur, cancellationToken: Stop).ResponseAsync);
        Assert.All((await server.Client.InzageOppsAsync(new InzageVraag { InzageId = inzage.Id }, Inspecteur, cancellationToken: Stop)).Opps, opp => Assert.StartsWith(OppServer.School, opp.Vestiging, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_onderzoek_reden_of_grens_is_er_geen_inzage()
    {
        await server.Client.RegistreerAsync(Rij.Van("bestaat"), server.AlsSchool, cancellationToken: Stop);

        await Weigert.Met(StatusCode.InvalidArgument, "inzage.onderzoek-ongeldig", () => Vraag(OppServer.School, "", "signaal", 1));
        await Weigert.Met(StatusCode.InvalidArgument, "bsn.herkend", () => Vraag(OppServer.School, "123456782", "signaal", 1));
        await Weigert.Met(StatusCode.InvalidArgument, "inzage.reden-onbekend", () => Vraag(OppServer.School, "2024-1", "", 1));
        await Weigert.Met(StatusCode.InvalidArgument, "inzage.dagen-ongeldig", () => Vraag(OppServer.School, "2024-1", "signaal", 31));
        await Weigert.Met(StatusCode.InvalidArgument, "inzage.geen-opps", () => Vraag("99ZZ", "2024-1", "signaal", 1));
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.VraagInzageAsync(new InzageVerzoek(), server.AlsSchool, cancellationToken: Stop).ResponseAsync);
        await Weigert.Met(StatusCode.PermissionDenied, "", () => server.Client.InzagelogboekAsync(new InzagesVraag(), Inspecteur, cancellationToken: Stop).ResponseAsync);
    }

    private async Task<Inzage> Vraag(string brin, string onderzoek, string reden, int dagen) =>
        await server.Client.VraagInzageAsync(new InzageVerzoek { Brin = brin, Onderzoek = onderzoek, Reden = reden, Dagen = dagen }, Inspecteur, cancellationToken: Stop);
}
