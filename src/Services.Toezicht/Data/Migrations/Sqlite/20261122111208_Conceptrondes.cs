using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Conceptrondes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_EenOpen",
                table: "Onderzoek");

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenbaarOp",
                table: "Herstelopdracht",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Conceptronde",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VerstuurdOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rapport = table.Column<string>(type: "TEXT", nullable: false),
                    AntwoordOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Zienswijze = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Reactie = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conceptronde", x => new { x.OnderzoekId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Conceptronde_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Ketenbeurt",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ketenbeurt", x => x.ObjectId);
                });

            // What a board answered becomes its round. The concept was not kept, so a board that is still reading is sent a new one.
            migrationBuilder.Sql(
                """
                INSERT INTO Conceptronde (OnderzoekId, Nummer, VerstuurdOp, Uiterlijk, Rapport, AntwoordOp, Zienswijze, Reactie)
                SELECT Id, 1, ConceptVerstuurdOp, ZienswijzeUiterlijk, REPLACE('{"Eindoordeel":"?","VoorgesteldEindoordeel":null,"Afwijkingsreden":"","Oordelen":[],"Bezoeken":[],"Bevindingen":[],"Aanbevelingen":[],"Opdrachten":[]}', '?', COALESCE(ConceptEindoordeel, '')), ZienswijzeOp, Zienswijze, ReactieOpZienswijze
                FROM Onderzoek WHERE ConceptVerstuurdOp IS NOT NULL AND ZienswijzeUiterlijk IS NOT NULL;
                UPDATE Onderzoek SET Fase = 'concept', Stap = 'conceptrapport', WachtOp = 'inspectie' WHERE Fase = 'zienswijze';
                UPDATE Herstelopdracht SET OpenbaarOp = (SELECT OpenbaarOp FROM Onderzoek WHERE Onderzoek.Id = Herstelopdracht.Onderzoek) WHERE OpgelegdOp IS NOT NULL;
                """);

            migrationBuilder.DropColumn(
                name: "ConceptEindoordeel",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ConceptVerstuurdOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ReactieOpZienswijze",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ZienswijzeOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "ZienswijzeUiterlijk",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Zienswijze",
                table: "Onderzoek");

            migrationBuilder.AddColumn<DateOnly>(
                name: "GestaaktOp",
                table: "Onderzoek",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Staakreden",
                table: "Onderzoek",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Teamlid_Inspecteur",
                table: "Teamlid",
                column: "Inspecteur");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_EenOpen",
                table: "Onderzoek",
                columns: new[] { "ObjectSoort", "ObjectCode", "Soort" },
                unique: true,
                filter: "[Vaststellingsdatum] IS NULL AND [GestaaktOp] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Herstelopdracht_ObjectSoort_ObjectCode_Hersteltermijn",
                table: "Herstelopdracht",
                columns: new[] { "ObjectSoort", "ObjectCode", "Hersteltermijn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Conceptronde");

            migrationBuilder.DropTable(
                name: "Ketenbeurt");

            migrationBuilder.DropIndex(
                name: "IX_Teamlid_Inspecteur",
                table: "Teamlid");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_EenOpen",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Herstelopdracht_ObjectSoort_ObjectCode_Hersteltermijn",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "OpenbaarOp",
                table: "Herstelopdracht");

            migrationBuilder.DropColumn(
                name: "GestaaktOp",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Staakreden",
                table: "Onderzoek");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ZienswijzeUiterlijk",
                table: "Onderzoek",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Zienswijze",
                table: "Onderzoek",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ConceptEindoordeel",
                table: "Onderzoek",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConceptVerstuurdOp",
                table: "Onderzoek",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReactieOpZienswijze",
                table: "Onderzoek",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ZienswijzeOp",
                table: "Onderzoek",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_EenOpen",
                table: "Onderzoek",
                columns: new[] { "ObjectSoort", "ObjectCode", "Soort" },
                unique: true,
                filter: "[Vaststellingsdatum] IS NULL");
        }
    }
}
