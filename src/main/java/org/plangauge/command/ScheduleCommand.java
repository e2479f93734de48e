package org.plangauge.command;

import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

import org.plangauge.batch.Home;
import org.plangauge.batch.RunRequest;
import org.plangauge.settings.Known;
import org.plangauge.settings.Settings;

/**
 * {@code schedule}: stays up and starts the nightly run when {@code schedule.cron} says so. It ends when it is told to (SIGTERM):
 * between two runs at once, during one when that has stopped at a safe point.
 */
final class ScheduleCommand implements Command {

    @Override
    public String purpose() {
        return "Stay up and run every night.";
    }

    @Override
    public int run(Asked asked) throws IOException, InterruptedException {
        Home home = asked.home();
        Settings settings = Settings.read(home.settings());
        RunLog.prepare(home, settings, LocalDate.now(RunCommand.clock(settings)));
        new NightWatch(new HomeNights(home, settings, asked.console()), InstantSource.system(), Thread::sleep).keep();
        return ExitCode.DONE;
    }

    /** The nights of a real home. */
    private static final class HomeNights implements NightWatch.Nights {

        private final Home home;
        private final LiveSettings settings;
        private final Console console;

        HomeNights(Home home, Settings settings, Console console) {
            this.home = home;
            this.settings = new LiveSettings(home.settings(), settings);
            this.console = console;
        }

        @Override
        public Timetable timetable() {
            Settings now = settings.now();
            return new Timetable(now.get(Known.CRON), RunCommand.clock(now).getZone());
        }

        @Override
        public NightWatch.Past past() throws IOException {
            Optional<LedgerCopy> copied = LedgerCopy.evenOpen(home);
            if (copied.isEmpty()) {
                return NightWatch.Past.NOTHING;
            }
            try (LedgerCopy copy = copied.get()) {
                boolean undone = copy.runs().newest(1).stream().anyMatch(run -> !run.finished());
                return new NightWatch.Past(copy.runs().lastFinished(), undone);
            }
        }

        @Override
        public boolean run() throws IOException {
            Settings now = settings.forRun();
            Clock clock = RunCommand.clock(now);
            return !RunCommand.once(new RunRequest(home, LocalDate.now(clock), null, now), clock, console).stopped();
        }
    }
}
