using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class InzageBijOverdracht : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "InzageId",
                table: "Inzageregel",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "Kijker",
                table: "Inzageregel",
                type: "TEXT",
                unicode: false,
                maxLength: 4,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Opp_SleutelId",
                table: "Opp",
                column: "SleutelId",
                filter: "GewistOp IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Opp_SleutelId",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "Kijker",
                table: "Inzageregel");

            migrationBuilder.AlterColumn<Guid>(
                name: "InzageId",
                table: "Inzageregel",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
