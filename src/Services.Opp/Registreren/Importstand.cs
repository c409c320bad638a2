using Monitoring.Contracts.V1;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>Counts rows for the log of imports: of a refused row the code, the field and its place in what was sent, never what stood there.</summary>
internal static class Importstand
{
    /// <summary>Adds the answers to the next rows.</summary>
    public static ImportVoortgang Met(this ImportVoortgang stand, IReadOnlyList<RijUitkomst> uitkomsten)
    {
        stand.Rijen.Clear();
        // The sender's own row number may be anything, a number of a pupil too: the log counts for itself.
        stand.Rijen.AddRange(uitkomsten.Select((rij, plaats) => (rij.Reden, Plaats: stand.Gelezen + plaats + 1)).Where(rij => rij.Reden is not null)
            .Select(rij => new AfgewezenRij { Regel = rij.Plaats, Kolom = rij.Reden!.Veld, Reden = new() { Code = rij.Reden.Code } }));
        stand.Gelezen += uitkomsten.Count;
        stand.Nieuw += uitkomsten.Count(rij => rij.Uitkomst == Uitkomst.Nieuw);
        stand.Gewijzigd += uitkomsten.Count(rij => rij.Uitkomst == Uitkomst.Gewijzigd);
        stand.Ongewijzigd += uitkomsten.Count(rij => rij.Uitkomst == Uitkomst.Ongewijzigd);
        stand.MetBevinding += uitkomsten.Count(rij => rij.NietOvergenomen.Count > 0);
        stand.Afgewezen += uitkomsten.Count(rij => rij.Uitkomst == Uitkomst.Afgewezen);
        return stand;
    }

    /// <summary>Nothing comes any more.</summary>
    public static ImportVoortgang Afgerond(this ImportVoortgang stand)
    {
        stand.Rijen.Clear();
        stand.Klaar = true;
        return stand;
    }
}
