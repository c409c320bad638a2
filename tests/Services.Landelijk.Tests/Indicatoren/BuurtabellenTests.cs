using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>
/// Tries to recover small groups by putting tables beside each other: the six weeks, the legal rule about them, whether the law is met, the handelingsdeel,
/// and the samenwerkingsverbanden and their provincies, with all their totals. Every published number is a linear equation; a small count is safe when no combination
/// of those equations gives it.
/// </summary>
public sealed class BuurtabellenTests
{
    /// <summary>Every schooljaar of these tests is over.</summary>
    private static readonly DateOnly Slot = new(2030, 1, 1);

    private const int Tijdig = 0;
    private const int Deel = 3;
    private const int Wet = 6;
    private const int PerRij = 9;
    private const int PerSwv = 6;

    private static readonly string[] Sectoren = ["po", "vo"];
    private static readonly string[] Rijen = [.. Oppgroep.Alle.Select(groep => groep.Code)];
    private static readonly string[] Staten = [OppStatus.Opgesteld, OppStatus.VastgesteldTeLaat, OppStatus.VastgesteldOpTijd];
    private static readonly string[] Regeluitkomsten = ["nog-niet", "voldoet-niet", "voldoet"];
    private static readonly string[] Delen = ["aanwezig", "ontbreekt", "nvt"];
    private static readonly string[] Gebieden = ["Utrecht", "Zeeland", ""];

    // Of each sector two in a provincie, one alone in another, and one of which the provincie is not known.
    private static readonly Swvkop[] Swvs = [.. Sectoren.SelectMany((_, rij) => new[] { "Utrecht", "Utrecht", "Zeeland", "" }.Select((provincie, nummer) => new Swvkop($"S{(rij * 4) + nummer}", $"Swv {nummer}", Sectoren[rij], "", provincie, "duo")))];
    private static readonly int Variabelen = (Rijen.Length * PerRij) + ((Swvs.Length + Sectoren.Length) * PerSwv);

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

    /// <summary>
    /// What was vastgesteld too late does not meet the law, and what meets the law was in time. Where one table shows that nobody is in the wider
    /// group, nobody is in the narrower group of the other.
    /// </summary>
    [Fact]
    public void Geen_kleine_groep_volgt_uit_een_nul_in_een_andere_tabel()
    {
        var (klein, nullen) = (0, 0);
        for (var zaad = 0; zaad < 400; zaad++)
        {
            var land = new Land(new Random(zaad), volgensDeRegels: true, dichtheid: 1);
            var bekend = land.Nullen().ToArray();
            nullen += bekend.Length;
            var stelsel = new Stelsel([.. land.Gepubliceerd(), .. bekend]);
            foreach (var (naam, cel) in land.KleineCellen())
            {
                klein++;
                Assert.False(stelsel.Geeft(cel), $"zaad {zaad}: {naam} is te berekenen");
            }
        }

        Assert.True(klein > 1000 && nullen > 200, $"{klein} kleine cellen, {nullen} nullen");
    }

    /// <summary>
    /// Who has two editions of a release knows of every group that both show how many came or went. Those few are a group like any other: they do
    /// not follow from the two beside each other, and neither does what one of them hides.
    /// </summary>
    [Fact]
    public void Geen_kleine_groep_en_geen_kleine_verandering_volgt_uit_twee_uitgaven()
    {
        var (klein, getoond) = (0, 0);
        for (var zaad = 0; zaad < 120; zaad++)
        {
            var toeval = new Random(zaad);
            var (blijft, weg, erbij) = (new Land(toeval), new Land(toeval, volgensDeRegels: false, dichtheid: 12), new Land(toeval, volgensDeRegels: false, dichtheid: 6));
            var (eerst, nu) = (blijft.Met(weg), blijft.Met(erbij));
            long[][] tweede = [.. nu.Gepubliceerd(eerst.Jaar(null))];
            var stelsel = new Stelsel([.. eerst.Gepubliceerd().Select(Toen), .. tweede.Select(Nu)]);
            getoond += new Stelsel(tweede).Rang;
            foreach (var (naam, cel) in eerst.KleineCellen().Select(cel => ($"eerste uitgave, {cel.Naam}", Toen(cel.Vergelijking)))
                .Concat(nu.KleineCellen().Select(cel => ($"tweede uitgave, {cel.Naam}", Nu(cel.Vergelijking))))
                .Concat(nu.KleineVerschillen(eerst).Select(cel => ($"verandering, {cel.Naam}", Sinds(cel.Vergelijking)))))
            {
                klein++;
                Assert.False(stelsel.Geeft(cel), $"zaad {zaad}: {naam} is te berekenen");
            }
        }

        Assert.True(klein > 1000 && getoond > 1000, $"{klein} kleine groepen, {getoond} bekende vergelijkingen");

        // Of each cell what it was, and what came to it since.
        static long[] Toen(long[] cel) => [.. cel, .. new long[cel.Length]];
        static long[] Nu(long[] cel) => [.. cel, .. cel];
        static long[] Sinds(long[] cel) => [.. new long[cel.Length], .. cel];
    }

