namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value from outside, by configuration key <c>Parameters:name</c>.</summary>
public class ParameterResource : Resource, IValueProvider, IManifestExpressionProvider
{
    private readonly Lazy<string> _value;

    /// <summary>Makes a parameter whose value is asked for once, when it is first needed.</summary>
    public ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _value = new Lazy<string>(() => callback(Default));
        Secret = secret;
    }

    /// <summary>Whether the value may not be shown.</summary>
    public bool Secret { get; }

    /// <summary>The value that configuration does not give.</summary>
    public ParameterDefault? Default { get; set; }

    /// <inheritdoc />
    public string ValueExpression => $"{{{Name}.value}}";

    /// <summary>Gives the value.</summary>
    /// <exception cref="DistributedApplicationException">Configuration has no value and there is no default.</exception>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(_value.Value);
}
