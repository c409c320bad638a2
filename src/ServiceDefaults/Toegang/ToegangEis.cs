using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;

namespace Monitoring.ServiceDefaults.Toegang;

/// <summary>One scope and one of these roles.</summary>
internal sealed class ToegangEis(string scope, IReadOnlyList<string> rollen) : AuthorizationHandler<ToegangEis>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, ToegangEis requirement)
    {
        var scopes = context.User.FindFirst(ClaimNaam.Scope)?.Value.Split(' ') ?? [];
        var rol = context.User.FindFirst(ClaimNaam.Rol)?.Value;
        if (scopes.Contains(scope, StringComparer.Ordinal) && rol is not null && rollen.Contains(rol, StringComparer.Ordinal))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
