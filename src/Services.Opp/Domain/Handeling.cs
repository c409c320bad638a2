namespace Monitoring.Services.Opp.Domain;

/// <summary>What was done with an OPP.</summary>
internal enum Handeling
{
    Geregistreerd = 0,
    Gecorrigeerd = 1,
    Overleg = 2,
    Gehoord = 3,
    Instemming = 4,
    Vastgesteld = 5,
    Geevalueerd = 6,
    Bijgesteld = 7,
    Overgedragen = 8,
    Afgesloten = 9,
    Uitstroom = 10,
    Bestendiging = 11,

    /// <summary>What is in it was told by id, without a row.</summary>
    InhoudDoorgegeven = 12,

    /// <summary>Taken over from another school, as a concept.</summary>
    Overgenomen = 13,

    /// <summary>The overdracht was a mistake: the OPP runs again at the school that handed it over.</summary>
    Teruggenomen = 14,
}
