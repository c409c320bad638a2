using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Monitoring.Standins.Tests;

/// <summary>Writes an assembly that refers to whatever it is told, also to what does not exist.</summary>
internal sealed class FabricatedConsumer
{
    private readonly MetadataBuilder _metadata = new();
    private readonly AssemblyReferenceHandle _target;

    public FabricatedConsumer(string name, AssemblyName target, Version? targetVersion = null)
    {
        _metadata.AddModule(0, _metadata.GetOrAddString(name + ".dll"), _metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString(name), new Version(1, 0, 0, 0), default, default, default, default);
        _metadata.AddTypeDefinition(
            default, default, _metadata.GetOrAddString("<Module>"), default,
            MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        _target = _metadata.AddAssemblyReference(
            _metadata.GetOrAddString(target.Name!),
            targetVersion ?? target.Version!,
            default,
            _metadata.GetOrAddBlob(target.GetPublicKeyToken()!),
            default,
            default);
    }

    public TypeReferenceHandle Type(string space, string name)
        => _metadata.AddTypeReference(_target, _metadata.GetOrAddString(space), _metadata.GetOrAddString(name));

    /// <summary>Refers to an instance method without a result.</summary>
    public FabricatedConsumer Method(TypeReferenceHandle type, string name, params Action<SignatureTypeEncoder>[] parameters)
    {
        var blob = new BlobBuilder();
        new BlobEncoder(blob).MethodSignature(isInstanceMethod: true).Parameters(
            parameters.Length,
            result => result.Void(),
            encoder =>
            {
                foreach (var parameter in parameters)
                {
                    parameter(encoder.AddParameter().Type());
                }
            });
        _metadata.AddMemberReference(type, _metadata.GetOrAddString(name), _metadata.GetOrAddBlob(blob));
        return this;
    }

    public ImmutableArray<byte> Build()
    {
        var image = new BlobBuilder();
        new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(_metadata), ilStream: new BlobBuilder()).Serialize(image);
        return image.ToImmutableArray();
    }
}
