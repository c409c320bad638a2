using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Inzage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Inzage",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brin = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    Onderzoek = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Reden = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Inspecteur = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false),
                    AangevraagdOp = table.Column<DateOnly>(type: "date", nullable: false),
                    GeldigTotEnMet = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inzage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inzageregel",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InzageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brin = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    OppId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inzageregel", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Inzageregel_Inzage_InzageId",
                        column: x => x.InzageId,
                        principalTable: "Inzage",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Inzage_Brin_Tijdstip",
                table: "Inzage",
                columns: new[] { "Brin", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Inzage_Inspecteur_Tijdstip",
                table: "Inzage",
                columns: new[] { "Inspecteur", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Inzageregel_Brin_Tijdstip",
                table: "Inzageregel",
                columns: new[] { "Brin", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_Inzageregel_InzageId",
                table: "Inzageregel",
                column: "InzageId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Inzageregel");

            migrationBuilder.DropTable(
                name: "Inzage");
        }
    }
}
