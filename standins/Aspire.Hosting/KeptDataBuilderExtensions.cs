using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

internal static class KeptDataBuilderExtensions
{
    internal static IResourceBuilder<T> WithKeptData<T>(this IResourceBuilder<T> builder, string? name, bool isReadOnly)
        where T : ContainerResource
    {
        if (isReadOnly)
        {
            throw new NotSupportedException("A read-only data volume is not supported by the local process host.");
        }

        var folder = name ?? builder.Resource.Name;
        ResourceName.ThrowIfInvalid(folder);
        return builder.WithAnnotation(new KeptDataAnnotation(folder), ResourceAnnotationMutationBehavior.Replace);
    }
}
