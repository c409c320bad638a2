using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Tellerplek : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tellers_Generatie_Telling_Categorie",
                table: "Tellers");

            migrationBuilder.CreateIndex(
                name: "IX_Tellers_Generatie_Aantal",
                table: "Tellers",
                columns: new[] { "Generatie", "Aantal" },
                filter: "[Aantal] = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Tellers_Generatie_Telling_Periode",
                table: "Tellers",
                columns: new[] { "Generatie", "Telling", "Periode" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tellers_Generatie_Aantal",
                table: "Tellers");

            migrationBuilder.DropIndex(
                name: "IX_Tellers_Generatie_Telling_Periode",
                table: "Tellers");

            migrationBuilder.CreateIndex(
                name: "IX_Tellers_Generatie_Telling_Categorie",
                table: "Tellers",
                columns: new[] { "Generatie", "Telling", "Categorie" });
        }
    }
}
