using Grpc.Core;
using Monitoring.Contracts.Domein;
using Spectre.Console;

namespace Monitoring.Cli;

/// <summary>Turns every failure into one Dutch line and an exit code: 1 refused or failed, 2 nothing could be reached.</summary>
internal static class Foutmelding
{
    public static async Task<int> Bewaak(Func<Task<int>> opdracht)
    {
        try
        {
            return await opdracht();
        }
        // A service that was reached and refuses, too busy for example, sends its refusal along as a binary trailer.
        catch (RpcException fout) when (fout.StatusCode == StatusCode.Unavailable && !fout.Trailers.Any(kop => kop.IsBinary))
        {
            return Meld("Het platform is niet bereikbaar. Draait ./run? (" + fout.Status.Detail + ")", 2);
        }
        catch (HttpRequestException fout)
        {
            return Meld("De aanmelddienst is niet bereikbaar of weigert deze sleutel: " + fout.Message, 2);
        }
        catch (RpcException fout)
        {
            return Meld(fout.Status.Detail, 1);
        }
        catch (WeigeringException fout)
        {
            return Meld(fout.Message, 1);
        }
        catch (IOException fout)
        {
            return Meld(fout.Message, 1);
        }
    }

    public static int Meld(string melding, int code)
    {
        AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"[red]{melding}[/]");
        return code;
    }
}
