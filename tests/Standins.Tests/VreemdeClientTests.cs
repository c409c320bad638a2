using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Monitoring.Standins.Tests;

/// <summary>A client of another maker (@grpc/grpc-js) understands the server, from the same contract file.</summary>
public sealed class VreemdeClientTests(Proefserver server) : IClassFixture<Proefserver>
{
    private static readonly TimeSpan Limiet = TimeSpan.FromMinutes(2);

    private static readonly string Map = typeof(VreemdeClientTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectFolder").Value!;

    [Fact]
    public async Task The_foreign_client_makes_every_kind_of_call()
    {
        var client = Path.Combine(Map, "vreemde-client");
        if (!await NodeIsThere())
        {
            Assert.Skip("Node is not installed: the foreign client cannot run.");
        }

        if (!Directory.Exists(Path.Combine(client, "node_modules", "@grpc", "grpc-js")))
        {
            var install = await Run("npm", ["ci", "--no-audit", "--no-fund"], client);
            Assert.True(install.ExitCode == 0, install.Errors);
        }

        var run = await Run("node", ["klant.mjs", Path.Combine(Map, "proef.proto"), server.Adres.Authority], client);

        Assert.True(run.ExitCode == 0, run.Errors);
        using var uitkomst = JsonDocument.Parse(run.Output);
        var root = uitkomst.RootElement;
        Assert.Equal("Dag Zoë", root.GetProperty("unary").GetString());
        Assert.Equal(Enumerable.Range(1, 50), root.GetProperty("serverStream").EnumerateArray().Select(waarde => waarde.GetInt32()));
        Assert.Equal(5050, root.GetProperty("clientStream").GetProperty("som").GetInt32());
        Assert.Equal(100, root.GetProperty("clientStream").GetProperty("aantal").GetInt32());
        Assert.Equal(["een", "twee", "drie"], root.GetProperty("duplex").EnumerateArray().Select(tekst => tekst.GetString()));
        Assert.Equal("DEADLINE_EXCEEDED", root.GetProperty("deadline").GetString());
        Assert.Equal("CANCELLED", root.GetProperty("cancellation").GetProperty("client").GetString());
        Assert.True(root.GetProperty("cancellation").GetProperty("seenByServer").GetBoolean());
        var fout = root.GetProperty("error");
        Assert.Equal("FAILED_PRECONDITION", fout.GetProperty("code").GetString());
        Assert.Equal(Proefservice.Weigering, fout.GetProperty("detail").GetString());
        Assert.Equal("te laat", fout.GetProperty("reden").GetString());
        Assert.Equal(Convert.ToHexStringLower(Proefservice.Bytes), fout.GetProperty("bewijs").GetString());
        Assert.Equal("UNIMPLEMENTED", root.GetProperty("unknownMethod").GetString());
    }

    private static async Task<bool> NodeIsThere()
    {
        try
        {
            return (await Run("node", ["--version"], Map)).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int ExitCode, string Output, string Errors)> Run(string program, string[] arguments, string folder)
    {
        using var limiet = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limiet.CancelAfter(Limiet);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limiet.Token);
            var errors = process.StandardError.ReadToEndAsync(limiet.Token);
            await process.WaitForExitAsync(limiet.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
