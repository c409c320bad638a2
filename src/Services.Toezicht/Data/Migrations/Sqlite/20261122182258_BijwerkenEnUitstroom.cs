using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BijwerkenEnUitstroom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Correctievoorstel_EenOpen",
                table: "Correctievoorstel");

            migrationBuilder.AddColumn<string>(
                name: "Herkomst",
                table: "Oppbeeld",
                type: "TEXT",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "OpOfBovenPlan",
                table: "Oppbeeld",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Schoolsoort",
                table: "Oppbeeld",
                type: "TEXT",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Uitstroomjaar",
                table: "Oppbeeld",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Standaard",
                table: "Correctievoorstel",
                type: "TEXT",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Rekenversie",
                table: "BerekendOordeel",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "EerdereBerekening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Berekening = table.Column<string>(type: "TEXT", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    BerekendOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VervallenOp = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EerdereBerekening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Signaalstand",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false),
                    Bouw = table.Column<int>(type: "INTEGER", nullable: false),
                    BouwVerlooptOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signaalstand", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "Signaalstand",
                columns: new[] { "Id", "Bouw", "BouwVerlooptOp", "Versie" },
                values: new object[] { 1, 0, null, 0 });

            migrationBuilder.CreateIndex(
                name: "IX_Oppbeeld_Vestiging_Uitstroomjaar_Schoolsoort_Herkomst_OpOfBovenPlan",
                table: "Oppbeeld",
                columns: new[] { "Vestiging", "Uitstroomjaar", "Schoolsoort", "Herkomst", "OpOfBovenPlan" },
                filter: "[Uitstroomjaar] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Correctievoorstel_EenOpen",
                table: "Correctievoorstel",
                columns: new[] { "Onderzoek", "Standaard" },
                unique: true,
                filter: "[AfgehandeldOp] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BerekendOordeel_Rekenversie",
                table: "BerekendOordeel",
                column: "Rekenversie");

            migrationBuilder.CreateIndex(
                name: "IX_EerdereBerekening_ObjectId_VervallenOp",
                table: "EerdereBerekening",
                columns: new[] { "ObjectId", "VervallenOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EerdereBerekening");

            migrationBuilder.DropTable(
                name: "Signaalstand");

            migrationBuilder.DropIndex(
                name: "IX_Oppbeeld_Vestiging_Uitstroomjaar_Schoolsoort_Herkomst_OpOfBovenPlan",
                table: "Oppbeeld");

            migrationBuilder.DropIndex(
                name: "IX_Correctievoorstel_EenOpen",
                table: "Correctievoorstel");

            migrationBuilder.DropIndex(
                name: "IX_BerekendOordeel_Rekenversie",
                table: "BerekendOordeel");

            migrationBuilder.DropColumn(
                name: "Herkomst",
                table: "Oppbeeld");

            migrationBuilder.DropColumn(
                name: "OpOfBovenPlan",
                table: "Oppbeeld");

            migrationBuilder.DropColumn(
                name: "Schoolsoort",
                table: "Oppbeeld");

            migrationBuilder.DropColumn(
                name: "Uitstroomjaar",
                table: "Oppbeeld");

            migrationBuilder.DropColumn(
                name: "Standaard",
                table: "Correctievoorstel");

            migrationBuilder.DropColumn(
                name: "Rekenversie",
                table: "BerekendOordeel");

            migrationBuilder.CreateIndex(
                name: "IX_Correctievoorstel_EenOpen",
                table: "Correctievoorstel",
                column: "Onderzoek",
                unique: true,
                filter: "[AfgehandeldOp] IS NULL");
        }
    }
}
