using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>
/// What an indicator was at one object in one schooljaar, with the norm that it had to reach. The norm takes the pupils of the school into
/// account (De Staat van het Onderwijs 2024, section 1.3.3) and is delivered with the value, not computed here.
/// </summary>
internal sealed class Onderwijsresultaat
{
    /// <summary>Decimals that are kept of a value and a norm.</summary>
    public const int Decimalen = 4;

    /// <summary>Id of a school, vestiging or afdeling.</summary>
    public required string ObjectId { get; init; }

    /// <summary>Calendar year in which the schooljaar begins.</summary>
    public required int Schooljaar { get; init; }

    /// <summary>Code of an <see cref="Resultaten.Indicator"/>.</summary>
    public required string Indicator { get; init; }

    /// <summary>In the unit of the indicator.</summary>
    public decimal Waarde { get; private set; }

    public decimal Norm { get; private set; }

    /// <summary>Pupils behind the value, at least 1.</summary>
    public int Leerlingen { get; private set; }

    /// <summary>inspectie or voorbeeld.</summary>
    public string Herkomst { get; private set; } = "";

    /// <summary>Takes over what a file says.</summary>
    /// <returns>True when it says something else than before.</returns>
    /// <exception cref="WeigeringException"><c>resultaat.buiten-bereik</c> or <c>resultaat.leerlingen-ongeldig</c></exception>
    public bool NeemOver(Indicator indicator, decimal waarde, decimal norm, int leerlingen, string herkomst)
    {
        foreach (var (getal, veld) in new[] { (waarde, "waarde"), (norm, "norm") })
        {
            if (getal < indicator.Laagste || getal > indicator.Hoogste)
            {
                throw new WeigeringException("resultaat.buiten-bereik", $"{indicator.Naam} ligt tussen {indicator.Laagste:0.#} en {indicator.Hoogste:0.#}.", veld);
            }
        }

        if (leerlingen < 1)
        {
            throw new WeigeringException("resultaat.leerlingen-ongeldig", "Een resultaat gaat over ten minste één leerling.", "leerlingen");
        }

        if ((Waarde, Norm, Leerlingen, Herkomst) == (waarde, norm, leerlingen, herkomst))
        {
            return false;
        }

        (Waarde, Norm, Leerlingen, Herkomst) = (waarde, norm, leerlingen, herkomst);
        return true;
    }
}
