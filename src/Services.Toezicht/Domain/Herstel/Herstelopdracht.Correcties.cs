using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <content>What is mended while it is in force. The report shows what it imposed beside what holds since.</content>
internal sealed partial class Herstelopdracht
{
    private readonly List<Opdrachtcorrectie> _correcties = [];

    public IReadOnlyList<Opdrachtcorrectie> Correcties => _correcties;

    /// <summary>Puts right a wrong article of law, a judgement hersteld that was a mistake, or both. What it said stays readable, with the reason.</summary>
    /// <param name="rechtsgrond">The right one; empty to leave it as it is. It must have held on the day of vaststelling.</param>
    /// <param name="heropenen">True to take hersteld back: the last evidence is to be judged again, or the board must prove that it complied.</param>
    /// <exception cref="WeigeringException">
    /// <c>herstelopdracht.niet-in-werking</c>, <c>herstelopdracht.niet-hersteld</c>, <c>herstelopdracht.te-veel</c>, <c>correctie.zegt-hetzelfde</c>, those of <see cref="Onderzoeken.Rechtsgrond.Lees"/> and <see cref="VrijeTekst.LeesVerplicht"/>
    /// </exception>
    public void Corrigeer(string? rechtsgrond, bool heropenen, string? reden, string door, DateOnly vandaag)
    {
        EisInWerking();
        EisRuimte(_correcties.Count);
        if (heropenen && Status != Hersteld)
        {
            throw new WeigeringException("herstelopdracht.niet-hersteld", "Deze herstelopdracht staat niet op hersteld: er valt niets te heropenen.", "heropenen", WeigeringSoort.VerbodenOvergang);
        }

        var opgelegd = OpgelegdOp ?? throw new InvalidOperationException("A herstelopdracht in force has a day on which it was given.");
        var grond = string.IsNullOrWhiteSpace(rechtsgrond) ? Rechtsgrond : Onderzoeken.Rechtsgrond.Lees(rechtsgrond, Toezichtsector, opgelegd).Id;
        if (grond == Rechtsgrond && !heropenen)
        {
            throw new WeigeringException("correctie.zegt-hetzelfde", "Dit staat er al. Kies een ander wetsartikel, of heropen een opdracht die op hersteld staat.", "rechtsgrond");
        }

        _correcties.Add(new Opdrachtcorrectie { Nummer = _correcties.Count + 1, Datum = vandaag, Was = Rechtsgrond, Wordt = grond, Heropend = heropenen, Reden = VrijeTekst.LeesVerplicht(reden, "reden"), Door = door });
        Rechtsgrond = grond;
        if (heropenen)
        {
            (Status, HersteldOp) = (_bewijzen.Count > 0 ? BewijsIngediend : Open, null);
        }

        BepaalStap();
    }
}
