using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Handelingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Handelingsregel",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Door = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Zaak = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Kenmerk = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Toelichting = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handelingsregel", x => x.Volgnummer);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Handelingsregel_Code_Op",
                table: "Handelingsregel",
                columns: new[] { "Code", "Op" });

            migrationBuilder.CreateIndex(
                name: "IX_Handelingsregel_Op",
                table: "Handelingsregel",
                column: "Op");

            // Each look of the Inspectie was kept before there was a log.
            migrationBuilder.Sql("INSERT INTO Handelingsregel (Op, Door, Code, Zaak, Kenmerk, Toelichting) SELECT Tijdstip, Inspecteur, 'inzage-gevraagd', 'school', Brin, 'onderzoek ' + Onderzoek FROM Inzage ORDER BY Tijdstip;");
            migrationBuilder.Sql("INSERT INTO Handelingsregel (Op, Door, Code, Zaak, Kenmerk, Toelichting) SELECT regel.Tijdstip, inzage.Inspecteur, CASE WHEN regel.OppId IS NULL THEN 'opps-ingezien' ELSE 'opp-ingezien' END, CASE WHEN regel.OppId IS NULL THEN 'school' ELSE 'OPP van' END, regel.Brin, 'onderzoek ' + inzage.Onderzoek FROM Inzageregel regel JOIN Inzage inzage ON inzage.Id = regel.InzageId ORDER BY regel.Volgnummer;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Handelingsregel");
        }
    }
}
