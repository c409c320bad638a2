using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class KoppelingHerkomst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Of links that are there, the origin was not kept: until the file of DUO is read again they say nothing about real accounts.
            migrationBuilder.AddColumn<string>(
                name: "Herkomst",
                table: "SwvKoppeling",
                type: "varchar(20)",
                unicode: false,
                maxLength: 20,
                nullable: false,
                defaultValue: "voorbeeld");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Herkomst",
                table: "SwvKoppeling");
        }
    }
}
