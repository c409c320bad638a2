using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.SqlServer
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VastgelopenId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Door = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "bigint", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Gelukt = table.Column<bool>(type: "bit", nullable: false),
                    Uitkomst = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Heraanbieding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    BerichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Verbruiker = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Verwerkt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.BerichtId, x.Verbruiker });
                });

            migrationBuilder.CreateTable(
                name: "Jaarrekening",
                columns: table => new
                {
                    Id = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    BevoegdGezag = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: false),
                    Boekjaar = table.Column<int>(type: "int", nullable: false),
                    Soort = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Groepering = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SwvCode = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: false),
                    Sector = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    SectorVolgensBestand = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    Status = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Herkomst = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    OnderdelenJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KengetallenJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Signaleringsversie = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    Signalen = table.Column<int>(type: "int", nullable: false),
                    Bevindingen = table.Column<int>(type: "int", nullable: false),
                    LiquiditeitSortering = table.Column<double>(type: "float", nullable: true),
                    Solvabiliteit2Sortering = table.Column<double>(type: "float", nullable: true),
                    BovenmatigSortering = table.Column<double>(type: "float", nullable: true),
                    Zoektekst = table.Column<string>(type: "nvarchar(220)", maxLength: 220, nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jaarrekening", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BerichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AggregaatId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Aangemaakt = table.Column<long>(type: "bigint", nullable: false),
                    TraceParent = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "RelayLease",
                columns: table => new
                {
                    Naam = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Eigenaar = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    VerlooptOp = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelayLease", x => x.Naam);
                });

            migrationBuilder.CreateTable(
                name: "SwvKoppeling",
                columns: table => new
                {
                    BevoegdGezag = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: false),
                    SwvCode = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Bron = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SwvKoppeling", x => new { x.BevoegdGezag, x.SwvCode });
                });

            migrationBuilder.CreateTable(
                name: "VastgelopenBericht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BerichtId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Wachtrij = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Verbruiker = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Inhoud = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Reden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Pogingen = table.Column<int>(type: "int", nullable: false),
                    Tijdstip = table.Column<long>(type: "bigint", nullable: false),
                    Afgehandeld = table.Column<bool>(type: "bit", nullable: false),
                    OpnieuwDoor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OpnieuwOp = table.Column<long>(type: "bigint", nullable: true),
                    OpnieuwReden = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    OpnieuwUitkomst = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true)
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
                name: "IX_Jaarrekening_BevoegdGezag_Soort_Boekjaar",
                table: "Jaarrekening",
                columns: new[] { "BevoegdGezag", "Soort", "Boekjaar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_Boekjaar_Groepering",
                table: "Jaarrekening",
                columns: new[] { "Boekjaar", "Groepering" });

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_BovenmatigSortering",
                table: "Jaarrekening",
                column: "BovenmatigSortering");

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_Groepering_Naam",
                table: "Jaarrekening",
                columns: new[] { "Groepering", "Naam" });

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_LiquiditeitSortering",
                table: "Jaarrekening",
                column: "LiquiditeitSortering");

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_Naam",
                table: "Jaarrekening",
                column: "Naam");

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_Solvabiliteit2Sortering",
                table: "Jaarrekening",
                column: "Solvabiliteit2Sortering");

            migrationBuilder.CreateIndex(
                name: "IX_Jaarrekening_SwvCode",
                table: "Jaarrekening",
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
                name: "Jaarrekening");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "RelayLease");

            migrationBuilder.DropTable(
                name: "SwvKoppeling");

            migrationBuilder.DropTable(
                name: "VastgelopenBericht");
        }
    }
}
