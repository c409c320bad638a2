using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>
/// OPP's go along with a vestiging that comes to another samenwerkingsverband, and with a samenwerkingsverband that comes to another provincie,
/// whichever of them was known first.
/// </summary>
internal static class Oppverhuizing
{
    public static async Task Volg(LandelijkContext context, IReadOnlyList<(ObjectFeit? Oud, ObjectFeit Nieuw)> stappen, Tellerverschillen verschillen, CancellationToken annulering)
    {
        foreach (var generatie in stappen.GroupBy(stap => stap.Nieuw.Generatie))
        {
            var swvs = generatie.Where(stap => stap.Nieuw.Soort == "swv" && Provincies.Lees(stap.Nieuw.Provincie) != Provincies.Lees(stap.Oud?.Provincie ?? ""))
                .ToDictionary(stap => stap.Nieuw.Code, stap => Provincies.Lees(stap.Nieuw.Provincie));
            if (swvs.Count > 0)
            {
                await NaarProvincie(context, generatie.Key, swvs, verschillen, annulering);
            }

            var vestigingen = generatie.Where(stap => stap.Nieuw.Soort == "vestiging" && stap.Nieuw.SwvCode != (stap.Oud?.SwvCode ?? "")).ToDictionary(stap => stap.Nieuw.Code, stap => stap.Nieuw.SwvCode);
            if (vestigingen.Count > 0)
            {
                await NaarSwv(context, generatie.Key, vestigingen, swvs, verschillen, annulering);
            }
        }
    }

    /// <summary>The provincie of each samenwerkingsverband that is known, by generation and code.</summary>
    public static async Task<Dictionary<(int Generatie, string Swv), string>> ProvinciesVan(LandelijkContext context, IReadOnlyList<int> generaties, IReadOnlyList<string> swvs, CancellationToken annulering)
    {
        var ids = swvs.Where(swv => swv.Length > 0).Distinct().Select(ObjectFeit.Swv).ToArray();
        return ids.Length == 0 ? [] : await context.ObjectFeiten.AsNoTracking().IgnoreAutoIncludes()
            .Where(feit => generaties.Contains(feit.Generatie) && EF.Parameter(ids).Contains(feit.Id))
            .Select(feit => new { feit.Generatie, feit.Code, feit.Provincie })
            .ToDictionaryAsync(feit => (feit.Generatie, feit.Code), feit => Provincies.Lees(feit.Provincie), annulering);
    }

    private static async Task NaarProvincie(LandelijkContext context, int generatie, Dictionary<string, string> naar, Tellerverschillen verschillen, CancellationToken annulering)
    {
        var codes = naar.Keys.ToArray();
        var groepen = (await context.OppFeiten.AsNoTracking()
            .Where(opp => opp.Generatie == generatie && EF.Parameter(codes).Contains(opp.Swv))
            .GroupBy(opp => new { opp.Swv, opp.Provincie, opp.Groep, opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.VoldoetAanWet, opp.Herkomst })
            .Select(groep => new { groep.Key, Aantal = groep.LongCount() })
            .ToListAsync(annulering)).Where(groep => groep.Key.Provincie != naar[groep.Key.Swv]).ToList();
        foreach (var groep in groepen)
        {
            var opp = groep.Key;
            var van = new Oppgebied(Oppgroep.SectorVan(opp.Groep), opp.Swv, opp.Provincie);
            Tel(verschillen, generatie, OppFeit.Gebiedscellen(van, opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.VoldoetAanWet, opp.Herkomst), -groep.Aantal);
            Tel(verschillen, generatie, OppFeit.Gebiedscellen(van with { Provincie = naar[opp.Swv] }, opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.VoldoetAanWet, opp.Herkomst), groep.Aantal);
        }

        foreach (var samen in groepen.GroupBy(groep => naar[groep.Key.Swv], groep => groep.Key.Swv))
        {
            string[] mee = [.. samen.Distinct()];
            await context.OppFeiten.Where(opp => opp.Generatie == generatie && EF.Parameter(mee).Contains(opp.Swv)).ExecuteUpdateAsync(opp => opp.SetProperty(rij => rij.Provincie, samen.Key), annulering);
        }
    }

    /// <param name="provincies">Of the samenwerkingsverbanden in the same batch, which the database does not have yet.</param>
    private static async Task NaarSwv(LandelijkContext context, int generatie, Dictionary<string, string> naar, Dictionary<string, string> provincies, Tellerverschillen verschillen, CancellationToken annulering)
    {
        var bekend = await ProvinciesVan(context, [generatie], [.. naar.Values], annulering);
        var codes = naar.Keys.ToArray();
        var groepen = (await context.OppFeiten.AsNoTracking()
            .Where(opp => opp.Generatie == generatie && EF.Parameter(codes).Contains(opp.Vestiging))
            .GroupBy(opp => new { opp.Vestiging, opp.Swv, opp.Provincie, opp.Groep, opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.VoldoetAanWet, opp.Herkomst })
            .Select(groep => new { groep.Key, Aantal = groep.LongCount() })
            .ToListAsync(annulering))
            .Select(groep => (Opp: groep.Key, groep.Aantal, Naar: Bestemming(Oppgroep.SectorVan(groep.Key.Groep), naar[groep.Key.Vestiging])))
            .Where(groep => groep.Opp.Swv != groep.Naar.Swv)
            .ToList();
        foreach (var (opp, aantal, bestemming) in groepen)
        {
            Tel(verschillen, generatie, OppFeit.Gebiedscellen(new Oppgebied(bestemming.Sector, opp.Swv, opp.Provincie), opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.VoldoetAanWet, opp.Herkomst), -aantal);
            Tel(verschillen, generatie, OppFeit.Gebiedscellen(bestemming, opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.VoldoetAanWet, opp.Herkomst), aantal);
        }

        foreach (var samen in groepen.GroupBy(groep => groep.Naar, groep => groep.Opp.Vestiging))
        {
            string[] mee = [.. samen.Distinct()];
            var rijen = Oppgroep.CodesVan(samen.Key.Sector);
            await context.OppFeiten.Where(opp => opp.Generatie == generatie && EF.Parameter(mee).Contains(opp.Vestiging) && rijen.Contains(opp.Groep))
                .ExecuteUpdateAsync(opp => opp.SetProperty(rij => rij.Swv, samen.Key.Swv).SetProperty(rij => rij.Provincie, samen.Key.Provincie), annulering);
        }

        Oppgebied Bestemming(string sector, string vanVestiging)
        {
            var swv = OppFeit.SwvVan(sector, vanVestiging);
            return new Oppgebied(sector, swv, provincies.TryGetValue(swv, out var nieuw) ? nieuw : bekend.GetValueOrDefault((generatie, swv), ""));
        }
    }

    private static void Tel(Tellerverschillen verschillen, int generatie, IEnumerable<Tellingen.Celtelling> cellen, long aantal)
    {
        foreach (var telling in cellen)
        {
            verschillen.Tel(generatie, telling.Cel, aantal);
        }
    }
}
