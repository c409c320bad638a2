using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Heraanbieding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VastgelopenId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Gelukt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Uitkomst = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Heraanbieding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verbruiker = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Verwerkt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.BerichtId, x.Verbruiker });
                });

            migrationBuilder.CreateTable(
                name: "Opp",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Brin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Pseudoniem = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    SleutelId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 8, nullable: false),
                    Vestiging = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Schoolsoort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 3, nullable: false),
                    BeginTermijn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UitersteDatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    OpgesteldOp = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VastgesteldOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    BinnenZesWeken = table.Column<bool>(type: "INTEGER", nullable: true),
                    Herkomst = table.Column<int>(type: "INTEGER", nullable: false),
                    GewijzigdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opp", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AggregaatId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Aangemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    TraceParent = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "RelayLease",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Eigenaar = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    VerlooptOp = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelayLease", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "SchoolVestiging",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Brin = table.Column<string>(type: "TEXT", unicode: false, maxLength: 4, nullable: false),
                    SwvCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Voorbeeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versie = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolVestiging", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "VastgelopenBericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BerichtId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wachtrij = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Verbruiker = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Tijdstip = table.Column<long>(type: "INTEGER", nullable: false),
                    Afgehandeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpnieuwDoor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    OpnieuwOp = table.Column<long>(type: "INTEGER", nullable: true),
                    OpnieuwReden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OpnieuwUitkomst = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VastgelopenBericht", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Heraanbieding_VastgelopenId",
                table: "Heraanbieding",
                column: "VastgelopenId");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verwerkt",
                table: "Inbox",
                column: "Verwerkt");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_Kenmerk",
                table: "Opp",
                columns: new[] { "Brin", "Kenmerk" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_Status_UitersteDatum",
                table: "Opp",
                columns: new[] { "Brin", "Status", "UitersteDatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Vestiging_Schoolsoort_Schooljaar_Status_BinnenZesWeken_UitersteDatum",
                table: "Opp",
                columns: new[] { "Vestiging", "Schoolsoort", "Schooljaar", "Status", "BinnenZesWeken", "UitersteDatum" });

            migrationBuilder.CreateIndex(
                name: "IX_SchoolVestiging_Brin",
                table: "SchoolVestiging",
                column: "Brin");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolVestiging_SwvCode",
                table: "SchoolVestiging",
                column: "SwvCode");

            migrationBuilder.CreateIndex(
                name: "IX_VastgelopenBericht_Afgehandeld_Tijdstip",
                table: "VastgelopenBericht",
                columns: new[] { "Afgehandeld", "Tijdstip" });

            migrationBuilder.CreateIndex(
                name: "IX_VastgelopenBericht_BerichtId_Verbruiker",
                table: "VastgelopenBericht",
                columns: new[] { "BerichtId", "Verbruiker" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Heraanbieding");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Opp");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "RelayLease");

            migrationBuilder.DropTable(
                name: "SchoolVestiging");

            migrationBuilder.DropTable(
                name: "VastgelopenBericht");
        }
    }
}
