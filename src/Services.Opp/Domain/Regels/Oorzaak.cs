namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Why an OPP is on the work list. Several may hold at once.</summary>
[Flags]
internal enum Oorzaak
{
    Geen = 0,

    /// <summary>Not yet vastgesteld by the bevoegd gezag.</summary>
    Vaststelling = 1,

    /// <summary>The yearly evaluation is to be held.</summary>
    Evaluatie = 2,

    /// <summary>No overleg with parents is known before the vaststelling.</summary>
    Overleg = 4,

    /// <summary>The pupil was not given the opportunity to speak.</summary>
    Hoorrecht = 8,

    /// <summary>Somebody entitled to it has not agreed with the handelingsdeel.</summary>
    Instemming = 16,

    /// <summary>A compulsory part is not in the OPP.</summary>
    Inhoud = 32,

    /// <summary>The school has not yet told whether a compulsory part is there.</summary>
    NietDoorgegeven = 64,
}
