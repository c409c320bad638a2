namespace Aspire.Hosting;

/// <summary>What the generated classes know beyond Aspire's own metadata. Not part of Aspire: only generated code implements it.</summary>
public interface IBuiltProject
{
    /// <summary>The absolute path of the dll that the same build made.</summary>
    string TargetPath { get; }
}
