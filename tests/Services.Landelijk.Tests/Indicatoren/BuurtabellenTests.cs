using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>
/// Tries to recover small groups by putting tables beside each other: the six weeks, the legal rule about them, the handelingsdeel, and the
/// samenwerkingsverbanden and their provincies, with all their totals. Every published number is a linear equation; a small count is safe when no combination
/// of those equations gives it.
/// </summary>
public sealed class BuurtabellenTests
{
    private const int Tijdig = 0;
    private const int Deel = 3;
    private const int PerRij = 6;

    private static readonly string[] Sectoren = ["po", "vo"];
    private static readonly string[] Rijen = [.. Oppgroep.Alle.Select(groep => groep.Code)];
    private static readonly string[] Staten = [OppStatus.Opgesteld, OppStatus.VastgesteldTeLaat, OppStatus.VastgesteldOpTijd];
    private static readonly string[] Regeluitkomsten = ["nog-niet", "voldoet-niet", "voldoet"];
    private static readonly string[] Delen = ["aanwezig", "ontbreekt", "nvt"];
    private static readonly string[] Gebieden = ["Utrecht", "Zeeland", ""];

    // Of each sector two in a provincie, one alone in another, and one of which the provincie is not known.
    private static readonly Swvkop[] Swvs = [.. Sectoren.SelectMany((_, rij) => new[] { "Utrecht", "Utrecht", "Zeeland", "" }.Select((provincie, nummer) => new Swvkop($"S{(rij * 4) + nummer}", $"Swv {nummer}", Sectoren[rij], "", provincie, "duo")))];
    private static readonly int Variabelen = (Rijen.Length * PerRij) + ((Swvs.Length + Sectoren.Length) * 3);

    private static readonly Oppindicator Regel = (Oppindicator)Oppindicatoren.Alle.Single(indicator => indicator.Naam == "opp-handelingsdeel");

    [Fact]
    public void Geen_kleine_groep_volgt_uit_tabellen_naast_elkaar()
    {
        var (klein, bekend) = (0, 0);
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var land = new Land(new Random(zaad));
            var stelsel = new Stelsel(land.Gepubliceerd());
            bekend += stelsel.Rang;
            foreach (var (naam, cel) in land.KleineCellen())
            {
                klein++;
                Assert.False(stelsel.Geeft(cel), $"zaad {zaad}: {naam} is te berekenen");
            }
        }

