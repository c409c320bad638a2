using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Monitoring.Services.Toezicht.Data;

/// <summary>A value that is only read with its row, kept as JSON. It is replaced, never changed, so its reference tells whether it did.</summary>
internal static class Jsonkolom
{
    /// <typeparam name="TWaarde">As the property has it.</typeparam>
    /// <typeparam name="TVorm">What it is read as.</typeparam>
    public static void AlsJson<TWaarde, TVorm>(this PropertyBuilder<TWaarde> eigenschap)
        where TWaarde : class
        where TVorm : class, TWaarde =>
        eigenschap.HasConversion(waarde => JsonSerializer.Serialize(waarde, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<TVorm>(json, JsonSerializerOptions.Default)!)
            .Metadata.SetValueComparer(new ValueComparer<TWaarde>((een, ander) => ReferenceEquals(een, ander), waarde => RuntimeHelpers.GetHashCode(waarde), waarde => waarde));
}
