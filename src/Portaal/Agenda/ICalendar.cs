using System.Globalization;
using System.Text;

namespace Monitoring.Portaal.Agenda;

/// <summary>An iCalendar file (RFC 5545) of days by which something must be done.</summary>
internal static class ICalendar
{
    // Section 3.1: a line holds at most 75 octets, and goes on with a space.
    private const int OctettenPerRegel = 75;

    /// <param name="gemaakt">When the file was made.</param>
    public static string Schrijf(string naam, IEnumerable<Agendapunt> punten, DateTimeOffset gemaakt)
    {
        var tekst = new StringBuilder();
        Regel(tekst, "BEGIN:VCALENDAR");
        Regel(tekst, "VERSION:2.0");
        Regel(tekst, "PRODID:-//Monitor passend onderwijs//Werkvoorraad//NL");
        Regel(tekst, "CALSCALE:GREGORIAN");
        Regel(tekst, $"X-WR-CALNAME:{Tekst(naam)}");
        foreach (var punt in punten)
        {
            Regel(tekst, "BEGIN:VEVENT");
            Regel(tekst, $"UID:{punt.Kenmerk}@monitor-passend-onderwijs");
            Regel(tekst, $"DTSTAMP:{gemaakt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Regel(tekst, $"DTSTART;VALUE=DATE:{punt.Dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}");
            Regel(tekst, $"SUMMARY:{Tekst(punt.Titel)}");
            Regel(tekst, $"DESCRIPTION:{Tekst(punt.Omschrijving)}");
            Regel(tekst, $"URL:{punt.Adres}");
            Regel(tekst, "TRANSP:TRANSPARENT");
            Regel(tekst, "BEGIN:VALARM");
            Regel(tekst, "ACTION:DISPLAY");
            Regel(tekst, $"DESCRIPTION:{Tekst(punt.Titel)}");
            Regel(tekst, "TRIGGER:-P14D");
            Regel(tekst, "END:VALARM");
            Regel(tekst, "END:VEVENT");
        }

        Regel(tekst, "END:VCALENDAR");
        return tekst.ToString();
    }

    /// <summary>Section 3.3.11: backslash, semicolon, comma and line end are escaped.</summary>
    private static string Tekst(string tekst) => tekst.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static void Regel(StringBuilder tekst, string regel)
    {
        var octetten = 0;
        foreach (var teken in regel.EnumerateRunes())
        {
            if (octetten + teken.Utf8SequenceLength > OctettenPerRegel)
            {
                tekst.Append("\r\n ");
                octetten = 1;
            }

            tekst.Append(teken.ToString());
            octetten += teken.Utf8SequenceLength;
        }

        tekst.Append("\r\n");
    }
}
