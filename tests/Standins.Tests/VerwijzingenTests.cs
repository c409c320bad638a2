using System.Collections.Immutable;
using System.Reflection;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Compression;
using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.Server;

namespace Monitoring.Standins.Tests;

/// <summary>Everything that the restored engines refer to exists in the assemblies that this build puts under them.</summary>
public sealed class VerwijzingenTests
{
    private static readonly OfferedAssembly[] Aangeboden =
    [
        Offered(typeof(ServerCallContext)), Offered(typeof(ICompressionProvider)), Offered(typeof(IBinarySerialize)),
    ];

    // Lower bounds, so that a check that compares nothing fails too.
    public static TheoryData<Type, int, int> Engines => new()
    {
        { typeof(Grpc.AspNetCore.Server.GrpcServiceOptions), 30, 50 },
        { typeof(GrpcChannel), 30, 50 },
        { typeof(SqlConnection), 4, 9 },
    };

    public static TheoryData<Type> EngineTypes => [typeof(Grpc.AspNetCore.Server.GrpcServiceOptions), typeof(GrpcChannel), typeof(SqlConnection)];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_reference_of_an_engine_exists(Type engine, int types, int members)
    {
        var report = ReferenceCheck.Compare(Image(engine.Assembly.Location), Aangeboden);

        Assert.Empty(report.Missing);
        Assert.InRange(report.Types, types, int.MaxValue);
        Assert.InRange(report.Members, members, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(EngineTypes))]
    public void Every_type_of_an_engine_loads(Type type)
    {
        // Loading fails when an abstract or interface member that the engine does not implement has crept in.
        var types = type.Assembly.GetTypes();

        Assert.NotEmpty(types);
    }

    [Theory]
    [MemberData(nameof(EngineTypes))]
    public void Every_override_of_an_engine_overrides_something(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var orphans = type.Assembly.GetTypes()
            .SelectMany(declaring => declaring.GetMethods(Own))
            .Where(method => method.IsVirtual && !method.Attributes.HasFlag(MethodAttributes.NewSlot))
            .Where(method => method.GetBaseDefinition() == method)
            .Select(method => $"{method.DeclaringType}: {method}");

        Assert.Empty(orphans);
    }

    [Fact]
    public void References_that_exist_are_not_reported()
    {
        var consumer = new FabricatedConsumer("Controle", Identity);
        consumer.Method(consumer.Type("Grpc.Core", "Metadata"), "Add", type => type.String(), type => type.String());

        var report = ReferenceCheck.Compare(consumer.Build(), Aangeboden);

        Assert.Empty(report.Missing);
        Assert.Equal((1, 1), (report.Types, report.Members));
    }

    [Fact]
    public void A_type_a_member_and_a_signature_that_do_not_exist_are_reported()
    {
        var consumer = new FabricatedConsumer("Controle", Identity);
        consumer.Type("Grpc.Core", "BestaatNiet");
        var metadata = consumer.Type("Grpc.Core", "Metadata");
        consumer
            .Method(metadata, "BestaatNiet")
            .Method(metadata, "Add", type => type.String(), type => type.Int32());

        Assert.Equal(
            [
                "Grpc.Core.BestaatNiet",
                "Grpc.Core.Metadata: instance Void BestaatNiet`0()",
                "Grpc.Core.Metadata: instance Void Add`0(String, Int32)",
            ],
            ReferenceCheck.Compare(consumer.Build(), Aangeboden).Missing);
    }

    [Fact]
    public void An_internal_member_is_reported_unless_the_consumer_is_a_friend()
    {
        Assert.Single(Missing("Controle"));
        Assert.Empty(Missing("Grpc.AspNetCore.Server"));

        static IReadOnlyList<string> Missing(string name)
        {
            var consumer = new FabricatedConsumer(name, Identity);
            var binder = consumer.Type("Grpc.Core", "ServiceBinderBase");
            consumer.Method(
                consumer.Type("Grpc.Core", "ServerServiceDefinition"), "BindService", type => type.Type(binder, isValueType: false));
            return ReferenceCheck.Compare(consumer.Build(), Aangeboden).Missing;
        }
    }

    [Fact]
    public void A_newer_version_than_offered_is_reported()
    {
        var consumer = new FabricatedConsumer("Controle", Identity, new Version(3, 0, 0, 0));

        Assert.Contains("Version=3.0.0.0", Assert.Single(ReferenceCheck.Compare(consumer.Build(), Aangeboden).Missing), StringComparison.Ordinal);
    }

    private static AssemblyName Identity => typeof(ServerCallContext).Assembly.GetName();

    private static OfferedAssembly Offered(Type type) => new(Image(type.Assembly.Location));

    private static ImmutableArray<byte> Image(string path) => [.. File.ReadAllBytes(path)];
}
