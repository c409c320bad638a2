using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OverdrachtEnTrajectplaats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Herkomst",
                table: "Traject",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Schoolsoort",
                table: "Traject",
                type: "TEXT",
                unicode: false,
                maxLength: 3,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Vestiging",
                table: "Traject",
                type: "TEXT",
                unicode: false,
                maxLength: 6,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Overdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OppId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NaarBrin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    NaarVestiging = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Antwoord = table.Column<int>(type: "INTEGER", nullable: false),
                    AntwoordOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    NieuwOppId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overdracht", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overdracht_Opp_OppId",
                        column: x => x.OppId,
                        principalTable: "Opp",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Traject_Vestiging_Soort_Herkomst_Uiterlijk",
                table: "Traject",
                columns: new[] { "Vestiging", "Soort", "Herkomst", "Uiterlijk" },
                filter: "[Open] <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_Overdracht_NaarBrin_Antwoord_Uiterlijk",
                table: "Overdracht",
                columns: new[] { "NaarBrin", "Antwoord", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Overdracht_NieuwOppId",
                table: "Overdracht",
                column: "NieuwOppId",
                filter: "NieuwOppId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Overdracht_OppId",
                table: "Overdracht",
                column: "OppId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Overdracht");

            migrationBuilder.DropIndex(
                name: "IX_Traject_Vestiging_Soort_Herkomst_Uiterlijk",
                table: "Traject");

            migrationBuilder.DropColumn(
                name: "Herkomst",
                table: "Traject");

            migrationBuilder.DropColumn(
                name: "Schoolsoort",
                table: "Traject");

            migrationBuilder.DropColumn(
                name: "Vestiging",
                table: "Traject");
        }
    }
}
