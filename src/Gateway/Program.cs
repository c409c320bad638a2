using Monitoring.Gateway.Aanmelden;
using Monitoring.Gateway.Bescherming;
using Monitoring.Gateway.Routes;
using Monitoring.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddAanmelden();
builder.AddBescherming();
builder.AddRoutes();

var app = builder.Build();
app.UseServiceDefaults();
app.UseBescherming();
app.MapAanmelden();
app.MapReverseProxy();
await app.RunAsync();
