using System.Collections.ObjectModel;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The annotations of one resource, in the order of declaration.</summary>
public sealed class ResourceAnnotationCollection : Collection<IResourceAnnotation>;
