using System.Runtime.CompilerServices;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;

namespace Monitoring.Messaging;

/// <summary>
/// Streams the present state of every aggregate of a service, as it arrives: the other side of <see cref="StandenDienst"/>. Asks for a keyed
/// <see cref="Standen.StandenClient"/> with the name of the service.
/// </summary>
public sealed class StandenLezer(IServiceScopeFactory bereiken)
{
    /// <exception cref="WeigeringException"><c>standen.dienst-onbereikbaar</c>: the service is away or breaks off. Nothing has been changed.</exception>
    public IAsyncEnumerable<IGebeurtenis> Lees(string dienst, CancellationToken annulering) => Lees(dienst, new StandenVraag(), annulering);

    /// <summary>Looks whether each of these services gives its states: asks each for one.</summary>
    /// <exception cref="WeigeringException"><c>standen.dienst-onbereikbaar</c></exception>
    public async Task Toets(IEnumerable<string> diensten, CancellationToken annulering)
    {
        ArgumentNullException.ThrowIfNull(diensten);
        foreach (var dienst in diensten)
        {
            // That it can be read is all; a service that gives more than it was asked for is not read on.
            _ = await Lees(dienst, new StandenVraag { Hoogstens = 1 }, annulering).FirstOrDefaultAsync(annulering);
        }
    }

    private async IAsyncEnumerable<IGebeurtenis> Lees(string dienst, StandenVraag vraag, [EnumeratorCancellation] CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        using var aanroep = bereik.ServiceProvider.GetRequiredKeyedService<Standen.StandenClient>(dienst).Lees(vraag, cancellationToken: annulering);
        while (await Volgende(aanroep.ResponseStream, dienst, annulering))
        {
            foreach (var stand in aanroep.ResponseStream.Current.Standen)
            {
                yield return GebeurtenisJson.Lees(stand.Type, stand.Inhoud.Span);
            }
        }
    }

    private static async Task<bool> Volgende(IAsyncStreamReader<StandenBlok> stroom, string dienst, CancellationToken annulering)
    {
        try
        {
            return await stroom.MoveNext(annulering);
        }
        catch (RpcException fout) when (!annulering.IsCancellationRequested)
        {
            throw new WeigeringException("standen.dienst-onbereikbaar", $"De dienst {dienst} geeft haar standen niet ({fout.StatusCode}). Er is niets gewijzigd.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }
}
