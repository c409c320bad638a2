using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OpvolgingEnPlanning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "BegonOp",
                table: "ObjectVanToezicht",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObjectVanToezicht_Opvolger_GeldigTot",
                table: "ObjectVanToezicht",
                columns: new[] { "Opvolger", "GeldigTot" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ObjectVanToezicht_Opvolger_GeldigTot",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "BegonOp",
                table: "ObjectVanToezicht");
        }
    }
}
