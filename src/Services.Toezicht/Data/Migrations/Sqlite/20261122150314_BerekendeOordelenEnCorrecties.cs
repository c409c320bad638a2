using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BerekendeOordelenEnCorrecties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "GewijzigdOp",
                table: "Onderzoek",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "GewijzigdOp",
                table: "ObjectVanToezicht",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "GewijzigdOp",
                table: "Ministermelding",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "GewijzigdOp",
                table: "Herstelopdracht",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // When a row changed last was not kept: it has been as it is for at least as long as this migration.
            foreach (var tabel in new[] { "Onderzoek", "ObjectVanToezicht", "Ministermelding", "Herstelopdracht" })
            {
                migrationBuilder.Sql($"UPDATE {tabel} SET GewijzigdOp = CAST((julianday('now') - 1721425.5) * 864000000000 AS INTEGER);");
            }

            migrationBuilder.AddColumn<string>(
                name: "BevestigdDoor",
                table: "Correctie",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "BerekendOordeel",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Berekening = table.Column<string>(type: "TEXT", nullable: false),
                    BerekendOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Keer = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BerekendOordeel", x => new { x.ObjectId, x.Jaar });
                });

            migrationBuilder.CreateTable(
                name: "Correctievoorstel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Onderzoek = table.Column<Guid>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Was = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Wordt = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AfgehandeldOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AfgehandeldDoor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Afwijzing = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correctievoorstel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Onderwijsresultaat",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Waarde = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    Norm = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    Leerlingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Onderwijsresultaat", x => new { x.ObjectId, x.Schooljaar, x.Indicator });
                });

            migrationBuilder.CreateIndex(
                name: "IX_BerekendOordeel_Jaar_Uitkomst_ObjectId",
                table: "BerekendOordeel",
                columns: new[] { "Jaar", "Uitkomst", "ObjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Correctievoorstel_EenOpen",
                table: "Correctievoorstel",
                column: "Onderzoek",
                unique: true,
                filter: "[AfgehandeldOp] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Correctievoorstel_Onderzoek",
                table: "Correctievoorstel",
                column: "Onderzoek");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BerekendOordeel");

            migrationBuilder.DropTable(
                name: "Correctievoorstel");

            migrationBuilder.DropTable(
                name: "Onderwijsresultaat");

            migrationBuilder.DropColumn(
                name: "GewijzigdOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "GewijzigdOp",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "GewijzigdOp",
                table: "Ministermelding");

            migrationBuilder.DropColumn(
                name: "GewijzigdOp",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "BevestigdDoor",
                table: "Correctie");
        }
    }
}
