using Monitoring.Services.Financien.Domain.Controles;

namespace Monitoring.Services.Financien.Invoeren;

/// <summary>Adds up the totals that a person left out. A total that is given stays as it is, and the identities check it.</summary>
internal static class Totaalregels
{
    private static readonly string[] Volgorde = ["vaste-activa", "vlottende-activa", "totaal-activa", "totaal-passiva", "totaal-baten", "totaal-lasten", "saldo", "resultaat"];

    public static void VulAan(Dictionary<string, decimal> posten)
    {
        foreach (var code in Volgorde)
        {
            var identiteit = Controletabel.Identiteiten.Single(een => een.Code == code);
            if (!posten.ContainsKey(identiteit.Links) && identiteit.Plus.Concat(identiteit.Min).Any(posten.ContainsKey))
            {
                posten[identiteit.Links] = identiteit.Plus.Sum(post => posten.GetValueOrDefault(post)) - identiteit.Min.Sum(post => posten.GetValueOrDefault(post));
            }
        }
    }
}
