namespace Aspire.Hosting.ApplicationModel;

/// <summary>The data stays between runs, in a folder of this name. Without it each run starts empty, as a container would.</summary>
internal sealed record KeptDataAnnotation(string Folder) : IResourceAnnotation;
