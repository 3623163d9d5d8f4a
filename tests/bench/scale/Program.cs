// Makes a large catalogue, and publishes one card in it to see how soon readers find it. See run.
using PraktijkVoorbeelden.Bench;

switch (args)
{
    case ["maak", var folder, var count]:
        LargeCatalogue.Make(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["publiceer", var folder, var site]:
        await OneCard.PublishAsync(folder, new(site));
        return 0;
    default:
        await Console.Error.WriteLineAsync("Scale maak FOLDER COUNT | Scale publiceer FOLDER SITE");
        return 1;
}
