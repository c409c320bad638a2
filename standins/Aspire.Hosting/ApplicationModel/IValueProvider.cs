namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value that is known when the application starts.</summary>
public interface IValueProvider
{
    /// <summary>Gives the value, or null when there is none.</summary>
    ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
}
