using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <summary>A release of figures about OPP's that was proposed before those were released together, and is not public yet, would become public alone.</summary>
    public partial class VrijgaveZonderGrondslag : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                UPDATE Vrijgaven
                SET Status = 'ingetrokken', IngetrokkenDoor = 'monitor', Versie = Versie + 1,
                    Intrekreden = 'Voorgesteld voordat alle cijfers over OPP''s samen vrijgaan. Stel het schooljaar opnieuw voor.'
                WHERE (Indicator = 'opps' OR Indicator LIKE 'opp-%')
                    AND (Status = 'voorgesteld' OR (Status = 'goedgekeurd' AND PublicatieOp > (DATEDIFF_BIG(SECOND, '1970-01-01', SYSUTCDATETIME()) * 10000000 + 621355968000000000)))
                    AND NOT EXISTS (SELECT 1 FROM Vrijgavegrondslagen WHERE Vrijgavegrondslagen.Familie = Vrijgaven.Familie)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // What they were is not known any more, and withdrawn they harm nobody.
        }
    }
}
