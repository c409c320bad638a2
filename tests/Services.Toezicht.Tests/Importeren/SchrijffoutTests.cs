using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Importeren;

/// <summary>What an import answers when the database refuses to write. A trigger stands in for the cause.</summary>
public sealed class SchrijffoutTests
{
    private const string IetsAnders = """
        CREATE TRIGGER StukOnderzoek BEFORE INSERT ON Onderzoek BEGIN SELECT RAISE(ABORT, 'iets anders'); END;
        CREATE TRIGGER StukObject BEFORE INSERT ON ObjectVanToezicht BEGIN SELECT RAISE(ABORT, 'iets anders'); END;
        """;

    private const string DubbeleSleutel = """
        CREATE TABLE Bezet (Nummer INTEGER PRIMARY KEY);
        INSERT INTO Bezet VALUES (1);
        CREATE TRIGGER StukOnderzoek BEFORE INSERT ON Onderzoek BEGIN INSERT INTO Bezet VALUES (1); END;
        CREATE TRIGGER StukObject BEFORE INSERT ON ObjectVanToezicht BEGIN INSERT INTO Bezet VALUES (1); END;
        """;

    [Theory]
    [InlineData(IetsAnders, StatusCode.Internal, "")]
    [InlineData(DubbeleSleutel, StatusCode.Aborted, "import.gelijktijdig")]
    public async Task Alleen_een_dubbele_sleutel_heet_gelijktijdig(string oorzaak, StatusCode status, string code)
    {
        await using var dienst = await Dienst.StartMetSwv();
        dienst.VerwachtFouten = status == StatusCode.Internal;
        await dienst.MetDatabase(database => database.Database.ExecuteSqlRawAsync(oorzaak));

        await Dienst.Geweigerd(status, code, () => dienst.ImporteerObjecten(("swv.csv", Dienst.Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9009;Swv Negen;99009;NOORD"))));
        await Dienst.Geweigerd(status, code, () => dienst.ImporteerOnderzoeken(("oud.csv", Dienst.Tekst(
            "nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;oordelen;eindoordeel;herstelopdrachten",
            "H-1;swv;PO9001;vierjaarlijks;2022-01-10;2022-03-07;RPO1=goed|RPO2=goed|RPO3=goed|BKA1=goed|BKA2=goed|BKA3=goed;goed;"))));
    }
}
