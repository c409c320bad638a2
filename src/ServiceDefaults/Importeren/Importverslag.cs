using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;

namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>The open line of one import.</summary>
public sealed class Importverslag : IAsyncDisposable
{
    /// <summary>Most refused rows that are kept of one import; the others are counted.</summary>
    public const int MaxRegels = 1000;

    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(1);

    private readonly Import _import;
    private readonly Func<Import, IReadOnlyList<Importregel>, Task> _schrijf;
    private readonly TimeProvider _klok;
    private readonly ILogger _log;
    private readonly List<Importregel> _regels = [];
    private long _geschreven;
    private int _nummer;
    private bool _afgesloten;

    internal Importverslag(Import import, Func<Import, IReadOnlyList<Importregel>, Task> schrijf, TimeProvider klok, ILogger log)
    {
        (_import, _schrijf, _klok, _log, _geschreven) = (import, schrijf, klok, log, klok.GetTimestamp());
    }

    /// <summary>The next progress of an import; a refusal is written down and passed on.</summary>
    internal async ValueTask<bool> Volgende(IAsyncEnumerator<ImportVoortgang> bron)
    {
        try
        {
            return await bron.MoveNextAsync();
        }
        catch (WeigeringException fout)
        {
            (_import.Afloop, _import.Melding) = (Importafloop.Geweigerd, Kort.Tekst(fout.Weigering.Melding, Import.MaxMelding));
            throw;
        }
    }

    /// <summary>Takes over the counts and the refused rows; written at most once a second, when what it waits for changes, and at the end.</summary>
    public async Task Meld(ImportVoortgang voortgang)
    {
        ArgumentNullException.ThrowIfNull(voortgang);
        _import.Gelezen = voortgang.Gelezen;
        _import.Nieuw = voortgang.Nieuw;
        _import.Gewijzigd = voortgang.Gewijzigd;
        _import.Ongewijzigd = voortgang.Ongewijzigd;
        _import.Afgewezen = voortgang.Afgewezen;
        _import.MetBevinding = voortgang.MetBevinding;
        var wacht = Kort.Tekst(voortgang.Wacht, Import.MaxMelding);
        var verschuift = wacht != _import.Melding;
        _import.Melding = wacht;
        foreach (var rij in voortgang.Rijen.Take(MaxRegels - _nummer))
        {
            _regels.Add(new Importregel
            {
                ImportId = _import.Id,
                Nummer = ++_nummer,
                Bestand = Kort.Tekst(rij.Bestand, Importregel.MaxPlaats),
                Regel = rij.Regel,
                Kolom = Kort.Tekst(rij.Kolom, Importregel.MaxPlaats),
                Code = Kort.Tekst(rij.Reden.Code, Importregel.MaxCode),
                Melding = Kort.Tekst(rij.Reden.Melding, Import.MaxMelding),
            });
        }

        if (voortgang.Klaar)
        {
            _import.Afloop = Importafloop.Klaar;
        }

        if (voortgang.Klaar || verschuift || _klok.GetElapsedTime(_geschreven) >= Tussenpoos)
        {
            await Schrijf();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_import.Afloop == Importafloop.Bezig)
        {
            (_import.Afloop, _import.Melding) = (Importafloop.Afgebroken, "De import is niet afgemaakt. Wat al was verwerkt, is bewaard; voer de import opnieuw uit.");
        }

        if (!_afgesloten)
        {
            await Schrijf();
        }
    }

    /// <summary>
    /// Also after the caller has gone: a line is closed all the same. The log never breaks off the import that it tells of: what could not be
    /// written is told in the log of the service, and tried again with the next progress and at the end.
    /// </summary>
    private async Task Schrijf()
    {
        _import.Bijgewerkt = _klok.GetUtcNow().UtcTicks;
        _geschreven = _klok.GetTimestamp();
        try
        {
            await _schrijf(_import, _regels);
            _regels.Clear();
            _afgesloten = _import.Afloop != Importafloop.Bezig;
        }
        catch (Exception fout)
        {
            _log.LogError(fout, "Het logboek van import {Import} kon niet worden bijgewerkt", _import.Id);
        }
    }
}
