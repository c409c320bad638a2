namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>Where those went who left one kind of school of one vestiging in one schooljaar, beside the norm.</summary>
/// <param name="Vestiging">BRIN and two digits.</param>
/// <param name="Schooljaar">Calendar year in which it begins.</param>
/// <param name="OpOfBoven">Leavers at or above the niveau of their OPP.</param>
/// <param name="Vergeleken">Leavers whose outcome can be compared with their plan.</param>
/// <param name="Herkomst">school or voorbeeld.</param>
internal sealed record Uitstroomtelling(string Vestiging, string Schoolsoort, int Schooljaar, int OpOfBoven, int Vergeleken, Uitstroomnorm Norm, string Herkomst)
{
    public bool Haalt => Norm.Haalt(OpOfBoven, Vergeleken);
}
