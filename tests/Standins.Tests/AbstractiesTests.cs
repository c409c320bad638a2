using Grpc.Core;

namespace Monitoring.Standins.Tests;

/// <summary>Rules of the abstractions that product code and test doubles lean on.</summary>
public sealed class AbstractiesTests
{
    [Fact]
    public void Metadata_keys_are_lower_case_and_the_last_value_counts()
    {
        var metadata = new Metadata { { "X-Sleutel", "a" }, { "x-sleutel", "b" } };

        Assert.Equal("b", metadata.GetValue("X-SLEUTEL"));
        Assert.Equal(["a", "b"], metadata.GetAll("x-sleutel").Select(entry => entry.Value));
        Assert.All(metadata, entry => Assert.Equal("x-sleutel", entry.Key));
        Assert.Null(metadata.Get("anders"));
    }

    [Fact]
    public void Metadata_keeps_text_and_bytes_apart()
    {
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("x-bin", "tekst"));
        Assert.Throws<ArgumentException>(() => new Metadata.Entry("x", [1]));
        Assert.Throws<InvalidOperationException>(() => new Metadata.Entry("x-bin", [1]).Value);
        Assert.Equal("é"u8.ToArray(), new Metadata.Entry("x-bin", "é"u8.ToArray()).ValueBytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("met spatie")]
    [InlineData("naïef")]
    public void Metadata_refuses_a_key_that_cannot_travel(string sleutel)
        => Assert.Throws<ArgumentException>(() => new Metadata.Entry(sleutel, "waarde"));

    [Fact]
    public void Empty_metadata_stays_empty()
        => Assert.Throws<InvalidOperationException>(() => Metadata.Empty.Add("x", "y"));

    [Fact]
    public void A_channel_without_security_cannot_carry_call_credentials()
        => Assert.Throws<ArgumentException>(() => ChannelCredentials.Create(
            ChannelCredentials.Insecure, CallCredentials.FromInterceptor((_, _) => Task.CompletedTask)));

    [Fact]
    public async Task A_test_double_can_answer_with_a_call_of_known_parts()
    {
        var ended = false;
        var call = new AsyncUnaryCall<string>(
            Task.FromResult("antwoord"),
            Task.FromResult(new Metadata { { "kop", "1" } }),
            () => Status.DefaultSuccess,
            () => Metadata.Empty,
            () => ended = true);

        Assert.Equal("antwoord", await call);
        Assert.Equal("antwoord", await call.ConfigureAwait(true));
        Assert.Equal("1", (await call.ResponseHeadersAsync).GetValue("kop"));
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
        call.Dispose();
        Assert.True(ended);
    }

    [Fact]
    public void A_marshaller_with_buffers_works_with_arrays_too()
    {
        var marshaller = Marshallers.Create<string>(
            (text, context) =>
            {
                var bytes = System.Text.Encoding.UTF8.GetBytes(text);
                context.SetPayloadLength(bytes.Length);
                var writer = context.GetBufferWriter();
                bytes.CopyTo(writer.GetSpan(bytes.Length));
                writer.Advance(bytes.Length);
                context.Complete();
            },
            context => System.Text.Encoding.UTF8.GetString(context.PayloadAsReadOnlySequence().FirstSpan));

        Assert.Equal("één", marshaller.Deserializer(marshaller.Serializer("één")));
        Assert.Empty(marshaller.Serializer(string.Empty));
    }

    [Fact]
    public void A_service_definition_refuses_a_method_twice()
    {
        var method = new Method<string, string>(
            MethodType.Unary, "dienst", "methode", Marshallers.StringMarshaller, Marshallers.StringMarshaller);
        var builder = ServerServiceDefinition.CreateBuilder()
            .AddMethod(method, (UnaryServerMethod<string, string>)((request, _) => Task.FromResult(request)));

        Assert.Equal("/dienst/methode", method.FullName);
        Assert.Throws<ArgumentException>(
            () => builder.AddMethod(method, (UnaryServerMethod<string, string>)((request, _) => Task.FromResult(request))));
    }
}
