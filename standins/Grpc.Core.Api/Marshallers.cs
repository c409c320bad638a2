using System.Text;

namespace Grpc.Core;

/// <summary>Makes marshallers; generated code starts here.</summary>
public static class Marshallers
{
    /// <summary>A marshaller for text in UTF-8.</summary>
    public static Marshaller<string> StringMarshaller { get; } = new(Encoding.UTF8.GetBytes, Encoding.UTF8.GetString);

    /// <summary>A marshaller with plain byte arrays.</summary>
    public static Marshaller<T> Create<T>(Func<T, byte[]> serializer, Func<byte[], T> deserializer)
        => new(serializer, deserializer);

    /// <summary>A marshaller with buffers that the engine lends.</summary>
    public static Marshaller<T> Create<T>(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer)
        => new(serializer, deserializer);
}
