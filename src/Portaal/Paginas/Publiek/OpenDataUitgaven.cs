using System.Collections.Concurrent;
using System.Security.Cryptography;
using Google.Protobuf;
using Grpc.Core;
using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Portaal.Paginas.Publiek;

/// <summary>
/// Which issue of the public files is the present one. It is asked once in a few seconds, however many downloads there are; while Toezicht
/// is away, the last one that it named holds.
/// </summary>
internal sealed class OpenDataUitgaven(TimeProvider klok)
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<bool, (string Kenmerk, DateTimeOffset Tot)> _bekend = new();

    /// <param name="metVoorbeeld">Of the files with the invented sample data.</param>
    /// <returns>Another text for another issue.</returns>
    /// <exception cref="RpcException">Toezicht is away and never named one.</exception>
    public async Task<string> Haal(bool metVoorbeeld, Toezicht.ToezichtClient toezicht, CancellationToken annulering)
    {
        var isBekend = _bekend.TryGetValue(metVoorbeeld, out var bekend);
        if (isBekend && klok.GetUtcNow() < bekend.Tot)
        {
            return bekend.Kenmerk;
        }

        string kenmerk;
        try
        {
            var lijst = await toezicht.LijstOpenDataAsync(new OpenDataVraag { MetVoorbeeld = metVoorbeeld }, cancellationToken: annulering);
            kenmerk = Convert.ToHexStringLower(SHA256.HashData(lijst.ToByteArray()));
        }
        catch (RpcException) when (isBekend && !annulering.IsCancellationRequested)
        {
            kenmerk = bekend.Kenmerk;
        }

        _bekend[metVoorbeeld] = (kenmerk, klok.GetUtcNow() + Houdbaar);
        return kenmerk;
    }

    /// <summary>A reader was shown the list of files: the next download is asked for anew, so that it is the issue that the list named.</summary>
    public void Verloop()
    {
        foreach (var (metVoorbeeld, bekend) in _bekend)
        {
            _bekend.TryUpdate(metVoorbeeld, bekend with { Tot = DateTimeOffset.MinValue }, bekend);
        }
    }
}
