using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Diensten;

/// <summary>
/// Names for the accounts on one page, as far as its visitor may know them. Services keep accounts and no names; an account without a known name
/// is shown as it is.
/// </summary>
public sealed class Namen(Adresboek adresboek, IMemoryCache geheugen, IHttpContextAccessor verzoek)
{
    /// <summary>Accounts that a page names at most; the others are shown as they are.</summary>
    private const int Meeste = 500;

    private const int MaxAccount = 100;

    /// <summary>Characters of a filter that any directory takes.</summary>
    private const int MaxFilter = 3800;

    private static readonly TimeSpan Houdbaar = TimeSpan.FromMinutes(5);

    private readonly Dictionary<string, string> _namen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wachtend = new(StringComparer.Ordinal);
    private Task? _ronde;

    private Bezoeker Ik => field ??= Bezoeker.Van(verzoek.HttpContext!.User);

    /// <summary>Who sees the same names. A directory may decide that for each reader.</summary>
    private Bezoeker Kring => Ik with { Naam = "" };

    private CancellationToken Annulering => verzoek.HttpContext!.RequestAborted;

    /// <summary>Gets the names of these accounts. Parts of a page that ask while it is drawn share one call.</summary>
    public Task Leer(params IEnumerable<string> accounts)
    {
        _wachtend.UnionWith(accounts.Where(account => account.Length is > 0 and <= MaxAccount && account != Ik.Account && !_namen.ContainsKey(account)).Take(Math.Max(0, Meeste - _namen.Count)));
        return _wachtend.Count == 0 ? Task.CompletedTask : _ronde is { IsCompleted: false } ? _ronde : _ronde = VraagSamen();
    }

    /// <summary>The name when it is known, else the account; of the visitor itself the token tells the name.</summary>
    public string Noem(string account) => _namen.GetValueOrDefault(account) is { Length: > 0 } naam ? naam : Ik.Noem(account);

    /// <summary>The accounts of a role to choose from, by name; empty when there is no answer.</summary>
    /// <param name="rol">One of <see cref="Contracts.Toegang.Rol"/>.</param>
    public async Task<IReadOnlyList<string>> MetRol(string rol)
    {
        var sleutel = (nameof(MetRol), Kring, rol);
        if (!geheugen.TryGetValue(sleutel, out IReadOnlyList<Scimgebruiker>? gevonden))
        {
            gevonden = await adresboek.Zoek($"roles.value eq {JsonSerializer.Serialize(rol)}", Annulering);
            if (gevonden is not null)
            {
                geheugen.Set(sleutel, gevonden, Houdbaar);
            }
        }

        foreach (var gebruiker in (gevonden ?? []).Where(gebruiker => gebruiker.Id != Ik.Account))
        {
            _namen[gebruiker.Id] = gebruiker.DisplayName ?? "";
        }

        return [.. (gevonden ?? []).Where(gebruiker => gebruiker.Active != false).Select(gebruiker => gebruiker.Id).OrderBy(Noem, StringComparer.CurrentCultureIgnoreCase)];
    }

    private async Task VraagSamen()
    {
        // All that is drawn in the same go has asked by then.
        await Task.Yield();
        string[] accounts = [.. _wachtend];
        _wachtend.Clear();
        _ronde = null;
        foreach (var (deel, filter) in Filters(accounts.Where(account => !Onthouden(account))))
        {
            var gevonden = await adresboek.Zoek(filter, Annulering);
            foreach (var account in deel)
            {
                var naam = gevonden?.FirstOrDefault(gebruiker => gebruiker.Id == account)?.DisplayName ?? "";
                _namen[account] = naam;
                if (gevonden is not null)
                {
                    geheugen.Set((nameof(Namen), Kring, account), naam, Houdbaar);
                }
            }
        }
    }

    /// <summary>Questions for these accounts, each of no more characters than a directory takes.</summary>
    private static IEnumerable<(List<string> Accounts, string Filter)> Filters(IEnumerable<string> accounts)
    {
        var (deel, filter) = (new List<string>(), "");
        foreach (var account in accounts)
        {
            var term = $"id eq {JsonSerializer.Serialize(account)}";
            if (filter.Length + term.Length > MaxFilter)
            {
                yield return (deel, filter);
                (deel, filter) = ([], "");
            }

            deel.Add(account);
            filter += filter.Length == 0 ? term : " or " + term;
        }

        if (deel.Count > 0)
        {
            yield return (deel, filter);
        }
    }

    private bool Onthouden(string account)
    {
        if (!geheugen.TryGetValue((nameof(Namen), Kring, account), out string? naam))
        {
            return false;
        }

        _namen[account] = naam!;
        return true;
    }
}
