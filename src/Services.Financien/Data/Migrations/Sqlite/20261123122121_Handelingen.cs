using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.Sqlite
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
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Zaak = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
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

            // Who changed the signaleringswaarden was kept before there was a log.
            migrationBuilder.Sql("INSERT INTO Handelingsregel (Op, Door, Code, Zaak, Kenmerk, Toelichting) SELECT Op, Door, 'signaleringswaarden-gewijzigd', 'signaleringswaarden, versie', CAST(Nummer AS varchar(10)), SUBSTRING(Reden, 1, 300) FROM Signaleringsversie ORDER BY Nummer;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Handelingsregel");
        }
    }
}
