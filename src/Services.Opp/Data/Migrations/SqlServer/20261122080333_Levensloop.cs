using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Levensloop : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ActieVoor",
                table: "Opp",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "BeoordeeldOp",
                table: "Opp",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "DossierTekst",
                table: "Opp",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<int>(
                name: "Handeling",
                table: "Opp",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "HandelingOp",
                table: "Opp",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "HandelingVersie",
                table: "Opp",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HerbeoordeelOp",
                table: "Opp",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsBeeindigd",
                table: "Opp",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Oorzaken",
                table: "Opp",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "VoldoetAanWet",
                table: "Opp",
                type: "bit",
                nullable: true);

            // What was registered before is judged by the catalogue at the next start.
            migrationBuilder.Sql("UPDATE Opp SET HandelingVersie = Versie, HandelingOp = GewijzigdOp, BeoordeeldOp = BeginTermijn, HerbeoordeelOp = BeginTermijn");

            migrationBuilder.CreateTable(
                name: "OppVersie",
                columns: table => new
                {
                    OppId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Handeling = table.Column<int>(type: "int", nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false),
                    Stand = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OppVersie", x => new { x.OppId, x.Versie });
                    table.ForeignKey(
                        name: "FK_OppVersie_Opp_OppId",
                        column: x => x.OppId,
                        principalTable: "Opp",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken",
                table: "Opp",
                columns: new[] { "Brin", "IsBeeindigd", "ActieVoor", "Oorzaken" });

            migrationBuilder.CreateIndex(
                name: "IX_Opp_HerbeoordeelOp",
                table: "Opp",
                column: "HerbeoordeelOp");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OppVersie");

            migrationBuilder.DropIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken",
                table: "Opp");

            migrationBuilder.DropIndex(
                name: "IX_Opp_HerbeoordeelOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "ActieVoor",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "BeoordeeldOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "DossierTekst",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "Handeling",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "HandelingOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "HandelingVersie",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "HerbeoordeelOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "IsBeeindigd",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "Oorzaken",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "VoldoetAanWet",
                table: "Opp");
        }
    }
}
