using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Monitoring.Standins.Tests;

/// <summary>Compares every reference of one assembly with what other assemblies offer, from metadata alone.</summary>
internal sealed class ReferenceCheck
{
    private const byte GenericInstance = 0x15;

    private readonly MetadataReader _reader;
    private readonly Dictionary<string, OfferedAssembly> _offered;
    private readonly string _consumer;
    private readonly List<string> _missing = [];

    private ReferenceCheck(MetadataReader reader, IEnumerable<OfferedAssembly> offered)
    {
        _reader = reader;
        _offered = offered.ToDictionary(assembly => assembly.Identity.Name!, StringComparer.Ordinal);
        _consumer = reader.GetString(reader.GetAssemblyDefinition().Name);
    }

    public static ReferenceReport Compare(ImmutableArray<byte> consumer, IEnumerable<OfferedAssembly> offered)
    {
        using var file = new PEReader(consumer);
        return new ReferenceCheck(file.GetMetadataReader(), offered).Compare();
    }

    private ReferenceReport Compare()
    {
        foreach (var reference in _reader.AssemblyReferences.Select(_reader.GetAssemblyReference))
        {
            CompareIdentity(reference);
        }

        var types = _reader.TypeReferences.Count(CompareType);
        var members = _reader.MemberReferences.Count(CompareMember);
        return new ReferenceReport(_consumer, types, members, _missing);
    }

    private void CompareIdentity(AssemblyReference reference)
    {
        var asked = reference.GetAssemblyName();
        if (!_offered.TryGetValue(asked.Name!, out var assembly))
        {
            return;
        }

        if (assembly.Identity.Version < asked.Version
            || !asked.GetPublicKeyToken().AsSpan().SequenceEqual(assembly.Identity.GetPublicKeyToken()))
        {
            _missing.Add($"{asked.FullName}, offered: {assembly.Identity.FullName}");
        }
    }

    private bool CompareType(TypeReferenceHandle handle)
    {
        if (OfferedBy(handle) is not { } assembly)
        {
            return false;
        }

        var name = SignatureText.Name(_reader, handle);
        if (!assembly.Offers(name, _consumer))
        {
            _missing.Add(name);
        }

        return true;
    }

    private bool CompareMember(MemberReferenceHandle handle)
    {
        var member = _reader.GetMemberReference(handle);
        if (DeclaringType(member.Parent) is not { } type || OfferedBy(type) is not { } assembly)
        {
            return false;
        }

        var name = _reader.GetString(member.Name);
        var text = member.GetKind() == MemberReferenceKind.Field
            ? SignatureText.Field(name, member.DecodeFieldSignature(SignatureText.Instance, null))
            : SignatureText.Member(name, member.DecodeMethodSignature(SignatureText.Instance, null));
        var typeName = SignatureText.Name(_reader, type);
        if (!assembly.Offers(typeName, text, _consumer))
        {
            _missing.Add($"{typeName}: {text}");
        }

        return true;
    }

    private TypeReferenceHandle? DeclaringType(EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeReference)
        {
            return (TypeReferenceHandle)parent;
        }

        if (parent.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        // A member of a generic type: GENERICINST (CLASS | VALUETYPE) type arguments, ECMA-335 II.23.2.12.
        var signature = _reader.GetBlobReader(_reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
        if (signature.ReadByte() != GenericInstance)
        {
            return null;
        }

        _ = signature.ReadByte();
        var generic = signature.ReadTypeHandle();
        return generic.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)generic : null;
    }

    private OfferedAssembly? OfferedBy(TypeReferenceHandle handle)
    {
        var scope = _reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => OfferedBy((TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => _offered.GetValueOrDefault(
                _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)),
            _ => null,
        };
    }
}
