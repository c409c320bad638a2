namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>The pupil was, or was not, given the opportunity to speak freely in a way of his own choice.</summary>
/// <param name="Wijze">gebruikt, aangeboden (silence after an offer complies) or niet-aangeboden.</param>
internal sealed record Hoormoment(DateOnly Op, string Wijze)
{
    public const string NietAangeboden = "niet-aangeboden";

    public bool Aangeboden => Wijze != NietAangeboden;
}
