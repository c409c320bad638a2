using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>The table of signaleringswaarden in words, of any version, with its history.</summary>
internal sealed class GeefSignaleringswaarden(FinancienContext context, Signaleringsboek boek)
{
    /// <exception cref="WeigeringException"><c>signaleringswaarden.versie</c>.</exception>
    public async Task<Signaleringstabel> Voer(SignaleringVraag vraag, CancellationToken annulering)
    {
        var versies = await context.Signaleringsversies.AsNoTracking().OrderByDescending(versie => versie.Nummer).Select(versie => new { versie.Nummer, versie.Op, versie.Reden }).ToListAsync(annulering);
        var huidig = versies.Count == 0 ? Signaleringsboek.Ingebouwd : versies[0].Nummer;
        var set = await boek.Versie(vraag.Versie == 0 ? huidig : vraag.Versie, annulering);
        return new Signaleringstabel
        {
            Versie = int.Parse(set.Versie, CultureInfo.InvariantCulture),
            Huidig = huidig,
            Regels = { set.Regels.Select(NaarBericht) },
            Geschiedenis =
            {
                versies.Select(versie => new Tabelversie { Versie = versie.Nummer, Op = Datum.Schrijf(Kalender.Dag(versie.Op)), Reden = versie.Reden }),
                new Tabelversie { Versie = Signaleringsboek.Ingebouwd, Reden = "Waarden volgens de bronnen, zoals geleverd" },
            },
            Opmerkingen = { Klassecontrole.Opmerkingen(set) },
        };
    }

    private static Signaleringsregel NaarBericht(Signaleringswaarde regel, int plaats) => new()
    {
        Nummer = plaats + 1,
        Kengetal = regel.Kengetal,
        Groep = regel.Groep,
        VanBoekjaar = regel.VanBoekjaar,
        TotEnMetBoekjaar = regel.TotEnMetBoekjaar ?? 0,
        Grondslag = regel.Grondslag,
        Klasse = Klassetekst.Van(regel),
        Vergelijking = regel.Richting == Richting.Onder ? "onder" : "boven",
        GelijkTelt = regel.GelijkTelt,
        Waarde = regel switch
        {
            { Waarde: { } vast } => NederlandsBedrag.In(regel.Eenheid, vast),
            { Rekenhulp: { } hulp } => hulp.Formule,
            _ => $"{NederlandsBedrag.Getal(regel.Factor ?? 0)} × bruto totale baten, ten minste {NederlandsBedrag.Euro(regel.Minimum ?? 0)}",
        },
        Bron = regel.Bron,
        Aanname = regel.Aanname,
        Toelichting = regel.Toelichting,
        Grootte = regel.HeeftKlasse ? NaarGrootte(regel) : null,
        Parameters =
        {
            Formuletabel.Van(regel.Groep).Where(_ => regel.IsFormule).Select(parameter => new Contracts.Financien.V1.Formuleparameter { Code = parameter.Code, Naam = parameter.Naam, Waarde = NederlandsBedrag.Getal(parameter.Geef(regel) ?? 0) }),
        },
    };

    private static Grootte NaarGrootte(Signaleringswaarde regel) => new()
    {
        Grondslag = regel.Grondslag,
        Ondergrens = (regel.Vanaf ?? regel.Boven) is { } laag ? NederlandsBedrag.Getal(laag) : "",
        OndergrensTelt = regel.Vanaf is not null,
        Bovengrens = (regel.Onder ?? regel.TotEnMet) is { } hoog ? NederlandsBedrag.Getal(hoog) : "",
        BovengrensTelt = regel.TotEnMet is not null,
    };
}
