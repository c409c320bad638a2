namespace Monitoring.Landelijk.Bench;

/// <summary>What the platform promises, beside what was measured here. The promises are about two cores that do nothing else.</summary>
internal sealed record Norm(string Wat, double Gemeten, string Eenheid, double Grens, bool MeerIsBeter = false)
{
    public bool Gehaald => MeerIsBeter ? Gemeten >= Grens : Gemeten <= Grens;

    public override string ToString() => $"{(Gehaald ? "holds         " : "DOES NOT HOLD ")} {Wat}: {Gemeten:N2} {Eenheid} ({(MeerIsBeter ? "at least" : "at most")} {Grens:N2})";
}
