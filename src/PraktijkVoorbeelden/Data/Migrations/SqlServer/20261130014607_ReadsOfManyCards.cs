using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PraktijkVoorbeelden.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ReadsOfManyCards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_FirstPublishedAt_SortKey_Key",
                table: "Initiatives",
                columns: new[] { "FirstPublishedAt", "SortKey", "Key" },
                descending: new[] { true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeLessons_Kind",
                table: "InitiativeLessons",
                column: "Kind");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Initiatives_FirstPublishedAt_SortKey_Key",
                table: "Initiatives");

            migrationBuilder.DropIndex(
                name: "IX_InitiativeLessons_Kind",
                table: "InitiativeLessons");
        }
    }
}
