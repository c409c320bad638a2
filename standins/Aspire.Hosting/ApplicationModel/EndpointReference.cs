namespace Aspire.Hosting.ApplicationModel;

/// <summary>The address of an endpoint, known once the application has started. Of several replicas it is the first one's.</summary>
public sealed class EndpointReference : IValueProvider, IManifestExpressionProvider
{
    /// <summary>Refers to an endpoint by name; it may be declared later.</summary>
    public EndpointReference(IResourceWithEndpoints owner, string endpointName)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(endpointName);
        Resource = owner;
        EndpointName = endpointName;
    }

    /// <summary>The resource that listens.</summary>
    public IResourceWithEndpoints Resource { get; }

    /// <summary>The endpoint's name.</summary>
    public string EndpointName { get; }

    /// <summary>Whether the resource declares an endpoint of this name.</summary>
    public bool Exists => Find() is not null;

    /// <summary>Whether the port is known yet.</summary>
    public bool IsAllocated => Find() is { AllocatedPorts.Count: > 0 };

    /// <summary>The declared endpoint.</summary>
    /// <exception cref="DistributedApplicationException">The resource declares no endpoint of this name.</exception>
    public EndpointAnnotation EndpointAnnotation =>
        Find() ?? throw new DistributedApplicationException($"Resource '{Resource.Name}' has no endpoint named '{EndpointName}'.");

    /// <summary>Whether the scheme is http.</summary>
    public bool IsHttp => string.Equals(Scheme, "http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the scheme is https.</summary>
    public bool IsHttps => string.Equals(Scheme, "https", StringComparison.OrdinalIgnoreCase);

    /// <summary>The scheme of the URL.</summary>
    public string Scheme => EndpointAnnotation.UriScheme;

    /// <summary>The host name.</summary>
    public string Host => EndpointAnnotation.TargetHost;

    /// <summary>The port.</summary>
    /// <exception cref="DistributedApplicationException">The application has not started.</exception>
    public int Port => EndpointAnnotation.AllocatedPorts is [var first, ..]
        ? first
        : throw new DistributedApplicationException($"The port of endpoint '{EndpointName}' of '{Resource.Name}' is known only after the application has started; pass the reference itself instead of its value.");

    /// <summary>The declared port of the process, when it was declared.</summary>
    public int? TargetPort => EndpointAnnotation.TargetPort;

    /// <summary>The URL.</summary>
    /// <exception cref="DistributedApplicationException">The application has not started.</exception>
    public string Url => FormattableString.Invariant($"{Scheme}://{Host}:{Port}");

    /// <inheritdoc />
    public string ValueExpression => $"{{{Resource.Name}.bindings.{EndpointName}.url}}";

    /// <summary>A part of the address.</summary>
    public EndpointReferenceExpression Property(EndpointProperty property) => new(this, property);

    /// <inheritdoc />
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<string?>(Url);

    private EndpointAnnotation? Find() => Resource.Annotations.OfType<EndpointAnnotation>()
        .SingleOrDefault(e => string.Equals(e.Name, EndpointName, StringComparison.OrdinalIgnoreCase));
}
