using System.Diagnostics;
using System.Text;

namespace Aspire.Hosting.Running;

/// <summary>The folder that holds everything that stays between runs. One host at a time uses it.</summary>
internal sealed class DataMap(string root)
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    internal string Root { get; } = Path.GetFullPath(root);

    /// <summary>Claims the folder until the result is disposed or the process ends.</summary>
    /// <exception cref="DistributedApplicationException">Another host uses it.</exception>
    internal IDisposable Claim()
    {
        var path = Path.Combine(Folder(string.Empty), "host.lock");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new DistributedApplicationException($"De gegevensmap {Root} is al in gebruik door een ander lopend platform. Stop dat eerst, of zet Monitoring__DataMap op een andere map.", e);
        }
    }

    /// <summary>
    /// The folder of one resource and the file that its guard locks, once nobody uses them any more: after a hard end of the
    /// previous host its processes take some seconds to stop. Without kept data the folder is emptied.
    /// </summary>
    /// <exception cref="DistributedApplicationException">The folder stays in use.</exception>
    internal async Task<(string Folder, string Lock)> OpenAsync(string resource, string? keptName, CancellationToken cancellationToken)
    {
        var lockFile = Path.Combine(Folder("slot"), keptName ?? resource);
        await WaitUntilReleasedAsync(lockFile, cancellationToken);
        var relative = keptName is null ? Path.Combine("tijdelijk", resource) : Path.Combine("data", keptName);
        if (keptName is null && Directory.Exists(Path.Combine(Root, relative)))
        {
            Directory.Delete(Path.Combine(Root, relative), recursive: true);
        }

        return (Folder(relative), lockFile);
    }

    /// <summary>A secret that is made once and then kept, readable by the owner only.</summary>
    internal string Secret(string name, Func<string> make)
    {
        var path = Path.Combine(Folder("geheim"), name);
        if (!File.Exists(path))
        {
            WritePrivate(path, make());
        }

        return File.ReadAllText(path).Trim();
    }

    /// <summary>Writes a file that only the owner can read, from its first byte on.</summary>
    internal static void WritePrivate(string path, string content)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        using var file = new FileStream(path, options);
        file.Write(Encoding.UTF8.GetBytes(content));
    }

    private static async Task WaitUntilReleasedAsync(string lockFile, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (!TryLock(lockFile))
        {
            if (clock.Elapsed > GuardedProcess.Grace + GuardedProcess.Grace)
            {
                throw new DistributedApplicationException($"{lockFile} is nog in gebruik door een proces van een vorige keer.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
        }
    }

    private static bool TryLock(string lockFile)
    {
        try
        {
            // Exclusive sharing is flock(2) on Linux, the same lock that the guard's flock program takes.
            using var file = new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string Folder(string relative)
    {
        var path = Path.Combine(Root, relative);
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(path).FullName : Directory.CreateDirectory(path, OwnerFolder).FullName;
    }
}
