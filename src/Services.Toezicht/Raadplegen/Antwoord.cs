using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Werkvoorraden;
using Bericht = Monitoring.Contracts.Toezicht.V1;
using Domein = Monitoring.Services.Toezicht.Domain;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>What the domain knows, in the form of the wire.</summary>
internal static class Antwoord
{
    private const int NietBekend = -1;

    /// <param name="vanInspectie">True when the caller is an inspecteur: why the supervision is closer, and that it will be, is not for others.</param>
    /// <param name="financieel">What Financien decided about its finances; for an inspecteur only, because the board reads it in its own dossier.</param>
    public static Bericht.ToezichtObject Van(ObjectVanToezicht rij, IEnumerable<FinancieelToezicht> financieel, bool vanInspectie, DateOnly vandaag) => new()
    {
        Soort = rij.Soort,
        Code = rij.Code,
        Naam = rij.Naam,
        Sector = rij.Sector,
        BevoegdGezag = rij.BevoegdGezag,
        SwvCode = rij.SwvCode,
        Plaats = rij.Plaats,
        Provincie = rij.Provincie,
        Leerlingen = rij.Leerlingen ?? NietBekend,
        Peildatum = Datum.Schrijf(rij.Peildatum),
        Herkomst = rij.Herkomst,
        Toezichtsector = rij.Toezichtsector,
        Schoolsoort = rij.Schoolsoort,
        Cluster = rij.Cluster,
        Bekostiging = rij.Bekostiging,
        GeldigVan = Datum.Schrijf(rij.GeldigVan),
        GeldigTot = Datum.Schrijf(rij.GeldigTot),
        Opvolger = rij.Opvolger,
        Toezichtperioden =
        {
            rij.Toezichtperioden.Where(periode => vanInspectie || periode.Van <= vandaag).Select(periode => new Bericht.Toezichtperiode { Soort = periode.Soort, Van = Datum.Schrijf(periode.Van), Tot = Datum.Schrijf(periode.Tot), Reden = vanInspectie ? periode.Reden : "", RedenEinde = vanInspectie ? periode.Redeneinde : "" })
                .Concat(financieel.Where(_ => vanInspectie).Select(besluit => new Bericht.Toezichtperiode { Soort = Toezichtperiode.AangepastFinancieel, Van = Datum.Schrijf(besluit.Van), Tot = Datum.Schrijf(besluit.Tot), BevoegdGezag = besluit.BevoegdGezag }))
                .OrderBy(periode => periode.Van, StringComparer.Ordinal),
        },
    };

    /// <summary>Null when the object itself carries on.</summary>
    public static Bericht.ObjectVerwijzing? Van(Drager? drager) => drager is null ? null : new Bericht.ObjectVerwijzing { Soort = drager.Soort, Code = drager.Code, Naam = drager.Naam };

    /// <summary>What an object is judged now; null when nothing is known of it.</summary>
    public static Bericht.ActueelOordeel? Actueel(string objectSoort, Laatsteoordeel? laatste, Oordeelpeiling? peiling)
    {
        var regel = Actueelregel.Tegen(objectSoort, laatste, peiling);
        return laatste is null && regel is null ? null : new Bericht.ActueelOordeel
        {
            Waarde = Actueelregel.Waarde(objectSoort, laatste, peiling),
            OnderzoekId = laatste?.Onderzoek.ToString() ?? "",
            Onderzoeknummer = laatste?.Nummer ?? "",
            Vaststellingsdatum = Datum.Schrijf(laatste?.Vastgesteld),
            Eindoordeel = laatste?.Eindoordeel ?? "",
            Regel = regel?.Omschrijving ?? "",
            IsAanname = regel?.IsAanname ?? false,
            Bron = regel?.Bron ?? "",
        };
    }

