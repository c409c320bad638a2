using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Levensloop;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Registreren;

/// <summary>
/// Registers a batch of rows. The good ones are saved in one transaction with their events, the bad ones come back with the reason;
/// the answers stand in the order of the rows. A kenmerk that returns within the batch is a correction of the earlier row.
/// </summary>
internal sealed class Registreerpartij(IServiceScopeFactory bereiken, RijLezer lezer, Kalender kalender, ILogger<Registreerpartij> log)
{
    /// <summary>Most rows in one transaction.</summary>
    public const int MaxRijen = 1000;

    private const int MaxPogingen = 5;

    /// <summary>One row that somebody types or sends alone stands in the log of acts, as every other act with an OPP does.</summary>
    public async Task<RijUitkomst> VerwerkEen(RegistreerVerzoek rij, Aanroeper aanroeper, CancellationToken ct) => (await Verwerk([rij], aanroeper, legVast: true, ct))[0];

    /// <summary>A delivery: whoever takes it in keeps it in the log of imports.</summary>
    public Task<RijUitkomst[]> Verwerk(IReadOnlyList<RegistreerVerzoek> rijen, Aanroeper aanroeper, CancellationToken ct) => Verwerk(rijen, aanroeper, legVast: false, ct);

    private async Task<RijUitkomst[]> Verwerk(IReadOnlyList<RegistreerVerzoek> rijen, Aanroeper aanroeper, bool legVast, CancellationToken ct)
    {
        var door = legVast ? aanroeper : null;
        var nu = kalender.Nu();
        var uitkomsten = new RijUitkomst[rijen.Count];
        var deel = new Dictionary<(string Brin, string Kenmerk), Rij>();
        for (var plaats = 0; plaats < rijen.Count; plaats++)
        {
            try
            {
                var rij = new Rij(plaats, rijen[plaats].Regel, rijen[plaats].AlleenNieuw, lezer.Lees(rijen[plaats], aanroeper, nu.Vandaag));
                if (!deel.TryAdd(rij.Sleutel, rij))
                {
                    // One save is one version: what came before is saved first.
                    await Bewaar(deel, uitkomsten, door, nu, ct);
                    deel.Clear();
                    deel.Add(rij.Sleutel, rij);
                }
            }
            catch (WeigeringException fout)
            {
                uitkomsten[plaats] = RijUitkomst.Afgewezen(rijen[plaats].Regel, fout.Weigering);
            }
        }

        await Bewaar(deel, uitkomsten, door, nu, ct);
        return uitkomsten;
    }

    /// <summary>Saves a part without repeats. When somebody else saves one of its OPP's at the same time, all is looked up again.</summary>
    private async Task Bewaar(Dictionary<(string Brin, string Kenmerk), Rij> deel, RijUitkomst[] uitkomsten, Aanroeper? door, Moment nu, CancellationToken ct)
    {
        for (var poging = 1; deel.Count > 0; poging++)
        {
            try
            {
                await using var bereik = bereiken.CreateAsyncScope();
                await BewaarEenmaal(bereik.ServiceProvider.GetRequiredService<OppContext>(), deel, uitkomsten, door, nu, ct);
                return;
            }
            catch (DbUpdateException fout) when (fout.IsGelijktijdig())
            {
                if (poging == MaxPogingen)
                {
                    throw new WeigeringException("versie.verouderd", "Iemand anders registreert dezelfde OPP's op dit moment. Probeer het opnieuw.", soort: WeigeringSoort.Conflict);
                }

                log.LogInformation("Een partij van {Aantal} rijen liep samen met een andere; poging {Poging} mislukte", deel.Count, poging);
            }
        }
    }

