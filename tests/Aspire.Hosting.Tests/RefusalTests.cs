using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Tests;

/// <summary>What cannot work is said before anything starts.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("sqlserver", "'sql' is een SQL Server en die bestaat alleen als container")]
    [InlineData("herhaald", "'web' heeft 2 replica's maar endpoint 'http' heeft vaste poort 31999")]
    [InlineData("kring", "Onderdelen wachten op elkaar: een -> twee -> een")]
    [InlineData("zonder-verbinding", "Connection string 'database' is missing: set ConnectionStrings__database.")]
    public async Task A_declaration_that_cannot_run_is_refused_with_code_4(string scenario, string reason)
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start(scenario, folder);
        Assert.Equal(4, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains(reason, StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var folder = new TestFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        await using var host = HostProcess.Start("web", folder, $"--Poort={port}");
        Assert.Equal(4, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains($"Poort {port} voor 'web' is bezet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("onbekend-programma", folder);
        Assert.Equal(2, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains("dit-programma-bestaat-niet: command not found", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_is_refused()
    {
        using var folder = new TestFolder();
        await using var first = HostProcess.Start("taak", folder);
        await first.WaitUntilReadyAsync();
        await using var second = HostProcess.Start("taak", folder);
        Assert.Equal(4, await second.ExitCodeAsync());
        Assert.Contains(second.Lines, l => l.Contains("is al in gebruik", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kept_messages_of_another_user_are_not_opened()
    {
        using var folder = new TestFolder();
        var kept = Directory.CreateDirectory(Path.Combine(folder.Data, "data", "broker")).FullName;
        await File.WriteAllTextAsync(Path.Combine(kept, "gebruiker.sha256"), "0", TestContext.Current.CancellationToken);
        await using var host = HostProcess.Start("alles", folder, "--ConnectionStrings:database=x");
        Assert.Equal(4, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains("horen bij een andere gebruiker of een ander wachtwoord", StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }
}
