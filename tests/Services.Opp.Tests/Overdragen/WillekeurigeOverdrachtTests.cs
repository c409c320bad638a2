using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Overdrachten;
using Monitoring.Services.Opp.Tests.Opstelling;
using Overdracht = Monitoring.Services.Opp.Domain.Overdrachten.Overdracht;

namespace Monitoring.Services.Opp.Tests.Overdragen;

/// <summary>
/// Two schools hand OPP's over to each other, take them back, take them over and answer, in whatever order and with whatever version, and live
/// on in between. None of it leads to a state that cannot be.
/// </summary>
public sealed class WillekeurigeOverdrachtTests(OppServer server) : IClassFixture<OppServer>
{
    private const int Minstens = 150;
    private const int Hoogstens = 2_000;

    // The acts that Doe names.
    private const int Handelingen = 9;

    private static readonly string[] Scholen = [OppServer.School, OppServer.AndereSchool];

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2)]
    [InlineData(31)]
    [InlineData(404)]
    public async Task Geen_volgorde_tussen_twee_scholen_leidt_tot_een_onmogelijke_toestand(int zaad)
    {
        var toeval = new Random(zaad);
        var voorvoegsel = $"w{zaad}-";
        var gelukt = new SortedSet<string>(StringComparer.Ordinal);
        var vorige = new Dictionary<Guid, Ontwikkelingsperspectief>();
        // Until each act happened at least once, and long enough to cross each other.
        for (var stap = 0; stap < Minstens || gelukt.Count < Handelingen; stap++)
        {
            Assert.True(stap < Hoogstens, string.Join(", ", gelukt));
            if (await Doe(toeval, voorvoegsel, vorige, await Overdrachten(vorige)) is { } handeling)
            {
                gelukt.Add(handeling);
            }

            vorige = await EisMogelijk(voorvoegsel, vorige);
        }

        foreach (var opp in vorige.Values)
        {
            var id = opp.Id.ToString();
            var versies = await server.UitDatabase(database => database.Database.SqlQuery<long>($"SELECT Versie AS Value FROM Outbox WHERE AggregaatId = {id} ORDER BY Volgnummer").ToListAsync(Stop));
            Assert.Equal(Enumerable.Range(1, (int)opp.Versie).Select(versie => (long)versie), versies);
            var eerder = await server.UitDatabase(database => database.Versies.CountAsync(versie => versie.OppId == opp.Id, Stop));
            Assert.Equal(opp.Versie - 1, eerder);
        }
    }

    private async Task<Dictionary<Guid, Ontwikkelingsperspectief>> EisMogelijk(string voorvoegsel, Dictionary<Guid, Ontwikkelingsperspectief> vorige)
    {
        var nu = await Opps(voorvoegsel);
        var overdrachten = await Overdrachten(nu);
        Assert.Subset(nu.Keys.ToHashSet(), vorige.Keys.ToHashSet());
        foreach (var opp in nu.Values)
        {
            var van = overdrachten.Where(overdracht => overdracht.OppId == opp.Id).ToList();
            var isOvergedragen = opp.Dossier.Einde is { Overgedragen: true };
            // One that went and was not refused, for as long as the OPP is away; none else.
            Assert.Equal(isOvergedragen && van.TrueForAll(overdracht => overdracht.Antwoord == Antwoord.NietHier) ? 0 : isOvergedragen ? 1 : 0, van.Count(overdracht => overdracht.Antwoord != Antwoord.NietHier));
            Assert.True(!isOvergedragen || van.Count > 0);
            Assert.All(van, overdracht => Assert.NotEqual(opp.Brin, overdracht.NaarBrin));
            if (vorige.TryGetValue(opp.Id, out var toen))
            {
                Assert.InRange(opp.Versie, toen.Versie, toen.Versie + 1);
                Assert.Equal((toen.Brin, toen.Kenmerk), (opp.Brin, opp.Kenmerk));
                Assert.True(toen.VastgesteldOp is null || opp.VastgesteldOp is not null);
                // An end that is not a handover is the end.
                Assert.True(toen.Dossier.Einde is null or { Overgedragen: true } || opp.Dossier.Einde is not null);
            }
        }

        foreach (var overdracht in overdrachten)
        {
            Assert.Equal(overdracht.Antwoord == Antwoord.Overgenomen, overdracht.NieuwOppId is not null);
            Assert.Equal(overdracht.Antwoord != Antwoord.Open, overdracht.AntwoordOp is not null);
            if (overdracht.NieuwOppId is { } nieuw)
            {
                Assert.Equal(overdracht.NaarBrin, nu[nieuw].Brin);
                // What was taken over never runs at two schools.
                Assert.True(nu[overdracht.OppId].IsBeeindigd);
            }
        }

        Assert.Equal(overdrachten.Count(overdracht => overdracht.NieuwOppId is not null), overdrachten.Where(overdracht => overdracht.NieuwOppId is not null).Select(overdracht => overdracht.NieuwOppId).Distinct().Count());
        return nu;
    }

    /// <returns>The act, or null when it was refused.</returns>
    private async Task<string?> Doe(Random toeval, string voorvoegsel, Dictionary<Guid, Ontwikkelingsperspectief> opps, List<Overdracht> overdrachten)
    {
        var handeling = toeval.Next(14);
        // Mostly one that the act is about, and now and then any: that is refused.
        var isGericht = toeval.Next(5) > 0;
        var opp = Kies(toeval, opps.Values.OrderBy(een => een.Kenmerk, StringComparer.Ordinal), een => !isGericht || (handeling == 8 ? een.Dossier.Einde is { Overgedragen: true } : !een.IsBeeindigd));
        var overdracht = Kies(toeval, overdrachten, een => !isGericht || een.Antwoord == Antwoord.Open);
        var aanZet = handeling switch { 0 or 1 => null, >= 9 and <= 12 => overdracht?.NaarBrin, _ => opp?.Brin };
        var school = aanZet is null || !isGericht ? Scholen[toeval.Next(2)] : aanZet;
        var kop = school == OppServer.School ? server.AlsSchool : server.AlsAndereSchool;
        var ander = Scholen.Single(brin => brin != school);
        var oud = toeval.Next(8) / 7;
        var (id, versie) = (opp?.Id.ToString() ?? "", (opp?.Versie ?? 1) - oud);
        var dag = new DateOnly(2024, 2, 1).AddDays(toeval.Next(40)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            switch (handeling)
            {
                case 0 or 1:
                    await server.Client.RegistreerAsync(Rij.Van($"{voorvoegsel}{opps.Count}", school + "00", begin: "2024-01-10", vastgesteld: toeval.Next(2) == 0 ? "2024-01-20" : ""), kop, cancellationToken: Stop);
                    return "registreren";
                case 2:
                    await server.Client.LegOverlegVastAsync(new OverlegVerzoek { Id = id, Versie = versie, Datum = dag, Overeenstemming = "ja" }, kop, cancellationToken: Stop);
                    return "overleg";
                case 3 or 4:
                    await server.Client.StelVastAsync(new VaststelVerzoek { Id = id, Versie = versie, Datum = dag }, kop, cancellationToken: Stop);
                    return "vaststellen";
                case 5 or 6 or 7:
                    await server.Client.DraagOverAsync(new OverdrachtVerzoek { Id = id, Versie = versie, Datum = dag, Naar = (toeval.Next(6) == 0 ? school : ander) + "00", InzageOudersOp = "2024-01-25" }, kop, cancellationToken: Stop);
                    return "overdragen";
                case 8:
                    await server.Client.NeemOverdrachtTerugAsync(new TerugneemVerzoek { Id = id, Versie = versie }, kop, cancellationToken: Stop);
                    return "terugnemen";
                case 9 or 10 when overdracht is not null:
                    await server.Client.NeemOverAsync(new OvernameVerzoek { OverdrachtId = overdracht.Id.ToString(), Versie = overdracht.Versie - oud, Opp = Rij.Van($"{voorvoegsel}{opps.Count}", school + "00", begin: "2024-02-20") }, kop, cancellationToken: Stop);
                    return "overnemen";
                case 11 or 12 when overdracht is not null:
                    var antwoord = toeval.Next(2) == 0 ? "niet-hier" : "zelf-geregistreerd";
                    await server.Client.BeantwoordOverdrachtAsync(new OverdrachtAntwoord { OverdrachtId = overdracht.Id.ToString(), Versie = overdracht.Versie - oud, Antwoord = antwoord }, kop, cancellationToken: Stop);
                    return antwoord;
                case 13 when toeval.Next(2) == 0:
                    await server.Client.SluitAfAsync(new AfsluitVerzoek { Id = id, Versie = versie, Datum = dag, Reden = "overig" }, kop, cancellationToken: Stop);
                    return "afsluiten";
                default:
                    return null;
            }
        }
        catch (RpcException fout)
        {
            // A refusal is an answer, an internal error is not.
            Assert.Contains(fout.StatusCode, new[] { StatusCode.InvalidArgument, StatusCode.FailedPrecondition, StatusCode.Aborted, StatusCode.NotFound });
            return null;
        }
    }

    private Task<Dictionary<Guid, Ontwikkelingsperspectief>> Opps(string voorvoegsel) =>
        server.UitDatabase(database => database.Opps.AsNoTracking().Where(opp => opp.Kenmerk.StartsWith(voorvoegsel)).ToDictionaryAsync(opp => opp.Id, Stop));

    /// <summary>In an order that does not depend on their ids, so that each run takes the same way.</summary>
    private async Task<List<Overdracht>> Overdrachten(Dictionary<Guid, Ontwikkelingsperspectief> opps)
    {
        var ids = opps.Keys.ToList();
        var alle = await server.UitDatabase(database => database.Overdrachten.AsNoTracking().Where(overdracht => ids.Contains(overdracht.OppId)).ToListAsync(Stop));
        return [.. alle.OrderBy(overdracht => opps[overdracht.OppId].Kenmerk, StringComparer.Ordinal).ThenBy(overdracht => overdracht.Antwoord)];
    }

    private static T? Kies<T>(Random toeval, IEnumerable<T> alle, Func<T, bool> past)
        where T : class
    {
        var gekozen = alle.Where(past).ToList();
        return gekozen.Count == 0 ? null : gekozen[toeval.Next(gekozen.Count)];
    }
}
