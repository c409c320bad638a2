using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LateWijzigingenEnZoekindexen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Oppbeeld_Vestiging_Uitstroomjaar_Schoolsoort_Herkomst_OpOfBovenPlan",
                table: "Oppbeeld");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Startdatum_Nummer",
                table: "Onderzoek");

            migrationBuilder.AddColumn<bool>(
                name: "LaatGewijzigd",
                table: "Oppbeeld",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Oppbeeld_Vestiging_Uitstroomjaar_Schoolsoort_Herkomst_OpOfBovenPlan_LaatGewijzigd",
                table: "Oppbeeld",
                columns: new[] { "Vestiging", "Uitstroomjaar", "Schoolsoort", "Herkomst", "OpOfBovenPlan", "LaatGewijzigd" },
                filter: "[Uitstroomjaar] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Fase_Startdatum_Nummer_Id",
                table: "Onderzoek",
                columns: new[] { "Fase", "Startdatum", "Nummer", "Id" },
                descending: new[] { false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Startdatum_Nummer_Id",
                table: "Onderzoek",
                columns: new[] { "Startdatum", "Nummer", "Id" },
                descending: new[] { true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Aansluiting_SwvCode_ObjectId",
                table: "Aansluiting",
                columns: new[] { "SwvCode", "ObjectId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Oppbeeld_Vestiging_Uitstroomjaar_Schoolsoort_Herkomst_OpOfBovenPlan_LaatGewijzigd",
                table: "Oppbeeld");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Fase_Startdatum_Nummer_Id",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Startdatum_Nummer_Id",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Aansluiting_SwvCode_ObjectId",
                table: "Aansluiting");

            migrationBuilder.DropColumn(
                name: "LaatGewijzigd",
                table: "Oppbeeld");

            migrationBuilder.CreateIndex(
                name: "IX_Oppbeeld_Vestiging_Uitstroomjaar_Schoolsoort_Herkomst_OpOfBovenPlan",
                table: "Oppbeeld",
                columns: new[] { "Vestiging", "Uitstroomjaar", "Schoolsoort", "Herkomst", "OpOfBovenPlan" },
                filter: "[Uitstroomjaar] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Startdatum_Nummer",
                table: "Onderzoek",
                columns: new[] { "Startdatum", "Nummer" });
        }
    }
}
