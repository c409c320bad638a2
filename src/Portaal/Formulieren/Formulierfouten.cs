using Monitoring.Portaal.Diensten;

namespace Monitoring.Portaal.Formulieren;

/// <summary>What is not right with a form, per field; the empty field name is about the form as a whole.</summary>
public sealed class Formulierfouten
{
    private readonly List<(string Veld, string Melding)> _fouten = [];

    public IReadOnlyList<(string Veld, string Melding)> Alle => _fouten;

    public bool Leeg => _fouten.Count == 0;

    public Formulierfouten Voeg(string veld, string melding)
    {
        _fouten.Add((veld, melding));
        return this;
    }

    /// <summary>Takes over a refusal of a service. A field that the form does not have becomes a message about the whole form.</summary>
    public Formulierfouten Voeg(Storing storing, params ReadOnlySpan<string> velden) => Voeg(velden.Contains(storing.Veld) ? storing.Veld : "", storing.Melding);

    /// <summary>A field that may not stay empty.</summary>
    public Formulierfouten Verplicht(string veld, string? waarde, string melding) => string.IsNullOrWhiteSpace(waarde) ? Voeg(veld, melding) : this;

    public string? Bij(string veld) => _fouten.Find(fout => fout.Veld == veld).Melding;
}
