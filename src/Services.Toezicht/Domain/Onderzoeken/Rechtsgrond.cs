using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// An article of law that a herstelopdracht can rest on. A herstelopdracht is issued when the law is not complied with
/// (De Staat van het Onderwijs 2024, section 1.2.2), so it cannot exist without one.
/// </summary>
/// <param name="Lid">Empty when the article as a whole is meant or the lid is not sourced; <paramref name="Bron"/> says which.</param>
/// <param name="Sector">po, vo, so or mbo: the law that governs the object.</param>
/// <param name="IsAanname">True when the number of the article was not seen in a text of law.</param>
/// <param name="Bron">Where text, number and validity come from, and what is assumed.</param>
internal sealed record Rechtsgrond(string Id, string Wet, string Artikel, string Lid, string Omschrijving, string Sector, Geldigheid Geldig, bool IsAanname, string Bron)
{
    public static readonly IReadOnlyList<Rechtsgrond> Alle =
    [
        .. Naslagtabel.Lees("rechtsgronden.csv").Select(rij => new Rechtsgrond(
            rij["id"], rij["wet"], rij["artikel"], rij["lid"], rij["omschrijving"], rij["sector"], Geldigheid.Lees(rij), rij["herkomst"] == "aanname", rij["bron"])),
    ];

    /// <summary>As it is cited: law, article and lid.</summary>
    public string Aanhaling => $"{Wet}, artikel {Artikel}{(Lid.Length > 0 ? " lid " + Lid : "")}";

    /// <summary>The row with this id, whatever the day; null when there is none.</summary>
    public static Rechtsgrond? Vind(string id) => Alle.FirstOrDefault(grond => grond.Id == id);

    /// <summary>Reads the compulsory legal basis of a herstelopdracht.</summary>
    /// <exception cref="WeigeringException">
    /// <c>rechtsgrond.ontbreekt</c>, <c>rechtsgrond.onbekend</c>, <c>rechtsgrond.niet-geldig</c> (on that day) or <c>rechtsgrond.andere-sector</c>.
    /// </exception>
    public static Rechtsgrond Lees(string? id, string sector, DateOnly dag)
    {
        const string veld = "rechtsgrond";
        var gelezen = (id ?? "").Trim();
        if (gelezen.Length == 0)
        {
            throw new WeigeringException("rechtsgrond.ontbreekt", "Een herstelopdracht kan niet zonder wetsartikel waarop zij rust.", veld);
        }

        var grond = Vind(gelezen) ?? throw new WeigeringException("rechtsgrond.onbekend", $"'{Kort.Tekst(id)}' staat niet in de lijst met rechtsgronden.", veld);
        if (grond.Sector != sector)
        {
            throw new WeigeringException("rechtsgrond.andere-sector", $"{grond.Aanhaling} geldt niet voor een object in de sector {sector}.", veld);
        }

        return grond.Geldig.Op(dag)
            ? grond
            : throw new WeigeringException("rechtsgrond.niet-geldig", $"{grond.Aanhaling} gold niet op {Datum.Schrijf(dag)}.", veld);
    }
}
