package org.plangauge.command;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.plangauge.batch.Home;
import org.plangauge.batch.NightlyRun;
import org.plangauge.batch.RunRequest;
import org.plangauge.batch.RunTally;
import org.jspecify.annotations.Nullable;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code run}: the nightly job once. */
final class RunCommand implements Command {

    private static final Option TODAY = Option.builder().longOpt("today").hasArg().argName("DATE")
            .desc("the day of the run (default: today)").get();
    private static final Option AS_OF = Option.builder().longOpt("as-of").hasArg().argName("DATE")
            .desc("write no report of a later day than this").get();

    @Override
    public String purpose() {
        return "Collect, check, judge, and write what changed, once.";
    }

    @Override
    public Options options() {
        return new Options().addOption(TODAY).addOption(AS_OF);
    }

    @Override
    public int run(Asked asked) throws IOException {
        return run(asked.home(), asked.date(TODAY), asked.date(AS_OF), asked.console());
    }

    /** The same without a command line to ask: what {@code plangauge} alone does. */
    static int run(Home home, @Nullable LocalDate today, @Nullable LocalDate asOf, Console console) throws IOException {
        leaveFlightRecorderAlone();
        Settings settings = Settings.read(home.settings());
        Clock clock = clock(settings);
        return once(new RunRequest(home, today == null ? LocalDate.now(clock) : today, asOf, settings), clock, console).failures().isEmpty()
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
    static RunTally once(RunRequest request, Clock clock, Console console) throws IOException {
        try (HomeLock held = HomeLock.take(request.home(), clock.instant()); Farewell farewell = new Farewell()) {
            RunLog.prepare(request.home(), request.settings(), LocalDate.now(clock));
            Logger printed = LoggerFactory.getLogger("printed");
            RunTally tally = NightlyRun.run(request, Plangauge.programme(), clock, farewell.stop());
            tally.failures().forEach(failure -> {
                console.err().println("FAILED: " + failure);
                printed.error("FAILED: {}", failure);
            });
            console.out().println(tally.summary());
            printed.info(tally.summary());
            return tally;
        }
    }

    /** Tells the time where the home is. */
    static Clock clock(Settings settings) {
        return settings.find(Known.ZONE).map(Clock::system).orElseGet(Clock::systemDefaultZone);
    }
}
