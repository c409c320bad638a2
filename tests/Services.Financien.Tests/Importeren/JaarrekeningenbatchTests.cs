using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Services.Financien.Herrekenen;
using Monitoring.Services.Financien.Importeren;

namespace Monitoring.Services.Financien.Tests.Importeren;

/// <summary>What happens between the computing of a batch and its saving.</summary>
public sealed class JaarrekeningenbatchTests : IAsyncLifetime
{
    private Dienst _dienst = null!;

    public async ValueTask InitializeAsync() => _dienst = await Dienst.Start();

    public ValueTask DisposeAsync() => _dienst.DisposeAsync();

    [Fact]
    public async Task Wie_als_tweede_bewaart_vindt_de_jaarrekeningen_en_wijzigt_niets()
    {
        await using var eerste = await Bereken();
        await using var tweede = await Bereken();
        var stap = await eerste.Bewaar(Dienst.Einde);
        Assert.Equal((11, 11, 0, 0), (stap.Gelezen, stap.Nieuw, stap.Gewijzigd, stap.Ongewijzigd));
        stap = await tweede.Bewaar(Dienst.Einde);
        Assert.Equal((11, 0, 0, 11), (stap.Gelezen, stap.Nieuw, stap.Gewijzigd, stap.Ongewijzigd));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Versie = 1"));
        Assert.Equal(11, _dienst.Tel("SELECT COUNT(*) FROM Outbox"));
    }

    [Fact]
    public async Task Een_plan_een_koppeling_of_een_signaleringswaarde_van_tijdens_het_rekenen_telt_mee()
    {
        await using (var batch = await Bereken())
        {
            await _dienst.Naslag.LegKoppelingAsync(new KoppelingVerzoek { BevoegdGezag = "21429", SwvCode = "PO2702" }, _dienst.Beheer(), cancellationToken: Dienst.Einde);
            Assert.Equal(11, (await batch.Bewaar(Dienst.Einde)).Nieuw);
        }

        Assert.Equal(1, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Id = '21429/2015/realisatie' AND SwvCode = 'PO2702'"));

        var anders = Proefbestanden.Met(Proefbestanden.Balans, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2016");
        await using (var batch = await Bereken(anders))
        {
            await _dienst.Bestuursdossier.LegAfbouwplanVastAsync(
                new AfbouwplanVerzoek { BevoegdGezag = "21429", Doel = "Meer begeleiding", Jaren = { new Afbouwjaar { Boekjaar = 2016, EigenVermogen = "600.000" } } },
                _dienst.SwvBestuur("21429", "PO2702"),
                cancellationToken: Dienst.Einde);
            Assert.Equal(1, (await batch.Bewaar(Dienst.Einde)).Nieuw);
        }

        Assert.Equal(1, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Id = '21429/2016/realisatie' AND AfbouwJson LIKE '%\"planversie\":1%'"));

        anders = Proefbestanden.Met(Proefbestanden.Balans, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2017");
        await using (var batch = await Bereken(anders))
        {
            await _dienst.Naslag.WijzigSignaleringswaardeAsync(
                new WijzigSignaleringVerzoek { Versie = 1, Kengetal = "rentabiliteit", Groep = "swv", Waarde = "10%", Vergelijking = "onder", VanBoekjaar = 2011, Bron = "Proef", Reden = "Nieuw" },
                _dienst.Beheer(),
                cancellationToken: Dienst.Einde);
            Assert.Equal(1, (await batch.Bewaar(Dienst.Einde)).Nieuw);
        }

        Assert.Equal(0, _dienst.Tel("SELECT COUNT(*) FROM Jaarrekening WHERE Signaleringsversie <> '2'"));
    }

    /// <summary>The figures of a year follow from the years before, which somebody else may bring while it is computed.</summary>
    [Fact]
    public async Task Een_ander_jaar_dat_tijdens_het_rekenen_kwam_telt_mee()
    {
        await using var later = await Bereken(Proefbestanden.Met(Proefbestanden.Balans, "SWV PO Zuid-Kennemerland;2015", "SWV PO Zuid-Kennemerland;2016"));
        await using (var eerder = await Bereken())
        {
            Assert.Equal(11, (await eerder.Bewaar(Dienst.Einde)).Nieuw);
        }

        Assert.Equal(1, (await later.Bewaar(Dienst.Einde)).Nieuw);

        await using var bereik = _dienst.Diensten.CreateAsyncScope();
        Assert.Equal(0, await bereik.ServiceProvider.GetRequiredService<Herrekening>().Alles(Dienst.Einde));
    }

    private Task<Jaarrekeningenbatch> Bereken(params (string Naam, byte[] Inhoud)[] bestanden)
    {
        var invoer = Lezer.Lees(Proefbestanden.Ontvangen(bestanden.Length == 0 ? Proefbestanden.Drie : bestanden));
        return Jaarrekeningenbatch.Bereken(_dienst.Diensten.GetRequiredService<IServiceScopeFactory>(), [.. invoer.Aanleveringen.GroupBy(aanlevering => aanlevering.BevoegdGezag.Waarde, StringComparer.Ordinal)], Dienst.Einde);
    }
}
