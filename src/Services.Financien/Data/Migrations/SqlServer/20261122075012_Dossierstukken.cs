using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Dossierstukken : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AfbouwJson",
                table: "Jaarrekening",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "BevindingenLetOp",
                table: "Jaarrekening",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "BevindingenToegelicht",
                table: "Jaarrekening",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Grootteklasse",
                table: "Jaarrekening",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Herzieningen",
                table: "Jaarrekening",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Herzieningsreden",
                table: "Jaarrekening",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Signaalcodes",
                table: "Jaarrekening",
                type: "varchar(200)",
                unicode: false,
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ToelichtingenJson",
                table: "Jaarrekening",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "AangepastToezicht",
                columns: table => new
                {
                    BevoegdGezag = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Vanaf = table.Column<DateOnly>(type: "date", nullable: false),
                    TotEnMet = table.Column<DateOnly>(type: "date", nullable: true),
                    Reden = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    RedenEinde = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BeeindigdDoor = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AangepastToezicht", x => new { x.BevoegdGezag, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "Dossierstuk",
                columns: table => new
                {
                    BevoegdGezag = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: false),
                    Soort = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Boekjaar = table.Column<int>(type: "int", nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dossierstuk", x => new { x.BevoegdGezag, x.Soort, x.Boekjaar, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "JaarrekeningVersie",
                columns: table => new
                {
                    JaarrekeningId = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Herkomst = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    OnderdelenJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    VervangenOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JaarrekeningVersie", x => new { x.JaarrekeningId, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "Signaleringsversie",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signaleringsversie", x => x.Nummer);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AangepastToezicht_TotEnMet",
                table: "AangepastToezicht",
                column: "TotEnMet");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AangepastToezicht");

            migrationBuilder.DropTable(
                name: "Dossierstuk");

            migrationBuilder.DropTable(
                name: "JaarrekeningVersie");

            migrationBuilder.DropTable(
                name: "Signaleringsversie");

            migrationBuilder.DropColumn(
                name: "AfbouwJson",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "BevindingenLetOp",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "BevindingenToegelicht",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "Grootteklasse",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "Herzieningen",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "Herzieningsreden",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "Signaalcodes",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "ToelichtingenJson",
                table: "Jaarrekening");
        }
    }
}
