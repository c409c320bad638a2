using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Rekenversie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Bevindingcodes",
                table: "Jaarrekening",
                type: "varchar(1000)",
                unicode: false,
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            // No version of the service has 0: what is there is computed again at the next start.
            migrationBuilder.AddColumn<int>(
                name: "Rekenversie",
                table: "Jaarrekening",
                type: "int",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Bevindingcodes",
                table: "Jaarrekening");

            migrationBuilder.DropColumn(
                name: "Rekenversie",
                table: "Jaarrekening");
        }
    }
}
