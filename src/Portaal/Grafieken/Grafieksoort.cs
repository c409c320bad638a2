namespace Monitoring.Portaal.Grafieken;

/// <summary>Bars compare, lines show time.</summary>
public enum Grafieksoort
{
    Staven,
    Lijnen,
}
