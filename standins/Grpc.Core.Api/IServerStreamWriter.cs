namespace Grpc.Core;

/// <summary>A stream of responses; it ends when the service method returns.</summary>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>
{
}
