using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Vrijgavefamilie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Familie",
                table: "Vrijgaven",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Until now each was released alone.
            migrationBuilder.Sql("UPDATE Vrijgaven SET Familie = Id");

            migrationBuilder.CreateTable(
                name: "Vrijgavegrondslagen",
                columns: table => new
                {
                    Familie = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Periode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Inhoud = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vrijgavegrondslagen", x => x.Familie);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Vrijgaven_Familie",
                table: "Vrijgaven",
                column: "Familie");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Vrijgavegrondslagen");

            migrationBuilder.DropIndex(
                name: "IX_Vrijgaven_Familie",
                table: "Vrijgaven");

            migrationBuilder.DropColumn(
                name: "Familie",
                table: "Vrijgaven");
        }
    }
}
