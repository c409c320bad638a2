using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Werkindex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp",
                table: "Onderzoek");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp_Stap",
                table: "Onderzoek",
                columns: new[] { "Uiterlijk", "WachtOp", "Stap" },
                filter: "[Uiterlijk] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp_Stap",
                table: "Onderzoek");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Uiterlijk_WachtOp",
                table: "Onderzoek",
                columns: new[] { "Uiterlijk", "WachtOp" },
                filter: "[Uiterlijk] IS NOT NULL");
        }
    }
}
