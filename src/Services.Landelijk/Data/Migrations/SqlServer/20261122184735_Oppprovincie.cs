using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Oppprovincie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Provincie",
                table: "OppFeiten",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_JaarrekeningFeiten_Generatie_BevoegdGezag",
                table: "JaarrekeningFeiten",
                columns: new[] { "Generatie", "BevoegdGezag" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_JaarrekeningFeiten_Generatie_BevoegdGezag",
                table: "JaarrekeningFeiten");

            migrationBuilder.DropColumn(
                name: "Provincie",
                table: "OppFeiten");
        }
    }
}
