using PraktijkVoorbeelden.Infrastructure;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddFeatures();

var app = builder.Build();

app.MapStaticAssets();
app.MapControllers().WithStaticAssets();

await app.RunAsync();
