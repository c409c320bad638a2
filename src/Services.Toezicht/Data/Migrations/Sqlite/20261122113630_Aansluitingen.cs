using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
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
                    ObjectId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SwvCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Gezag = table.Column<int>(type: "INTEGER", nullable: false)
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
