using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Toezicht.Data.Migrations.SqlServer
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
                name: "ObjectVanToezicht",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Naam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Schoolsoort = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    BevoegdGezag = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    SwvCode = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Plaats = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Provincie = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Postcode4 = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    VolgtRegio = table.Column<bool>(type: "bit", nullable: false),
                    Leerlingen = table.Column<int>(type: "int", nullable: true),
                    Peildatum = table.Column<DateOnly>(type: "date", nullable: true),
                    GeldigVan = table.Column<DateOnly>(type: "date", nullable: true),
                    Herkomst = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Zoektekst = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false),
                    GezagLeerlingen = table.Column<int>(type: "int", nullable: false),
                    GezagSchoolsoort = table.Column<int>(type: "int", nullable: false),
                    GezagStam = table.Column<int>(type: "int", nullable: false),
                    GezagSwv = table.Column<int>(type: "int", nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObjectVanToezicht", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Onderzoek",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sleutel = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Nummer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Soort = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ObjectSoort = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ObjectCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ObjectNaam = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Bestuur = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Startdatum = table.Column<DateOnly>(type: "date", nullable: false),
                    Vaststellingsdatum = table.Column<DateOnly>(type: "date", nullable: true),
                    Eindoordeel = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    VoorgesteldEindoordeel = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Afwijkingsreden = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Herkomst = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Zoektekst = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    Versie = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Onderzoek", x => x.Id);
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
                name: "Postcodegebied",
                columns: table => new
                {
                    Pc4 = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    SwvPo = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    SwvVo = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Postcodegebied", x => x.Pc4);
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
                name: "Herstelopdracht",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Standaard = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Rechtsgrond = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Omschrijving = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Hersteltermijn = table.Column<DateOnly>(type: "date", nullable: false),
                    GerichtAan = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Herstelopdracht", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Herstelopdracht_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StandaardOordeel",
                columns: table => new
                {
                    Standaard = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    OnderzoekId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Oordeel = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Toelichting = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandaardOordeel", x => new { x.OnderzoekId, x.Standaard });
                    table.ForeignKey(
                        name: "FK_StandaardOordeel_Onderzoek_OnderzoekId",
                        column: x => x.OnderzoekId,
                        principalTable: "Onderzoek",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Heraanbieding_VastgelopenId",
                table: "Heraanbieding",
                column: "VastgelopenId");

            migrationBuilder.CreateIndex(
                name: "IX_Herstelopdracht_OnderzoekId",
                table: "Herstelopdracht",
                column: "OnderzoekId");

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Verwerkt",
                table: "Inbox",
                column: "Verwerkt");

            migrationBuilder.CreateIndex(
                name: "IX_ObjectVanToezicht_Naam_Code",
                table: "ObjectVanToezicht",
                columns: new[] { "Naam", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_ObjectVanToezicht_Soort_Naam_Code",
                table: "ObjectVanToezicht",
                columns: new[] { "Soort", "Naam", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_EenOpen",
                table: "Onderzoek",
                columns: new[] { "ObjectSoort", "ObjectCode", "Soort" },
                unique: true,
                filter: "[Vaststellingsdatum] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Nummer",
                table: "Onderzoek",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_ObjectSoort_ObjectCode_Startdatum",
                table: "Onderzoek",
                columns: new[] { "ObjectSoort", "ObjectCode", "Startdatum" });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Sleutel",
                table: "Onderzoek",
                column: "Sleutel",
                unique: true,
                filter: "[Sleutel] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Startdatum_Nummer",
                table: "Onderzoek",
                columns: new[] { "Startdatum", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Onderzoek_Vaststellingsdatum_Nummer",
                table: "Onderzoek",
                columns: new[] { "Vaststellingsdatum", "Nummer" });

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
                name: "Herstelopdracht");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "ObjectVanToezicht");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Postcodegebied");

            migrationBuilder.DropTable(
                name: "RelayLease");

            migrationBuilder.DropTable(
                name: "StandaardOordeel");

            migrationBuilder.DropTable(
                name: "VastgelopenBericht");

            migrationBuilder.DropTable(
                name: "Onderzoek");
        }
    }
}
