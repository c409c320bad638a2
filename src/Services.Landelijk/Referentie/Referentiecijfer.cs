using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Referentie;

/// <summary>A published figure, shown beside the monitored ones and never repaired.</summary>
/// <param name="Id">Begins with the publication: folder2024, basisond2018, handreiking, evalvso, staat2024, sectorbeeld or extern.</param>
/// <param name="Thema">One of the themes of the file, for example opp or toezicht-eindoordeel.</param>
/// <param name="Sector">As the publication names it: bo, sbo, so, vso, (v)so, po, vo, pro, vmbo, havo/vwo, swv, mbo, hbo, wo, funderend, alle.</param>
/// <param name="Groep">Which schools, pupils or boards of the sector; may be empty.</param>
/// <param name="PeriodeSoort">kalenderjaar, schooljaar, boekjaar, peildatum, onderzoeksperiode, enquete or onbekend.</param>
/// <param name="Waarde">As printed; a percentage is 0-100. Not known when the publication leaves it out.</param>
/// <param name="Eenheid">procent, aantal, euro, miljoen-euro, miljard-euro, ratio, weken, jaren or gemiddelde.</param>
/// <param name="Kwalificatie">exact, circa, ruim, bijna, ... as published: a qualifier is data.</param>
/// <param name="InWoorden">The publication's own words when it gives no number ("een kwart"); otherwise empty.</param>
/// <param name="N">Size of the sample or population, when stated.</param>
/// <param name="Noemer">What a percentage is a percentage of; empty when not stated.</param>
/// <param name="Status">gepubliceerd, afgeleid (arithmetic on published figures) or buiten-bron.</param>
/// <param name="Regels">Lines in the text version of the publication; empty when it is from elsewhere.</param>
/// <param name="Kanttekeningen">What to know before using it, in sentences.</param>
internal sealed record Referentiecijfer(
    string Id,
    string Thema,
    string Omschrijving,
    string Sector,
    string Groep,
    string Categorie,
    string PeriodeSoort,
    string Periode,
    Cijfer Waarde,
    string Eenheid,
    string Kwalificatie,
    string InWoorden,
    string Polariteit,
    long? N,
    string Noemer,
    string Status,
    string Publicatie,
    string Regels,
    IReadOnlyList<string> Kanttekeningen);
