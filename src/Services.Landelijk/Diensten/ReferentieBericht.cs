using Monitoring.Services.Landelijk.Referentie;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>Published figures on the wire.</summary>
internal static class ReferentieBericht
{
    public static Proto.Referentie NaarBericht(this Referentiecijfer cijfer)
    {
        var bericht = Kaal(cijfer);
        bericht.Verschillen.AddRange(Referentiecijfers.VerschillenVan(cijfer.Id)
            .Select(verschil => new Proto.Verschil { Soort = verschil.Soort, Uitleg = verschil.Uitleg, Ander = Kaal(verschil.AnderDan(cijfer.Id)) }));
        return bericht;
    }

    private static Proto.Referentie Kaal(Referentiecijfer cijfer)
    {
        var bericht = new Proto.Referentie
        {
            Id = cijfer.Id,
            Omschrijving = cijfer.Omschrijving,
            Periode = cijfer.Periode,
            Categorie = cijfer.Categorie,
            Waarde = IndicatorBericht.NaarGetal(cijfer.Waarde),
            Kwalificatie = cijfer.Kwalificatie,
            Publicatie = cijfer.Publicatie,
            BronRegels = cijfer.Regels,
            Thema = cijfer.Thema,
            Sector = cijfer.Sector,
            Groep = cijfer.Groep,
            PeriodeSoort = cijfer.PeriodeSoort,
            Eenheid = cijfer.Eenheid,
            InWoorden = cijfer.InWoorden,
            Polariteit = cijfer.Polariteit,
            Noemer = cijfer.Noemer,
            Status = cijfer.Status,
        };
        if (cijfer.N is { } n)
        {
            bericht.N = n;
        }

        bericht.Kanttekeningen.AddRange(cijfer.Kanttekeningen);
        return bericht;
    }
}
