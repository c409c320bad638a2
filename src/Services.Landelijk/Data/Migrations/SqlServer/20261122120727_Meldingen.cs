using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Meldingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Abonnementen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Swv = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Adres = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Geheim = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Door = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BegonnenOp = table.Column<long>(type: "bigint", nullable: false),
                    LaatstVerzondenOp = table.Column<long>(type: "bigint", nullable: true),
                    LaatsteFout = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Abonnementen", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Signaalstanden",
                columns: table => new
                {
                    Swv = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Actief = table.Column<bool>(type: "bit", nullable: false),
                    Sinds = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signaalstanden", x => new { x.Swv, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "Meldingen",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AbonnementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Swv = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Swvnaam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Periode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Waarde = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true),
                    Eenheid = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Actief = table.Column<bool>(type: "bit", nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    VolgendeOp = table.Column<long>(type: "bigint", nullable: false),
                    Klaar = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meldingen", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meldingen_Abonnementen_AbonnementId",
                        column: x => x.AbonnementId,
                        principalTable: "Abonnementen",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Abonnementen_Swv_Adres",
                table: "Abonnementen",
                columns: new[] { "Swv", "Adres" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meldingen_AbonnementId",
                table: "Meldingen",
                column: "AbonnementId");

            migrationBuilder.CreateIndex(
                name: "IX_Meldingen_Klaar_VolgendeOp",
                table: "Meldingen",
                columns: new[] { "Klaar", "VolgendeOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Meldingen");

            migrationBuilder.DropTable(
                name: "Signaalstanden");

            migrationBuilder.DropTable(
                name: "Abonnementen");
        }
    }
}
