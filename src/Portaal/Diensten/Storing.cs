namespace Monitoring.Portaal.Diensten;

/// <summary>What stood in the way of an answer.</summary>
/// <param name="Code">Stable code of the refusal, or empty.</param>
/// <param name="Melding">Dutch sentence for people.</param>
/// <param name="Veld">Field of the request that it is about, or empty.</param>
public sealed record Storing(StoringSoort Soort, string Code, string Melding, string Veld)
{
    public int Statuscode => Soort switch
    {
        StoringSoort.NietBeschikbaar => StatusCodes.Status503ServiceUnavailable,
        StoringSoort.NietGevonden => StatusCodes.Status404NotFound,
        StoringSoort.GeenToegang => StatusCodes.Status403Forbidden,
        StoringSoort.Conflict => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
