using Grpc.Core;
using Microsoft.AspNetCore.Components;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Formulieren;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>
/// A page with an act on one onderzoek. The act names the version that the visitor saw; when somebody else was first it is refused, and the page
/// keeps what was typed beside what changed since.
/// </summary>
public abstract class Zaakhandeling : ComponentBase
{
    /// <summary>Field in which the visitor says to know that the concept is taken back.</summary>
    internal const string Bevestigingsveld = "bevestiging";

    [Inject] public Toezicht.ToezichtClient Toezicht { get; set; } = null!;

    [Inject] public Dienstaanroep Diensten { get; set; } = null!;

    [Inject] public NavigationManager Navigatie { get; set; } = null!;

    [Inject] public Eenmalig Eenmalig { get; set; } = null!;

    [Parameter] public string Id { get; set; } = "";

    /// <summary>Version of the onderzoek that the visitor saw when the form was opened.</summary>
    [SupplyParameterFromForm(Name = "versie")] public long Versie { get; set; }

    [SupplyParameterFromForm(Name = Bevestigingsveld)] public string? Bevestiging { get; set; }

    [CascadingParameter] public HttpContext Http { get; set; } = null!;

    public Formulierfouten Fouten { get; } = new();

    /// <summary>The onderzoek as it is now; null until the service has answered.</summary>
    public Uitkomst<Onderzoek>? Uitkomst { get; private set; }

    /// <summary>True when the onderzoek is no longer the one that the visitor saw when the form was opened.</summary>
    public bool Verouderd { get; private set; }

    /// <summary>What was done to the onderzoek since then, the latest act first.</summary>
    public IReadOnlyList<Wijziging> Intussen { get; private set; } = [];

    /// <summary>True when only the visitor changed it since then: the form was sent twice, or again after going back.</summary>
    public bool ZelfGewijzigd => Intussen.Count > 0 && Intussen.All(wijziging => wijziging.Door == Http.User.Identity?.Name);

    /// <summary>True when nobody can tell whether the act was done: its answer was lost.</summary>
    public bool Onbekend { get; private set; }

    /// <summary>False when the act of this page is not possible in the state of the onderzoek.</summary>
    public virtual bool KanNu => Uitkomst is { Gelukt: true } && Onderzoekadres.KanGewijzigd(Uitkomst.Waarde);

    /// <summary>The board read the concept and had its say: a change of the content takes it back.</summary>
    public bool ConceptGelezen => KanNu && Uitkomst is { Gelukt: true, Waarde.Status: "zienswijze" };

    protected override Task OnInitializedAsync() => Lees();

    /// <summary>Asks, before an act that takes back a concept that the board read, whether the visitor knows that.</summary>
    protected void EisBevestiging()
    {
        if (ConceptGelezen)
        {
            Fouten.Verplicht(Bevestigingsveld, Bevestiging, "Bevestig dat u het concept intrekt.");
        }
    }

    /// <summary>Does the act when nothing is wrong with the form, and goes on; else the page shows the form again as it was filled in.</summary>
    /// <param name="naar">Address to go on to.</param>
    /// <param name="velden">Fields of the form: a refusal of another field is about the form as a whole.</param>
    protected async Task Voer(Func<AsyncUnaryCall<Onderzoek>> act, Func<Onderzoek, string> melding, string naar, params string[] velden)
    {
        if (!Fouten.Leeg)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        var antwoord = await Diensten.Probeer(act());
        if (antwoord.Gelukt)
        {
            Eenmalig.Zet(melding(antwoord.Waarde));
            Navigatie.NavigateTo(naar);
            return;
        }

        // The other one may have been first after this page read the onderzoek.
        var gelezen = await Lees();
        Onbekend = antwoord.Storing.IsOnbekend(nietGedaan: gelezen && !Verouderd);
        _ = antwoord.Storing.Soort == StoringSoort.Conflict && ZelfGewijzigd ? Fouten.Voeg("", Conflict.Zelf)
            : Onbekend ? Fouten.VoegOnbekend()
            : Fouten.Verwerk(antwoord.Storing, velden);
        Http.Response.StatusCode = antwoord.Storing.Statuscode;
    }

    /// <returns>False when the service gave no answer; what was known before stays.</returns>
    private async Task<bool> Lees()
    {
        var gelezen = await Diensten.Probeer(Toezicht.HaalOnderzoekAsync(new OnderzoekVraag { Id = Id }, cancellationToken: Http.RequestAborted));
        Verouderd = Versie > 0 && gelezen.Gelukt && gelezen.Waarde.Versie != Versie;
        if (Verouderd)
        {
            var wijzigingen = await Diensten.Probeer(Toezicht.LijstWijzigingenAsync(new WijzigingenVraag { OnderzoekId = Id, NaVersie = Versie }, cancellationToken: Http.RequestAborted));
            Intussen = [.. wijzigingen.Waarde?.Wijzigingen ?? []];
        }

        if (gelezen.Gelukt || Uitkomst is null)
        {
            Uitkomst = gelezen;
        }

        return gelezen.Gelukt;
    }
}
