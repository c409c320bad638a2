namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>Where those went who left one kind of school of one vestiging in one schooljaar, beside the norm.</summary>
/// <param name="Vestiging">BRIN and two digits.</param>
/// <param name="Schooljaar">Calendar year in which it begins.</param>
/// <param name="Herkomst">school or voorbeeld.</param>
internal sealed record Uitstroomtelling(string Vestiging, string Schoolsoort, int Schooljaar, Uitstroomnorm Norm, string Herkomst)
{
    /// <summary>Leavers at or above the niveau of their OPP.</summary>
    public required int OpOfBoven { get; init; }

    /// <summary>Leavers whose outcome can be compared with their plan.</summary>
    public required int Vergeleken { get; init; }

    /// <summary>
    /// Leavers whose planned uitstroom was changed in their last two years, also to one that cannot be compared. That is allowed; the Inspectie takes it to be an exception
    /// (Evaluatie Wet kwaliteit (voortgezet) speciaal onderwijs, note 24).
    /// </summary>
    public required int LaatGewijzigd { get; init; }

    /// <summary>Of <see cref="LaatGewijzigd"/> those at or above the niveau of their changed plan.</summary>
    public required int LaatOpOfBoven { get; init; }

    public bool Haalt => Norm.Haalt(OpOfBoven, Vergeleken);

    /// <summary>Of <see cref="LaatGewijzigd"/> those whose changed plan cannot be compared; that of before perhaps could.</summary>
    public required int LaatOnvergelijkbaar { get; init; }

    /// <summary>The norm is reached, and would not be if none of them had reached the plan of before. Whether they did only the register of the school tells.</summary>
    public bool HangtAfVanLateWijzigingen => Haalt && !Norm.Haalt(OpOfBoven - LaatOpOfBoven, Vergeleken + LaatOnvergelijkbaar);
}
