using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.Sqlite
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
                type: "TEXT",
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
