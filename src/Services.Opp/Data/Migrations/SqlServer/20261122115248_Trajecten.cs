using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Trajecten : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Traject",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brin = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    Soort = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: false),
                    OppId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kenmerk = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    BegonnenOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Open = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: false),
                    Uiterlijk = table.Column<DateOnly>(type: "date", nullable: true),
                    LaatsteOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    StappenTekst = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Traject", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Traject_Brin_Open_Uiterlijk",
                table: "Traject",
                columns: new[] { "Brin", "Open", "Uiterlijk" });

            migrationBuilder.CreateIndex(
                name: "IX_Traject_Brin_Soort_Kenmerk_BegonnenOp",
                table: "Traject",
                columns: new[] { "Brin", "Soort", "Kenmerk", "BegonnenOp" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Traject_OppId",
                table: "Traject",
                column: "OppId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Traject");
        }
    }
}
