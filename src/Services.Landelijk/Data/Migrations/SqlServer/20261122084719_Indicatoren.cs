using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Indicatoren : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tellers_Generatie_Indicator",
                table: "Tellers");

            migrationBuilder.DropColumn(
                name: "Leerlingen",
                table: "ObjectFeiten");

            migrationBuilder.DropColumn(
                name: "Peildatum",
                table: "ObjectFeiten");

            migrationBuilder.RenameColumn(
                name: "Indicator",
                table: "Wijzigingen",
                newName: "Feitsoort");

            migrationBuilder.RenameColumn(
                name: "Indicator",
                table: "Tellers",
                newName: "Telling");

            migrationBuilder.RenameColumn(
                name: "Schoolsoort",
                table: "OppFeiten",
                newName: "Uitstroomjaar");

            migrationBuilder.RenameColumn(
                name: "Naam",
                table: "ObjectFeiten",
                newName: "Objectnaam");

            migrationBuilder.RenameColumn(
                name: "Naam",
                table: "JaarrekeningFeiten",
                newName: "Bestuursnaam");

            migrationBuilder.AddColumn<string>(
                name: "Evaluaties",
                table: "OppFeiten",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Groep",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Handelingsdeel",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Hoorrecht",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Instemming",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "NaDrieJaar",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "NaEenJaar",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Regels",
                table: "OppFeiten",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Swv",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TotSchooljaar",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TovPlan",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "VoldoetAanWet",
                table: "OppFeiten",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Bekostiging",
                table: "OnderzoekFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "HerstelopdrachtenBekend",
                table: "OnderzoekFeiten",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Herstelresultaat",
                table: "OnderzoekFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Kolom",
                table: "OnderzoekFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Onderzoeksperiode",
                table: "OnderzoekFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Oordelen",
                table: "OnderzoekFeiten",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "OpeenvolgendZeerZwak",
                table: "OnderzoekFeiten",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenbaarOp",
                table: "OnderzoekFeiten",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Schoolkolom",
                table: "OnderzoekFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "StandaardenMetOpdracht",
                table: "OnderzoekFeiten",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Plaats",
                table: "ObjectFeiten",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<decimal>(
                name: "AfbouwBegroot",
                table: "JaarrekeningFeiten",
                type: "decimal(18,2)",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "AfbouwGerealiseerd",
                table: "JaarrekeningFeiten",
                type: "decimal(18,2)",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Afbouwvoortgang",
                table: "JaarrekeningFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Signalen",
                table: "JaarrekeningFeiten",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "HerstelopdrachtFeiten",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    Onderzoek = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ObjectSoort = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    ObjectCode = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Kolom = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Standaard = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Aanhaling = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    OpgelegdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Hersteltermijn = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    HersteldOp = table.Column<DateOnly>(type: "date", nullable: true),
                    Herkomst = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HerstelopdrachtFeiten", x => new { x.Generatie, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Kengetalverdelingen",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Groep = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Boekjaar = table.Column<int>(type: "int", nullable: false),
                    Voorbeeld = table.Column<bool>(type: "bit", nullable: false),
                    N = table.Column<long>(type: "bigint", nullable: false),
                    Vergeleken = table.Column<long>(type: "bigint", nullable: false),
                    Signalen = table.Column<long>(type: "bigint", nullable: false),
                    Bedrag = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: false),
                    P25 = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true),
                    Mediaan = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true),
                    P75 = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true),
                    Grens = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kengetalverdelingen", x => new { x.Generatie, x.Code, x.Groep, x.Boekjaar, x.Voorbeeld });
                });

            migrationBuilder.CreateTable(
                name: "LeerlingtellingFeit",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    ObjectId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Schooljaar = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Leerlingen = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeerlingtellingFeit", x => new { x.Generatie, x.ObjectId, x.Schooljaar });
                    table.ForeignKey(
                        name: "FK_LeerlingtellingFeit_ObjectFeiten_Generatie_ObjectId",
                        columns: x => new { x.Generatie, x.ObjectId },
                        principalTable: "ObjectFeiten",
                        principalColumns: new[] { "Generatie", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MinistermeldingFeit",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    Kolom = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinistermeldingFeit", x => new { x.Generatie, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Vrijgaven",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Indicator = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Periode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Uitgave = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Toelichting = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    VoorgesteldDoor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    VoorgesteldOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    GoedgekeurdDoor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    GoedgekeurdOp = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    IngetrokkenDoor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Intrekreden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PublicatieOp = table.Column<long>(type: "bigint", nullable: false),
                    Inhoud = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vrijgaven", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Tellers_Generatie_Telling_Categorie",
                table: "Tellers",
                columns: new[] { "Generatie", "Telling", "Categorie" });

            migrationBuilder.CreateIndex(
                name: "IX_OppFeiten_Generatie_Vestiging",
                table: "OppFeiten",
                columns: new[] { "Generatie", "Vestiging" });

            migrationBuilder.CreateIndex(
                name: "IX_OnderzoekFeiten_Generatie_ObjectCode",
                table: "OnderzoekFeiten",
                columns: new[] { "Generatie", "ObjectCode" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectFeiten_Generatie_Soort",
                table: "ObjectFeiten",
                columns: new[] { "Generatie", "Soort" });

            migrationBuilder.CreateIndex(
                name: "IX_JaarrekeningFeiten_Generatie_SwvCode",
                table: "JaarrekeningFeiten",
                columns: new[] { "Generatie", "SwvCode" });

            migrationBuilder.CreateIndex(
                name: "IX_HerstelopdrachtFeiten_Generatie_ObjectCode",
                table: "HerstelopdrachtFeiten",
                columns: new[] { "Generatie", "ObjectCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Vrijgaven_Indicator_Status_PublicatieOp",
                table: "Vrijgaven",
                columns: new[] { "Indicator", "Status", "PublicatieOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HerstelopdrachtFeiten");

            migrationBuilder.DropTable(
                name: "Kengetalverdelingen");

            migrationBuilder.DropTable(
                name: "LeerlingtellingFeit");

            migrationBuilder.DropTable(
                name: "MinistermeldingFeit");

            migrationBuilder.DropTable(
                name: "Vrijgaven");

            migrationBuilder.DropIndex(
                name: "IX_Tellers_Generatie_Telling_Categorie",
                table: "Tellers");

            migrationBuilder.DropIndex(
                name: "IX_OppFeiten_Generatie_Vestiging",
                table: "OppFeiten");

            migrationBuilder.DropIndex(
                name: "IX_OnderzoekFeiten_Generatie_ObjectCode",
                table: "OnderzoekFeiten");

            migrationBuilder.DropIndex(
                name: "IX_ObjectFeiten_Generatie_Soort",
                table: "ObjectFeiten");

            migrationBuilder.DropIndex(
                name: "IX_JaarrekeningFeiten_Generatie_SwvCode",
                table: "JaarrekeningFeiten");

            migrationBuilder.DropColumn(
                name: "Evaluaties",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Groep",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Handelingsdeel",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Hoorrecht",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Instemming",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "NaDrieJaar",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "NaEenJaar",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Regels",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Swv",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "TotSchooljaar",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "TovPlan",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "VoldoetAanWet",
                table: "OppFeiten");

            migrationBuilder.DropColumn(
                name: "Bekostiging",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "HerstelopdrachtenBekend",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "Herstelresultaat",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "Kolom",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "Onderzoeksperiode",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "Oordelen",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "OpeenvolgendZeerZwak",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "OpenbaarOp",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "Schoolkolom",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "StandaardenMetOpdracht",
                table: "OnderzoekFeiten");

            migrationBuilder.DropColumn(
                name: "Plaats",
                table: "ObjectFeiten");

            migrationBuilder.DropColumn(
                name: "AfbouwBegroot",
                table: "JaarrekeningFeiten");

            migrationBuilder.DropColumn(
                name: "AfbouwGerealiseerd",
                table: "JaarrekeningFeiten");

            migrationBuilder.DropColumn(
                name: "Afbouwvoortgang",
                table: "JaarrekeningFeiten");

            migrationBuilder.DropColumn(
                name: "Signalen",
                table: "JaarrekeningFeiten");

            migrationBuilder.RenameColumn(
                name: "Feitsoort",
                table: "Wijzigingen",
                newName: "Indicator");

            migrationBuilder.RenameColumn(
                name: "Telling",
                table: "Tellers",
                newName: "Indicator");

            migrationBuilder.RenameColumn(
                name: "Uitstroomjaar",
                table: "OppFeiten",
                newName: "Schoolsoort");

            migrationBuilder.RenameColumn(
                name: "Objectnaam",
                table: "ObjectFeiten",
                newName: "Naam");

            migrationBuilder.RenameColumn(
                name: "Bestuursnaam",
                table: "JaarrekeningFeiten",
                newName: "Naam");

            migrationBuilder.AddColumn<int>(
                name: "Leerlingen",
                table: "ObjectFeiten",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Peildatum",
                table: "ObjectFeiten",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tellers_Generatie_Indicator",
                table: "Tellers",
                columns: new[] { "Generatie", "Indicator" });
        }
    }
}
