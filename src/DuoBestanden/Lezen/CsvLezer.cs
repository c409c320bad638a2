namespace Monitoring.DuoBestanden.Lezen;

/// <summary>
/// Splits text into records (RFC 4180, line ends CR, LF or CRLF). Own code, because a quote that is opened and never closed may cost one row
/// and not the rest of the file: such a record ends at its first line end and is reported.
/// </summary>
internal sealed class CsvLezer(string tekst, char scheidingsteken)
{
    // A quoted cell longer than this is an unclosed quote. The bounds also keep the reading time linear in the size of the file.
    private const int LangsteCel = 8_192;
    private const int MeesteRegelsInCel = 40;

    // No file of DUO has a tenth of this; the rest of such a line is skipped and the row is refused for its number of cells.
    private const int MeesteCellen = 2_000;

    private int _begin;
    private int _plek;
    private int _volgendeRegel = 1;

    /// <summary>Line on which the record begins; the first is 1.</summary>
    public int Regel { get; private set; }

    /// <summary>The record has a quote that is not closed, or is followed by other text than a separator.</summary>
    public bool AanhalingstekenFout { get; private set; }

    /// <summary>The record goes on over more than one line.</summary>
    public bool OverRegels => _volgendeRegel - Regel > 1;

    /// <summary>The first line of the record as it stands in the text, without its line end.</summary>
    public string EersteRegel => tekst[_begin..RegeleindeVanaf(_begin)];

    /// <summary>Reads the next record into <paramref name="cellen"/>; false at the end of the text.</summary>
    public bool Lees(List<Cel> cellen)
    {
        cellen.Clear();
        AanhalingstekenFout = false;
        if (_plek >= tekst.Length)
        {
            return false;
        }

        _begin = _plek;
        Regel = _volgendeRegel;
        while (LeesCel(cellen) is { } einde)
        {
            if (einde >= tekst.Length || tekst[einde] != scheidingsteken)
            {
                NaRegeleinde(einde);
                return true;
            }

            _plek = einde + 1;
            if (cellen.Count >= MeesteCellen)
            {
                NaRegeleinde(RegeleindeVanaf(_plek));
                return true;
            }
        }

        AanhalingstekenFout = true;
        HervatNaEersteRegel();
        return true;
    }

    /// <summary>Goes back to the end of the first line of the record, so that what a stray quote swallowed is read after all.</summary>
    public void HervatNaEersteRegel()
    {
        _volgendeRegel = Regel;
        NaRegeleinde(RegeleindeVanaf(_begin));
    }

    /// <summary>Adds one cell and returns the place after it; null when its quotes are wrong.</summary>
    private int? LeesCel(List<Cel> cellen)
    {
        var begin = _plek;
        while (begin < tekst.Length && tekst[begin] == ' ')
        {
            begin++;
        }

        return begin < tekst.Length && tekst[begin] == '"' ? LeesTussenAanhalingstekens(begin + 1, cellen) : LeesKaal(cellen);
    }

    private int LeesKaal(List<Cel> cellen)
    {
        var lengte = tekst.AsSpan(_plek).IndexOfAny(scheidingsteken, '\r', '\n');
        var einde = lengte < 0 ? tekst.Length : _plek + lengte;
        cellen.Add(new Cel(_plek, einde - _plek));
        return einde;
    }

    private int? LeesTussenAanhalingstekens(int begin, List<Cel> cellen)
    {
        var grens = Math.Min(tekst.Length, begin + LangsteCel);
        var dubbel = false;
        var regels = 0;
        for (var plek = begin; ;)
        {
            var stap = tekst.AsSpan(plek, grens - plek).IndexOfAny('"', '\r', '\n');
            if (stap < 0)
            {
                return null;
            }

            plek += stap;
            if (tekst[plek] != '"')
            {
                plek = NaEenRegeleinde(plek);
                if (++regels > MeesteRegelsInCel || plek > grens)
                {
                    return null;
                }
            }
            else if (plek + 1 < grens && tekst[plek + 1] == '"')
            {
                dubbel = true;
                plek += 2;
            }
            else
            {
                var einde = plek + 1;
                while (einde < tekst.Length && tekst[einde] == ' ')
                {
                    einde++;
                }

                if (einde < tekst.Length && tekst[einde] != scheidingsteken && tekst[einde] is not ('\r' or '\n'))
                {
                    return null;
                }

                cellen.Add(new Cel(begin, dubbel ? begin - plek : plek - begin));
                _volgendeRegel += regels;
                return einde;
            }
        }
    }

    private int RegeleindeVanaf(int plek)
    {
        var lengte = tekst.AsSpan(plek).IndexOfAny('\r', '\n');
        return lengte < 0 ? tekst.Length : plek + lengte;
    }

    private void NaRegeleinde(int einde)
    {
        _plek = NaEenRegeleinde(einde);
        _volgendeRegel++;
    }

    private int NaEenRegeleinde(int plek) => plek + (plek + 1 < tekst.Length && tekst[plek] == '\r' && tekst[plek + 1] == '\n' ? 2 : 1);
}