        // Neither nothing small nor nothing published: then the test would say nothing.
        Assert.True(klein > 1000 && bekend > 1000, $"{klein} kleine cellen, {bekend} bekende vergelijkingen");
    }

    /// <summary>The control: with everything published, the same attack finds every small count.</summary>
    [Fact]
    public void Zonder_onderdrukking_vindt_dezelfde_aanval_alles()
    {
        var land = new Land(new Random(1));
        var stelsel = new Stelsel(Land.Alles());

        Assert.All(land.KleineCellen(), cel => Assert.True(stelsel.Geeft(cel.Vergelijking)));
    }

    /// <summary>A country: per row the six weeks and the handelingsdeel, per samenwerkingsverband the six weeks.</summary>
    private sealed class Land
    {
        private readonly int[] _cellen = new int[Variabelen];

        public Land(Random toeval)
        {
            var grootte = toeval.Next(3, 60);
            foreach (var sector in new[] { "po", "vo" })
            {
                var perStaat = new int[3];
                for (var rij = 0; rij < Rijen.Length; rij++)
                {
                    if (Oppgroep.Alle[rij].Sector != sector)
                    {
                        continue;
                    }

                    for (var staat = 0; staat < 3; staat++)
                    {
                        var aantal = toeval.Next(3) switch { 0 => 0, 1 => toeval.Next(6), _ => toeval.Next(grootte) };
                        _cellen[(rij * PerRij) + Tijdig + staat] = aantal;
                        perStaat[staat] += aantal;
                        // The same pupils, divided otherwise.
                        for (var leerling = 0; leerling < aantal; leerling++)
                        {
                            _cellen[(rij * PerRij) + Deel + (toeval.Next(8) switch { 0 => 2, 1 => 1, _ => 0 })]++;
                        }
                    }
                }

                var eigen = Enumerable.Range(0, Swvs.Length).Where(swv => Swvs[swv].Sector == sector).ToArray();
                for (var staat = 0; staat < 3; staat++)
                {
                    for (var leerling = 0; leerling < perStaat[staat]; leerling++)
                    {
                        // Some vestigingen have no known samenwerkingsverband: a group that no table shows.
                        var swv = toeval.Next(12) == 0 ? Buiten(sector) : eigen[Math.Min(toeval.Next(eigen.Length + 1), eigen.Length - 1)];
                        _cellen[(Rijen.Length * PerRij) + (swv * 3) + staat]++;
                    }
                }
            }
        }

        public IEnumerable<(string Naam, long[] Vergelijking)> KleineCellen() =>
            Vormen().Where(vorm => Onderdrukking.IsKlein(Som(vorm.Vergelijking)));

        public static IEnumerable<long[]> Alles() => Vormen().Select(vorm => vorm.Vergelijking).Concat(Verbanden());

        /// <summary>What every reader sees, and that the tables are about the same pupils.</summary>
        public IEnumerable<long[]> Gepubliceerd()
        {
            var tellers = Tellers().ToArray();
            foreach (var indicator in new[] { Oppindicatoren.Opps, Regel })
            {
                var isOpps = indicator == Oppindicatoren.Opps;
                foreach (var rij in indicator.Tabel(tellers))
                {
                    var rijen = Rijnummers(rij.Categorie);
                    if (!rij.IsVerborgen)
                    {
                        yield return Optelling(rijen, Tijdig, [0, 1, 2]);
                    }

                    if (!rij.IsVerdelingVerborgen)
                    {
                        for (var deel = 0; deel < 3; deel++)
                        {
                            yield return Optelling(rijen, isOpps ? Tijdig : Deel, [deel]);
                        }
                    }
                }
            }

            var swvs = Swvopps.Stel([.. tellers, .. Swvtellers()], "tijdigheid", "voldoet", Swvs);
            foreach (var (nummer, swv) in Swvs.Index())
            {
                if (!swvs[swv.Code].IsVerborgen)
                {
                    yield return Swvoptelling(nummer, [0, 1, 2]);
                }

                for (var deel = 0; deel < 3 && !swvs[swv.Code].IsVerdelingVerborgen; deel++)
                {
                    yield return Swvoptelling(nummer, [deel]);
                }
            }

            foreach (var sector in Sectoren)
            {
                var provincies = Provincieopps.Stel(sector, tellers, new Sectordeling(tellers)).Provincies;
                foreach (var provincie in Gebieden.Where(naam => naam.Length > 0))
                {
                    if (!provincies[provincie].IsVerborgen)
                    {
                        yield return Provincieoptelling(sector, provincie, [0, 1, 2]);
                    }

                    for (var deel = 0; deel < 3 && !provincies[provincie].IsVerdelingVerborgen; deel++)
                    {
                        yield return Provincieoptelling(sector, provincie, [deel]);
                    }
                }
            }

            // Nobody left since the first schooljaar, so that those who are there are those who began.
            var aanwezig = Rijen.Select((code, rij) => new Tellerregel(Opptelling.Aanwezig, "2023-2024", code, "", "school", Som(Optelling([rij], Tijdig, [0, 1, 2]))));
            foreach (var punt in Oppregistratie.Stel([.. tellers, .. aanwezig], "alle").Reeksen.Single(reeks => reeks.Code == "leerlingen").Punten.Where(punt => punt.Waarde.Reden is null))
            {
                yield return Optelling([.. Enumerable.Range(0, Rijen.Length).Where(rij => Registratiegroep.Van(Rijen[rij]) == punt.Categorie)], Tijdig, [0, 1, 2]);
            }

            foreach (var verband in Verbanden())
            {
                yield return verband;
            }
        }

        private IEnumerable<Tellerregel> Tellers()
        {
            foreach (var (sector, provincie, deel) in Sectoren.SelectMany(_ => Gebieden, (sector, provincie) => (sector, provincie)).SelectMany(_ => Enumerable.Range(0, 3), (gebied, deel) => (gebied.sector, gebied.provincie, deel)))
            {
                yield return new Tellerregel(Opptelling.ProvincieTijdigheid, "2023-2024", $"{sector} {provincie}", Staten[deel], "school", Som(Provincieoptelling(sector, provincie, [deel])));
            }

            for (var rij = 0; rij < Rijen.Length; rij++)
            {
                for (var deel = 0; deel < 3; deel++)
                {
                    yield return new Tellerregel(Opptelling.Tijdigheid, "2023-2024", Rijen[rij], Staten[deel], "school", _cellen[(rij * PerRij) + Tijdig + deel]);
                    yield return new Tellerregel(Opptelling.Regel("opp.zes-weken"), "2023-2024", Rijen[rij], Regeluitkomsten[deel], "school", _cellen[(rij * PerRij) + Tijdig + deel]);
                    yield return new Tellerregel(Opptelling.Handelingsdeel, "2023-2024", Rijen[rij], Delen[deel], "school", _cellen[(rij * PerRij) + Deel + deel]);
                }
            }
        }

        private IEnumerable<Tellerregel> Swvtellers() => Swvs.Index().SelectMany(_ => Enumerable.Range(0, 3), (swv, deel) =>
            new Tellerregel("tijdigheid", "2023-2024", swv.Item.Code, Staten[deel], "school", _cellen[(Rijen.Length * PerRij) + (swv.Index * 3) + deel]));

        /// <summary>Every cell, row, sector and the country, of each table.</summary>
        private static IEnumerable<(string Naam, long[] Vergelijking)> Vormen()
        {
            foreach (var categorie in Rijen.Concat(["po-totaal", "vo-totaal", "totaal"]))
            {
                var rijen = Rijnummers(categorie);
                yield return ($"{categorie}", Optelling(rijen, Tijdig, [0, 1, 2]));
                for (var deel = 0; deel < 3; deel++)
                {
                    yield return ($"{categorie} {Staten[deel]}", Optelling(rijen, Tijdig, [deel]));
                    yield return ($"{categorie} {Delen[deel]}", Optelling(rijen, Deel, [deel]));
                }
            }

            for (var swv = 0; swv < Swvs.Length; swv++)
            {
                foreach (var vorm in Swvvormen(Swvs[swv].Code, swv))
                {
                    yield return vorm;
                }
            }

            foreach (var sector in Sectoren)
            {
                foreach (var vorm in Swvvormen($"buiten {sector}", Buiten(sector)))
                {
                    yield return vorm;
                }

                foreach (var provincie in Gebieden)
                {
                    yield return ($"{sector} {provincie}", Provincieoptelling(sector, provincie, [0, 1, 2]));
                    for (var deel = 0; deel < 3; deel++)
                    {
                        yield return ($"{sector} {provincie} {Staten[deel]}", Provincieoptelling(sector, provincie, [deel]));
                    }
                }
            }
        }

        private static IEnumerable<(string Naam, long[] Vergelijking)> Swvvormen(string naam, int swv) =>
            Enumerable.Range(0, 3).Select(deel => ($"{naam} {Staten[deel]}", Swvoptelling(swv, [deel]))).Prepend((naam, Swvoptelling(swv, [0, 1, 2])));

        private static int Buiten(string sector) => Swvs.Length + Array.IndexOf(Sectoren, sector);

        /// <summary>Known to everyone: each row is divided twice, and each pupil of a sector is in one samenwerkingsverband or in none. Their value is 0, which gives nothing away.</summary>
        private static IEnumerable<long[]> Verbanden()
        {
            for (var rij = 0; rij < Rijen.Length; rij++)
            {
                yield return Verschil(Optelling([rij], Tijdig, [0, 1, 2]), Optelling([rij], Deel, [0, 1, 2]));
            }

            foreach (var sector in new[] { "po", "vo" })
            {
                for (var deel = 0; deel < 3; deel++)
                {
                    var swvs = Enumerable.Range(0, Swvs.Length).Where(swv => Swvs[swv].Sector == sector).Append(Buiten(sector)).Select(swv => Swvoptelling(swv, [deel])).Aggregate(new long[Variabelen], Plus);
                    yield return Verschil(Optelling(Rijnummers($"{sector}-totaal"), Tijdig, [deel]), swvs);
                }
            }
        }

        private static int[] Rijnummers(string categorie) => [.. Enumerable.Range(0, Rijen.Length).Where(rij => categorie == "totaal" || categorie == Rijen[rij] || categorie == $"{Oppgroep.Alle[rij].Sector}-totaal")];

        private static long[] Optelling(int[] rijen, int tabel, int[] delen) => Met(rijen.SelectMany(_ => delen, (rij, deel) => (rij * PerRij) + tabel + deel));

        private static long[] Swvoptelling(int swv, int[] delen) => Met(delen.Select(deel => (Rijen.Length * PerRij) + (swv * 3) + deel));

        /// <summary>A provincie is its samenwerkingsverbanden; where it is not known, OPP's without one are there too.</summary>
        private static long[] Provincieoptelling(string sector, string provincie, int[] delen) =>
            Enumerable.Range(0, Swvs.Length).Where(swv => Swvs[swv].Sector == sector && Swvs[swv].Provincie == provincie).Concat(provincie.Length == 0 ? [Buiten(sector)] : Array.Empty<int>())
                .Select(swv => Swvoptelling(swv, delen)).Aggregate(new long[Variabelen], Plus);

        private static long[] Met(IEnumerable<int> plaatsen)
        {
            var vergelijking = new long[Variabelen];
            foreach (var plaats in plaatsen)
            {
                vergelijking[plaats] = 1;
            }

            return vergelijking;
        }

        private static long[] Plus(long[] een, long[] ander) => [.. een.Zip(ander, (a, b) => a + b)];

        private static long[] Verschil(long[] een, long[] ander) => [.. een.Zip(ander, (a, b) => a - b)];

        private long Som(long[] vergelijking) => vergelijking.Zip(_cellen, (factor, waarde) => factor * waarde).Sum();
    }
}
