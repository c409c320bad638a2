using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>An aggregate with children: published unless it is a concept.</summary>
public sealed class Dossier : AggregaatRoot
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Vestiging { get; set; } = "00AP00";

    public bool Concept { get; set; }

    public IList<Regel> Regels { get; } = new List<Regel>();

    public Omslag Omslag { get; set; } = new();

    public override IGebeurtenis? NaarGebeurtenis(DateTimeOffset tijdstip) => Concept
        ? null
        : new OppGewijzigd(Id.ToString(), Versie, tijdstip, Vestiging, "so", "po", "2026-2027", "opgesteld", null, "voorbeeld");
}
