using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>
/// An OPP is adopted within six weeks. The laws say: after enrolment. For a pupil of bao or vo the duty exists only once extra
/// ondersteuning is needed, so there the term begins on the day that this was established (Handboek OPP, veelgestelde vragen);
/// elsewhere at enrolment (Evaluatie Wet kwaliteit (v)so; for sbo and pro by inference, since every pupil there has an OPP).
/// </summary>
/// <remarks>Weeks are calendar weeks, holidays included: no text makes an exception for them.</remarks>
internal static class ZesWekenregel
{
    public const string Id = "opp.zes-weken";

    /// <summary>Six weeks in days; the day on which the term begins is day 0.</summary>
    public const int Dagen = 42;

    private const string Wettenbundel = "wettekst in statengeneraal/laws-markdown";

    public static readonly IReadOnlyList<Rechtsgrond> Rechtsgronden =
    [
        new(Rechtskracht.Wet, "WPO artikel 40a lid 2", ["bao", "sbo"], new DateOnly(2014, 8, 1), null, "BWBR0003420, " + Wettenbundel),
        new(Rechtskracht.Wet, "WVO artikel 26 lid 2", ["vo", "pro"], new DateOnly(2014, 8, 1), new DateOnly(2022, 7, 31), "BWBR0002399, " + Wettenbundel),
        // The WVO was replaced by the WVO 2020 on 1 August 2022 (Handboek OPP). The article number of the same duty there was not
        // found in a source, so only the law is named.
        new(Rechtskracht.Wet, "WVO 2020 (tot 1 augustus 2022: WVO artikel 26 lid 2)", ["vo", "pro"], new DateOnly(2022, 8, 1), null, "Handboek OPP, veelgestelde vragen"),
        new(Rechtskracht.Wet, "WEC artikel 41a lid 2", ["so", "vso"], new DateOnly(2014, 8, 1), null, "BWBR0003549, " + Wettenbundel),
    ];

    /// <summary>The last day on which the OPP is on time.</summary>
    public static DateOnly UitersteDatum(DateOnly beginTermijn) => beginTermijn.AddDays(Dagen);

    /// <summary>Judges one OPP on the day <paramref name="vandaag"/>.</summary>
    /// <exception cref="InvalidOperationException">No article is in force for this kind of school on the day the term began.</exception>
    public static Termijnoordeel Beoordeel(Schoolsoort schoolsoort, DateOnly beginTermijn, DateOnly? vastgesteldOp, DateOnly vandaag)
    {
        var uiterst = UitersteDatum(beginTermijn);
        var artikel = Rechtsgronden.FirstOrDefault(grond => grond.GeldtVoor(schoolsoort.Code, beginTermijn))?.Artikel
            ?? throw new InvalidOperationException($"Geen rechtsgrond van {Id} voor {schoolsoort.Code} op {Datum.Schrijf(beginTermijn)}.");
        var begin = $"{(schoolsoort.IederLeerlingOpp ? "de inschrijving" : "het vaststellen van de extra ondersteuningsbehoefte")} op {Dagtekst.Voluit(beginTermijn)}";
        var (termijn, uitleg) = (vastgesteldOp, vandaag) switch
        {
            ({ } op, _) when op <= uiterst => (Termijn.OpTijd, $"Vastgesteld op {Dagtekst.Voluit(op)}. Dat is op tijd: de zes weken na {begin} liepen tot en met {Dagtekst.Voluit(uiterst)}"),
            ({ } op, _) => (Termijn.TeLaatVastgesteld, $"Vastgesteld op {Dagtekst.Voluit(op)}. Dat is {Aantal(op, uiterst)} te laat: de zes weken na {begin} liepen tot en met {Dagtekst.Voluit(uiterst)}"),
            (null, var dag) when dag > uiterst => (Termijn.TeLaat, $"Nog niet vastgesteld en {Aantal(dag, uiterst)} te laat: de zes weken na {begin} liepen tot en met {Dagtekst.Voluit(uiterst)}"),
            _ => (Termijn.Loopt, $"Nog niet vastgesteld. Dat moet uiterlijk op {Dagtekst.Voluit(uiterst)}: zes weken na {begin}"),
        };
        return new Termijnoordeel(termijn, uiterst, $"{uitleg} ({artikel}).", artikel);
    }

    public static Toets Toets(Toetsstuk stuk)
    {
        var oordeel = Beoordeel(stuk.Schoolsoort, stuk.BeginTermijn, stuk.VastgesteldOp, stuk.Vandaag);
        return oordeel.Termijn switch
        {
            Termijn.OpTijd => Regels.Toets.Voldoet(oordeel.Uitleg),
            Termijn.Loopt => new Toets(Regeluitkomst.NogNiet, oordeel.Uitleg, oordeel.UitersteDatum, false),
            _ => new Toets(Regeluitkomst.VoldoetNiet, oordeel.Uitleg, oordeel.UitersteDatum, false),
        };
    }

    private static string Aantal(DateOnly dag, DateOnly uiterst) => dag.DayNumber - uiterst.DayNumber is var dagen && dagen == 1 ? "1 dag" : $"{dagen} dagen";
}
