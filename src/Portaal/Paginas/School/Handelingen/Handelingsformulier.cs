using Grpc.Core;
using Monitoring.Contracts.Opp.V1;

namespace Monitoring.Portaal.Paginas.School.Handelingen;

/// <summary>An act in the life of an OPP as a form.</summary>
/// <param name="Code">Last part of the address.</param>
/// <param name="Vraag">The heading: one question.</param>
/// <param name="Gevolg">What follows from it, said before the button.</param>
/// <param name="Knop">The button, and the link to this form.</param>
/// <param name="Gelukt">Said afterwards; {0} is the kenmerk.</param>
/// <param name="Onomkeerbaar">Asks the visitor to confirm that the gevolg was read.</param>
/// <param name="Mag">Whether the act can be done in the present state.</param>
internal sealed record Handelingsformulier(
    string Code,
    string Vraag,
    string Gevolg,
    string Knop,
    string Gelukt,
    bool Onomkeerbaar,
    Func<Opp, bool> Mag,
    IReadOnlyList<Invoerveld> Velden,
    Func<Ingevuld, AsyncUnaryCall<Opp>> Stuur);
