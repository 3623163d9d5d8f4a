using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PraktijkVoorbeelden.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ZeroResultWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ZeroResultWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
                    LastAskedOn = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ZeroResultWords", x => x.Word);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ZeroResultWords_LastAskedOn",
                table: "ZeroResultWords",
                column: "LastAskedOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ZeroResultWords");
        }
    }
}
