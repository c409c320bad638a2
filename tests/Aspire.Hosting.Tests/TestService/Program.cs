// A service that tells its environment, becomes healthy only once a file exists when HEALTHY_WHEN names one, and ends on request.
var app = WebApplication.CreateBuilder(args).Build();
var healthyWhen = Environment.GetEnvironmentVariable("HEALTHY_WHEN");
app.MapGet("/health", () => healthyWhen is null || File.Exists(healthyWhen) ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
app.MapGet("/environment", () => Environment.GetEnvironmentVariables());
app.MapGet("/arguments", () => args);
app.MapPost("/end/{code:int}", (int code) =>
{
    for (var i = 1; i <= 25; i++)
    {
        Console.WriteLine($"laatste woord {i}");
    }

    Environment.Exit(code);
});
app.Run();
