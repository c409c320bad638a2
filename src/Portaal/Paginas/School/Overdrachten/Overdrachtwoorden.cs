using Monitoring.Contracts.Opp.V1;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Paginas.School.Overdrachten;

/// <summary>How far an overdracht is, in words.</summary>
internal static class Overdrachtwoorden
{
    /// <summary>For the school that it came to.</summary>
    public static string Stand(Overdracht overdracht) => overdracht.Stand switch
    {
        "open" => "nog niet beantwoord",
        "te-laat" => "nog niet beantwoord",
        "overgenomen" => $"overgenomen op {Datums.Kort(overdracht.AntwoordOp)}",
        "zelf-geregistreerd" => $"zelf geregistreerd, gemeld op {Datums.Kort(overdracht.AntwoordOp)}",
        _ => $"leerling niet hier, gemeld op {Datums.Kort(overdracht.AntwoordOp)}",
    };

    /// <summary>For the school that handed it over; empty when there is nothing to tell.</summary>
    public static string VoorAfzender(string stand) => stand switch
    {
        "open" => "De andere school heeft het OPP nog niet overgenomen.",
        "overgenomen" => "De andere school heeft het OPP overgenomen.",
        "zelf-geregistreerd" => "De andere school heeft het OPP van deze leerling zelf geregistreerd.",
        "niet-hier" => "De andere school kent deze leerling niet. Draag het OPP opnieuw over, aan de goede school.",
        _ => "",
    };
}
