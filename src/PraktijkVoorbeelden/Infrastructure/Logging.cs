using System.Globalization;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Core;
using Serilog.Extensions.Logging;

namespace PraktijkVoorbeelden.Infrastructure;

/// <summary>Where log lines go: the console and a file a day, written in the background.</summary>
public static class Logging
{
    /// <summary>Days that a log file is kept; <c>/privacy</c> names the same term.</summary>
    public const int DaysKept = 31;

    private const string Line =
        "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {Message:lj} {" + RequestReference.Property + "}{NewLine}{Exception}";

    /// <summary>Lets Serilog write all log lines. Levels are set under <c>Serilog:MinimumLevel</c>.</summary>
    public static ILoggingBuilder AddSiteLog(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        // Serilog alone decides on levels, so that there is one place to set them.
        logging.SetMinimumLevel(LogLevel.Trace);
        // The host's own lines on requests say what RequestLog says, and prepare an activity and a scope for each request.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        logging.Services.AddSingleton<ILoggerProvider>(services => new SerilogLoggerProvider(
            CreateLogger(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IOptions<FolderOptions>>().Value),
            dispose: true));
        return logging;
    }

    private static Logger CreateLogger(IConfiguration configuration, FolderOptions folders) => new LoggerConfiguration()
        .ReadFrom.Configuration(configuration)
        .WriteTo.Async(sinks =>
        {
            sinks.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
            sinks.File(
                Path.Combine(folders.DataFolder, "logs", "site-.log"),
                outputTemplate: Line,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: null,
                retainedFileTimeLimit: TimeSpan.FromDays(DaysKept));
        })
        .CreateLogger();
}
