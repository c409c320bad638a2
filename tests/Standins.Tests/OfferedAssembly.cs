using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Monitoring.Standins.Tests;

/// <summary>What an assembly offers to those that refer to it: its identity, types and members, with who may reach them.</summary>
internal sealed class OfferedAssembly
{
    private readonly Dictionary<string, OfferedType> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _friends = new(StringComparer.Ordinal);

    public OfferedAssembly(ImmutableArray<byte> image)
    {
        using var file = new PEReader(image);
        var reader = file.GetMetadataReader();
        var definition = reader.GetAssemblyDefinition();
        Identity = definition.GetAssemblyName();
        foreach (var handle in definition.GetCustomAttributes())
        {
            ReadFriend(reader, reader.GetCustomAttribute(handle));
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            _types.Add(SignatureText.Name(reader, handle), new OfferedType(reader, handle));
        }
    }

    public AssemblyName Identity { get; }

    /// <summary>Whether the named assembly may refer to this type.</summary>
    public bool Offers(string type, string consumer)
        => _types.TryGetValue(type, out var found) && (found.IsPublic || _friends.Contains(consumer));

    /// <summary>Whether the named assembly may refer to this member of the type or of its bases in this assembly.</summary>
    public bool Offers(string type, string member, string consumer)
    {
        for (var name = type; name is not null && _types.TryGetValue(name, out var found); name = found.BaseName)
        {
            if (found.Members.TryGetValue(member, out var isPublic))
            {
                return isPublic || _friends.Contains(consumer);
            }
        }

        return false;
    }

    private void ReadFriend(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return;
        }

        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind == HandleKind.TypeReference
            && SignatureText.Name(reader, (TypeReferenceHandle)parent) == "System.Runtime.CompilerServices.InternalsVisibleToAttribute")
        {
            var blob = reader.GetBlobReader(attribute.Value);
            _ = blob.ReadUInt16();
            _friends.Add(new AssemblyName(blob.ReadSerializedString()!).Name!);
        }
    }

    private sealed class OfferedType
    {
        public OfferedType(MetadataReader reader, TypeDefinitionHandle handle)
        {
            var type = reader.GetTypeDefinition(handle);
            IsPublic = (type.Attributes & TypeAttributes.VisibilityMask)
                is TypeAttributes.Public or TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem;
            BaseName = NameOf(reader, type.BaseType);
            foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
            {
                var text = SignatureText.Member(
                    reader.GetString(method.Name), method.DecodeSignature(SignatureText.Instance, null));
                Members[text] = (method.Attributes & MethodAttributes.MemberAccessMask)
                    is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;
            }

            foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
            {
                var text = SignatureText.Field(reader.GetString(field.Name), field.DecodeSignature(SignatureText.Instance, null));
                Members[text] = (field.Attributes & FieldAttributes.FieldAccessMask)
                    is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
            }
        }

        public bool IsPublic { get; }

        public string? BaseName { get; }

        public Dictionary<string, bool> Members { get; } = new(StringComparer.Ordinal);

        private static string? NameOf(MetadataReader reader, EntityHandle handle) => handle switch
        {
            { IsNil: true } => null,
            { Kind: HandleKind.TypeDefinition } => SignatureText.Name(reader, (TypeDefinitionHandle)handle),
            { Kind: HandleKind.TypeReference } => SignatureText.Name(reader, (TypeReferenceHandle)handle),
            _ => null,
        };
    }
}
