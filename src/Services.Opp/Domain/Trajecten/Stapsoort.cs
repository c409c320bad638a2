namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>A step of a kind of traject.</summary>
/// <param name="Vraag">What happened, as the heading of its form.</param>
/// <param name="Dag">Label of the day on which it happened.</param>
/// <param name="Keuzes">Its outcomes; none at the first step, which is followed by the second.</param>
/// <param name="Uiterlijk">Last day on which it is on time, from the steps before; null when there is none.</param>
/// <param name="Uitleg">What is due and where that comes from, in Dutch.</param>
/// <param name="Wie">Who has to act when that is not the school ("de inspectie"); empty: the school. Its last day is not one of the school.</param>
internal sealed record Stapsoort(string Code, string Vraag, string Dag, IReadOnlyList<Stapkeuze> Keuzes, IReadOnlyList<Stapveld> Velden, Func<IReadOnlyList<Trajectstap>, DateOnly?> Uiterlijk, string Uitleg, string Wie = "");
