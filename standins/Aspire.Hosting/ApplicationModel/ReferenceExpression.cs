using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A text with references in it, written as an interpolated string and filled in once the application has started.</summary>
public class ReferenceExpression : IValueProvider, IManifestExpressionProvider
{
    private readonly string?[] _stringFormats;
    private readonly IManifestExpressionProvider[] _manifestProviders;

    private ReferenceExpression(string format, IValueProvider[] valueProviders, string?[] stringFormats)
    {
        Format = format;
        ValueProviders = valueProviders;
        _stringFormats = stringFormats;
        _manifestProviders = [.. valueProviders.Cast<IManifestExpressionProvider>()];
    }

    /// <summary>The text with <c>{0}</c>, <c>{1}</c>, ... where references stand.</summary>
    public string Format { get; }

    /// <summary>The references.</summary>
    public IReadOnlyList<IValueProvider> ValueProviders { get; }

    /// <inheritdoc />
    public string ValueExpression => string.Format(CultureInfo.InvariantCulture, Format, [.. _manifestProviders.Select(p => p.ValueExpression)]);

    /// <summary>Makes an expression from an interpolated string.</summary>
    public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => handler.Build();

    /// <summary>Fills in the references. A reference without a value becomes the empty string.</summary>
    /// <exception cref="NotSupportedException">A reference has another format than <c>uri</c>.</exception>
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken)
    {
        var values = new object?[ValueProviders.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = await ValueProviders[i].GetValueAsync(cancellationToken);
            values[i] = _stringFormats[i] switch
            {
                null or "" => value,
                "uri" => Uri.EscapeDataString(value ?? string.Empty),
                var other => throw new NotSupportedException($"String format '{other}' is unknown; only 'uri' is supported."),
            };
        }

        return string.Format(CultureInfo.InvariantCulture, Format, values);
    }

    /// <summary>Collects the literal parts and the references of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public ref struct ExpressionInterpolatedStringHandler
    {
        private readonly StringBuilder _format;
        private readonly List<IValueProvider> _valueProviders;
        private readonly List<string?> _stringFormats;

        /// <summary>Called by the compiler.</summary>
        public ExpressionInterpolatedStringHandler(int literalLength, int formattedCount)
        {
            _format = new StringBuilder(literalLength + (formattedCount * 3));
            _valueProviders = new List<IValueProvider>(formattedCount);
            _stringFormats = new List<string?>(formattedCount);
        }

        /// <summary>Adds literal text.</summary>
        public readonly void AppendLiteral(string value)
        {
            ArgumentNullException.ThrowIfNull(value);
            _format.Append(value.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }

        /// <summary>Adds a text that is known now.</summary>
        public readonly void AppendFormatted(string? value) => AppendLiteral(value ?? string.Empty);

        /// <summary>Adds a text that is known now, formatted.</summary>
        public readonly void AppendFormatted(string? value, string? format = null) =>
            AppendLiteral(format is "uri" ? Uri.EscapeDataString(value ?? string.Empty) : value ?? string.Empty);

        /// <summary>Adds a reference.</summary>
        public void AppendFormatted<T>(T valueProvider)
            where T : IValueProvider, IManifestExpressionProvider => AppendFormatted(valueProvider, null);

        /// <summary>Adds a reference, formatted.</summary>
        public void AppendFormatted<T>(T valueProvider, string? format = null)
            where T : IValueProvider, IManifestExpressionProvider
        {
            _format.Append(CultureInfo.InvariantCulture, $"{{{_valueProviders.Count}}}");
            _valueProviders.Add(valueProvider);
            _stringFormats.Add(format);
        }

        /// <summary>Adds a reference to a resource that has a value.</summary>
        public void AppendFormatted<T>(IResourceBuilder<T> valueProvider)
            where T : IResource, IValueProvider, IManifestExpressionProvider => AppendFormatted(valueProvider, null);

        /// <summary>Adds a reference to a resource that has a value, formatted.</summary>
        public void AppendFormatted<T>(IResourceBuilder<T> valueProvider, string? format = null)
            where T : IResource, IValueProvider, IManifestExpressionProvider
        {
            ArgumentNullException.ThrowIfNull(valueProvider);
            AppendFormatted(valueProvider.Resource, format);
        }

        internal readonly ReferenceExpression Build() => new(_format.ToString(), [.. _valueProviders], [.. _stringFormats]);
    }
}
