namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Pupils of a vestiging in one schooljaar, on its peildatum.</summary>
internal sealed class LeerlingtellingFeit
{
    public required int Generatie { get; init; }

    public required string ObjectId { get; init; }

    public required string Schooljaar { get; init; }

    public int Leerlingen { get; init; }
}
