using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Toezichtzaak : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Herstelopdracht_Onderzoek_OnderzoekId",
                table: "Herstelopdracht");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Postcodegebied",
                table: "Postcodegebied");

            migrationBuilder.RenameColumn(
                name: "OnderzoekId",
                table: "Herstelopdracht",
                newName: "Onderzoek");

            migrationBuilder.RenameIndex(
                name: "IX_Herstelopdracht_OnderzoekId",
                table: "Herstelopdracht",
                newName: "IX_Herstelopdracht_Onderzoek");

            migrationBuilder.AddColumn<string>(
                name: "Herkomst",
                table: "Postcodegebied",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<string>(
                name: "Zoektekst",
                table: "Onderzoek",
                type: "nvarchar(270)",
                maxLength: 270,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(260)",
                oldMaxLength: 260);

            migrationBuilder.AlterColumn<string>(
                name: "Sector",
                table: "Onderzoek",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(2)",
                oldMaxLength: 2);

            migrationBuilder.AlterColumn<string>(
                name: "ObjectCode",
                table: "Onderzoek",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(10)",
                oldMaxLength: 10);

            migrationBuilder.AddColumn<string>(
                name: "Bekostiging",
                table: "Onderzoek",
                type: "nvarchar(15)",
                maxLength: 15,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ConceptEindoordeel",
                table: "Onderzoek",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConceptVerstuurdOp",
                table: "Onderzoek",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EindoordeelDoor",
                table: "Onderzoek",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Fase",
                table: "Onderzoek",
                type: "nvarchar(15)",
                maxLength: 15,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "HerstelVan",
                table: "Onderzoek",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "HerstelonderzoekGedaan",
                table: "Onderzoek",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HerstelonderzoekUiterlijk",
                table: "Onderzoek",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Herstelopdrachten",
                table: "Onderzoek",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "HerstelopdrachtenBekend",
                table: "Onderzoek",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "OpeenvolgendZeerZwak",
                table: "Onderzoek",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenbaarOp",
                table: "Onderzoek",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReactieOpZienswijze",
                table: "Onderzoek",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Schoolsoort",
                table: "Onderzoek",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Stap",
                table: "Onderzoek",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Toezichtsector",
                table: "Onderzoek",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Uiterlijk",
                table: "Onderzoek",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VastgesteldDoor",
                table: "Onderzoek",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "VorigEindoordeel",
                table: "Onderzoek",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WachtOp",
                table: "Onderzoek",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Zienswijze",
                table: "Onderzoek",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ZienswijzeOp",
                table: "Onderzoek",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ZienswijzeUiterlijk",
                table: "Onderzoek",
                type: "date",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Sector",
                table: "ObjectVanToezicht",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(2)",
                oldMaxLength: 2);

            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "ObjectVanToezicht",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(10)",
                oldMaxLength: 10);

            migrationBuilder.AlterColumn<string>(
                name: "Id",
                table: "ObjectVanToezicht",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(20)",
                oldMaxLength: 20);

            migrationBuilder.AddColumn<string>(
                name: "Bekostiging",
                table: "ObjectVanToezicht",
                type: "nvarchar(15)",
                maxLength: 15,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Cluster",
                table: "ObjectVanToezicht",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "GeldigTot",
                table: "ObjectVanToezicht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsSpeciaal",
                table: "ObjectVanToezicht",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Opvolger",
                table: "ObjectVanToezicht",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<string>(
                name: "Status",
                table: "Herstelopdracht",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(10)",
                oldMaxLength: 10);

            migrationBuilder.AddColumn<string>(
                name: "Element",
                table: "Herstelopdracht",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Herkomst",
                table: "Herstelopdracht",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "HersteldOp",
                table: "Herstelopdracht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ObjectCode",
                table: "Herstelopdracht",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ObjectNaam",
                table: "Herstelopdracht",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ObjectSoort",
                table: "Herstelopdracht",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Onderzoeknummer",
                table: "Herstelopdracht",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Onderzoeksoort",
                table: "Herstelopdracht",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpgelegdOp",
                table: "Herstelopdracht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Redenen",
                table: "Herstelopdracht",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Schoolsoort",
                table: "Herstelopdracht",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Stap",
                table: "Herstelopdracht",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Toezichtsector",
                table: "Herstelopdracht",
                type: "nvarchar(3)",
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "Uiterlijk",
                table: "Herstelopdracht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Versie",
                table: "Herstelopdracht",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "WachtOp",
                table: "Herstelopdracht",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_Postcodegebied",
                table: "Postcodegebied",
                columns: new[] { "Pc4", "Herkomst" });

            migrationBuilder.CreateTable(
                name: "Aanbeveling",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Standaard = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aanbeveling", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Aanbeveling_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bevinding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Standaard = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Element = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    VoldoetAanWet = table.Column<bool>(type: "bit", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bevinding", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bevinding_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bewijs",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    HerstelopdrachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewijs", x => new { x.HerstelopdrachtId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Bewijs_Herstelopdracht_HerstelopdrachtId",
                        column: x => x.HerstelopdrachtId,
                        principalTable: "Herstelopdracht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bezoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Lessen = table.Column<int>(type: "int", nullable: false),
                    OpBasiskwaliteit = table.Column<int>(type: "int", nullable: false),
                    Toelichting = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bezoek", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bezoek_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Correctie",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Standaard = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Was = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Wordt = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Correctie", x => new { x.OnderzoekId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Correctie_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Herstelbeoordeling",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    HerstelopdrachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Hersteld = table.Column<bool>(type: "bit", nullable: false),
                    Toelichting = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Herstelbeoordeling", x => new { x.HerstelopdrachtId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Herstelbeoordeling_Herstelopdracht_HerstelopdrachtId",
                        column: x => x.HerstelopdrachtId,
                        principalTable: "Herstelopdracht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ministermelding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Onderzoek = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Onderzoeknummer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ObjectSoort = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ObjectCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ObjectNaam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Toezichtsector = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    OpeenvolgendZeerZwak = table.Column<int>(type: "int", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Brief = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ministermelding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OpgelegdeHerstelopdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Standaard = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Element = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rechtsgrond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Hersteltermijn = table.Column<DateOnly>(type: "date", nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpgelegdeHerstelopdracht", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpgelegdeHerstelopdracht_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Teamlid",
                columns: table => new
                {
                    Inspecteur = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Projectleider = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Teamlid", x => new { x.OnderzoekId, x.Inspecteur });
                    table.ForeignKey(
                        name: "FK_Teamlid_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Toezichtperiode",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    ObjectId = table.Column<string>(type: "nvarchar(40)", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(25)", maxLength: 25, nullable: false),
                    Van = table.Column<DateOnly>(type: "date", nullable: false),
                    Tot = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Redeneinde = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Toezichtperiode", x => new { x.ObjectId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Toezichtperiode_ObjectVanToezicht_ObjectId",
                        column: x => x.ObjectId,
                        principalTable: "ObjectVanToezicht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Verlenging",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    HerstelopdrachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Was = table.Column<DateOnly>(type: "date", nullable: false),
                    Wordt = table.Column<DateOnly>(type: "date", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Verlenging", x => new { x.HerstelopdrachtId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Verlenging_Herstelopdracht_HerstelopdrachtId",
                        column: x => x.HerstelopdrachtId,
                        principalTable: "Herstelopdracht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Wijziging",
                columns: table => new
                {
                    Onderzoek = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Tijdstip = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Wat = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijziging", x => new { x.Onderzoek, x.Versie });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Bestuur_Vaststellingsdatum",
                table: "Onderzoek",
                columns: new[] { "Bestuur", "Vaststellingsdatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_HerstelVan",
                table: "Onderzoek",
                column: "HerstelVan");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp",
                table: "Onderzoek",
                columns: new[] { "Uiterlijk", "WachtOp" },
                filter: "[Uiterlijk] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ObjectVanToezicht_SwvCode_Soort_Code",
                table: "ObjectVanToezicht",
                columns: new[] { "SwvCode", "Soort", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Herstelopdracht_GerichtAan_Uiterlijk",
                table: "Herstelopdracht",
                columns: new[] { "GerichtAan", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Herstelopdracht_Uiterlijk_WachtOp",
                table: "Herstelopdracht",
                columns: new[] { "Uiterlijk", "WachtOp" },
                filter: "[Uiterlijk] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Aanbeveling_OnderzoekId",
                table: "Aanbeveling",
                column: "OnderzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Bevinding_OnderzoekId",
                table: "Bevinding",
                column: "OnderzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Bezoek_OnderzoekId",
                table: "Bezoek",
                column: "OnderzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Ministermelding_Onderzoek",
                table: "Ministermelding",
                column: "Onderzoek",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpgelegdeHerstelopdracht_OnderzoekId",
                table: "OpgelegdeHerstelopdracht",
                column: "OnderzoekId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aanbeveling");

            migrationBuilder.DropTable(
                name: "Bevinding");

            migrationBuilder.DropTable(
                name: "Bewijs");

            migrationBuilder.DropTable(
                name: "Bezoek");

            migrationBuilder.DropTable(
                name: "Correctie");

            migrationBuilder.DropTable(
                name: "Herstelbeoordeling");

            migrationBuilder.DropTable(
                name: "Ministermelding");

            migrationBuilder.DropTable(
                name: "OpgelegdeHerstelopdracht");

            migrationBuilder.DropTable(
                name: "Teamlid");

            migrationBuilder.DropTable(
                name: "Toezichtperiode");

            migrationBuilder.DropTable(
                name: "Verlenging");

            migrationBuilder.DropTable(
                name: "Wijziging");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Postcodegebied",
                table: "Postcodegebied");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Bestuur_Vaststellingsdatum",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_HerstelVan",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_ObjectVanToezicht_SwvCode_Soort_Code",
                table: "ObjectVanToezicht");

            migrationBuilder.DropIndex(
                name: "IX_Herstelopdracht_GerichtAan_Uiterlijk",
                table: "Herstelopdracht");

            migrationBuilder.DropIndex(
                name: "IX_Herstelopdracht_Uiterlijk_WachtOp",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Herkomst",
                table: "Postcodegebied");

            migrationBuilder.DropColumn(
                name: "Bekostiging",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ConceptEindoordeel",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ConceptVerstuurdOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "EindoordeelDoor",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Fase",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "HerstelVan",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "HerstelonderzoekGedaan",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "HerstelonderzoekUiterlijk",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Herstelopdrachten",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "HerstelopdrachtenBekend",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "OpeenvolgendZeerZwak",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "OpenbaarOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ReactieOpZienswijze",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Schoolsoort",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Stap",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Toezichtsector",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Uiterlijk",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "VastgesteldDoor",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "VorigEindoordeel",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "WachtOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Zienswijze",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ZienswijzeOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ZienswijzeUiterlijk",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Bekostiging",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "Cluster",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "GeldigTot",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "IsSpeciaal",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "Opvolger",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "Element",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Herkomst",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "HersteldOp",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "ObjectCode",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "ObjectNaam",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "ObjectSoort",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Onderzoeknummer",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Onderzoeksoort",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "OpgelegdOp",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Redenen",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Schoolsoort",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Stap",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Toezichtsector",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Uiterlijk",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "Versie",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "WachtOp",
                table: "Herstelopdracht");

            migrationBuilder.RenameColumn(
                name: "Onderzoek",
                table: "Herstelopdracht",
                newName: "OnderzoekId");

            migrationBuilder.RenameIndex(
                name: "IX_Herstelopdracht_Onderzoek",
                table: "Herstelopdracht",
                newName: "IX_Herstelopdracht_OnderzoekId");

            migrationBuilder.AlterColumn<string>(
                name: "Zoektekst",
                table: "Onderzoek",
                type: "nvarchar(260)",
                maxLength: 260,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(270)",
                oldMaxLength: 270);

            migrationBuilder.AlterColumn<string>(
                name: "Sector",
                table: "Onderzoek",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(3)",
                oldMaxLength: 3);

            migrationBuilder.AlterColumn<string>(
                name: "ObjectCode",
                table: "Onderzoek",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(20)",
                oldMaxLength: 20);

            migrationBuilder.AlterColumn<string>(
                name: "Sector",
                table: "ObjectVanToezicht",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(3)",
                oldMaxLength: 3);

            migrationBuilder.AlterColumn<string>(
                name: "Code",
                table: "ObjectVanToezicht",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(20)",
                oldMaxLength: 20);

            migrationBuilder.AlterColumn<string>(
                name: "Id",
                table: "ObjectVanToezicht",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<string>(
                name: "Status",
                table: "Herstelopdracht",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(20)",
                oldMaxLength: 20);

            migrationBuilder.AddPrimaryKey(
                name: "PK_Postcodegebied",
                table: "Postcodegebied",
                column: "Pc4");

            migrationBuilder.AddForeignKey(
                name: "FK_Herstelopdracht_Onderzoek_OnderzoekId",
                table: "Herstelopdracht",
                column: "OnderzoekId",
                principalTable: "Onderzoek",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
