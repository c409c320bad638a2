namespace Aspire.Hosting.ApplicationModel;

/// <summary>What adding an annotation does with earlier ones of the same type.</summary>
public enum ResourceAnnotationMutationBehavior
{
    /// <summary>Earlier ones stay.</summary>
    Append = 0,

    /// <summary>Earlier ones of exactly this type go.</summary>
    Replace = 1,
}
