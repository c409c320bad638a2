namespace Grpc.Core;

/// <summary>An own check of the server during the TLS handshake; true accepts it.</summary>
public delegate bool VerifyPeerCallback(VerifyPeerContext context);
