using Monitoring.Voorbeeldgegevens;

if (args is not [var map])
{
    await Console.Error.WriteLineAsync("Use: dotnet run --project tools/Voorbeeldgegevens -- data/voorbeeld");
    return 2;
}

Directory.CreateDirectory(map);
foreach (var bestand in Voorbeeldset.Maak())
{
    await File.WriteAllBytesAsync(Path.Combine(map, bestand.Naam), bestand.Inhoud);
    Console.WriteLine($"{bestand.Naam}: {bestand.Inhoud.Length / 1024} KiB");
}

return 0;
