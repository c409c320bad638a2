using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Tests;

public sealed class ReferenceExpressionTests
{
    [Fact]
    public async Task Literal_braces_and_parameters_are_kept_and_uri_parts_are_escaped()
    {
        var parameter = new ParameterResource("wachtwoord", _ => "a/b{0}");
        var expression = ReferenceExpression.Create($"{{x}} {parameter} {parameter:uri} {"c d"} {"c d":uri}");

        Assert.Equal("{x} a/b{0} a%2Fb%7B0%7D c d c%20d", await expression.GetValueAsync(TestContext.Current.CancellationToken));
        Assert.Equal("{x} {wachtwoord.value} {wachtwoord.value} c d c%20d", expression.ValueExpression);
    }

    [Fact]
    public void A_port_is_unknown_before_the_start()
    {
        var builder = DistributedApplication.CreateBuilder([]);
        var endpoint = builder.AddExecutable("dienst", "true", ".").WithHttpEndpoint().GetEndpoint("http");

        Assert.True(endpoint.Exists);
        Assert.False(endpoint.IsAllocated);
        Assert.Throws<DistributedApplicationException>(() => endpoint.Url);
    }

    [Fact]
    public void Declaring_an_endpoint_twice_changes_it()
    {
        var builder = DistributedApplication.CreateBuilder([]);
        var dienst = builder.AddExecutable("dienst", "true", ".").WithHttpEndpoint().WithHttpEndpoint(port: 5080, isProxied: false);

        var endpoint = Assert.Single(dienst.Resource.Annotations.OfType<EndpointAnnotation>());
        Assert.Equal(5080, endpoint.Port);
        Assert.False(endpoint.IsProxied);
    }

    [Theory]
    [InlineData("dienst")]
    [InlineData("DIENST")]
    public void Names_are_unique_without_case(string second)
    {
        var builder = DistributedApplication.CreateBuilder([]);
        builder.AddExecutable("dienst", "true", ".");
        Assert.Throws<DistributedApplicationException>(() => builder.AddExecutable(second, "true", "."));
    }

    [Theory]
    [InlineData("een dienst")]
    [InlineData("1dienst")]
    [InlineData("dienst-")]
    [InlineData("een--dienst")]
    public void Names_that_Aspire_refuses_are_refused(string name) =>
        Assert.Throws<ArgumentException>(() => DistributedApplication.CreateBuilder([]).AddExecutable(name, "true", "."));
}
