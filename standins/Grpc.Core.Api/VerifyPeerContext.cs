namespace Grpc.Core;

/// <summary>The server to check during the TLS handshake.</summary>
public class VerifyPeerContext
{
    internal VerifyPeerContext(string targetName, string peerPem)
    {
        TargetName = targetName;
        PeerPem = peerPem;
    }

    /// <summary>The host that was asked for.</summary>
    public string TargetName { get; }

    /// <summary>The certificate of the server in PEM.</summary>
    public string PeerPem { get; }
}