    /// <param name="drager">Who carries on; null when the object itself does.</param>
    public static Bericht.Werkstap Van(Werkregel rij, Drager? drager, DateOnly vandaag) => new()
    {
        Stap = rij.Stap,
        WachtOp = rij.WachtOp,
        Uiterlijk = Datum.Schrijf(rij.Uiterlijk),
        OnderzoekId = rij.Onderzoek.ToString(),
        HerstelopdrachtId = rij.Herstelopdracht?.ToString() ?? "",
        VoorstelId = rij.Voorstel?.ToString() ?? "",
        Nummer = rij.Nummer,
        ObjectSoort = rij.ObjectSoort,
        ObjectCode = rij.ObjectCode,
        ObjectNaam = rij.ObjectNaam,
        Onderwerp = rij.Onderwerp,
        Drager = Van(drager),
        TeLaat = rij.Uiterlijk < vandaag,
        Herinneren = rij.Uiterlijk >= vandaag && rij.Uiterlijk <= vandaag.AddDays(Domein.Naslag.Termijn.Van(Domein.Naslag.Termijn.Herinnering, vandaag).Dagen),
    };

    public static Bericht.Standaard Van(Standaard standaard, Kader kader) => new()
    {
        Code = standaard.Code,
        Naam = standaard.Naam,
        Kwaliteitsgebied = standaard.Kwaliteitsgebied,
        WeegtMee = standaard.WeegtMee,
        HerkomstCode = standaard.HerkomstCode,
        Beoordeelbaar = standaard.Beoordeelbaar,
        Bron = standaard.Bron,
        Elementen = { kader.Elementen(standaard.Code).Select(Van) },
    };

    public static Bericht.Element Van(Element element) => new() { Code = element.Code, Naam = element.Naam, Bron = element.Bron };

    public static Bericht.Rechtsgrond Van(Domein.Onderzoeken.Rechtsgrond grond) => new()
    {
        Id = grond.Id,
        Wet = grond.Wet,
        Artikel = grond.Artikel,
        Lid = grond.Lid,
        Omschrijving = grond.Omschrijving,
        GeldigVan = Datum.Schrijf(grond.Geldig.Van),
        GeldigTot = Datum.Schrijf(grond.Geldig.Tot),
        Bron = grond.Bron,
        IsAanname = grond.IsAanname,
        Sector = grond.Sector,
    };

    public static Bericht.Herstelopdracht Van(Domein.Herstel.Herstelopdracht opdracht)
    {
        var grond = Domein.Onderzoeken.Rechtsgrond.Vind(opdracht.Rechtsgrond);
        var grondcorrecties = opdracht.Correcties.Where(correctie => correctie.Was != correctie.Wordt).OrderBy(correctie => correctie.Nummer).ToList();
        return new Bericht.Herstelopdracht
        {
            Id = opdracht.Id.ToString(),
            Versie = opdracht.Versie,
            Standaard = opdracht.Standaard,
            Element = opdracht.Element,
            Rechtsgrond = opdracht.Rechtsgrond,
            RechtsgrondTekst = grond?.Aanhaling ?? opdracht.Rechtsgrond,
            RechtsgrondIsAanname = grond?.IsAanname ?? false,
            Redenen = { opdracht.Redenen.Split('+', StringSplitOptions.RemoveEmptyEntries) },
            Omschrijving = opdracht.Omschrijving,
            OpgelegdOp = Datum.Schrijf(opdracht.OpgelegdOp),
            Hersteltermijn = Datum.Schrijf(opdracht.Hersteltermijn),
            Status = opdracht.Status,
            HersteldOp = Datum.Schrijf(opdracht.HersteldOp),
            Uiterlijk = Datum.Schrijf(opdracht.Uiterlijk),
            Stap = opdracht.Stap ?? "",
            OpgelegdeRechtsgrondTekst = grondcorrecties.Count > 0 ? Aanhaling(grondcorrecties[0].Was) : "",
            RechtsgrondGecorrigeerdOp = Datum.Schrijf(grondcorrecties.LastOrDefault()?.Datum),
        };
    }

    /// <summary>As it stood in a concept report that was sent.</summary>
    public static Bericht.Herstelopdracht Van(Domein.Onderzoeken.Rapportopdracht opdracht)
    {
        var grond = Domein.Onderzoeken.Rechtsgrond.Vind(opdracht.Rechtsgrond);
        return new Bericht.Herstelopdracht
        {
            Id = opdracht.Id.ToString(),
            Standaard = opdracht.Standaard,
            Element = opdracht.Element,
            Rechtsgrond = opdracht.Rechtsgrond,
            RechtsgrondTekst = grond?.Aanhaling ?? opdracht.Rechtsgrond,
            RechtsgrondIsAanname = grond?.IsAanname ?? false,
            Redenen = { opdracht.Redenen.Split('+', StringSplitOptions.RemoveEmptyEntries) },
            Omschrijving = opdracht.Omschrijving,
            Hersteltermijn = Datum.Schrijf(opdracht.Hersteltermijn),
            Status = Domein.Herstel.Herstelopdracht.Concept,
        };
    }

