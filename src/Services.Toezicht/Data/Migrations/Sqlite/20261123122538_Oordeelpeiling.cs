using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Oordeelpeiling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Oordeelpeiling",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeeftOordeel = table.Column<bool>(type: "INTEGER", nullable: false),
                    Herkomst = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Oordeelpeiling", x => x.ObjectId);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Oordeelpeiling");
        }
    }
}
