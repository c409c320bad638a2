using System.Diagnostics;
using OpenTelemetry;

namespace Monitoring.ServiceDefaults.Telemetrie;

/// <summary>Drops the spans of health probes: they come every few seconds and say nothing.</summary>
internal sealed class ZonderGezondheidspunten : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem("url.path") is "/health" or "/alive")
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
