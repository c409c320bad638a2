using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>The tables that are about the vestigingen themselves: name, place, postcode and bestuur.</summary>
internal static class Vestigingentabellen
{
    public static void LeesBo(Inlezing bestand)
    {
        foreach (var rij in bestand.Tabel.Rijen)
        {
            var gegevens = new Stamgegevens
            {
                Naam = rij.Tekst(VestigingenBo.Naam),
                BevoegdGezag = rij.BevoegdGezag(VestigingenBo.BevoegdGezag)?.Waarde ?? "",
                Plaats = rij.Tekst(VestigingenBo.Plaats),
                Provincie = rij.Tekst(VestigingenBo.Provincie),
                Postcode4 = Inlezing.Postcode4(rij.Tekst(VestigingenBo.Postcode)),
            };
            // Not Eigen: the table of pupils by soort knows better which of these are sbo.
            Neem(bestand, rij, VestigingenBo.Brin, VestigingenBo.Vestiging, VestigingenBo.Naam, VestigingenBo.Denominatie, gegevens)?.NeemSchoolsoortOver("bao", "po", bestand.Terloops, bestand.Tabel.Peildatum);
        }
    }

    public static void LeesVo(Inlezing bestand)
    {
        foreach (var rij in bestand.Tabel.Rijen)
        {
            var gegevens = new Stamgegevens
            {
                Naam = rij.Tekst(VestigingenVo.Naam),
                BevoegdGezag = rij.BevoegdGezag(VestigingenVo.BevoegdGezag)?.Waarde ?? "",
                Plaats = rij.Tekst(VestigingenVo.Plaats),
                Provincie = rij.Tekst(VestigingenVo.Provincie),
                Postcode4 = Inlezing.Postcode4(rij.Tekst(VestigingenVo.Postcode)),
            };
            var schoolsoort = rij.Tekst(VestigingenVo.Onderwijsstructuur) == "PRO" ? "pro" : "vo";
            Neem(bestand, rij, VestigingenVo.Brin, VestigingenVo.Vestiging, VestigingenVo.Naam, VestigingenVo.Denominatie, gegevens)?.NeemSchoolsoortOver(schoolsoort, "vo", bestand.Eigen, bestand.Tabel.Peildatum);
        }
    }

    private static ObjectVanToezicht? Neem(Inlezing bestand, DuoRij rij, string brin, string nummer, string naam, string denominatie, Stamgegevens gegevens)
    {
        if (!bestand.Past(rij, naam, gegevens))
        {
            return null;
        }

        var vestiging = bestand.Register.Vestiging(rij.Vestiging(brin, nummer)!, bestand.Eigen, bestand.Tabel.Peildatum);
        vestiging.NeemOver(gegevens, bestand.Eigen, bestand.Tabel.Peildatum);
        if (Inlezing.IsLandelijk(rij.Tekst(denominatie)))
        {
            vestiging.StaatBuitenRegio();
        }

        bestand.Register.Bestuur(gegevens.BevoegdGezag, bestand.Eigen, bestand.Tabel.Peildatum);
        return vestiging;
    }
}
