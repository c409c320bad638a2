using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
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
                    ObjectId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    HeeftOordeel = table.Column<bool>(type: "bit", nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false)
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
