using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Signalenvolgen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Leerlingpeilingen",
                table: "ObjectVanToezicht",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "Jaarrekeningbeeld",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false),
                    BevoegdGezag = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    SwvCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Boekjaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Signalen = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BekendOp = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jaarrekeningbeeld", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Oppbeeld",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false),
                    Vestiging = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    VoldoetAanWet = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Oppbeeld", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekeningbeeld_BevoegdGezag_Boekjaar",
                table: "Jaarrekeningbeeld",
                columns: new[] { "BevoegdGezag", "Boekjaar" });

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekeningbeeld_SwvCode_Boekjaar",
                table: "Jaarrekeningbeeld",
                columns: new[] { "SwvCode", "Boekjaar" });

            migrationBuilder.CreateIndex(
                name: "IX_Oppbeeld_Vestiging_VoldoetAanWet",
                table: "Oppbeeld",
                columns: new[] { "Vestiging", "VoldoetAanWet" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Jaarrekeningbeeld");

            migrationBuilder.DropTable(
                name: "Oppbeeld");

            migrationBuilder.DropColumn(
                name: "Leerlingpeilingen",
                table: "ObjectVanToezicht");
        }
    }
}
