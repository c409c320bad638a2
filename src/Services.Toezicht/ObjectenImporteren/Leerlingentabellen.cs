using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.ObjectenImporteren;

/// <summary>The tables with pupils per vestiging. A suppressed number stays unknown, and so does every sum that it is part of.</summary>
internal static class Leerlingentabellen
{
    /// <summary>Pupils of basisonderwijs, with the samenwerkingsverband that the vestiging itself belongs to.</summary>
    public static void LeesBoMetSwv(Inlezing bestand)
    {
        var peildatum = bestand.Tabel.Peildatum;
        foreach (var rij in bestand.Tabel.Rijen)
        {
            var gegevens = new Stamgegevens
            {
                Naam = rij.Tekst(LeerlingenBoMetSwv.Naam),
                BevoegdGezag = rij.BevoegdGezag(LeerlingenBoMetSwv.BevoegdGezag)?.Waarde ?? "",
                Provincie = rij.Tekst(LeerlingenBoMetSwv.Provincie),
            };
            if (!bestand.Past(rij, LeerlingenBoMetSwv.Naam, gegevens))
            {
                continue;
            }

            var swv = rij.Swv(LeerlingenBoMetSwv.Swv)!;
            var vestiging = bestand.Register.Vestiging(rij.Vestiging(LeerlingenBoMetSwv.Brin, LeerlingenBoMetSwv.Vestiging)!, bestand.Terloops, peildatum);
            vestiging.NeemOver(gegevens, bestand.Terloops, peildatum);
            vestiging.NeemSchoolsoortOver("bao", "po", bestand.Terloops, peildatum);
            if (bestand.Register.Aansluitingen.IsLaatste(vestiging, peildatum, bestand.Eigen))
            {
                vestiging.NeemSwvOver(swv.Waarde, bestand.Eigen);
            }

            bestand.Register.Aansluitingen.Zet(vestiging, peildatum, swv.Waarde, bestand.Eigen);
            // Terloops: the table by soort and cluster is the count of 1 October itself; this one also counts enrolments that are not funded.
            vestiging.NeemLeerlingenOver(rij.Aantal(LeerlingenBoMetSwv.Totaal).Waarde, peildatum, bestand.Terloops);
            bestand.Register.Swv(swv, bestand.Terloops, peildatum);
            bestand.Register.Bestuur(gegevens.BevoegdGezag, bestand.Terloops, peildatum);
        }
    }

    /// <summary>Pupils of bo, sbo, so and vso: one row per vestiging, soort and cluster, added up per vestiging and day.</summary>
    public static void LeesPoCluster(Inlezing bestand)
    {
        foreach (var rijen in Groepen(bestand).OrderBy(groep => groep.Key.Peildatum).ThenBy(groep => groep.Key.Vestiging.Waarde, StringComparer.Ordinal))
        {
            var (code, peildatum) = rijen.Key;
            var vestiging = bestand.Register.Vestiging(code, bestand.Terloops, peildatum);
            foreach (var (_, _, gegevens, rij) in rijen)
            {
                vestiging.NeemOver(gegevens, bestand.Terloops, peildatum);
                bestand.Register.Bestuur(gegevens.BevoegdGezag, bestand.Terloops, peildatum);
                if (Inlezing.IsLandelijk(rij.Tekst(LeerlingenPoCluster.Denominatie)) || rij.Tekst(LeerlingenPoCluster.Cluster) is "1" or "2")
                {
                    vestiging.StaatBuitenRegio();
                }
            }

            vestiging.NeemClusterOver(rijen.Select(deel => deel.Rij.Tekst(LeerlingenPoCluster.Cluster).Trim()).FirstOrDefault(cluster => cluster is "1" or "2" or "3" or "4" or "3/4") ?? "", peildatum);

            // A vestiging with so and vso stands under the one with most pupils there: an object has one schoolsoort.
            var grootste = rijen.OrderByDescending(deel => deel.Rij.Aantal(LeerlingenPoCluster.Totaal).Waarde ?? 0).ThenBy(deel => deel.Soort.Code, StringComparer.Ordinal).First().Soort;
            vestiging.NeemSchoolsoortOver(grootste.Code, grootste.Sector, bestand.Eigen, peildatum);
            vestiging.NeemLeerlingenOver(Som(rijen.Select(deel => deel.Rij.Aantal(LeerlingenPoCluster.Totaal).Waarde)), peildatum, bestand.Eigen);
        }
    }

