using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.Sqlite
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
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    HerstelopdrachtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Was = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Wordt = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Heropend = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
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
