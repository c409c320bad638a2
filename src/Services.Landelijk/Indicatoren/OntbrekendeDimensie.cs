namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>By what the figures of an indicator cannot be told apart, although others can.</summary>
/// <param name="Dimensie">Name as in <see cref="IndicatorKaart.Dimensies"/>.</param>
/// <param name="Reden">One or two sentences, with the place where it can be found when there is one.</param>
internal sealed record OntbrekendeDimensie(string Dimensie, string Reden);
