using Monitoring.Contracts.Domein;
using Monitoring.Services.Opp.Domain.Codes;
using InzageBericht = Monitoring.Contracts.Opp.V1.Inzage;

namespace Monitoring.Services.Opp.Inzien;

/// <summary>A request as it goes over the wire.</summary>
internal static class Inzagevorm
{
    public static InzageBericht NaarBericht(this Inzage inzage, DateOnly vandaag, int ingezien) => new()
    {
        Id = inzage.Id.ToString(),
        Brin = inzage.Brin,
        Onderzoek = inzage.Onderzoek,
        Reden = inzage.Reden,
        RedenNaam = Codelijsten.Inzagereden.Naam(inzage.Reden),
        AangevraagdOp = Datum.Schrijf(inzage.AangevraagdOp),
        GeldigTotEnMet = Datum.Schrijf(inzage.GeldigTotEnMet),
        Geldig = inzage.IsGeldig(vandaag),
        Ingezien = ingezien,
        Inspecteur = inzage.Inspecteur,
    };
}
