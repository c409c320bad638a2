namespace Grpc.Core;

/// <summary>Base of every generated client, which can make others of its own type.</summary>
public abstract class ClientBase<T> : ClientBase
    where T : ClientBase<T>
{
    /// <inheritdoc cref="ClientBase()" />
    protected ClientBase()
    {
    }

    /// <inheritdoc cref="ClientBase(ChannelBase)" />
    protected ClientBase(ChannelBase channel)
        : base(channel)
    {
    }

    /// <inheritdoc cref="ClientBase(CallInvoker)" />
    protected ClientBase(CallInvoker callInvoker)
        : base(callInvoker)
    {
    }

    /// <inheritdoc cref="ClientBase(ClientBase.ClientBaseConfiguration)" />
    protected ClientBase(ClientBaseConfiguration configuration)
        : base(configuration)
    {
    }

    /// <summary>A client that sends another <c>:authority</c> over the same channel.</summary>
    public T WithHost(string host) => NewInstance(Configuration.WithHost(host));

    /// <summary>Makes a client of this type; generated code fills this in.</summary>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}
