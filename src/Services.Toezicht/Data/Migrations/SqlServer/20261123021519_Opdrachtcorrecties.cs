using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Opdrachtcorrecties : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Opdrachtcorrectie",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    HerstelopdrachtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Datum = table.Column<DateOnly>(type: "date", nullable: false),
                    Was = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Wordt = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Heropend = table.Column<bool>(type: "bit", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opdrachtcorrectie", x => new { x.HerstelopdrachtId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Opdrachtcorrectie_Herstelopdracht_HerstelopdrachtId",
                        column: x => x.HerstelopdrachtId,
                        principalTable: "Herstelopdracht",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Opdrachtcorrectie");
        }
    }
}
