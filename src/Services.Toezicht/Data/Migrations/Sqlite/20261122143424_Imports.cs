using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Import",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Bestanden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Begonnen = table.Column<long>(type: "INTEGER", nullable: false),
                    Bijgewerkt = table.Column<long>(type: "INTEGER", nullable: false),
                    Afloop = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false),
                    Melding = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Gelezen = table.Column<int>(type: "INTEGER", nullable: false),
                    Nieuw = table.Column<int>(type: "INTEGER", nullable: false),
                    Gewijzigd = table.Column<int>(type: "INTEGER", nullable: false),
                    Ongewijzigd = table.Column<int>(type: "INTEGER", nullable: false),
                    Afgewezen = table.Column<int>(type: "INTEGER", nullable: false),
                    MetBevinding = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Import", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Importregel",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Bestand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Regel = table.Column<int>(type: "INTEGER", nullable: false),
                    Kolom = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Melding = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Importregel", x => new { x.ImportId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Importregel_Import_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Import",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Import_Begonnen",
                table: "Import",
                column: "Begonnen");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Importregel");

            migrationBuilder.DropTable(
                name: "Import");
        }
    }
}
