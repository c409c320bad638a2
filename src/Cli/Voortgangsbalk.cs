using Spectre.Console;

namespace Monitoring.Cli;

/// <summary>A progress bar on a terminal; on a pipe a line for each tenth.</summary>
internal sealed class Voortgangsbalk
{
    private readonly ProgressTask? _taak;
    private readonly string _titel;
    private int _tiende = -1;

    private Voortgangsbalk(string titel, ProgressTask? taak) => (_titel, _taak) = (titel, taak);

    public static async Task<T> Toon<T>(string titel, Func<Voortgangsbalk, Task<T>> werk)
    {
        if (Console.IsOutputRedirected)
        {
            return await werk(new Voortgangsbalk(titel, null));
        }

        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(voortgang => werk(new Voortgangsbalk(titel, voortgang.AddTask(titel))));
    }

    /// <summary>Shows what it waits for; empty when it has its turn.</summary>
    public void Wacht(string waarop)
    {
        if (_taak is not null)
        {
            _taak.Description = Markup.Escape(waarop.Length > 0 ? $"{_titel}: {waarop}" : _titel);
        }
        else if (waarop.Length > 0)
        {
            Console.WriteLine($"{_titel}: {waarop}");
        }
    }

    /// <summary>Shows how far it is; a total of 0 means not known yet.</summary>
    public void Zet(int gedaan, int totaal)
    {
        if (_taak is not null)
        {
            _taak.IsIndeterminate = totaal == 0;
            _taak.MaxValue = Math.Max(totaal, 1);
            _taak.Value = gedaan;
            return;
        }

        var tiende = totaal == 0 ? 0 : gedaan * 10 / totaal;
        if (tiende > _tiende)
        {
            _tiende = tiende;
            Console.WriteLine($"{_titel}: {tiende * 10}%");
        }
    }
}
