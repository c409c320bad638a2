namespace Aspire.Hosting.Tests;

/// <summary>A folder for one test: data of the host and output of its processes.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("apphost-test-");

    public TestFolder() => Directory.CreateDirectory(Output);

    public string Data => Path.Combine(_root.FullName, "data");

    public string Output => Path.Combine(_root.FullName, "uitvoer");

    public string File(string name) => Path.Combine(Output, name);

    public void Touch(string name) => System.IO.File.WriteAllText(File(name), string.Empty);

    public void Dispose() => _root.Delete(recursive: true);
}