    /// <param name="rol">Of the caller: who corrected it is for the Inspectie only.</param>
    /// <param name="opvolging">Who carries on for whom today.</param>
    /// <param name="gebied">Of a caller who is a board; null for any other.</param>
    public static Bericht.HerstelopdrachtDossier Dossier(Domein.Herstel.Herstelopdracht opdracht, Opvolging opvolging, Bestuursgebied? gebied, string rol)
    {
        var anders = gebied?.WieAnders(opdracht.ObjectSoort, opdracht.ObjectCode, opdracht.GerichtAan);
        return new Bericht.HerstelopdrachtDossier
        {
            Drager = Van(opvolging.Van(opdracht.ObjectSoort, opdracht.ObjectCode)),
            Bestuur = opvolging.Bestuur(opdracht.ObjectSoort, opdracht.ObjectCode, opdracht.GerichtAan),
            MagHandelen = gebied is not null && anders is null,
            WieHandelt = anders ?? "",
            Opdracht = Van(opdracht),
            OnderzoekId = opdracht.Onderzoek.ToString(),
            Onderzoeknummer = opdracht.Onderzoeknummer,
            ObjectSoort = opdracht.ObjectSoort,
            ObjectCode = opdracht.ObjectCode,
            ObjectNaam = opdracht.ObjectNaam,
            GerichtAan = opdracht.GerichtAan,
            Herkomst = opdracht.Herkomst,
            StandaardNaam = Standaard.Alle.LastOrDefault(standaard => standaard.Kadersoort == Kadersoort.Van(opdracht.ObjectSoort) && standaard.Code == opdracht.Standaard)?.Naam ?? opdracht.Standaard,
            ElementNaam = Element.Alle.LastOrDefault(element => element.Kadersoort == Kadersoort.Van(opdracht.ObjectSoort) && element.Standaard == opdracht.Standaard && element.Code == opdracht.Element)?.Naam ?? opdracht.Element,
            Bewijzen = { opdracht.Bewijzen.OrderBy(bewijs => bewijs.Nummer).Select(bewijs => new Bericht.Bewijs { Nummer = bewijs.Nummer, Datum = Datum.Schrijf(bewijs.Datum), Tekst = bewijs.Tekst }) },
            Verlengingen = { opdracht.Verlengingen.OrderBy(verlenging => verlenging.Nummer).Select(verlenging => new Bericht.Verlenging { Nummer = verlenging.Nummer, Datum = Datum.Schrijf(verlenging.Datum), Was = Datum.Schrijf(verlenging.Was), Wordt = Datum.Schrijf(verlenging.Wordt), Reden = verlenging.Reden }) },
            Toezichtsector = opdracht.Toezichtsector,
            Correcties = { opdracht.Correcties.OrderBy(correctie => correctie.Nummer).Select(correctie => new Bericht.Opdrachtcorrectie { Nummer = correctie.Nummer, Datum = Datum.Schrijf(correctie.Datum), Was = correctie.Was == correctie.Wordt ? "" : Aanhaling(correctie.Was), Wordt = correctie.Was == correctie.Wordt ? "" : Aanhaling(correctie.Wordt), Heropend = correctie.Heropend, Reden = correctie.Reden, Door = rol == Rol.Inspecteur ? correctie.Door : "" }) },
            Beoordelingen = { opdracht.Beoordelingen.OrderBy(beoordeling => beoordeling.Nummer).Select(beoordeling => new Bericht.Herstelbeoordeling { Nummer = beoordeling.Nummer, Datum = Datum.Schrijf(beoordeling.Datum), Hersteld = beoordeling.Hersteld, Toelichting = beoordeling.Toelichting }) },
        };
    }

    private static string Aanhaling(string rechtsgrond) => Domein.Onderzoeken.Rechtsgrond.Vind(rechtsgrond)?.Aanhaling ?? rechtsgrond;
}
