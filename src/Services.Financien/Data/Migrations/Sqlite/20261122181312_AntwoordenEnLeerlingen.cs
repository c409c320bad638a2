using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Monitoring.Services.Financien.Data.Migrations.Sqlite
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
                    SwvCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 6, nullable: false),
                    Peiljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", unicode: false, maxLength: 5, nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: true),
                    Herkomst = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Swvleerlingen", x => new { x.Peiljaar, x.SwvCode, x.Soort });
                });

            migrationBuilder.CreateTable(
                name: "Resultaatantwoord",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Vrager = table.Column<string>(type: "TEXT", nullable: false),
                    Vraag = table.Column<int>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Op = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
            migrationBuilder.Sql("INSERT INTO \"Resultaatantwoord\" (\"Vrager\", \"Vraag\", \"Nummer\", \"Tekst\", \"Op\") SELECT \"Vrager\", \"Nummer\", 1, \"Antwoord\", \"AntwoordOp\" FROM \"Resultaatvraag\" WHERE \"AntwoordOp\" IS NOT NULL;");

            // Not DropColumn: that rebuilds the table, which SQLite cannot do inside the transaction of the migration.
            migrationBuilder.Sql("ALTER TABLE \"Resultaatvraag\" DROP COLUMN \"Antwoord\";");
            migrationBuilder.Sql("ALTER TABLE \"Resultaatvraag\" DROP COLUMN \"AntwoordOp\";");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Swvleerlingen");

            migrationBuilder.AddColumn<string>(
                name: "Antwoord",
                table: "Resultaatvraag",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AntwoordOp",
                table: "Resultaatvraag",
                type: "TEXT",
                nullable: true);

            // The answer that holds goes back; what was answered before it has no place in the former table and is lost.
            migrationBuilder.Sql("UPDATE \"Resultaatvraag\" SET \"Antwoord\" = \"laatste\".\"Tekst\", \"AntwoordOp\" = \"laatste\".\"Op\" FROM \"Resultaatantwoord\" AS \"laatste\" WHERE \"laatste\".\"Vrager\" = \"Resultaatvraag\".\"Vrager\" AND \"laatste\".\"Vraag\" = \"Resultaatvraag\".\"Nummer\" AND NOT EXISTS (SELECT 1 FROM \"Resultaatantwoord\" AS \"later\" WHERE \"later\".\"Vrager\" = \"laatste\".\"Vrager\" AND \"later\".\"Vraag\" = \"laatste\".\"Vraag\" AND \"later\".\"Nummer\" > \"laatste\".\"Nummer\");");

            migrationBuilder.DropTable(
                name: "Resultaatantwoord");
        }
    }
}