    /// <summary>The control: of an edition that does not look back at the one before, the change of a single pupil shows.</summary>
    [Fact]
    public void Zonder_terugkijken_volgt_een_kleine_verandering_wel_uit_twee_uitgaven()
    {
        var toeval = new Random(1);
        var blijft = Enumerable.Range(0, 8).Select(_ => new Land(toeval)).Aggregate((een, ander) => een.Met(ander));
        var nu = blijft.Met(new Land(toeval, volgensDeRegels: false, dichtheid: 12));
        var (verandering, gezien) = (nu.KleineVerschillen(blijft).ToArray(), new Stelsel(nu.Gepubliceerd()));

        Assert.Contains(verandering, cel => gezien.Geeft(cel.Vergelijking) && new Stelsel(blijft.Gepubliceerd()).Geeft(cel.Vergelijking));
        Assert.DoesNotContain(verandering, cel => new Stelsel(nu.Gepubliceerd(blijft.Jaar(null))).Geeft(cel.Vergelijking) && new Stelsel(blijft.Gepubliceerd()).Geeft(cel.Vergelijking));
    }

    /// <summary>The control: with everything published, the same attack finds every small count.</summary>
    [Fact]
    public void Zonder_onderdrukking_vindt_dezelfde_aanval_alles()
    {
        var land = new Land(new Random(1));
        var stelsel = new Stelsel(Land.Alles());

        Assert.All(land.KleineCellen(), cel => Assert.True(stelsel.Geeft(cel.Vergelijking)));
    }

    /// <summary>A country: per row the six weeks, the handelingsdeel and whether the law is met; the first and the last per samenwerkingsverband too.</summary>
    private sealed class Land
    {
        private readonly int[] _cellen = new int[Variabelen];

        public Land(Random toeval)
            : this(toeval, volgensDeRegels: false, dichtheid: 1)
        {
        }

        /// <param name="volgensDeRegels">Whether the law is met follows from the term as it does in the register; otherwise any division goes.</param>
        /// <param name="dichtheid">One in so many groups has OPP's.</param>
        public Land(Random toeval, bool volgensDeRegels, int dichtheid)
        {
            var grootte = toeval.Next(3, 60);
            foreach (var sector in new[] { "po", "vo" })
            {
                var leerlingen = new List<(int Staat, int Wet)>();
                for (var rij = 0; rij < Rijen.Length; rij++)
                {
                    if (Oppgroep.Alle[rij].Sector != sector)
                    {
                        continue;
                    }

                    for (var staat = 0; staat < 3; staat++)
                    {
                        var aantal = toeval.Next(dichtheid) > 0 ? 0 : toeval.Next(3) switch { 0 => 0, 1 => toeval.Next(6), _ => toeval.Next(grootte) };
                        _cellen[(rij * PerRij) + Tijdig + staat] = aantal;
                        // The same pupils, divided otherwise.
                        for (var leerling = 0; leerling < aantal; leerling++)
                        {
                            _cellen[(rij * PerRij) + Deel + (toeval.Next(8) switch { 0 => 2, 1 => 1, _ => 0 })]++;
                            var wet = toeval.Next(8) switch { 0 => 0, 1 => 1, _ => 2 };
                            leerlingen.Add((staat, volgensDeRegels ? staat switch { 0 => Math.Min(wet, 1), 1 => 1, _ => wet } : wet));
                            _cellen[(rij * PerRij) + Wet + leerlingen[^1].Wet]++;
                        }
                    }
                }

                var eigen = Enumerable.Range(0, Swvs.Length).Where(swv => Swvs[swv].Sector == sector).ToArray();
                foreach (var (staat, wet) in leerlingen)
                {
                    // Some vestigingen have no known samenwerkingsverband: a group that no table shows.
                    var swv = toeval.Next(12) == 0 ? Buiten(sector) : eigen[Math.Min(toeval.Next(eigen.Length + 1), eigen.Length - 1)];
                    _cellen[Plaats(swv, Tijdig) + staat]++;
                    _cellen[Plaats(swv, Wet) + wet]++;
                }
            }
        }

