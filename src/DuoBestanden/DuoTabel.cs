using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden.Lezen;

namespace Monitoring.DuoBestanden;

/// <summary>
/// One recognised DUO file, of whatever vintage: encoding, separator, line ends, banner and header spelling are found from the content.
/// The file is decoded once and rows point into it. Rows that cannot be read are kept apart with line, column and reason.
/// </summary>
public sealed class DuoTabel
{
    /// <summary>Largest file that is read, in bytes. The largest DUO file of a kind known here is 3.5 MB.</summary>
    public const int GrootsteBestand = 32 * 1024 * 1024;

    /// <summary>More unreadable rows than this and the file as a whole is refused: then it is no damaged file but another one. A file of 100,000 damaged rows is read to its end.</summary>
    public const int MeesteFouten = 200_000;

    private readonly string _tekst;
    private readonly Kopregel _kop;
    private readonly string[] _koppen;
    private readonly List<Cel> _cellen = [];
    private readonly List<DuoRij> _rijen = [];
    private readonly List<RijFout> _fouten = [];

    private DuoTabel(string bestandsnaam, string codering, string tekst, Kopregel kop)
    {
        Bestandsnaam = bestandsnaam;
        Codering = codering;
        _tekst = tekst;
        _kop = kop;
        _koppen = [.. kop.Schema.Kolommen.Select((kolom, nummer) => kop.Plaatsen[nummer] is >= 0 and var plaats ? Kort.Tekst(kop.Koppen[plaats].Kop) : kolom.Naam)];
    }

    public string Bestandsnaam { get; }

    public DuoSchema Schema => _kop.Schema;

    /// <summary>The rows that agree with the schema, in the order of the file.</summary>
    public IReadOnlyList<DuoRij> Rijen => _rijen;

    /// <summary>The rows that do not, in the order of the file, one reason each.</summary>
    public IReadOnlyList<RijFout> Fouten => _fouten;

    /// <summary>utf-8, utf-8-bom, utf-16le, utf-16be or windows-1252. Plain ASCII is utf-8.</summary>
    public string Codering { get; }

    public char Scheidingsteken => _kop.Scheidingsteken;

    /// <summary>Line of the header; the first is 1.</summary>
    public int Kopregel => _kop.Regel;

    /// <summary>All headers of the file, as they stand there.</summary>
    public IReadOnlyList<string> Koppen => [.. _kop.Koppen.Select(kop => kop.Kop)];

    /// <summary>Whether this vintage has the column of the schema: if so, an empty cell is one that was left empty.</summary>
    public bool HeeftKolom(string kolom) => _kop.Plaatsen[Schema.Plaats(kolom)] >= 0;

    /// <summary>The day that a banner before the header names as "Peildatum:", or null.</summary>
    public DateOnly? Peildatum { get; private set; }

    /// <summary>Reads a file as one that follows <paramref name="schema"/>.</summary>
    /// <exception cref="WeigeringException">
    /// <c>duo.leeg</c>, <c>duo.html</c>, <c>duo.geen-csv</c>, <c>duo.te-groot</c>, <c>duo.kolom-ontbreekt</c> (field: the column), <c>duo.kolom-dubbel</c> or <c>duo.te-veel-fouten</c>.
    /// </exception>
    public static DuoTabel Lees(string bestandsnaam, ReadOnlyMemory<byte> inhoud, DuoSchema schema)
    {
        var naam = Kort.Tekst(bestandsnaam);
        var (tekst, codering) = Decodeer(naam, inhoud.Span);
        var kop = Lezen.Kopregel.Beste(tekst, [schema]) is [var beste] ? beste : throw new WeigeringException("duo.leeg", $"Het bestand {naam} is leeg.");
        return Lees(naam, codering, tekst, kop);
    }

    /// <summary>
    /// Reads a file as whatever kind it is; refuses with <c>duo.kolom-ontbreekt</c> when it is nearly one of <see cref="DuoHerkenning.Schemas"/>, with
    /// <c>duo.onbekend</c> when it is none.
    /// </summary>
    /// <exception cref="WeigeringException">The codes above, and <c>duo.onbekend</c>.</exception>
    public static DuoTabel Lees(string bestandsnaam, ReadOnlyMemory<byte> inhoud)
    {
        var naam = Kort.Tekst(bestandsnaam);
        var (tekst, codering) = Decodeer(naam, inhoud.Span);
        var kop = DuoHerkenning.Herken(tekst) ?? DuoHerkenning.Bijna(tekst)
            ?? throw new WeigeringException("duo.onbekend", $"{naam} is geen bestand dat hier kan worden ingelezen. Wel: {string.Join("; ", DuoHerkenning.Schemas.Select(schema => schema.Omschrijving))}.");
        return Lees(naam, codering, tekst, kop);
    }

    /// <summary>Reads a stream to its end, and refuses as soon as it is larger than <see cref="GrootsteBestand"/>.</summary>
    /// <exception cref="WeigeringException">The codes above.</exception>
    public static async Task<DuoTabel> LeesAsync(string bestandsnaam, Stream inhoud, CancellationToken cancellationToken) =>
        Lees(bestandsnaam, await LeesAlles(bestandsnaam, inhoud, cancellationToken));

