namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>What one person entitled to it said about one version of the handelingsdeel. A signature is not needed.</summary>
/// <param name="Ouder">Which parent with gezag, from 1; 0 is the pupil who decides himself.</param>
/// <param name="HandelingsdeelVersie">The version it is about: another version asks anew.</param>
internal sealed record Instemming(int Ouder, DateOnly Op, bool Akkoord, int HandelingsdeelVersie)
{
    public const int Leerling = 0;
    public const int MeesteOuders = 4;
}
