package org.plangauge.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;
import org.plangauge.batch.Home;
import org.plangauge.batch.HomeStatus;
import org.plangauge.ledger.OpenMark;
import org.plangauge.report.data.JsonText;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;

/**
 * {@code status}: how a home stands (design.md §7). It takes no lock and reads a copy of the ledger, also while a run is going on.
 * That something failed is said in words; the exit code is 0 as long as the question could be answered.
 */
final class StatusCommand implements Command {

    /**
     * What is asked and what is known.
     *
     * @param next    when {@code schedule} would start the next run; null when never
     * @param running whether a run is going on at this moment
     * @param home    null when nothing was ever recorded here
     */
    record Answer(Home place, ZonedDateTime now, @Nullable ZonedDateTime next, boolean running, @Nullable HomeStatus home) {}

    @Override
    public String purpose() {
        return "Say how the last runs went, who reported what, what waits, which reports are written.";
    }

    @Override
    public Options options() {
        return new Options().addOption(Words.JSON);
    }

    @Override
    public int run(Asked asked) throws IOException {
        RunLog.none();
        Home home = asked.home();
        Settings settings = Settings.read(home.settings());
        Answer answer = answer(home, settings, RunCommand.clock(settings));
        PrintWriter out = asked.console().out();
        List<String> lines = asked.has(Words.JSON) ? JsonText.of(StatusJson.of(answer)).lines().toList() : StatusText.of(answer);
        lines.forEach(out::println);
        return ExitCode.DONE;
    }

    private static Answer answer(Home home, Settings settings, Clock clock) throws IOException {
        Instant now = clock.instant();
        ZonedDateTime next = new Timetable(settings.get(Known.CRON), clock.getZone()).next(now)
                .map(at -> at.atZone(clock.getZone())).orElse(null);
        boolean running = OpenMark.isFresh(home.ledger(), now);
        Optional<LedgerCopy> copied = LedgerCopy.evenOpen(home);
        if (copied.isEmpty()) {
            return new Answer(home, now.atZone(clock.getZone()), next, running, null);
        }
        try (LedgerCopy copy = copied.get()) {
            HomeStatus status = HomeStatus.of(home, copy.ledger(), copy.runs(), LocalDate.ofInstant(now, clock.getZone()));
            return new Answer(home, now.atZone(clock.getZone()), next, running, status);
        }
    }
}
