using Grpc.Core;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Registreren;

public sealed class ImportlogboekTests(OppServer server) : IClassFixture<OppServer>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Van_een_afgewezen_rij_bewaart_het_logboek_de_plaats_en_de_code_en_nooit_wat_er_stond()
    {
        await server.Stuur([Rij.Van("goed", regel: 1), Rij.Van("fout", begin: "Jan de Vries", regel: 123456782)], server.AlsSchool);

        var beheer = server.Kop(Rol.Beheer, Scope.LandelijkBeheren);
        var import = (await server.Imports.LijstAsync(new ImportsVraag(), beheer, cancellationToken: Stop)).Imports.Single(import => import.Afgewezen > 0);
        Assert.Equal(("opps", "klaar", 2, 1, 1), (import.Soort, import.Afloop, import.Gelezen, import.Nieuw, import.Afgewezen));
        var verslag = await server.Imports.HaalAsync(new ImportVraag { Id = import.Id }, beheer, cancellationToken: Stop);
        Assert.Equal(new AfgewezenRij { Regel = 2, Kolom = "begin_termijn", Reden = new Weigering { Code = "datum.ongeldig" } }, Assert.Single(verslag.Rijen));
        var school = await Assert.ThrowsAsync<RpcException>(async () => await server.Imports.LijstAsync(new ImportsVraag(), server.AlsSchool, cancellationToken: Stop));
        Assert.Equal(StatusCode.PermissionDenied, school.StatusCode);
    }

    /// <summary>The school told another day of instemming by an act: the row is good, and not taken over in whole.</summary>
    [Fact]
    public async Task Een_rij_die_niet_helemaal_is_overgenomen_telt_mee_als_bevinding()
    {
        var id = (await server.Stuur([Rij.Van("deels", vastgesteld: "2024-02-20")], server.AlsSchool))[0].Id;
        await server.Client.LegInstemmingVastAsync(new InstemmingVerzoek { Id = id, Versie = 1, Datum = "2024-02-15", Ouder = 1, Akkoord = "ja", OudersMetGezag = "1" }, server.AlsSchool, cancellationToken: Stop);
        var rij = Rij.Van("deels", vastgesteld: "2024-02-20");
        rij.InstemmingOp = "2024-02-10";
        Assert.NotEmpty(Assert.Single(await server.Stuur([rij], server.AlsSchool)).NietOvergenomen);

        var import = (await server.Imports.LijstAsync(new ImportsVraag { AlleenAandacht = true }, server.Kop(Rol.Beheer, Scope.LandelijkBeheren), cancellationToken: Stop)).Imports.Single(import => import.MetBevinding > 0);

        Assert.Equal(("klaar", 1, 1, 0), (import.Afloop, import.Gelezen, import.MetBevinding, import.Afgewezen));
    }
}