        private Land(int[] cellen) => _cellen = cellen;

        /// <summary>With the OPP's of another country.</summary>
        public Land Met(Land ander) => new([.. _cellen.Zip(ander._cellen, (een, erbij) => een + erbij)]);

        public Oppjaar Jaar(Oppjaar? vorige) => new([.. Tellers(), .. Swvtellers()], Swvs, 5, vorige);

        public IEnumerable<(string Naam, long[] Vergelijking)> KleineCellen() =>
            Vormen().Where(vorm => Onderdrukkingsregel.IsKlein(Som(vorm.Vergelijking), 5));

        /// <summary>Groups of which a few came or went since another edition.</summary>
        public IEnumerable<(string Naam, long[] Vergelijking)> KleineVerschillen(Land eerder) =>
            Vormen().Where(vorm => Onderdrukkingsregel.IsKlein(Som(vorm.Vergelijking) - eerder.Som(vorm.Vergelijking), 5));

        /// <summary>Of each row that shows nobody in a wider group: that the other table has nobody in the narrower one.</summary>
        public IEnumerable<long[]> Nullen()
        {
            var tellers = Tellers().ToArray();
            foreach (var (indicator, ruim, nauw) in new[] { (Oppindicatoren.Voldoet, Wet + 1, Tijdig + 1), (Oppindicatoren.Opps, Tijdig + 2, Wet + 2) })
            {
                foreach (var rij in indicator.Tabel(new Oppjaar(tellers, 5)).Where(rij => Rijen.Contains(rij.Categorie) && !rij.IsVerdelingVerborgen))
                {
                    var plaats = Array.IndexOf(Rijen, rij.Categorie) * PerRij;
                    if (_cellen[plaats + ruim] == 0)
                    {
                        yield return Met([plaats + nauw]);
                    }
                }
            }
        }

        public static IEnumerable<long[]> Alles() => Vormen().Select(vorm => vorm.Vergelijking).Concat(Verbanden());

        /// <summary>What every reader sees, and that the tables are about the same pupils.</summary>
        public IEnumerable<long[]> Gepubliceerd() => Gepubliceerd(null);

