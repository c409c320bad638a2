using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Planning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Fase_Startdatum_Nummer_Id",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Startdatum_Nummer_Id",
                table: "Onderzoek");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Fase_Startdatum_Nummer_Id_Zoektekst",
                table: "Onderzoek",
                columns: new[] { "Fase", "Startdatum", "Nummer", "Id", "Zoektekst" },
                descending: new[] { false, true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Soort_ObjectSoort_ObjectCode_Vaststellingsdatum",
                table: "Onderzoek",
                columns: new[] { "Soort", "ObjectSoort", "ObjectCode", "Vaststellingsdatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Startdatum_Nummer_Id_Zoektekst",
                table: "Onderzoek",
                columns: new[] { "Startdatum", "Nummer", "Id", "Zoektekst" },
                descending: new[] { true, false, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectVanToezicht_BevoegdGezag_Soort",
                table: "ObjectVanToezicht",
                columns: new[] { "BevoegdGezag", "Soort" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Fase_Startdatum_Nummer_Id_Zoektekst",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Soort_ObjectSoort_ObjectCode_Vaststellingsdatum",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Startdatum_Nummer_Id_Zoektekst",
                table: "Onderzoek");

            migrationBuilder.DropIndex(
                name: "IX_ObjectVanToezicht_BevoegdGezag_Soort",
                table: "ObjectVanToezicht");

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
        }
    }
}
