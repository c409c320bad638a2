using System.Net.Sockets;

namespace Aspire.Hosting.Tests;

/// <summary>Starting in order, ending, being ended.</summary>
public sealed class LifeTests
{
    [Fact]
    public async Task A_resource_that_waits_for_completion_starts_after_the_other_has_ended()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("volgorde", folder);
        await host.WaitForLineAsync("migratie: gestart");
        Assert.False(File.Exists(folder.File("stappen")));

        folder.Touch("mag-klaar");
        await host.WaitUntilReadyAsync();
        await host.UntilAsync(() => File.ReadAllLines(folder.File("stappen")).Length == 3, "three steps");
        // The last two run side by side: without a health check, running is all that is waited for.
        Assert.Equal("migratie", File.ReadLines(folder.File("stappen")).First());
        var started = host.Lines.Where(l => l.EndsWith(": gestart", StringComparison.Ordinal)).Select(l => l.Split("| ")[1]);
        Assert.Equal(["migratie: gestart", "dienst: gestart", "daarna: gestart"], started);
    }

    [Fact]
    public async Task A_resource_that_waits_starts_only_when_the_other_is_healthy()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("gezondheid", folder);
        await host.WaitForLineAsync("web: gestart");
        using var http = new HttpClient();
        // The service answers, but not yet with the status that counts as healthy.
        await host.UntilAsync(() => Answers(http, $"{host.UrlOf("web")}/health"), "answer");
        Assert.False(File.Exists(folder.File("daarna-gestart")));
        Assert.DoesNotContain(host.Lines, l => l.Contains("daarna: gestart", StringComparison.Ordinal));

        folder.Touch("gezond");
        await host.WaitUntilReadyAsync();
        await host.UntilAsync(() => File.Exists(folder.File("daarna-gestart")), "start of the waiting resource");
    }

    [Fact]
    public async Task A_resource_that_stays_unhealthy_ends_the_run_with_code_3()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("gezondheid", folder, "--Monitoring:HealthLimitSeconds=1");
        Assert.Equal(3, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains("FOUT: web is niet gezond geworden binnen 1 s", StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_failed_migration_ends_the_run_and_what_waited_never_starts()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("migratie-mislukt", folder);
        Assert.Equal(2, await host.ExitCodeAsync());
        Assert.False(File.Exists(folder.File("dienst-gestart")));
        Assert.Contains(host.Lines, l => l.Contains("FOUT: migratie is onverwacht gestopt met code 3", StringComparison.Ordinal));
        Assert.Contains(host.Lines, l => l.Contains("> kolom ontbreekt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(0)]
    public async Task A_service_that_ends_is_reported_with_its_last_twenty_lines_and_nothing_stays_behind(int code)
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("web", folder);
        await host.WaitUntilReadyAsync();
        using var http = new HttpClient();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => http.PostAsync(new Uri($"{host.UrlOf("web")}/end/{code}"), null, TestContext.Current.CancellationToken));

        Assert.Equal(2, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains($"FOUT: web is onverwacht gestopt met code {code}", StringComparison.Ordinal));
        Assert.Equal(20, host.Lines.Count(l => l.Contains("  > ", StringComparison.Ordinal)));
        Assert.Contains(host.Lines, l => l.EndsWith("  > laatste woord 25", StringComparison.Ordinal));
        Assert.Contains(host.Lines, l => l.Contains("ernaast: gestopt", StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_task_that_nobody_waits_for_may_end_and_the_rest_goes_on()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("taak", folder);
        await host.WaitForLineAsync("taak: klaar met code 0");
        await host.WaitUntilReadyAsync();
        Assert.NotEmpty(host.Descendants());

        HostProcess.Signal(host.ProcessId, "INT");
        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_guard_that_is_killed_counts_as_an_end_and_its_group_goes_too()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("taak", folder);
        await host.WaitForLineAsync("taak: klaar met code 0");
        await host.WaitUntilReadyAsync();
        var guard = host.Descendants().Where(p => p.Value.StartsWith("bash -p", StringComparison.Ordinal)).Min(p => p.Key);
        HostProcess.Signal(guard, "KILL");
        Assert.Equal(2, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains("FOUT: ernaast is onverwacht gestopt met code 137", StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_process_that_ignores_the_request_to_stop_is_killed()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("koppig", folder);
        await host.WaitForLineAsync("koppig   | staat");
        HostProcess.Signal(host.ProcessId, "TERM");
        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains("koppig: afgebroken, stopte niet binnen 10 s", StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_second_signal_does_not_wait()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("koppig", folder);
        await host.WaitForLineAsync("koppig   | staat");
        HostProcess.Signal(host.ProcessId, "INT");
        await host.WaitForLineAsync("Alles wordt gestopt.");
        HostProcess.Signal(host.ProcessId, "INT");
        Assert.Equal(0, await host.ExitCodeAsync());
        Assert.Contains(host.Lines, l => l.Contains("koppig: meteen afgebroken", StringComparison.Ordinal));
        Assert.Empty(host.Descendants());
    }

    [Fact]
    public async Task A_killed_host_ends_even_a_process_that_ignores_the_request_to_stop()
    {
        using var folder = new TestFolder();
        await using var host = HostProcess.Start("koppig", folder);
        await host.WaitForLineAsync("koppig   | staat");
        HostProcess.Signal(host.ProcessId, "KILL");
        await host.UntilAsync(() => host.Descendants().Count == 0, "end of all processes");
    }

    private static bool Answers(HttpClient http, string url)
    {
        try
        {
            using var response = http.Send(new HttpRequestMessage(HttpMethod.Get, url));
            return true;
        }
        catch (HttpRequestException e) when (e.InnerException is SocketException)
        {
            return false;
        }
    }
}
