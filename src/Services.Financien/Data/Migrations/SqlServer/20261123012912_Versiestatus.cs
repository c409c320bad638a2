using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Versiestatus : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "JaarrekeningVersie",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: false,
                defaultValue: "definitief");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Status",
                table: "JaarrekeningVersie");
        }
    }
}
