using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Telversie : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenbaarOp",
                table: "HerstelopdrachtFeiten",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Telversie",
                table: "Generatiestanden",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.UpdateData(
                table: "Generatiestanden",
                keyColumn: "Id",
                keyValue: 1,
                column: "Telversie",
                value: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OpenbaarOp",
                table: "HerstelopdrachtFeiten");

            migrationBuilder.DropColumn(
                name: "Telversie",
                table: "Generatiestanden");
        }
    }
}
