using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Werkvolgorde : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp_Stap",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Herstelopdracht_Uiterlijk_WachtOp",
                table: "Herstelopdracht");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Uiterlijk_Nummer_Soort_WachtOp_Stap",
                table: "Onderzoek",
                columns: new[] { "Uiterlijk", "Nummer", "Soort", "WachtOp", "Stap" },
                filter: "[Uiterlijk] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Herstelopdracht_Uiterlijk_Onderzoeknummer_Standaard_Id_WachtOp",
                table: "Herstelopdracht",
                columns: new[] { "Uiterlijk", "Onderzoeknummer", "Standaard", "Id", "WachtOp" },
                filter: "[Uiterlijk] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Uiterlijk_Nummer_Soort_WachtOp_Stap",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Herstelopdracht_Uiterlijk_Onderzoeknummer_Standaard_Id_WachtOp",
                table: "Herstelopdracht");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp_Stap",
                table: "Onderzoek",
                columns: new[] { "Uiterlijk", "WachtOp", "Stap" },
                filter: "[Uiterlijk] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Herstelopdracht_Uiterlijk_WachtOp",
                table: "Herstelopdracht",
                columns: new[] { "Uiterlijk", "WachtOp" },
                filter: "[Uiterlijk] IS NOT NULL");
        }
    }
}
