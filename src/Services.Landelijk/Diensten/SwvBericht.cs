using System.Globalization;
using Monitoring.Services.Landelijk.Swvs;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Diensten;

/// <summary>Samenwerkingsverbanden on the wire.</summary>
internal static class SwvBericht
{
    public static Proto.Swvdossier NaarBericht(this Dossier dossier)
    {
        var bericht = new Proto.Swvdossier { SwvCode = dossier.Swv.Code, Naam = dossier.Swv.Naam, Sector = dossier.Swv.Sector, Provincie = dossier.Swv.Provincie, Plaats = dossier.Swv.Plaats, Herkomst = dossier.Swv.Herkomst };
        bericht.Delen.AddRange(dossier.Delen.Select(NaarBericht));
        return bericht;
    }

    public static Proto.RegioLijst NaarBericht(this Regiobeeld beeld)
    {
        var bericht = new Proto.RegioLijst
        {
            Meting = beeld.Meting.Code,
            Titel = beeld.Meting.Titel,
            Eenheid = beeld.Meting.Eenheid,
            PeriodeSoort = beeld.Meting.PeriodeSoort,
            Periode = beeld.Periode,
            Definitie = beeld.Meting.Definitie,
            Bron = beeld.Meting.Bron,
            Conclusie = beeld.Conclusie,
            Landelijk = IndicatorBericht.NaarGetal(beeld.Landelijk),
            Perioden = { beeld.Perioden },
            Provincies = { beeld.Provincies },
        };
        bericht.Metingen.AddRange(Meting.Alle.Select(meting => new Proto.Filter { Naam = meting.Code, Label = meting.Titel }));
        bericht.Regios.AddRange(beeld.Regios.Select(regio => new Proto.Regioregel
        {
            SwvCode = regio.Swv.Code,
            Naam = regio.Swv.Naam,
            Sector = regio.Swv.Sector,
            Provincie = regio.Swv.Provincie,
            Waarde = IndicatorBericht.NaarGetal(regio.Waarde),
            Noemer = IndicatorBericht.NaarGetal(regio.Noemer),
            Herkomst = regio.Herkomst,
            Context = regio.Context,
            Opvallend = regio.Opvallend,
        }));
        bericht.PerProvincie.AddRange(beeld.PerProvincie.Select(provincie => new Proto.Provincieregel { Provincie = provincie.Naam, Swvs = provincie.Swvs, Waarde = IndicatorBericht.NaarGetal(provincie.Mediaan) }));
        return bericht;
    }

    private static Proto.Dossierdeel NaarBericht(Dossier.Deel deel)
    {
        var bericht = new Proto.Dossierdeel
        {
            Code = deel.Code,
            Titel = deel.Titel,
            Conclusie = deel.Conclusie,
            BijgewerktOp = deel.BijgewerktOp?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            Herkomst = deel.Herkomst,
            Bron = deel.Bron,
        };
        bericht.Cijfers.AddRange(deel.Cijfers.Select(regel => new Proto.Dossiercijfer
        {
            Code = regel.Code,
            Naam = regel.Naam,
            Periode = regel.Periode,
            Waarde = IndicatorBericht.NaarGetal(regel.Waarde),
            Eenheid = regel.Eenheid,
            Noemer = IndicatorBericht.NaarGetal(regel.Noemer),
            Landelijk = IndicatorBericht.NaarGetal(regel.Landelijk),
            LandelijkUitleg = regel.LandelijkUitleg,
            Signaal = regel.Signaal switch { true => "ja", false => "nee", null => "" },
            Uitleg = regel.Uitleg,
        }));
        bericht.Onderzoeken.AddRange(deel.Onderzoeken.Select(onderzoek => new Proto.Onderzoeksregel
        {
            Nummer = onderzoek.Nummer,
            Soort = onderzoek.Soort,
            Vaststellingsdatum = onderzoek.Vaststellingsdatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Eindoordeel = onderzoek.Eindoordeel,
            Herstelopdrachten = onderzoek.Herstelopdrachten,
            HerstelopdrachtenOpen = onderzoek.Open,
            Oordelen = { onderzoek.Oordelen.Select(oordeel => new Proto.Standaardoordeel { Standaard = oordeel.Standaard, Oordeel = oordeel.Oordeel }) },
        }));
        return bericht;
    }
}
