using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>
/// Turns a row into a <see cref="Registratie"/>, or refuses it. A school speaks for its own BRIN; beheer may load sample data of any.
/// A burgerservicenummer is recognised in every field, and the refusal does not repeat it.
/// </summary>
internal sealed class RijLezer(Pseudonimiseerder pseudoniemen)
{
    /// <exception cref="WeigeringException">The row is not well formed, or not the caller's.</exception>
    public Registratie Lees(RegistreerVerzoek rij, Aanroeper aanroeper, DateOnly vandaag)
    {
        var kenmerk = Kenmerk.Lees(rij.Kenmerk);
        var leerling = LeerlingSleutel.Lees(rij.LeerlingSleutel);
        var vestiging = Veld.Lees(rij.Vestiging, "vestiging", BrinVestiging.Lees);
        Aanroeper.Eis(aanroeper.Rol == Rol.Beheer || aanroeper.Brin == vestiging.Brin, "Deze vestiging hoort niet bij uw school.");
        var schoolsoort = Veld.Lees(rij.Schoolsoort, "schoolsoort", Schoolsoort.Lees);
        var begin = Veld.Lees(rij.BeginTermijn, "begin_termijn", Datum.Lees);
        var opgesteld = Veld.Lees(rij.OpgesteldOp, "opgesteld_op", Datum.Lees);
        var vastgesteld = Veld.Lees(rij.VastgesteldOp, "vastgesteld_op", Datum.LeesOptioneel);
        var herkomst = aanroeper.Rol == Rol.Beheer ? Herkomst.Voorbeeld : Herkomst.School;
        return new Registratie(kenmerk, pseudoniemen.Maak(vestiging.Brin, leerling), vestiging, schoolsoort, begin, opgesteld, vastgesteld, herkomst, vandaag) { Aanvulling = AanvullingLezer.Lees(rij, schoolsoort) };
    }
}
