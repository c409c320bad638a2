using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class InhoudEnUitstroom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken",
                table: "Opp");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Inzageregel",
                table: "Inzageregel");

            migrationBuilder.DropIndex(
                name: "IX_Inzageregel_Brin_Tijdstip",
                table: "Inzageregel");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "Inzageregel");

            migrationBuilder.AddColumn<string>(
                name: "BevoegdGezag",
                table: "SchoolVestiging",
                type: "varchar(5)",
                unicode: false,
                maxLength: 5,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "BeeindigdOp",
                table: "Opp",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "GewistOp",
                table: "Opp",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RegelboekVersie",
                table: "Opp",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UitstroomOp",
                table: "Opp",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Volgnummer",
                table: "Inzageregel",
                type: "bigint",
                nullable: false,
                defaultValue: 0L)
                .Annotation("SqlServer:Identity", "1, 1");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Inzageregel",
                table: "Inzageregel",
                column: "Volgnummer");

            migrationBuilder.CreateTable(
                name: "Bewaarverslag",
                columns: table => new
                {
                    Volgnummer = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Brin = table.Column<string>(type: "varchar(4)", unicode: false, maxLength: 4, nullable: false),
                    GewistOp = table.Column<DateOnly>(type: "date", nullable: false),
                    Grens = table.Column<DateOnly>(type: "date", nullable: false),
                    Aantal = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bewaarverslag", x => x.Volgnummer);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SchoolVestiging_BevoegdGezag",
                table: "SchoolVestiging",
                column: "BevoegdGezag");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_BeeindigdOp",
                table: "Opp",
                column: "BeeindigdOp",
                filter: "BeeindigdOp IS NOT NULL AND GewistOp IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken_BinnenZesWeken_UitersteDatum_Vestiging_Schoolsoort_Herkomst",
                table: "Opp",
                columns: new[] { "Brin", "IsBeeindigd", "ActieVoor", "Oorzaken", "BinnenZesWeken", "UitersteDatum", "Vestiging", "Schoolsoort", "Herkomst" });

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_UitstroomOp",
                table: "Opp",
                columns: new[] { "Brin", "UitstroomOp" },
                filter: "UitstroomOp IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_RegelboekVersie",
                table: "Opp",
                column: "RegelboekVersie");

            migrationBuilder.CreateIndex(
                name: "IX_Inzageregel_Brin_Volgnummer",
                table: "Inzageregel",
                columns: new[] { "Brin", "Volgnummer" });

            migrationBuilder.CreateIndex(
                name: "IX_Bewaarverslag_Brin_Volgnummer",
                table: "Bewaarverslag",
                columns: new[] { "Brin", "Volgnummer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bewaarverslag");

            migrationBuilder.DropIndex(
                name: "IX_SchoolVestiging_BevoegdGezag",
                table: "SchoolVestiging");

            migrationBuilder.DropIndex(
                name: "IX_Opp_BeeindigdOp",
                table: "Opp");

            migrationBuilder.DropIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken_BinnenZesWeken_UitersteDatum_Vestiging_Schoolsoort_Herkomst",
                table: "Opp");

            migrationBuilder.DropIndex(
                name: "IX_Opp_Brin_UitstroomOp",
                table: "Opp");

            migrationBuilder.DropIndex(
                name: "IX_Opp_RegelboekVersie",
                table: "Opp");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Inzageregel",
                table: "Inzageregel");

            migrationBuilder.DropIndex(
                name: "IX_Inzageregel_Brin_Volgnummer",
                table: "Inzageregel");

            migrationBuilder.DropColumn(
                name: "BevoegdGezag",
                table: "SchoolVestiging");

            migrationBuilder.DropColumn(
                name: "BeeindigdOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "GewistOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "RegelboekVersie",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "UitstroomOp",
                table: "Opp");

            migrationBuilder.DropColumn(
                name: "Volgnummer",
                table: "Inzageregel");

            migrationBuilder.AddColumn<Guid>(
                name: "Id",
                table: "Inzageregel",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddPrimaryKey(
                name: "PK_Inzageregel",
                table: "Inzageregel",
                column: "Id");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken",
                table: "Opp",
                columns: new[] { "Brin", "IsBeeindigd", "ActieVoor", "Oorzaken" });

            migrationBuilder.CreateIndex(
                name: "IX_Inzageregel_Brin_Tijdstip",
                table: "Inzageregel",
                columns: new[] { "Brin", "Tijdstip" });
        }
    }
}
