using Microsoft.AspNetCore.Authorization;

namespace Monitoring.ServiceDefaults.Toegang;

/// <summary>
/// Says who may call a method: a token with this scope and one of these roles. A method without it is refused to everyone
/// (<see cref="Toegangsregels"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ToegangAttribute(string scope, params string[] rollen) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public string Scope { get; } = scope;

    public IReadOnlyList<string> Rollen { get; } = rollen;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new ToegangEis(Scope, Rollen)];
}
