namespace Aspire.Hosting.Running;

/// <summary>Writes whole lines with the resource's name before them, aligned.</summary>
internal sealed class ConsoleLog
{
    private const string HostName = "platform";
    private readonly Lock _lock = new();
    private readonly TextWriter _output;
    private readonly int _width;

    internal ConsoleLog(TextWriter output, IEnumerable<string> names)
    {
        _output = output;
        _width = names.Append(HostName).Max(n => n.Length);
    }

    internal void Line(string name, string text)
    {
        lock (_lock)
        {
            _output.Write(name.PadRight(_width));
            _output.Write(" | ");
            _output.WriteLine(text);
            _output.Flush();
        }
    }

    internal void Host(string text) => Line(HostName, text);
}
