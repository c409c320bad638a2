namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>What is about one object of supervision.</summary>
internal interface IOverObject
{
    Guid Id { get; }

    /// <summary>Of <see cref="Objecten.ObjectSoort"/>.</summary>
    string ObjectSoort { get; }

    string ObjectCode { get; }
}
