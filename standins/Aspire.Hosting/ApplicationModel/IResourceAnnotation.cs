namespace Aspire.Hosting.ApplicationModel;

/// <summary>Something declared about a resource.</summary>
public interface IResourceAnnotation;
