using Grpc.Core;
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
        var import = Assert.Single((await server.Imports.LijstAsync(new ImportsVraag(), beheer, cancellationToken: Stop)).Imports);
        Assert.Equal(("opps", "klaar", 2, 1, 1), (import.Soort, import.Afloop, import.Gelezen, import.Nieuw, import.Afgewezen));
        var verslag = await server.Imports.HaalAsync(new ImportVraag { Id = import.Id }, beheer, cancellationToken: Stop);
        Assert.Equal(new AfgewezenRij { Regel = 2, Kolom = "begin_termijn", Reden = new Weigering { Code = "datum.ongeldig" } }, Assert.Single(verslag.Rijen));
        var school = await Assert.ThrowsAsync<RpcException>(async () => await server.Imports.LijstAsync(new ImportsVraag(), server.AlsSchool, cancellationToken: Stop));
        Assert.Equal(StatusCode.PermissionDenied, school.StatusCode);
    }
}
