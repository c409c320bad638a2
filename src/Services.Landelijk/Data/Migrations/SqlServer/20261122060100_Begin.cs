using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Landelijk.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Generatiestanden",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Actief = table.Column<int>(type: "int", nullable: false),
                    Nieuw = table.Column<int>(type: "int", nullable: true),
                    Hoogste = table.Column<int>(type: "int", nullable: false),
                    BouwVerlooptOp = table.Column<long>(type: "bigint", nullable: false),
                    Schrijfbeurt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Generatiestanden", x => x.Id);
                });

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
                name: "JaarrekeningFeiten",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    BevoegdGezag = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Groep = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SwvCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Boekjaar = table.Column<int>(type: "int", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JaarrekeningFeiten", x => new { x.Generatie, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "ObjectFeiten",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Schoolsoort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    BevoegdGezag = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SwvCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Provincie = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Leerlingen = table.Column<int>(type: "int", nullable: true),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectFeiten", x => new { x.Generatie, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "OnderzoekFeiten",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    Nummer = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    ObjectSoort = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    ObjectCode = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Vaststellingsdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Jaar = table.Column<int>(type: "int", nullable: false),
                    Eindoordeel = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Herstelopdrachten = table.Column<int>(type: "int", nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OnderzoekFeiten", x => new { x.Generatie, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "OppFeiten",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    Gewijzigd = table.Column<long>(type: "bigint", nullable: false),
                    Vestiging = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Schoolsoort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Schooljaar = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    BinnenZesWeken = table.Column<bool>(type: "bit", nullable: true),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OppFeiten", x => new { x.Generatie, x.Id });
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
                name: "Tellers",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Sleutel = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Indicator = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Periode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Categorie = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Kenmerk = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Aantal = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tellers", x => new { x.Generatie, x.Sleutel });
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

            migrationBuilder.CreateTable(
                name: "Wijzigingen",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    Indicator = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false),
                    LaatsteFeit = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Wijzigingen", x => new { x.Generatie, x.Indicator });
                });

            migrationBuilder.CreateTable(
                name: "KengetalFeiten",
                columns: table => new
                {
                    Generatie = table.Column<int>(type: "int", nullable: false),
                    JaarrekeningId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Groep = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Boekjaar = table.Column<int>(type: "int", nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Waarde = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true),
                    Ontbreekt = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Signaal = table.Column<bool>(type: "bit", nullable: true),
                    Grenswaarde = table.Column<decimal>(type: "decimal(28,12)", precision: 28, scale: 12, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KengetalFeiten", x => new { x.Generatie, x.JaarrekeningId, x.Code });
                    table.ForeignKey(
                        name: "FK_KengetalFeiten_JaarrekeningFeiten_Generatie_JaarrekeningId",
                        columns: x => new { x.Generatie, x.JaarrekeningId },
                        principalTable: "JaarrekeningFeiten",
                        principalColumns: new[] { "Generatie", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Generatiestanden",
                columns: new[] { "Id", "Actief", "BouwVerlooptOp", "Hoogste", "Nieuw", "Schrijfbeurt" },
                values: new object[] { 1, 1, 0L, 1, null, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Heraanbieding_VastgelopenId",
                table: "Heraanbieding",
                column: "VastgelopenId");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verwerkt",
                table: "Inbox",
                column: "Verwerkt");

            migrationBuilder.CreateIndex(
                name: "IX_KengetalFeiten_Verdeling",
                table: "KengetalFeiten",
                columns: new[] { "Generatie", "Code", "Groep", "Soort", "Boekjaar", "Signaal", "Grenswaarde", "Herkomst", "Waarde" });

            migrationBuilder.CreateIndex(
                name: "IX_Tellers_Generatie_Indicator",
                table: "Tellers",
                columns: new[] { "Generatie", "Indicator" });

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
                name: "Generatiestanden");

            migrationBuilder.DropTable(
                name: "Heraanbieding");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "KengetalFeiten");

            migrationBuilder.DropTable(
                name: "ObjectFeiten");

            migrationBuilder.DropTable(
                name: "OnderzoekFeiten");

            migrationBuilder.DropTable(
                name: "OppFeiten");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "RelayLease");

            migrationBuilder.DropTable(
                name: "Tellers");

            migrationBuilder.DropTable(
                name: "VastgelopenBericht");

            migrationBuilder.DropTable(
                name: "Wijzigingen");

            migrationBuilder.DropTable(
                name: "JaarrekeningFeiten");
        }
    }
}
