using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>The tables that name the samenwerkingsverbanden, their besturen and their postcodes.</summary>
internal static class SwvTabellen
{
    // DUO's regulation of 2015 writes this for the harbour area, in both columns (postcodes 3197-3199): no code, and no mistake.
    private const string ZonderSwv = "Europoort";

    public static void LeesAdressen(Inlezing bestand)
    {
        foreach (var rij in bestand.Tabel.Rijen)
        {
            var gegevens = new Stamgegevens
            {
                Naam = rij.Tekst(SwvAdressen.Naam),
                BevoegdGezag = rij.BevoegdGezag(SwvAdressen.BevoegdGezag)?.Waarde ?? "",
                Plaats = rij.Tekst(SwvAdressen.Plaats),
                Postcode4 = Inlezing.Postcode4(rij.Tekst(SwvAdressen.Postcode)),
            };
            if (bestand.Past(rij, SwvAdressen.Naam, gegevens))
            {
                Neem(bestand, rij.Swv(SwvAdressen.Code)!, gegevens, gegevens.Naam);
            }
        }
    }

    public static void LeesBesturen(Inlezing bestand)
    {
        foreach (var rij in bestand.Tabel.Rijen)
        {
            var gegevens = new Stamgegevens { Naam = rij.Tekst(BesturenSwv.Naam), BevoegdGezag = rij.BevoegdGezag(BesturenSwv.BevoegdGezag)?.Waarde ?? "", Plaats = rij.Tekst(BesturenSwv.Plaats) };
            if (bestand.Past(rij, BesturenSwv.Naam, gegevens))
            {
                var bestuur = rij.Tekst(BesturenSwv.BestuurNaam);
                Neem(bestand, rij.Swv(BesturenSwv.Code)!, gegevens, bestuur.Length is > 0 and <= 200 ? bestuur : gegevens.Naam);
            }
        }
    }

    public static void LeesPostcodes(Inlezing bestand)
    {
        foreach (var rij in bestand.Tabel.Rijen)
        {
            if (Code(bestand, rij, Pc4Swv.Po) is { } po && Code(bestand, rij, Pc4Swv.Vo) is { } vo)
            {
                bestand.Register.Postcodes.Zet(rij.Tekst(Pc4Swv.Pc4), po, vo, bestand.Herkomst);
            }
        }
    }

    private static void Neem(Inlezing bestand, SwvCode code, Stamgegevens gegevens, string bestuursnaam)
    {
        bestand.Register.Swv(code, bestand.Eigen, bestand.Tabel.Peildatum).NeemOver(gegevens, bestand.Eigen, bestand.Tabel.Peildatum);
        if (gegevens.BevoegdGezag.Length > 0)
        {
            var bestuur = bestand.Register.Bestuur(gegevens.BevoegdGezag, bestand.Eigen, bestand.Tabel.Peildatum);
            bestuur.NeemOver(new Stamgegevens { Naam = bestuursnaam, Plaats = gegevens.Plaats }, bestand.Eigen, bestand.Tabel.Peildatum);
            bestuur.NeemSchoolsoortOver("", code.Sector, bestand.Terloops, bestand.Tabel.Peildatum);
        }
    }

    /// <summary>The code, empty for a postcode without one, or null when the row is rejected. A readable code becomes an object.</summary>
    private static string? Code(Inlezing bestand, DuoRij rij, string kolom)
    {
        var tekst = rij.Tekst(kolom);
        if (SwvCode.TryLees(tekst, out var code))
        {
            bestand.Register.Swv(code, bestand.Terloops, bestand.Tabel.Peildatum);
            return code.Waarde;
        }

        if (tekst.Length == 0 || string.Equals(tekst, ZonderSwv, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        bestand.Fouten.Add(rij.Fout(kolom, "swv-code.ongeldig", $"'{Kort.Tekst(tekst)}' is geen code van een samenwerkingsverband. Verwacht: PO of VO en vier cijfers."));
        return null;
    }
}
