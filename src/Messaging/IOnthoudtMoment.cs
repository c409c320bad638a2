namespace Monitoring.Messaging;

/// <summary>A root that remembers the moment of its last change, so that its standing can tell the same moment as its last event.</summary>
public interface IOnthoudtMoment
{
    /// <summary>UTC ticks. Set while saving, together with the version; never by the domain.</summary>
    long GewijzigdOp { get; }
}
