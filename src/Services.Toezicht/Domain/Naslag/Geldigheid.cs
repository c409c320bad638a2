using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Naslag;

/// <summary>The days on which a row of a reference table holds, both ends included; an open end is null.</summary>
internal sealed record Geldigheid(DateOnly? Van, DateOnly? Tot)
{
    /// <summary>Reads the columns geldig_van and geldig_tot.</summary>
    public static Geldigheid Lees(IReadOnlyDictionary<string, string> rij) =>
        new(Datum.LeesOptioneel(rij["geldig_van"], "geldig_van"), Datum.LeesOptioneel(rij["geldig_tot"], "geldig_tot"));

    public bool Op(DateOnly dag) => (Van is null || dag >= Van) && (Tot is null || dag <= Tot);
}
