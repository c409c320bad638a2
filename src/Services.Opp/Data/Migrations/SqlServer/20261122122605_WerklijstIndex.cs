using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Opp.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WerklijstIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken_BinnenZesWeken_UitersteDatum_Vestiging_Schoolsoort_Herkomst",
                table: "Opp");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken_BinnenZesWeken_UitersteDatum_Vestiging_Schoolsoort_Herkomst_GewistOp",
                table: "Opp",
                columns: new[] { "Brin", "IsBeeindigd", "ActieVoor", "Oorzaken", "BinnenZesWeken", "UitersteDatum", "Vestiging", "Schoolsoort", "Herkomst", "GewistOp" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken_BinnenZesWeken_UitersteDatum_Vestiging_Schoolsoort_Herkomst_GewistOp",
                table: "Opp");

            migrationBuilder.CreateIndex(
                name: "IX_Opp_Brin_IsBeeindigd_ActieVoor_Oorzaken_BinnenZesWeken_UitersteDatum_Vestiging_Schoolsoort_Herkomst",
                table: "Opp",
                columns: new[] { "Brin", "IsBeeindigd", "ActieVoor", "Oorzaken", "BinnenZesWeken", "UitersteDatum", "Vestiging", "Schoolsoort", "Herkomst" });
        }
    }
}
