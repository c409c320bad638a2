using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class VrijgaveEenmalig : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Vrijgaven_Indicator_Periode_Uitgave",
                table: "Vrijgaven",
                columns: new[] { "Indicator", "Periode", "Uitgave" },
                unique: true,
                filter: "[Status] <> 'ingetrokken'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Vrijgaven_Indicator_Periode_Uitgave",
                table: "Vrijgaven");
        }
    }
}
