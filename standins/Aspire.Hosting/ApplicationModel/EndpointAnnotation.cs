using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A port that a resource listens on.</summary>
public sealed class EndpointAnnotation : IResourceAnnotation
{
    /// <summary>Declares an endpoint; without a name it is called after its scheme.</summary>
    public EndpointAnnotation(ProtocolType protocol, string? uriScheme = null, string? transport = null, string? name = null, int? port = null, int? targetPort = null, bool? isExternal = null, bool isProxied = true)
    {
        Protocol = protocol;
        UriScheme = uriScheme ?? "tcp";
        Transport = transport ?? (UriScheme is "http" or "https" ? "http" : "tcp");
        Name = name ?? UriScheme;
        Port = port;
        TargetPort = targetPort;
        IsExternal = isExternal ?? false;
        IsProxied = isProxied;
    }

    /// <summary>The network protocol.</summary>
    public ProtocolType Protocol { get; set; }

    /// <summary>The scheme of the endpoint's URL.</summary>
    public string UriScheme { get; set; }

    /// <summary>How bytes travel: <c>http</c>, <c>http2</c> or <c>tcp</c>. Information only.</summary>
    public string Transport { get; set; }

    /// <summary>The name, unique within the resource, compared without case.</summary>
    public string Name { get; set; }

    /// <summary>The port that callers use; null for any free one.</summary>
    public int? Port { get; set; }

    /// <summary>The port that the process listens on. Nothing is proxied here, so it may not differ from <see cref="Port"/>.</summary>
    public int? TargetPort { get; set; }

    /// <summary>The host name that callers use; the process listens on it.</summary>
    public string TargetHost { get; set; } = "localhost";

    /// <summary>Whether people reach it from outside; such URLs are listed when all is ready.</summary>
    public bool IsExternal { get; set; }

    /// <summary>Whether Aspire may put a proxy before it; nothing is proxied here.</summary>
    public bool IsProxied { get; set; }

    /// <summary>Whether a reference to the whole resource leaves this endpoint out.</summary>
    public bool ExcludeReferenceEndpoint { get; set; }

    /// <summary>The environment variable that tells the process its port.</summary>
    internal string? TargetPortEnvironmentVariable { get; set; }

    /// <summary>The ports in use, one per replica; empty before the application starts.</summary>
    internal IReadOnlyList<int> AllocatedPorts { get; set; } = [];

    internal int? FixedPort => Port ?? TargetPort;

    internal bool IsHttp => UriScheme is "http" or "https";

    internal string UrlOf(int replica) => FormattableString.Invariant($"{UriScheme}://{TargetHost}:{AllocatedPorts[replica]}");
}
