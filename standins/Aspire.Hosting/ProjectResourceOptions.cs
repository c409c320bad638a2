namespace Aspire.Hosting;

/// <summary>How a project is started.</summary>
public class ProjectResourceOptions
{
    /// <summary>The launch profile; launch profiles are not read here.</summary>
    public string? LaunchProfileName { get; set; }

    /// <summary>Whether to ignore launch profiles, as is always done here.</summary>
    public bool ExcludeLaunchProfile { get; set; }

    /// <summary>Whether to ignore Kestrel's configured endpoints, as is always done here.</summary>
    public bool ExcludeKestrelEndpoints { get; set; }
}
