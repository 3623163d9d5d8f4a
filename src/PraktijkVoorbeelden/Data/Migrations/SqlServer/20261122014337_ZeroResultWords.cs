using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PraktijkVoorbeelden.Data.Migrations.SqlServer
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
                    Word = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Times = table.Column<int>(type: "int", nullable: false),
                    LastAskedOn = table.Column<DateTime>(type: "datetime2", nullable: false)
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