    private static async Task BewaarEenmaal(OppContext context, Dictionary<(string Brin, string Kenmerk), Rij> deel, RijUitkomst[] uitkomsten, Aanroeper? door, Moment nu, CancellationToken ct)
    {
        // Searched once, below: with a thousand tracked rows every Add would otherwise look at all of them.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var (onbekend, voorbeelden) = await context.ZoekVestigingen(deel.Values.Select(rij => rij.Vestiging), ct);
        var bestaand = await HaalBestaande(context, deel, ct);
        var nieuw = new List<Ontwikkelingsperspectief>(deel.Count);
        foreach (var (sleutel, aangeleverd) in deel)
        {
            var rij = voorbeelden.Contains(sleutel.Brin) ? aangeleverd.AlsVoorbeeld() : aangeleverd;
            if (onbekend.Contains(rij.Vestiging))
            {
                uitkomsten[rij.Plaats] = RijUitkomst.Afgewezen(rij.Regel, Vestigingenlijst.Onbekend(rij.Vestiging, "vestiging").Weigering);
            }
            else if (bestaand.TryGetValue(sleutel, out var opp))
            {
                uitkomsten[rij.Plaats] = Corrigeer(opp, rij, nu);
            }
            else
            {
                uitkomsten[rij.Plaats] = Registreer(rij, nieuw, nu);
            }
        }

        context.Opps.AddRange(nieuw);
        if (bestaand.Count > 0)
        {
            context.ChangeTracker.DetectChanges();
        }

        if (door is not null)
        {
            nieuw.Concat(bestaand.Values).Where(opp => context.Entry(opp).State is EntityState.Added or EntityState.Modified).ToList()
                .ForEach(opp => context.LegVast(Handelingenlog.Soorten[opp.Handeling], opp, door, nu));
        }

        await context.SaveChangesAsync(ct);
    }

    private static RijUitkomst Registreer(Rij rij, List<Ontwikkelingsperspectief> nieuw, Moment nu)
    {
        try
        {
            var opp = Ontwikkelingsperspectief.Registreer(rij.Registratie, nu);
            nieuw.Add(opp);
            return new RijUitkomst(rij.Regel, Uitkomst.Nieuw, opp.Id, null);
        }
        catch (WeigeringException fout)
        {
            return RijUitkomst.Afgewezen(rij.Regel, fout.Weigering);
        }
    }

    private static RijUitkomst Corrigeer(Ontwikkelingsperspectief opp, Rij rij, Moment nu)
    {
        try
        {
            // Sent twice is no mistake; another OPP under a kenmerk that is taken is one.
            if (rij.AlleenNieuw && opp.Herkomst == rij.Registratie.Herkomst && !opp.IsGelijkAan(rij.Registratie))
            {
                throw BestaatAl();
            }

            var uitkomst = opp.Corrigeer(rij.Registratie, nu) ? Uitkomst.Gewijzigd : Uitkomst.Ongewijzigd;
            return new RijUitkomst(rij.Regel, uitkomst, opp.Id, null) { NietOvergenomen = Rijverschil.Van(rij.Registratie.Aanvulling, opp.Dossier) };
        }
        catch (WeigeringException fout)
        {
            return RijUitkomst.Afgewezen(rij.Regel, fout.Weigering);
        }
    }

    public static WeigeringException BestaatAl() =>
        new("opp.bestaat-al", "Uw school heeft al een OPP met dit kenmerk. Kies een ander kenmerk, of open dat OPP.", "kenmerk", WeigeringSoort.VerbodenOvergang);

    /// <summary>One query per school: a school sends only its own, so that is one query per batch.</summary>
    private static async Task<Dictionary<(string Brin, string Kenmerk), Ontwikkelingsperspectief>> HaalBestaande(OppContext context, Dictionary<(string Brin, string Kenmerk), Rij> deel, CancellationToken ct)
    {
        var gevonden = new Dictionary<(string Brin, string Kenmerk), Ontwikkelingsperspectief>();
        foreach (var school in deel.Keys.GroupBy(sleutel => sleutel.Brin, sleutel => sleutel.Kenmerk))
        {
            var brin = school.Key;
            var kenmerken = school.ToList();
            await foreach (var opp in context.Opps.Where(opp => opp.Brin == brin && EF.Parameter(kenmerken).Contains(opp.Kenmerk)).AsAsyncEnumerable().WithCancellation(ct))
            {
                gevonden.Add((opp.Brin, opp.Kenmerk), opp);
            }
        }

        return gevonden;
    }

    private sealed record Rij(int Plaats, int Regel, bool AlleenNieuw, Registratie Registratie)
    {
        public Rij AlsVoorbeeld() => this with { Registratie = Registratie with { Herkomst = Herkomst.Voorbeeld } };

        public string Vestiging => Registratie.Vestiging.Waarde;

        public (string Brin, string Kenmerk) Sleutel => (Registratie.Vestiging.Brin.Waarde, Registratie.Kenmerk.Waarde);
    }
}
