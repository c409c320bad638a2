using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Meldingopenbaarheid : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenbaarOp",
                table: "Ministermelding",
                type: "date",
                nullable: true);

            // Of letters of before, from the report that they are about.
            migrationBuilder.Sql("UPDATE Ministermelding SET OpenbaarOp = (SELECT rapport.OpenbaarOp FROM Onderzoek rapport WHERE rapport.Id = Ministermelding.Onderzoek)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OpenbaarOp",
                table: "Ministermelding");
        }
    }
}
