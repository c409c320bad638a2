using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Pseudonimiseren;

/// <summary>'monitor opps vernieuw-pseudoniemen' as beheer runs it: the program itself, signed in, against the service with a new key and a former one.</summary>
public sealed class OpdrachtregelTests : IAsyncLifetime
{
    private static readonly byte[] Eerdere = [.. Enumerable.Repeat((byte)7, 32)];

    // The key of the server, as OppServer sets it.
    private static readonly byte[] Nieuwste = [.. Enumerable.Range(0, 32).Select(getal => (byte)getal)];

    private readonly OppServer _server = new() { EerdereSleutel = Eerdere };
    private readonly string _instellingen = Path.Combine(Path.GetTempPath(), $"monitoring-cli-{Guid.NewGuid():N}.json");

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await Wijs(_server.Grpc);
        _server.MeldAanAls(Rol.Beheer, Scope.LandelijkBeheren);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_instellingen);
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task De_opdracht_zet_alles_over_en_zegt_wat_er_blijft_staan()
    {
        await _server.Stuur(Enumerable.Range(1, 5).Select(nummer => Rij.Van($"s-{nummer}", regel: nummer)), _server.AlsSchool);
        await ZetOp("s-1", Eerdere);
        await ZetOp("s-2", Eerdere);
        // Of a key that nobody has any more.
        await ZetOp("s-3", [.. Enumerable.Repeat((byte)9, 32)]);

        var (code, tekst) = await Geef();
        Assert.Equal(1, code);
        Assert.Contains("2 pseudoniemen vernieuwd, nog 1 te gaan.", tekst, StringComparison.Ordinal);
        Assert.Contains("1 pseudoniemen zijn gemaakt met een sleutel die niet is ingesteld", tekst, StringComparison.Ordinal);

        // The key was found: the command goes on where it was.
        await ZetOp("s-3", Eerdere);
        (code, tekst) = await Geef();
        var sleutels = new Pseudonimiseerder(Eerdere, Nieuwste);
        Assert.Equal(0, code);
        Assert.Contains("1 pseudoniemen vernieuwd, nog 0 te gaan.", tekst, StringComparison.Ordinal);
        Assert.Contains($"Klaar: alles staat op sleutel {sleutels.SleutelId}.", tekst, StringComparison.Ordinal);
        // One key over the other, so that a pupil is found by both.
        var opp = await _server.UitDatabase(database => database.Opps.AsNoTracking().SingleAsync(opp => opp.Kenmerk == "s-1", Stop));
        Assert.Equal(sleutels.SleutelId, opp.SleutelId);
        Assert.Equal("ongewijzigd", (await _server.Stuur([Rij.Van("s-1")], _server.AlsSchool))[0].Uitkomst);
    }

    [Fact]
    public async Task Wie_dat_niet_mag_of_niets_bereikt_leest_dat_in_een_regel()
    {
        _server.MeldAanAls(Rol.School, Scope.OppLezen);
        Assert.Equal(1, (await Geef()).Code);

        // Nobody listens at port 9.
        await Wijs("http://127.0.0.1:9");
        var (code, tekst) = await Geef();
        Assert.Equal(2, code);
        Assert.Contains("Het platform is niet bereikbaar.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", tekst, StringComparison.Ordinal);
    }

    private Task Wijs(string gateway) => File.WriteAllTextAsync(_instellingen, JsonSerializer.Serialize(new { Web = "", Gateway = gateway, _server.Issuer, ClientId = "cli", ClientSecret = "geheim" }), Stop);

    /// <summary>As it was stored while that key was the newest.</summary>
    private Task ZetOp(string kenmerk, byte[] sleutel)
    {
        var pseudoniem = new Pseudonimiseerder(sleutel).Maak(Brin.Lees(OppServer.School), LeerlingSleutel.Lees("leerling-" + kenmerk));
        return _server.MetDatabase(database => database.Opps.Where(opp => opp.Kenmerk == kenmerk).ExecuteUpdateAsync(rij => rij.SetProperty(opp => opp.SleutelId, pseudoniem.SleutelId).SetProperty(opp => opp.Pseudoniem, pseudoniem.Waarde), Stop));
    }

    private async Task<(int Code, string Tekst)> Geef()
    {
        using var opdracht = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "monitor.dll"), "opps", "vernieuw-pseudoniemen"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["MONITOR_CONFIG"] = _instellingen },
        })!;
        var fouten = opdracht.StandardError.ReadToEndAsync(Stop);
        var tekst = await opdracht.StandardOutput.ReadToEndAsync(Stop);
        await opdracht.WaitForExitAsync(Stop);
        return (opdracht.ExitCode, tekst + await fouten);
    }
}
