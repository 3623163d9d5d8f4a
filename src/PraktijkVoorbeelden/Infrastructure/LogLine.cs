using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>
/// One line of log: when, how serious (three letters), what, and the reference of the request; under it the exception, if there is
/// one. Times are local, with milliseconds. Written out by hand, because a template is read anew for every line, and a busy site
/// writes more lines than pages.
/// </summary>
public sealed class LogLine : ITextFormatter
{
    private const string Moment = "yyyy-MM-dd HH:mm:ss.fff";

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(logEvent);
        ArgumentNullException.ThrowIfNull(output);
        Span<char> moment = stackalloc char[Moment.Length];
        logEvent.Timestamp.TryFormat(moment, out _, Moment, CultureInfo.InvariantCulture);
        output.Write(moment);
        output.Write(LevelOf(logEvent.Level));
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            Write(token, logEvent, output);
        }

        output.Write(' ');
        if (logEvent.Properties.TryGetValue(RequestReference.Property, out var reference))
            Write(reference, null, output);
        output.WriteLine();
        if (logEvent.Exception is not null)
            output.WriteLine(logEvent.Exception);
    }

    private static string LevelOf(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => " VRB ",
        LogEventLevel.Debug => " DBG ",
        LogEventLevel.Information => " INF ",
        LogEventLevel.Warning => " WRN ",
        LogEventLevel.Error => " ERR ",
        _ => " FTL ",
    };

    private static void Write(MessageTemplateToken token, LogEvent logEvent, TextWriter output)
    {
        if (token is PropertyToken property && logEvent.Properties.TryGetValue(property.PropertyName, out var value))
            Write(value, property.Format, output);
        else
            output.Write(token);
    }

    private static void Write(LogEventPropertyValue value, string? format, TextWriter output)
    {
        // Text as it is, without the quotation marks that Serilog would put around it.
        if (value is ScalarValue { Value: string text })
            output.Write(text);
        else
            value.Render(output, format, CultureInfo.InvariantCulture);
    }
}
