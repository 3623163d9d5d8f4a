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

    // What is written of the file at a time; an operator who follows it sees a line within this.
    private static readonly TimeSpan FileEvery = TimeSpan.FromSeconds(1);

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
            var line = new LogLine();
            sinks.Console(line);
            sinks.File(
                line,
                Path.Combine(folders.DataFolder, "logs", "site-.log"),
                buffered: true,
                flushToDiskInterval: FileEvery,
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: null,
                retainedFileTimeLimit: TimeSpan.FromDays(DaysKept));
        })
        .CreateLogger();
}
