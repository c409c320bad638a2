using System.Runtime.CompilerServices;
using Grpc.Core;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Herbouw;

/// <summary>Streams the present state of every aggregate of a service, as it arrives.</summary>
internal sealed class StandenLezer(IServiceScopeFactory bereiken)
{
    /// <exception cref="WeigeringException"><c>landelijk.dienst-onbereikbaar</c>: the service is away or breaks off. Nothing has been changed.</exception>
    public IAsyncEnumerable<IGebeurtenis> Lees(string dienst, CancellationToken annulering) => Lees(dienst, new StandenVraag(), annulering);

    /// <summary>Looks whether every service gives its states: asks each for one.</summary>
    /// <exception cref="WeigeringException"><c>landelijk.dienst-onbereikbaar</c></exception>
    public async Task Toets(CancellationToken annulering)
    {
        foreach (var dienst in Feitsoorten.Diensten)
        {
            await foreach (var _ in Lees(dienst, new StandenVraag { Hoogstens = 1 }, annulering))
            {
                // That it can be read is all.
            }
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
            throw new WeigeringException("landelijk.dienst-onbereikbaar", $"De dienst {dienst} geeft haar standen niet ({fout.StatusCode}). De cijfers zijn niet gewijzigd.", soort: WeigeringSoort.VerbodenOvergang);
        }
    }
}
