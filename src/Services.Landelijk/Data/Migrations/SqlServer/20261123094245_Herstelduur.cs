using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Herstelduur : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Herstelduur",
                table: "HerstelopdrachtFeiten",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Jaar",
                table: "HerstelopdrachtFeiten",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql("UPDATE HerstelopdrachtFeiten SET Jaar = YEAR(OpgelegdOp), Herstelduur = DATEDIFF(day, OpgelegdOp, HersteldOp)");

            // The counters of herstelopdrachten are not kept any more.
            migrationBuilder.Sql("DELETE FROM Tellers WHERE Telling LIKE 'herstelopdrachten:%'");

            migrationBuilder.CreateIndex(
                name: "IX_HerstelopdrachtFeiten_Voortgang",
                table: "HerstelopdrachtFeiten",
                columns: new[] { "Generatie", "Jaar", "Herkomst", "Status", "Herstelduur", "Hersteltermijn", "OpenbaarOp", "Kolom", "Onderzoeksoort" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_HerstelopdrachtFeiten_Voortgang",
                table: "HerstelopdrachtFeiten");

            migrationBuilder.DropColumn(
                name: "Herstelduur",
                table: "HerstelopdrachtFeiten");

            migrationBuilder.DropColumn(
                name: "Jaar",
                table: "HerstelopdrachtFeiten");
        }
    }
}
