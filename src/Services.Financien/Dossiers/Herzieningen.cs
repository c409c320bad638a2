using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>What an account said before, post by post beside what took its place.</summary>
internal static class Herzieningen
{
    /// <param name="versies">The former versions of this account.</param>
    public static IEnumerable<Herziening> Van(Jaarrekening jaarrekening, IEnumerable<JaarrekeningVersie> versies)
    {
        // What was invented before a real account took its place is no earlier version of it.
        List<JaarrekeningVersie> eerdere = [.. versies.Where(versie => !Herkomst.Mengt(versie.Herkomst, jaarrekening.Herkomst)).OrderBy(versie => versie.Nummer)];
        var werd = eerdere.Skip(1).Select(versie => versie.Onderdelen()).Append(jaarrekening.Onderdelen());
        return eerdere.Zip(werd).Select((stap, plaats) => new Herziening
        {
            Nummer = plaats + 1,
            Op = Datum.Schrijf(Kalender.Dag(stap.First.VervangenOp)),
            Reden = stap.First.Reden,
            Herkomst = stap.First.Herkomst,
            Status = stap.First.Status,
            Posten = { Verschillen(Bedragen(stap.First.Onderdelen()), Bedragen(stap.Second)) },
        });
    }

    private static IEnumerable<Postverschil> Verschillen(Dictionary<string, decimal> was, Dictionary<string, decimal> werd)
    {
        foreach (var post in Posttabel.Alle)
        {
            var (toen, nu) = (Bedrag(was, post), Bedrag(werd, post));
            if (toen != nu)
            {
                yield return new Postverschil { Post = post.Code, Naam = post.Naam, Was = toen.NaarGetal(RedenOntbreekt.NietBekend), Werd = nu.NaarGetal(RedenOntbreekt.NietBekend), Eenheid = post.Eenheid.NaarTekst() };
            }
        }
    }

    private static decimal? Bedrag(Dictionary<string, decimal> bedragen, Post post) => bedragen.TryGetValue(post.Code, out var bedrag) ? bedrag : null;

    private static Dictionary<string, decimal> Bedragen(IEnumerable<Onderdeel> onderdelen) => onderdelen.SelectMany(deel => deel.Posten).ToDictionary(post => post.Key, post => post.Value, StringComparer.Ordinal);
}
