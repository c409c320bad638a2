using Grpc.Core;
using Grpc.Core.Interceptors;
using Monitoring.Standins.Tests.Proef;

namespace Monitoring.Standins.Tests;

/// <summary>The published engines talk to each other through the abstractions in this build.</summary>
public sealed class GrpcRondritTests(Proefserver server) : IClassFixture<Proefserver>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unary_call_gives_response_headers_status_and_trailers()
    {
        using var call = server.Client.GroetAsync(new Naam { Naam_ = "Zoë" }, cancellationToken: Stop);

        Assert.Equal("Dag Zoë", (await call).Tekst);
        Assert.Contains(await call.ResponseHeadersAsync, entry => entry is { Key: "date" });
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
        Assert.Equal(nameof(MethodType.Unary), call.GetTrailers().GetValue(Tussenstop.Trailer));
    }

    [Fact]
    public void A_blocking_unary_call_gives_the_response()
        => Assert.Equal("Dag Noor", server.Client.Groet(new Naam { Naam_ = "Noor" }, cancellationToken: Stop).Tekst);

    [Fact]
    public async Task A_server_stream_arrives_in_order_and_ends()
    {
        using var call = server.Client.Tel(new Getal { Waarde = 1000 }, cancellationToken: Stop);

        var ontvangen = new List<int>();
        await foreach (var getal in call.ResponseStream.ReadAllAsync(Stop))
        {
            ontvangen.Add(getal.Waarde);
        }

        Assert.Equal(Enumerable.Range(1, 1000), ontvangen);
        Assert.Equal(nameof(MethodType.ServerStreaming), call.GetTrailers().GetValue(Tussenstop.Trailer));
    }

    [Fact]
    public async Task A_client_stream_is_summed()
    {
        using var call = server.Client.Som(cancellationToken: Stop);
        foreach (var waarde in Enumerable.Range(1, 100))
        {
            await call.RequestStream.WriteAsync(new Getal { Waarde = waarde }, Stop);
        }

        await call.RequestStream.CompleteAsync();

        Assert.Equal(new Totaal { Som = 5050, Aantal = 100 }, await call);
        Assert.Equal(nameof(MethodType.ClientStreaming), call.GetTrailers().GetValue(Tussenstop.Trailer));
    }

    [Fact]
    public async Task A_duplex_stream_answers_each_message_before_the_next()
    {
        using var call = server.Client.Kaats(cancellationToken: Stop);
        foreach (var tekst in new[] { "een", "twee", "drie" })
        {
            await call.RequestStream.WriteAsync(new Tekst { Tekst_ = tekst }, Stop);
            Assert.True(await call.ResponseStream.MoveNext(Stop));
            Assert.Equal(tekst, call.ResponseStream.Current.Tekst_);
        }

        await call.RequestStream.CompleteAsync();

        Assert.False(await call.ResponseStream.MoveNext(Stop));
        Assert.Equal(nameof(MethodType.DuplexStreaming), call.GetTrailers().GetValue(Tussenstop.Trailer));
    }

    [Fact]
    public async Task A_deadline_ends_the_call_at_both_sides()
    {
        var nummer = Guid.NewGuid().ToString();

        var fout = await Assert.ThrowsAsync<RpcException>(async () => await server.Client.WachtAsync(
            new Wachtnummer { Nummer = nummer }, deadline: DateTime.UtcNow.AddMilliseconds(500), cancellationToken: Stop));

        Assert.Equal(StatusCode.DeadlineExceeded, fout.StatusCode);
        await server.Wachtkamer.Bereikt(nummer, Stap.Opgegeven).WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    [Fact]
    public async Task Cancellation_by_the_client_is_seen_by_the_server()
    {
        var nummer = Guid.NewGuid().ToString();
        using var opgave = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using var call = server.Client.WachtAsync(new Wachtnummer { Nummer = nummer }, cancellationToken: opgave.Token);
        await server.Wachtkamer.Bereikt(nummer, Stap.Begonnen).WaitAsync(TimeSpan.FromMinutes(1), Stop);

        await opgave.CancelAsync();

        var fout = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.Cancelled, fout.StatusCode);
        await server.Wachtkamer.Bereikt(nummer, Stap.Opgegeven).WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    [Fact]
    public async Task A_disposed_call_is_cancelled()
    {
        var nummer = Guid.NewGuid().ToString();
        using (server.Client.WachtAsync(new Wachtnummer { Nummer = nummer }, cancellationToken: Stop))
        {
            await server.Wachtkamer.Bereikt(nummer, Stap.Begonnen).WaitAsync(TimeSpan.FromMinutes(1), Stop);
        }

        await server.Wachtkamer.Bereikt(nummer, Stap.Opgegeven).WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    [Fact]
    public async Task An_error_carries_status_detail_and_trailers_of_text_and_bytes()
    {
        var fout = await Assert.ThrowsAsync<RpcException>(
            async () => await server.Client.WeigerAsync(new Naam(), cancellationToken: Stop));

        Assert.Equal(StatusCode.FailedPrecondition, fout.StatusCode);
        Assert.Equal(Proefservice.Weigering, fout.Status.Detail);
        Assert.Contains(Proefservice.Weigering, fout.Message, StringComparison.Ordinal);
        Assert.Equal("te laat", fout.Trailers.GetValue("Reden"));
        Assert.Equal(Proefservice.Bytes, fout.Trailers.GetValueBytes("bewijs-bin"));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unavailable()
    {
        using var kanaal = Grpc.Net.Client.GrpcChannel.ForAddress($"http://127.0.0.1:{GeslotenPoort.Kies()}");

        var fout = await Assert.ThrowsAsync<RpcException>(
            async () => await new Proefdienst.ProefdienstClient(kanaal).GroetAsync(new Naam(), cancellationToken: Stop));

        Assert.Equal(StatusCode.Unavailable, fout.StatusCode);
        Assert.NotNull(fout.Status.DebugException);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_compressed_request_is_understood(string codering)
    {
        var naam = new string('x', 100_000);

        var antwoord = await server.Client.GroetAsync(
            new Naam { Naam_ = naam }, new Metadata { { "grpc-internal-encoding-request", codering } }, cancellationToken: Stop);

        Assert.Equal(codering, antwoord.Codering);
        Assert.Equal("Dag " + naam, antwoord.Tekst);
    }

    [Fact]
    public async Task Client_interceptors_are_passed_in_the_order_given()
    {
        var volgorde = new List<string>();
        var client = new Proefdienst.ProefdienstClient(
            server.Kanaal.Intercept(new Afzender("eerste", volgorde), new Afzender("tweede", volgorde)));

        var antwoord = await client.GroetAsync(new Naam(), cancellationToken: Stop);

        Assert.Equal(["eerste", "tweede"], volgorde);
        Assert.Equal("tweede", antwoord.Afzender);
    }

    [Fact]
    public async Task A_header_interceptor_adds_headers_to_every_call()
    {
        var client = new Proefdienst.ProefdienstClient(server.Kanaal.Intercept(headers =>
        {
            headers.Add("x-afzender", "koppen");
            return headers;
        }));

        Assert.Equal("koppen", (await client.GroetAsync(new Naam(), cancellationToken: Stop)).Afzender);
        Assert.Equal("koppen", client.Groet(new Naam(), cancellationToken: Stop).Afzender);
    }

    [Fact]
    public async Task Composed_call_credentials_add_their_headers()
    {
        var credentials = CallCredentials.Compose(
            CallCredentials.FromInterceptor((_, _) => Task.CompletedTask),
            CallCredentials.FromInterceptor((context, metadata) =>
            {
                metadata.Add("x-afzender", context.MethodName);
                return Task.CompletedTask;
            }));

        var antwoord = await server.Client.GroetAsync(
            new Naam(), new CallOptions(cancellationToken: Stop).WithCredentials(credentials));

        Assert.Equal("Groet", antwoord.Afzender);
    }

    [Fact]
    public async Task A_client_for_another_host_still_reaches_the_service()
        => Assert.Equal("Dag Ali", (await server.Client.WithHost("elders").GroetAsync(new Naam { Naam_ = "Ali" }, cancellationToken: Stop)).Tekst);
}
