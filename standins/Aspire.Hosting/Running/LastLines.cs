namespace Aspire.Hosting.Running;

/// <summary>Remembers the last lines that a process wrote.</summary>
internal sealed class LastLines
{
    internal const int Capacity = 20;
    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = new(Capacity);

    internal void Add(string line)
    {
        lock (_lock)
        {
            if (_lines.Count == Capacity)
            {
                _lines.Dequeue();
            }

            _lines.Enqueue(line);
        }
    }

    internal IReadOnlyList<string> ToList()
    {
        lock (_lock)
        {
            return [.. _lines];
        }
    }
}
