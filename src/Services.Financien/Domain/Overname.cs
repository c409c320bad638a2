using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// Who goes before whom when a delivery meets the account that is there. The real account replaces an invented one whole; an invented one never
/// replaces a real one. Of each part, what DUO published replaces what the bevoegd gezag sent; a part that DUO did not publish stays that of the bevoegd gezag.
/// </summary>
/// <param name="Onderdelen">The parts as they become, in order; a part that says the same stays as it was.</param>
/// <param name="VultAan">The bevoegd gezag adds to what DUO published: the account stays that of DUO.</param>
/// <param name="ZelfdeHerkomst">What the delivery leaves out stays as it was.</param>
/// <param name="Mengt">What was there was invented and what comes is not, or there was nothing: then the former says nothing about the new.</param>
/// <param name="PostenGewijzigd">A part that was there changed, or is gone.</param>
/// <param name="EerstePublicatie">DUO published what the bevoegd gezag stood in for, and changed nothing of its own: that revises nothing.</param>
internal sealed record Overname(IReadOnlyList<Onderdeel> Onderdelen, bool VultAan, bool ZelfdeHerkomst, bool Mengt, bool PostenGewijzigd, bool EerstePublicatie)
{
    /// <exception cref="WeigeringException"><c>import.voorbeeld-over-echt</c>, <c>jaarrekening.gepubliceerd</c>.</exception>
    public static Overname Maak(Jaarrekening nu, Aanlevering aanlevering)
    {
        var mengt = Herkomst.Mengt(nu.Herkomst, aanlevering.Herkomst);
        if (mengt && nu.Herkomst.Length > 0 && aanlevering.Herkomst == Herkomst.Voorbeeld)
        {
            throw new WeigeringException("import.voorbeeld-over-echt", $"Van {nu.Naam} ({nu.BevoegdGezag}) staat de echte jaarrekening {nu.Boekjaar} er al. Een voorbeeld vervangt die niet.");
        }

        var vultAan = nu.Herkomst == Herkomst.Duo && aanlevering.Herkomst == Herkomst.Swv;
        if (vultAan && aanlevering.Onderdelen.Any(deel => deel.Deel != Jaarrekeningdeel.Aanvullend && nu.Onderdelen().Any(eerder => eerder.Deel == deel.Deel && !eerder.VanBestuur)))
        {
            throw new WeigeringException("jaarrekening.gepubliceerd", $"De jaarrekening {nu.Boekjaar} is al door DUO gepubliceerd. U kunt alleen aanvullen wat DUO niet publiceert, of een bevinding toelichten.", "boekjaar", WeigeringSoort.VerbodenOvergang);
        }

        var oude = nu.Onderdelen();
        var zelfdeHerkomst = nu.Herkomst == aanlevering.Herkomst || vultAan;
        var geleverd = aanlevering.Onderdelen.Select(deel => deel.Deel).ToHashSet();
        // What the bevoegd gezag sent is not lost because DUO published another part: it stays, as its own.
        var delen = oude.Where(deel => zelfdeHerkomst || (!mengt && (deel.Deel == Jaarrekeningdeel.Aanvullend || !geleverd.Contains(deel.Deel))))
            .Select(deel => zelfdeHerkomst ? deel : VanBestuur(deel, nu.Status))
            .ToDictionary(deel => deel.Deel);
        foreach (var nieuw in aanlevering.Onderdelen.Select(deel => vultAan ? VanBestuur(deel, aanlevering.Status) : deel))
        {
            if (!delen.TryGetValue(nieuw.Deel, out var oud) || !oud.ZegtHetzelfde(nieuw))
            {
                delen[nieuw.Deel] = nieuw;
            }
        }

        // A part that is gone is a change too: a real account replaces an invented one whole.
        List<Onderdeel> gewijzigd = [.. oude.Where(oud => !delen.TryGetValue(oud.Deel, out var nieuw) || !nieuw.HeeftZelfdePosten(oud))];
        return new Overname(
            [.. delen.Values.OrderBy(deel => deel.Deel)],
            vultAan,
            zelfdeHerkomst,
            mengt,
            gewijzigd.Count > 0,
            aanlevering.Herkomst == Herkomst.Duo && gewijzigd.Count > 0 && gewijzigd.TrueForAll(deel => deel.VanBestuur));
    }

    /// <summary>Of what DUO never publishes, that goes without saying.</summary>
    private static Onderdeel VanBestuur(Onderdeel deel, string status) => deel.Deel == Jaarrekeningdeel.Aanvullend ? deel : deel with { VanBestuur = true, Voorlopig = status == Jaarrekening.Voorlopig };
}
