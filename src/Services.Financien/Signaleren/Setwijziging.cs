using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Signaleren;

/// <summary>One change to the table: a value added, replaced (its neighbours with it when asked) or removed. For one kengetal, group, year and size at most one value may hold.</summary>
internal static class Setwijziging
{
    /// <exception cref="WeigeringException"><c>signaleringswaarde.*</c>, <c>tekst.ontbreekt</c>.</exception>
    public static Signaleringsset Met(this Signaleringsset set, WijzigSignaleringVerzoek verzoek, int versie)
    {
        var regels = set.Regels.ToList();
        if (verzoek.Nummer < 0 || verzoek.Nummer > regels.Count)
        {
            throw new WeigeringException("signaleringswaarde.onbekend", "Deze regel is er niet.", "nummer", WeigeringSoort.NietGevonden);
        }

        var oud = verzoek.Nummer == 0 ? null : regels[verzoek.Nummer - 1];
        if (verzoek.Verwijder)
        {
            _ = oud ?? throw new WeigeringException("signaleringswaarde.onbekend", "Deze regel is er niet.", "nummer", WeigeringSoort.NietGevonden);
            regels.Remove(oud);
        }
        else if (oud is null)
        {
            regels.Add(Waardelezing.Lees(verzoek, null));
        }
        else
        {
            var nieuw = Waardelezing.Lees(verzoek, oud);
            regels = [.. regels.Select(regel => regel == oud ? nieuw : verzoek.BurenMee ? Meegeschoven(regel, oud, nieuw) : regel)];
        }

        var gewijzigd = new Signaleringsset(versie.ToString(CultureInfo.InvariantCulture), regels);
        Klassecontrole.EisEenduidig(gewijzigd);
        return gewijzigd;
    }

    private static Signaleringswaarde Meegeschoven(Signaleringswaarde buur, Signaleringswaarde oud, Signaleringswaarde nieuw) => buur.SchuifMee(oud, nieuw) is { IsLeeg: false } mee
        ? mee
        : throw new WeigeringException("signaleringswaarde.klasse-leeg", $"In de klasse ernaast ({Klassetekst.Van(buur)}) zou dan geen enkel bedrag vallen. Wijzig of verwijder die eerst.", (nieuw.Vanaf ?? nieuw.Boven) == (oud.Vanaf ?? oud.Boven) ? "bovengrens" : "ondergrens", WeigeringSoort.VerbodenOvergang);
}
