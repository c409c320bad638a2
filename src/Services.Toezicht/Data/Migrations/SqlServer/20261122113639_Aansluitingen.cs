using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Aansluitingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Aansluiting",
                columns: table => new
                {
                    ObjectId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: false),
                    SwvCode = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Gezag = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Aansluiting", x => new { x.ObjectId, x.Peildatum });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Aansluiting");
        }
    }
}
