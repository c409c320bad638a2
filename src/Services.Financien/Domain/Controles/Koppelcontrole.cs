namespace Monitoring.Services.Financien.Domain.Controles;

/// <summary>Whether it is clear of which samenwerkingsverband an account is.</summary>
internal static class Koppelcontrole
{
    public static IEnumerable<Bevinding> Toets(Jaarcijfers cijfers)
    {
        switch (cijfers.Koppelstand)
        {
            case Koppelstand.NietEenduidig:
                yield return new Bevinding("koppeling-niet-eenduidig", Bevinding.LetOp, "Bij dit bevoegd gezag horen meer samenwerkingsverbanden. Bij welk deze jaarrekening hoort, is niet bekend; beheer kan de koppeling aanpassen.", null);
                break;
            case Koppelstand.AndereGroepering:
                yield return new Bevinding("groepering-geen-swv", Bevinding.LetOp, $"Dit bevoegd gezag hoort bij een samenwerkingsverband, maar het bestand deelt de jaarrekening in bij '{cijfers.Groepering}'. Zij telt daarom als die van een schoolbestuur.", null);
                break;
        }
    }
}
