using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.ResultatenImporteren;

/// <summary>What one row says, checked.</summary>
internal sealed record Resultaatrij(ObjectVanToezicht Object, int Schooljaar, Indicator Indicator, decimal Waarde, decimal Norm, int Leerlingen)
{
    /// <summary>Id of the object that a row is about.</summary>
    /// <exception cref="WeigeringException"><c>object.soort-onbekend</c>, <c>resultaat.ander-object</c>, and those of <see cref="ObjectSoort.LeesCode"/></exception>
    public static string ObjectId(DuoRij rij)
    {
        var soort = ObjectSoort.Lees(rij.Tekst(ResultatenSchema.ObjectSoort), ResultatenSchema.ObjectSoort);
        if (soort is not (ObjectSoort.School or ObjectSoort.Vestiging or ObjectSoort.Afdeling))
        {
            throw new WeigeringException("resultaat.ander-object", "Onderwijsresultaten gaan over een school, vestiging of afdeling.", ResultatenSchema.ObjectSoort);
        }

        return ObjectVanToezicht.IdVan(soort, ObjectSoort.LeesCode(soort, rij.Tekst(ResultatenSchema.ObjectCode), ResultatenSchema.ObjectCode));
    }

    /// <exception cref="WeigeringException"><c>resultaat.ander-object</c> for a sector without berekend oordeel, <c>schooljaar.ongeldig</c>, <c>schooljaar.niet-voorbij</c>, <c>indicator.onbekend</c>, <c>resultaat.ontbreekt</c></exception>
    public static Resultaatrij Lees(DuoRij rij, ObjectVanToezicht bij, DateOnly vandaag)
    {
        if (!Berekening.IsVoor(bij))
        {
            throw new WeigeringException("resultaat.ander-object", $"Voor {bij.Naam} wordt geen oordeel berekend: dat gebeurt in het basisonderwijs en het voortgezet onderwijs, zonder praktijkonderwijs.", ResultatenSchema.ObjectCode);
        }

        return new Resultaatrij(
            bij,
            Begin(rij.Tekst(ResultatenSchema.Schooljaar), vandaag),
            Indicator.Lees(bij.Toezichtsector, rij.Tekst(ResultatenSchema.Indicator), ResultatenSchema.Indicator),
            Getal(rij, ResultatenSchema.Waarde),
            Getal(rij, ResultatenSchema.Norm),
            rij.Geheel(ResultatenSchema.Leerlingen) ?? throw Ontbreekt(ResultatenSchema.Leerlingen));
    }

    private static decimal Getal(DuoRij rij, string kolom) => decimal.Round(rij.Bedrag(kolom) ?? throw Ontbreekt(kolom), Onderwijsresultaat.Decimalen);

    /// <summary>The calendar year in which a schooljaar that is over begins.</summary>
    private static int Begin(string tekst, DateOnly vandaag)
    {
        if (!int.TryParse(tekst.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var begin) || begin is < 1990 or > 2100 || tekst != new Schooljaar(begin).ToString())
        {
            throw new WeigeringException("schooljaar.ongeldig", $"'{Kort.Tekst(tekst)}' is geen schooljaar. Verwacht: 2022-2023.", ResultatenSchema.Schooljaar);
        }

        return new Schooljaar(begin).LaatsteDag < vandaag ? begin : throw new WeigeringException("schooljaar.niet-voorbij", $"Het schooljaar {tekst} is nog niet voorbij.", ResultatenSchema.Schooljaar);
    }

    private static WeigeringException Ontbreekt(string kolom) => new("resultaat.ontbreekt", $"De kolom {kolom} is leeg. Laat de rij weg als het resultaat niet bekend is.", kolom);
}
