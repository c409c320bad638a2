using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FinancieelToezicht : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FinancieelToezicht",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false),
                    BevoegdGezag = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FinancieelToezicht", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FinancieelToezicht_BevoegdGezag",
                table: "FinancieelToezicht",
                column: "BevoegdGezag");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FinancieelToezicht");
        }
    }
}
