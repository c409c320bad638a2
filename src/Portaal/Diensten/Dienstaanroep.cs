using Grpc.Core;
using Monitoring.Portaal.Notatie;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Diensten;

/// <summary>Calls a service and turns a failed call into a <see cref="Storing"/>, so that the rest of the page still shows.</summary>
public sealed class Dienstaanroep(ILogger<Dienstaanroep> log)
{
    private const string OngeldigeDatum = "datum.ongeldig";
    private const string GeenDatum = "Dit is geen datum. Schrijf hem als dag-maand-jaar, bijvoorbeeld 21-11-2026.";
    private const string TijdelijkNietBeschikbaar = "Dit onderdeel is tijdelijk niet beschikbaar. Probeer het over een paar minuten opnieuw.";

    private static readonly Dictionary<StatusCode, StoringSoort> Soorten = new()
    {
        [StatusCode.NotFound] = StoringSoort.NietGevonden,
        [StatusCode.PermissionDenied] = StoringSoort.GeenToegang,
        [StatusCode.Unauthenticated] = StoringSoort.GeenToegang,
        [StatusCode.InvalidArgument] = StoringSoort.Geweigerd,
        [StatusCode.FailedPrecondition] = StoringSoort.Geweigerd,
        [StatusCode.ResourceExhausted] = StoringSoort.Geweigerd,
        [StatusCode.AlreadyExists] = StoringSoort.Geweigerd,
        [StatusCode.OutOfRange] = StoringSoort.Geweigerd,
        [StatusCode.Aborted] = StoringSoort.Conflict,
    };

    public async Task<Uitkomst<T>> Probeer<T>(AsyncUnaryCall<T> aanroep)
        where T : class
    {
        using (aanroep)
        {
            return await Probeer(() => aanroep.ResponseAsync);
        }
    }

    public async Task<Uitkomst<T>> Probeer<T>(Func<Task<T>> aanroep)
        where T : class
    {
        try
        {
            return Uitkomst<T>.Met(await aanroep());
        }
        catch (RpcException fout)
        {
            return Uitkomst<T>.Zonder(Storing(fout, typeof(T).Name));
        }
    }

    private Storing Storing(RpcException fout, string wat)
    {
        var soort = Soorten.GetValueOrDefault(fout.StatusCode, StoringSoort.NietBeschikbaar);
        if (soort == StoringSoort.NietBeschikbaar)
        {
            log.LogWarning(fout, "Geen antwoord van een dienst: {Status} bij {Wat}", fout.StatusCode, wat);
        }

        return WeigeringDetails.Lees(fout) is { } weigering
            ? new Storing(soort, weigering.Code, Zin(weigering), weigering.Veld)
            : new Storing(soort, "", soort == StoringSoort.NietBeschikbaar ? TijdelijkNietBeschikbaar : Tekst(soort), "");
    }

    /// <summary>The services write dates as the wire does; a visitor reads and types them the Dutch way.</summary>
    private static string Zin(Contracts.V1.Weigering weigering) => weigering.Code == OngeldigeDatum ? GeenDatum : Datums.InTekst(weigering.Melding);

    private static string Tekst(StoringSoort soort) => soort switch
    {
        StoringSoort.NietGevonden => "Dit bestaat niet of niet meer.",
        StoringSoort.GeenToegang => "U kunt dit niet bekijken met uw rol.",
        StoringSoort.Conflict => "Iemand anders heeft dit intussen gewijzigd.",
        _ => "Dit verzoek kan niet worden uitgevoerd.",
    };
}