    /// <summary>Reads a stream to its end as a file that follows <paramref name="schema"/>.</summary>
    /// <exception cref="WeigeringException">The codes above, without <c>duo.onbekend</c>.</exception>
    public static async Task<DuoTabel> LeesAsync(string bestandsnaam, Stream inhoud, DuoSchema schema, CancellationToken cancellationToken) =>
        Lees(bestandsnaam, await LeesAlles(bestandsnaam, inhoud, cancellationToken), schema);

    private static async Task<ReadOnlyMemory<byte>> LeesAlles(string bestandsnaam, Stream inhoud, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var deel = new byte[64 * 1024];
        for (var gelezen = await inhoud.ReadAsync(deel, cancellationToken); gelezen > 0; gelezen = await inhoud.ReadAsync(deel, cancellationToken))
        {
            WeigerGroot(Kort.Tekst(bestandsnaam), buffer.Length + gelezen);
            buffer.Write(deel, 0, gelezen);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <summary>The header of the n-th column of the schema as it stands in the file; its own name when this vintage lacks it.</summary>
    internal string Kop(int kolom) => _koppen[kolom];

    internal ReadOnlySpan<char> Cel(int plaats) => _cellen[plaats].In(_tekst);

    private static (string Tekst, string Codering) Decodeer(string naam, ReadOnlySpan<byte> inhoud)
    {
        WeigerGroot(naam, inhoud.Length);
        return Bestandsvorm.Bezwaar(naam, inhoud) is { } bezwaar ? throw new WeigeringException(bezwaar) : Tekstcodering.Decodeer(inhoud);
    }

    private static void WeigerGroot(string naam, long bytes)
    {
        if (bytes > GrootsteBestand)
        {
            throw new WeigeringException("duo.te-groot", $"{naam} is groter dan {GrootsteBestand / 1024 / 1024} MB.", soort: WeigeringSoort.TeGroot);
        }
    }

    private static DuoTabel Lees(string naam, string codering, string tekst, Kopregel kop)
    {
        kop.Weiger(naam);
        var tabel = new DuoTabel(naam, codering, tekst, kop) { Peildatum = PeildatumUit(kop.Voorregels) };
        tabel.LeesRijen();
        return tabel;
    }

    private static DateOnly? PeildatumUit(IReadOnlyList<string> voorregels)
    {
        for (var plaats = 0; plaats + 1 < voorregels.Count; plaats++)
        {
            if (Kolomnaam.Normaliseer(voorregels[plaats]) == "PEILDATUM")
            {
                return NederlandsGetal.Datum(voorregels[plaats + 1]);
            }
        }

        return null;
    }

    private void LeesRijen()
    {
        var lezer = new CsvLezer(_tekst, Scheidingsteken);
        var cellen = new List<Cel>();
        while (lezer.Lees(cellen))
        {
            if (lezer.Regel <= _kop.Regel || (!lezer.AanhalingstekenFout && cellen.TrueForAll(cel => cel.In(_tekst).IsEmpty)))
            {
                continue;
            }

            if (FoutInVorm(lezer, cellen) is { } vormfout)
            {
                var brontekst = lezer.EersteRegel;
                if (lezer.OverRegels)
                {
                    lezer.HervatNaEersteRegel();
                }

                Meld(vormfout with { Brontekst = brontekst });
                continue;
            }

            var eersteCel = _cellen.Count;
            foreach (var plaats in _kop.Plaatsen)
            {
                _cellen.Add(plaats < 0 ? Lezen.Cel.Leeg : cellen[plaats]);
            }

            var rij = new DuoRij(this, lezer.Regel, eersteCel);
            if ((FoutInCel(rij) ?? Schema.Rijcontrole?.Invoke(rij)) is { } fout)
            {
                _cellen.RemoveRange(eersteCel, _kop.Plaatsen.Length);
                Meld(fout with { Brontekst = lezer.EersteRegel });
            }
            else
            {
                _rijen.Add(rij);
            }
        }
    }

    private void Meld(RijFout fout)
    {
        _fouten.Add(fout);
        if (_fouten.Count > MeesteFouten)
        {
            throw new WeigeringException("duo.te-veel-fouten", $"{Bestandsnaam} heeft meer dan {MeesteFouten} onleesbare rijen; de eerste is regel {_fouten[0].Regel}: {_fouten[0].Reden.Melding}");
        }
    }

    private RijFout? FoutInVorm(CsvLezer lezer, List<Cel> cellen)
    {
        var koppen = _kop.Koppen;
        if (lezer.AanhalingstekenFout)
        {
            return Vormfout(lezer.Regel, cellen.Count, "", "duo.aanhalingsteken", "Een aanhalingsteken is niet gesloten of staat op een verkeerde plaats.");
        }

        if (lezer.OverRegels && Schema.EenRegelPerRij)
        {
            var eerste = cellen.FindIndex(cel => cel.In(_tekst).IndexOfAny('\r', '\n') >= 0);
            return Vormfout(lezer.Regel, Math.Max(0, eerste), "", "duo.aanhalingsteken", "Een aanhalingsteken opent een cel die over meer regels doorloopt.");
        }

        var extra = cellen.FindLastIndex(cel => !cel.In(_tekst).IsEmpty);
        if (cellen.Count < _kop.Breedte || extra >= koppen.Count)
        {
            return Vormfout(lezer.Regel, cellen.Count, cellen[^1].In(_tekst), "duo.aantal-cellen", $"De rij heeft {cellen.Count} cellen; de kop heeft er {_kop.Breedte}.");
        }

        for (var plaats = 0; plaats < _kop.Breedte; plaats++)
        {
            if (Onleesbaar(cellen[plaats].In(_tekst)))
            {
                return Vormfout(lezer.Regel, plaats, cellen[plaats].In(_tekst), "duo.onleesbaar-teken", "De cel bevat een teken dat niet te lezen is. Waarschijnlijk is het bestand beschadigd of in een andere codering opgeslagen.");
            }
        }

        return null;
    }

    private static bool Onleesbaar(ReadOnlySpan<char> cel) => cel.IndexOfAnyInRange('\0', '\b') >= 0 || cel.IndexOfAnyInRange('\u000E', '\u001F') >= 0 || cel.Contains(Tekstcodering.Vervangteken);

    /// <summary>The column is the one at which the row goes wrong; beyond the last header it is the last.</summary>
    private RijFout Vormfout(int regel, int plaats, ReadOnlySpan<char> waarde, string code, string melding)
    {
        var kop = _kop.Koppen[Math.Min(plaats, _kop.Koppen.Count - 1)].Kop;
        var kolom = Kort.Tekst(kop.Length > 0 ? kop : $"kolom {plaats + 1}");
        return new RijFout(regel, kolom, Kort.Tekst(waarde.ToString()), new Weigering(code, melding, kolom));
    }

    private RijFout? FoutInCel(DuoRij rij)
    {
        for (var plaats = 0; plaats < Schema.Kolommen.Count; plaats++)
        {
            var kolom = Schema.Kolommen[plaats];
            var cel = rij.Cel(plaats);
            if (kolom.Soort == DuoKolomSoort.Tekst || (cel.IsEmpty && !kolom.Verplicht))
            {
                continue;
            }

            if (Bezwaar(kolom.Soort, cel, Kop(plaats)) is { } bezwaar)
            {
                return new RijFout(rij.Regel, Kop(plaats), Kort.Tekst(cel.ToString()), bezwaar);
            }
        }

        return null;
    }

    private static Weigering? Bezwaar(DuoKolomSoort soort, ReadOnlySpan<char> cel, string kop)
    {
        switch (soort)
        {
            case DuoKolomSoort.Bedrag:
                return NederlandsGetal.IsBedrag(cel) ? null : new Weigering("duo.geen-bedrag", $"'{Kort.Tekst(cel.ToString())}' is geen bedrag. Verwacht: 1.234.567 of -1.234,56.", kop);
            case DuoKolomSoort.Aantal:
                return NederlandsGetal.IsAantal(cel) ? null : new Weigering("duo.geen-aantal", $"'{Kort.Tekst(cel.ToString())}' is geen aantal. Verwacht: een geheel getal, of -1 als het is onderdrukt.", kop);
            case var _ when cel.IsEmpty:
                return new Weigering("duo.cel-leeg", $"De kolom {kop} is leeg; zonder die waarde is niet te zien waar de rij over gaat.", kop);
            case DuoKolomSoort.Jaar:
                return NederlandsGetal.Jaar(cel) is not null ? null : new Weigering("duo.geen-jaar", $"'{Kort.Tekst(cel.ToString())}' is geen jaar. Verwacht: vier cijfers, 1990 tot en met 2100.", kop);
            case DuoKolomSoort.Datum:
                return NederlandsGetal.Datum(cel) is not null ? null : new Weigering("duo.geen-datum", $"'{Kort.Tekst(cel.ToString())}' is geen datum. Verwacht: 20161001 of 1-10-2016.", kop);
            case DuoKolomSoort.BevoegdGezag:
                return BevoegdGezagNummer.TryLees(cel.ToString(), out _) ? null : new Weigering("bevoegd-gezag.ongeldig", $"'{Kort.Tekst(cel.ToString())}' is geen nummer van een bevoegd gezag. Verwacht: vijf cijfers.", kop);
            case DuoKolomSoort.Brin:
                return Brin.TryLees(cel.ToString(), out _) ? null : new Weigering("brin.ongeldig", $"'{Kort.Tekst(cel.ToString())}' is geen BRIN. Verwacht: twee cijfers en twee letters.", kop);
            case DuoKolomSoort.SwvCode:
                return SwvCode.TryLees(cel.ToString(), out _) ? null : new Weigering("swv-code.ongeldig", $"'{Kort.Tekst(cel.ToString())}' is geen code van een samenwerkingsverband. Verwacht: PO of VO en vier cijfers.", kop);
            default:
                return null;
        }
    }
}
