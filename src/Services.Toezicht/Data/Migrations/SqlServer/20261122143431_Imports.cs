using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Soort = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: false),
                    Bestanden = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Begonnen = table.Column<long>(type: "bigint", nullable: false),
                    Bijgewerkt = table.Column<long>(type: "bigint", nullable: false),
                    Afloop = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Melding = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Gelezen = table.Column<int>(type: "int", nullable: false),
                    Nieuw = table.Column<int>(type: "int", nullable: false),
                    Gewijzigd = table.Column<int>(type: "int", nullable: false),
                    Ongewijzigd = table.Column<int>(type: "int", nullable: false),
                    Afgewezen = table.Column<int>(type: "int", nullable: false),
                    MetBevinding = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Import", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Importregel",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Bestand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Regel = table.Column<int>(type: "int", nullable: false),
                    Kolom = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    Melding = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
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
