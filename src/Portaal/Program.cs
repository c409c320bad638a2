using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using Monitoring.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddFoutpaginas();
builder.AddServiceDefaults();
builder.AddDiensten();
builder.AddPaginas();

var app = builder.Build();
app.UseServiceDefaults();
app.UsePaginas();
app.MapPaginas();
await app.RunAsync();