        /// <param name="vorige">The edition before, which readers have too.</param>
        public IEnumerable<long[]> Gepubliceerd(Oppjaar? vorige)
        {
            var jaar = Jaar(vorige);
            var tellers = Tellers().ToArray();
            foreach (var (indicator, tabel) in new[] { (Oppindicatoren.Opps, Tijdig), (Regel, Deel), (Oppindicatoren.Voldoet, Wet) })
            {
                foreach (var rij in indicator.Tabel(jaar))
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
                            yield return Optelling(rijen, tabel, [deel]);
                        }
                    }
                }
            }

            var swvs = Swvopps.Stel(jaar, "tijdigheid", "voldoet", Swvs);
            foreach (var (nummer, swv) in Swvs.Index())
            {
                foreach (var vergelijking in Zichtbaar(swvs[swv.Code], (tabel, delen) => Swvoptelling(nummer, tabel, delen)))
                {
                    yield return vergelijking;
                }
            }

            foreach (var sector in Sectoren)
            {
                var provincies = Provincieopps.Stel(sector, new Sectordeling(jaar)).Provincies;
                foreach (var provincie in Gebieden.Where(naam => naam.Length > 0))
                {
                    foreach (var vergelijking in Zichtbaar(provincies[provincie], (tabel, delen) => Provincieoptelling(sector, provincie, tabel, delen)))
                    {
                        yield return vergelijking;
                    }
                }
            }

            // Nobody left since the first schooljaar, so that those who are there are those who began.
            var aanwezig = Aanwezig(tellers);
            Grondslag[] edities = vorige is null ? [] : [new Grondslag("2023-2024", 1, 5, [.. vorige.Tellers, .. Aanwezig(vorige.Tellers)], Swvs)];
            foreach (var punt in Oppregistratie.Stel(new Oppstand([.. tellers, .. aanwezig], edities, 5, Slot), "alle").Reeksen.Single(reeks => reeks.Code == "leerlingen").Punten.Where(punt => punt.Waarde.Reden is null))
            {
                yield return Optelling([.. Enumerable.Range(0, Rijen.Length).Where(rij => Registratiegroep.Van(Rijen[rij]) == punt.Categorie)], Tijdig, [0, 1, 2]);
            }

            foreach (var verband in Verbanden())
            {
                yield return verband;
            }
        }

        private static IEnumerable<Tellerregel> Aanwezig(IReadOnlyList<Tellerregel> tellers) => Rijen.Select(code =>
            new Tellerregel(Opptelling.Aanwezig, "2023-2024", code, "", "school", tellers.Where(teller => teller.Telling == Opptelling.Tijdigheid && teller.Categorie == code).Sum(teller => teller.Aantal)));

        /// <summary>What is shown of a place: its size, and how it is divided by the six weeks and by the law.</summary>
        private static IEnumerable<long[]> Zichtbaar(Telrij rij, Func<int, int[], long[]> optelling) =>
        [
            .. rij.IsVerborgen ? [] : new[] { optelling(Tijdig, [0, 1, 2]) },
            .. rij.IsVerdelingVerborgen ? [] : new[] { Tijdig, Wet }.SelectMany(_ => Enumerable.Range(0, 3), (tabel, deel) => optelling(tabel, [deel])),
        ];

        private IEnumerable<Tellerregel> Tellers()
        {
            foreach (var (sector, provincie, deel) in Sectoren.SelectMany(_ => Gebieden, (sector, provincie) => (sector, provincie)).SelectMany(_ => Enumerable.Range(0, 3), (gebied, deel) => (gebied.sector, gebied.provincie, deel)))
            {
                yield return new Tellerregel(Opptelling.ProvincieTijdigheid, "2023-2024", $"{sector} {provincie}", Staten[deel], "school", Som(Provincieoptelling(sector, provincie, Tijdig, [deel])));
                yield return new Tellerregel(Opptelling.ProvincieVoldoet, "2023-2024", $"{sector} {provincie}", Regeluitkomsten[deel], "school", Som(Provincieoptelling(sector, provincie, Wet, [deel])));
            }

            for (var rij = 0; rij < Rijen.Length; rij++)
            {
                for (var deel = 0; deel < 3; deel++)
                {
                    yield return new Tellerregel(Opptelling.Tijdigheid, "2023-2024", Rijen[rij], Staten[deel], "school", _cellen[(rij * PerRij) + Tijdig + deel]);
                    yield return new Tellerregel(Opptelling.Regel("opp.zes-weken"), "2023-2024", Rijen[rij], Regeluitkomsten[deel], "school", _cellen[(rij * PerRij) + Tijdig + deel]);
                    yield return new Tellerregel(Opptelling.Voldoet, "2023-2024", Rijen[rij], Regeluitkomsten[deel], "school", _cellen[(rij * PerRij) + Wet + deel]);
                    yield return new Tellerregel(Opptelling.Handelingsdeel, "2023-2024", Rijen[rij], Delen[deel], "school", _cellen[(rij * PerRij) + Deel + deel]);
                }
            }
        }

        private IEnumerable<Tellerregel> Swvtellers() => Swvs.Index().SelectMany(_ => Enumerable.Range(0, 3), (swv, deel) => new[]
        {
            new Tellerregel("tijdigheid", "2023-2024", swv.Item.Code, Staten[deel], "school", _cellen[Plaats(swv.Index, Tijdig) + deel]),
            new Tellerregel("voldoet", "2023-2024", swv.Item.Code, Regeluitkomsten[deel], "school", _cellen[Plaats(swv.Index, Wet) + deel]),
        }).SelectMany(regels => regels);

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
                    yield return ($"{categorie} wet {Regeluitkomsten[deel]}", Optelling(rijen, Wet, [deel]));
                }
            }

            for (var swv = 0; swv < Swvs.Length; swv++)
            {
                foreach (var vorm in Plaatsvormen(Swvs[swv].Code, (tabel, delen) => Swvoptelling(swv, tabel, delen)))
                {
                    yield return vorm;
                }
            }

            foreach (var sector in Sectoren)
            {
                foreach (var vorm in Plaatsvormen($"buiten {sector}", (tabel, delen) => Swvoptelling(Buiten(sector), tabel, delen))
                    .Concat(Gebieden.SelectMany(provincie => Plaatsvormen($"{sector} {provincie}", (tabel, delen) => Provincieoptelling(sector, provincie, tabel, delen)))))
                {
                    yield return vorm;
                }
            }
        }

        private static IEnumerable<(string Naam, long[] Vergelijking)> Plaatsvormen(string naam, Func<int, int[], long[]> optelling) =>
        [
            (naam, optelling(Tijdig, [0, 1, 2])),
            .. Enumerable.Range(0, 3).Select(deel => ($"{naam} {Staten[deel]}", optelling(Tijdig, [deel]))),
            .. Enumerable.Range(0, 3).Select(deel => ($"{naam} wet {Regeluitkomsten[deel]}", optelling(Wet, [deel]))),
        ];

        private static int Buiten(string sector) => Swvs.Length + Array.IndexOf(Sectoren, sector);

        /// <summary>
        /// Known to everyone: each row is divided three times and each place twice, and each pupil of a sector is in one samenwerkingsverband or in none. Their value is 0, which
        /// gives nothing away.
        /// </summary>
        private static IEnumerable<long[]> Verbanden()
        {
            for (var rij = 0; rij < Rijen.Length; rij++)
            {
                yield return Verschil(Optelling([rij], Tijdig, [0, 1, 2]), Optelling([rij], Deel, [0, 1, 2]));
                yield return Verschil(Optelling([rij], Tijdig, [0, 1, 2]), Optelling([rij], Wet, [0, 1, 2]));
            }

            for (var swv = 0; swv < Swvs.Length + Sectoren.Length; swv++)
            {
                yield return Verschil(Swvoptelling(swv, Tijdig, [0, 1, 2]), Swvoptelling(swv, Wet, [0, 1, 2]));
            }

            foreach (var (sector, tabel) in Sectoren.SelectMany(_ => new[] { Tijdig, Wet }, (sector, tabel) => (sector, tabel)))
            {
                for (var deel = 0; deel < 3; deel++)
                {
                    var swvs = Enumerable.Range(0, Swvs.Length).Where(swv => Swvs[swv].Sector == sector).Append(Buiten(sector)).Select(swv => Swvoptelling(swv, tabel, [deel])).Aggregate(new long[Variabelen], Plus);
                    yield return Verschil(Optelling(Rijnummers($"{sector}-totaal"), tabel, [deel]), swvs);
                }
            }
        }

        private static int[] Rijnummers(string categorie) => [.. Enumerable.Range(0, Rijen.Length).Where(rij => categorie == "totaal" || categorie == Rijen[rij] || categorie == $"{Oppgroep.Alle[rij].Sector}-totaal")];

        private static long[] Optelling(int[] rijen, int tabel, int[] delen) => Met(rijen.SelectMany(_ => delen, (rij, deel) => (rij * PerRij) + tabel + deel));

        private static long[] Swvoptelling(int swv, int tabel, int[] delen) => Met(delen.Select(deel => Plaats(swv, tabel) + deel));

        /// <summary>Where the cells of a samenwerkingsverband begin: three for the six weeks, three for the law.</summary>
        private static int Plaats(int swv, int tabel) => (Rijen.Length * PerRij) + (swv * PerSwv) + (tabel == Tijdig ? 0 : 3);

        /// <summary>A provincie is its samenwerkingsverbanden; where it is not known, OPP's without one are there too.</summary>
        private static long[] Provincieoptelling(string sector, string provincie, int tabel, int[] delen) =>
            Enumerable.Range(0, Swvs.Length).Where(swv => Swvs[swv].Sector == sector && Swvs[swv].Provincie == provincie).Concat(provincie.Length == 0 ? [Buiten(sector)] : Array.Empty<int>())
                .Select(swv => Swvoptelling(swv, tabel, delen)).Aggregate(new long[Variabelen], Plus);

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