    /// <summary>Pupils of voortgezet onderwijs: some fifteen rows per vestiging.</summary>
    public static void LeesVo(Inlezing bestand)
    {
        var peildatum = bestand.Tabel.Peildatum;
        foreach (var rijen in bestand.Tabel.Rijen.GroupBy(rij => rij.Vestiging(LeerlingenVo.Brin, LeerlingenVo.Vestiging)!))
        {
            var eerste = rijen.First();
            var gegevens = new Stamgegevens { Naam = eerste.Tekst(LeerlingenVo.Naam), Plaats = eerste.Tekst(LeerlingenVo.Plaats), Provincie = eerste.Tekst(LeerlingenVo.Provincie) };
            if (bestand.Past(eerste, LeerlingenVo.Naam, gegevens))
            {
                var vestiging = bestand.Register.Vestiging(rijen.Key, bestand.Terloops, peildatum);
                vestiging.NeemOver(gegevens, bestand.Terloops, peildatum);
                vestiging.NeemSchoolsoortOver("vo", "vo", bestand.Afgeleid, peildatum);
                vestiging.NeemLeerlingenOver(Som(rijen.Select(rij => LeerlingenVo.Leerlingen(rij).Waarde)), peildatum, bestand.Eigen);
            }
        }
    }

    private static IEnumerable<IGrouping<(BrinVestiging Vestiging, DateOnly Peildatum), (BrinVestiging Vestiging, Schoolsoort Soort, Stamgegevens Gegevens, DuoRij Rij)>> Groepen(Inlezing bestand)
    {
        var delen = new List<(BrinVestiging Vestiging, Schoolsoort Soort, Stamgegevens Gegevens, DuoRij Rij)>();
        foreach (var rij in bestand.Tabel.Rijen)
        {
            var gegevens = new Stamgegevens
            {
                Naam = rij.Tekst(LeerlingenPoCluster.Naam),
                BevoegdGezag = rij.BevoegdGezag(LeerlingenPoCluster.BevoegdGezag)?.Waarde ?? "",
                Plaats = rij.Tekst(LeerlingenPoCluster.Plaats),
                Provincie = rij.Tekst(LeerlingenPoCluster.Provincie),
                Postcode4 = Inlezing.Postcode4(rij.Tekst(LeerlingenPoCluster.Postcode)),
            };
            if (LeesSoort(rij.Tekst(LeerlingenPoCluster.Soort)) is not { } soort)
            {
                bestand.Fouten.Add(rij.Fout(LeerlingenPoCluster.Soort, "schoolsoort.onbekend", "Verwacht: Bo, Sbo, So of Vso."));
            }
            else if (bestand.Past(rij, LeerlingenPoCluster.Naam, gegevens))
            {
                delen.Add((rij.Vestiging(LeerlingenPoCluster.Brin, LeerlingenPoCluster.Vestiging)!, soort, gegevens, rij));
            }
        }

        return delen.GroupBy(deel => (deel.Vestiging, deel.Rij.Datum(LeerlingenPoCluster.Peildatum)!.Value));
    }

    private static Schoolsoort? LeesSoort(string tekst)
    {
        var code = tekst.ToLowerInvariant() switch { "bo" => "bao", var anders => anders };
        return Schoolsoort.Alle.FirstOrDefault(soort => soort.Code == code && soort.Code is not ("vo" or "pro"));
    }

    private static int? Som(IEnumerable<int?> aantallen)
    {
        int? som = 0;
        foreach (var aantal in aantallen)
        {
            som += aantal;
        }

        return som;
    }
}
