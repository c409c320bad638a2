using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AntwoordenEnLeerlingen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Swvleerlingen",
                columns: table => new
                {
                    SwvCode = table.Column<string>(type: "varchar(6)", unicode: false, maxLength: 6, nullable: false),
                    Peiljaar = table.Column<int>(type: "int", nullable: false),
                    Soort = table.Column<string>(type: "varchar(5)", unicode: false, maxLength: 5, nullable: false),
                    Aantal = table.Column<int>(type: "int", nullable: true),
                    Herkomst = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Swvleerlingen", x => new { x.Peiljaar, x.SwvCode, x.Soort });
                });

            migrationBuilder.CreateTable(
                name: "Resultaatantwoord",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "int", nullable: false),
                    Vrager = table.Column<string>(type: "varchar(5)", nullable: false),
                    Vraag = table.Column<int>(type: "int", nullable: false),
                    Tekst = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Op = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Resultaatantwoord", x => new { x.Vrager, x.Vraag, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Resultaatantwoord_Resultaatvraag_Vrager_Vraag",
                        columns: x => new { x.Vrager, x.Vraag },
                        principalTable: "Resultaatvraag",
                        principalColumns: new[] { "Vrager", "Nummer" },
                        onDelete: ReferentialAction.Cascade);
                });

            // The answer that holds becomes the first of the list.
            migrationBuilder.Sql("INSERT INTO [Resultaatantwoord] ([Vrager], [Vraag], [Nummer], [Tekst], [Op]) SELECT [Vrager], [Nummer], 1, [Antwoord], [AntwoordOp] FROM [Resultaatvraag] WHERE [AntwoordOp] IS NOT NULL;");

            migrationBuilder.DropColumn(
                name: "Antwoord",
                table: "Resultaatvraag");

            migrationBuilder.DropColumn(
                name: "AntwoordOp",
                table: "Resultaatvraag");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Swvleerlingen");

            migrationBuilder.AddColumn<string>(
                name: "Antwoord",
                table: "Resultaatvraag",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AntwoordOp",
                table: "Resultaatvraag",
                type: "date",
                nullable: true);

            // The answer that holds goes back; what was answered before it has no place in the former table and is lost.
            migrationBuilder.Sql("UPDATE [Resultaatvraag] SET [Antwoord] = [laatste].[Tekst], [AntwoordOp] = [laatste].[Op] FROM [Resultaatantwoord] AS [laatste] WHERE [laatste].[Vrager] = [Resultaatvraag].[Vrager] AND [laatste].[Vraag] = [Resultaatvraag].[Nummer] AND NOT EXISTS (SELECT 1 FROM [Resultaatantwoord] AS [later] WHERE [later].[Vrager] = [laatste].[Vrager] AND [later].[Vraag] = [laatste].[Vraag] AND [later].[Nummer] > [laatste].[Nummer]);");

            migrationBuilder.DropTable(
                name: "Resultaatantwoord");
        }
    }
}
