using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a serializer leaves one message; the engine fills this in.</summary>
public abstract class SerializationContext
{
    /// <summary>Ends the message with these bytes.</summary>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>A buffer to write the message to; end with <see cref="Complete()"/>.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Announces the size of the message in bytes, before the buffer is asked for.</summary>
    public virtual void SetPayloadLength(int payloadLength) => throw new NotImplementedException();

    /// <summary>Ends the message that was written to the buffer.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}
