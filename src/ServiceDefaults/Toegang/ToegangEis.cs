using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;

namespace Monitoring.ServiceDefaults.Toegang;

/// <summary>One scope and one of these roles.</summary>
internal sealed class ToegangEis(string scope, IReadOnlyList<string> rollen) : AuthorizationHandler<ToegangEis>, IAuthorizationRequirement
{
    private string Scope { get; } = scope;

    private IReadOnlyList<string> Rollen { get; } = rollen;

    // One handler is asked about every requirement of this kind, so it looks at the requirement's own values.
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ToegangEis requirement)
    {
        var scopes = context.User.FindFirst(ClaimNaam.Scope)?.Value.Split(' ') ?? [];
        var rol = context.User.FindFirst(ClaimNaam.Rol)?.Value;
        if (scopes.Contains(requirement.Scope, StringComparer.Ordinal) && rol is not null && requirement.Rollen.Contains(rol, StringComparer.Ordinal))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
