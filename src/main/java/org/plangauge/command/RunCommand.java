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
        Settings settings = Settings.read(home.settings());
        Clock clock = settings.find(Known.ZONE).map(Clock::system).orElseGet(Clock::systemDefaultZone);
        try (HomeLock held = HomeLock.take(home, clock.instant()); Farewell farewell = new Farewell()) {
            RunTally tally = NightlyRun.run(new RunRequest(home, today == null ? LocalDate.now(clock) : today, asOf, settings),
                    Plangauge.programme(), clock, farewell.stop());
            tally.failures().forEach(failure -> line.getErr().println("FAILED: " + failure));
            line.getOut().println(tally.summary());
            return tally.failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
