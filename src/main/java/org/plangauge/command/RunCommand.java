package org.plangauge.command;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.plangauge.batch.Home;
import org.plangauge.batch.NightlyRun;
import org.plangauge.batch.RunRequest;
import org.plangauge.batch.RunTally;
import org.jspecify.annotations.Nullable;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the nightly job once. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Collect, check, judge, and write what changed, once.")
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--today", paramLabel = "DATE", description = "the day of the run (default: today)")
    private @Nullable LocalDate today;

    @Option(names = "--as-of", paramLabel = "DATE", description = "write no report of a later day than this")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        return run(top.home(), today, asOf, spec.commandLine());
    }

    /** The same without a command line to ask: what {@code plangauge} alone does. */
    static int run(Home home, @Nullable LocalDate today, @Nullable LocalDate asOf, CommandLine line) throws IOException {
        leaveFlightRecorderAlone();
        Settings settings = Settings.read(home.settings());
        Clock clock = clock(settings);
        return once(new RunRequest(home, today == null ? LocalDate.now(clock) : today, asOf, settings), clock, line).failures().isEmpty()
                ? ExitCode.DONE : ExitCode.FAILED;
    }

    /**
     * Spring Batch describes its events to Java's flight recorder, which for that is put together whole, although nobody records: a
     * twentieth of a night with nothing new. Where one was asked for at the start it stands already, and this comes too late for it.
     */
    private static void leaveFlightRecorderAlone() {
        System.setProperty("jfr.unsupported.vm", "true");
    }

    /**
     * One run in a home that this process holds meanwhile; what was done is printed, and stands in the log.
     *
     * @throws HeldHome when another process holds it
     */
    static RunTally once(RunRequest request, Clock clock, CommandLine line) throws IOException {
        try (HomeLock held = HomeLock.take(request.home(), clock.instant()); Farewell farewell = new Farewell()) {
            RunLog.prepare(request.home(), request.settings(), LocalDate.now(clock));
            Logger printed = LoggerFactory.getLogger("printed");
            RunTally tally = NightlyRun.run(request, Plangauge.programme(), clock, farewell.stop());
            tally.failures().forEach(failure -> {
                line.getErr().println("FAILED: " + failure);
                printed.error("FAILED: {}", failure);
            });
            line.getOut().println(tally.summary());
            printed.info(tally.summary());
            return tally;
        }
    }

    /** Tells the time where the home is. */
    static Clock clock(Settings settings) {
        return settings.find(Known.ZONE).map(Clock::system).orElseGet(Clock::systemDefaultZone);
    }
}
