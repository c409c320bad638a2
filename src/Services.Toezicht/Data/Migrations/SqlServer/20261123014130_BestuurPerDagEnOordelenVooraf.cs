using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class BestuurPerDagEnOordelenVooraf : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "OordelenVooraf",
                table: "Onderzoek",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "Bestuurspeilingen",
                table: "ObjectVanToezicht",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<DateOnly>(
                name: "PeildatumSchoolsoort",
                table: "ObjectVanToezicht",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PeildatumStam",
                table: "ObjectVanToezicht",
                type: "date",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OordelenVooraf",
                table: "Onderzoek");

            migrationBuilder.DropColumn(
                name: "Bestuurspeilingen",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "PeildatumSchoolsoort",
                table: "ObjectVanToezicht");

            migrationBuilder.DropColumn(
                name: "PeildatumStam",
                table: "ObjectVanToezicht");
        }
    }
}
