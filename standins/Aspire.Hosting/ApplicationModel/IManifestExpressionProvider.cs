namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value with a name in a deployment manifest.</summary>
public interface IManifestExpressionProvider
{
    /// <summary>The name, in the form <c>{resource.property}</c>.</summary>
    string ValueExpression { get; }
}
