using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Resultaatvraag : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Resultaatvraag",
                columns: table => new
                {
                    Vrager = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Bevraagd = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Boekjaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Bedrag = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Doel = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    GevraagdOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AntwoordOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resultaatvraag", x => new { x.Vrager, x.Nummer });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Resultaatvraag_Bevraagd",
                table: "Resultaatvraag",
                column: "Bevraagd");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Resultaatvraag");
        }
    }
}
