using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class BerekendOordeelTabel : IEntityTypeConfiguration<BerekendOordeel>
{
    /// <summary>A computation is written once and only ever read as a whole.</summary>
    public static readonly ValueConverter<Berekening, string> AlsJson = new(berekening => JsonSerializer.Serialize(berekening, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Berekening>(json, JsonSerializerOptions.Default)!);

    public void Configure(EntityTypeBuilder<BerekendOordeel> builder)
    {
        builder.ToTable("BerekendOordeel");
        builder.HasKey(rij => new { rij.ObjectId, rij.Jaar });
        builder.Property(rij => rij.ObjectId).HasMaxLength(ObjectTabel.LengteId);
        builder.Property(rij => rij.Uitkomst).HasMaxLength(20);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        builder.Property(rij => rij.Keer).IsConcurrencyToken();
        builder.Property(rij => rij.Berekening).HasConversion(AlsJson);
        // The risk view counts per bestuur from this index.
        builder.HasIndex(rij => new { rij.Jaar, rij.Uitkomst, rij.ObjectId });
        // What is looked for at each start.
        builder.HasIndex(rij => rij.Rekenversie);
    }
}
