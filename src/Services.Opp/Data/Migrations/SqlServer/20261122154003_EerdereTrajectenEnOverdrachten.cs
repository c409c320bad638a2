using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <summary>
    /// Trajecten and overdrachten of before OverdrachtEnTrajectplaats. A traject beside an OPP has the place of that OPP. Without one it falls
    /// under the main vestiging of the school, and under its schoolsoort when all its OPP's have the same; otherwise that stays unknown. An OPP
    /// that was handed over waits for an answer: nobody can have given one. It lends its id to the overdracht, of which it has one.
    /// </summary>
    public partial class EerdereTrajectenEnOverdrachten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                UPDATE Traject SET
                    Vestiging = (SELECT o.Vestiging FROM Opp o WHERE o.Id = Traject.OppId),
                    Schoolsoort = (SELECT o.Schoolsoort FROM Opp o WHERE o.Id = Traject.OppId),
                    Herkomst = (SELECT o.Herkomst FROM Opp o WHERE o.Id = Traject.OppId)
                WHERE Vestiging = '' AND EXISTS (SELECT 1 FROM Opp o WHERE o.Id = Traject.OppId);
                """);
            migrationBuilder.Sql(
                """
                UPDATE Traject SET
                    Vestiging = Brin + '00',
                    Schoolsoort = COALESCE((SELECT CASE WHEN MIN(o.Schoolsoort) = MAX(o.Schoolsoort) THEN MIN(o.Schoolsoort) END FROM Opp o WHERE o.Brin = Traject.Brin), ''),
                    Herkomst = CASE WHEN EXISTS (SELECT 1 FROM SchoolVestiging v WHERE v.Brin = Traject.Brin AND v.Voorbeeld = 1) THEN 1 ELSE 0 END
                WHERE Vestiging = '';
                """);
            migrationBuilder.Sql(
                """
                INSERT INTO Overdracht (Id, OppId, NaarBrin, NaarVestiging, Op, Uiterlijk, Antwoord, Versie)
                SELECT o.Id, o.Id, LEFT(JSON_VALUE(o.DossierTekst, '$.einde.naar'), 4), JSON_VALUE(o.DossierTekst, '$.einde.naar'), CAST(JSON_VALUE(o.DossierTekst, '$.einde.op') AS date), DATEADD(day, 42, CAST(JSON_VALUE(o.DossierTekst, '$.einde.op') AS date)), 0, 1
                FROM Opp o
                WHERE o.IsBeeindigd = 1 AND o.GewistOp IS NULL AND JSON_VALUE(o.DossierTekst, '$.einde.naar') <> ''
                    AND o.Herkomst = CASE WHEN EXISTS (SELECT 1 FROM SchoolVestiging v WHERE v.Code = JSON_VALUE(o.DossierTekst, '$.einde.naar') AND v.Voorbeeld = 1) THEN 1 ELSE 0 END
                    AND NOT EXISTS (SELECT 1 FROM Overdracht d WHERE d.OppId = o.Id);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The tables and columns that were filled go with the migration before.
        }
    }
}
