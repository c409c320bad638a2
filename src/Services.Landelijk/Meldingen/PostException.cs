namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>An e-mail was not sent. Its message names no address.</summary>
internal sealed class PostException(Postfout fout, Exception oorzaak) : Exception($"The mail server did not take the e-mail: {fout} ({oorzaak.GetType().Name})", oorzaak)
{
    public Postfout Fout => fout;
}
