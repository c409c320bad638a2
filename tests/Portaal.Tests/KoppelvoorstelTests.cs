using Monitoring.Portaal.Paginas.Beheer;

namespace Monitoring.Portaal.Tests;

/// <summary>Names as they stand in DUO's annual accounts of 2014 and 2015.</summary>
public sealed class KoppelvoorstelTests
{
    [Theory]
    [InlineData("Stichting SWV 23-02", "PO2302")]
    [InlineData("SWV PO 31-02 Midden Limburg", "PO3102")]
    [InlineData("Stg.SWV PO 2808", "PO2808")]
    [InlineData("Ver. SWV P.O. 3006", "PO3006")]
    [InlineData("SWV Helmond-Peelland 30-08 PO", "PO3008")]
    [InlineData("Samenwerkingsverband V.O. 25.06", "VO2506")]
    [InlineData("Stg. SWV Haarlemmermeer", null)]
    [InlineData("Stichting 12345 SWV", null)]
    [InlineData("SWV 45-01", null)]
    public void De_code_komt_uit_de_naam_of_er_is_geen_voorstel(string naam, string? code) => Assert.Equal(code, Koppelvoorstel.Uit(naam));
}
