using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Monitoring.Portaal.Onderdelen;

/// <summary>The SVG element text, a word that Razor keeps for itself.</summary>
public sealed class SvgTekst : ComponentBase
{
    [Parameter, EditorRequired] public string X { get; set; } = "";

    [Parameter, EditorRequired] public string Y { get; set; } = "";

    [Parameter, EditorRequired] public string Klasse { get; set; } = "";

    [Parameter, EditorRequired] public string Inhoud { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "class", Klasse);
        builder.AddContent(4, Inhoud);
        builder.CloseElement();
    }
}
