using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <content>What the others hear of it.</content>
internal sealed partial class Herstelopdracht
{
    public long GewijzigdOp { get; private set; }

    public override IGebeurtenis? NaarGebeurtenis(DateTimeOffset tijdstip) => !InWerking ? null : new HerstelopdrachtGewijzigd(
        Id.ToString(),
        Versie,
        tijdstip,
        Onderzoek.ToString(),
        Onderzoeknummer,
        Onderzoeksoort,
        ObjectSoort,
        ObjectCode,
        Toezichtsector,
        Schoolsoort,
        GerichtAan,
        Standaard,
        Element,
        Redenen.Split('+', StringSplitOptions.RemoveEmptyEntries),
        Rechtsgrond,
        Onderzoeken.Rechtsgrond.Vind(Rechtsgrond)?.Aanhaling ?? Rechtsgrond,
        OpgelegdOp ?? throw new InvalidOperationException("A herstelopdracht in force has a day on which it was given."),
        Hersteltermijn,
        _verlengingen.Count,
        Status,
        HersteldOp,
        Herkomst)
    {
        OpenbaarOp = OpenbaarOp,
    };
}
