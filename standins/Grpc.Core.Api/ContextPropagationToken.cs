namespace Grpc.Core;

/// <summary>Ties a call to the one it is part of; made by an engine.</summary>
public abstract class ContextPropagationToken
{
    internal ContextPropagationToken()
    {
    }
}
