using System.CommandLine;
using Monitoring.Cli;
using Monitoring.Cli.Berichten;
using Monitoring.Cli.Importeren;
using Monitoring.Cli.Laden;
using Monitoring.Cli.Landelijk;
using Monitoring.Cli.Opps;
using Monitoring.Cli.Signalen;

Taal.StelIn();
var opdracht = new RootCommand("Beheer van de monitor passend onderwijs vanaf de opdrachtregel.")
{
    ImporteerOpdracht.Maak(),
    LaadOpdracht.Maak(),
    LandelijkOpdracht.Maak(),
    SignalenOpdracht.Maak(),
    OppsOpdracht.Maak(),
    BerichtenOpdracht.Maak(),
};
return await Foutmelding.Bewaak(() => opdracht.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }));
