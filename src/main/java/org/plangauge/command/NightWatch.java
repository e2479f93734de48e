package org.plangauge.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.plangauge.batch.UnusableCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the times of a timetable and starts a run at each, one after another. It looks at the clock at least once a minute, so
 * that it notices when the clock was set or the computer slept.
 *
 * <p>A time counts as kept when a run that began at it or later has finished, whoever started that run. However many times were
 * missed, one run makes up for them. While another process holds the home, it is asked each minute whether it is through. A run that
 * fails is logged, and the next time is waited for.
 */
final class NightWatch {

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    /** A clock that was set back by less has the same night again, which needs no second run; by more, it was wrong before. */
    private static final Duration SET_BACK = Duration.ofDays(1);

    /** Lets time pass. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration duration) throws InterruptedException;
    }

    /** The home whose runs are started. */
    interface Nights {

        /** When runs begin, as it is set at the moment. */
        Timetable timetable();

        /** When the last run began that left nothing of its night undone; empty when there was none. */
        Optional<Instant> lastFinished() throws IOException;

        /**
         * Runs once.
         *
         * @return false when it was told to stop, and this process is to end
         * @throws HeldHome when another process holds the home
         */
        boolean run() throws IOException;
    }

    private final Nights nights;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private String said = "";

    NightWatch(Nights nights, InstantSource clock, Sleeper sleeper) {
        this.nights = nights;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Returns when a run was told to stop. */
    void keep() throws InterruptedException {
        Instant kept = lastFinished().orElseGet(clock::instant);
        Timetable timetable = nights.timetable();
        boolean goesOn = true;
        while (goesOn) {
            Instant now = clock.instant();
            Timetable set = nights.timetable();
            if (!set.equals(timetable) || kept.isAfter(now.plus(SET_BACK))) {
                timetable = set;
                kept = now;
            }
            Optional<Instant> due = timetable.next(kept);
            if (due.isEmpty() || due.get().isAfter(now)) {
                say(due.map(at -> "next run " + at.atZone(set.zone())).orElse("no run: schedule.cron " + set.cron() + " never comes"));
                sleeper.sleep(due.map(at -> Duration.between(now, at)).filter(d -> d.compareTo(LOOK_AGAIN) < 0).orElse(LOOK_AGAIN));
                continue;
            }
            try {
                goesOn = run(due.get(), now);
                kept = now;
            } catch (HeldHome held) {
                say("the run of " + due.get().atZone(set.zone()) + " waits: " + held.getMessage());
                sleeper.sleep(LOOK_AGAIN);
                Instant before = kept;
                kept = lastFinished().filter(begun -> begun.isAfter(before)).orElse(kept);
            }
        }
    }

    private boolean run(Instant due, Instant now) {
        if (due.plus(LOOK_AGAIN).isBefore(now)) {
            LOG.info("making up for the run of {}", due);
        }
        said = "";
        try {
            return nights.run();
        } catch (HeldHome held) {
            throw held;
        } catch (UnusableCatalogue unusable) {
            LOG.error("no run: {}", unusable.getMessage());
        } catch (IOException | RuntimeException | Error fault) {
            LOG.error("the run failed; the next one is waited for", fault);
        }
        return true;
    }

    private Optional<Instant> lastFinished() {
        try {
            return nights.lastFinished();
        } catch (IOException | RuntimeException fault) {
            LOG.error("cannot look when the last run was", fault);
            return Optional.empty();
        }
    }

    private void say(String what) {
        if (!what.equals(said)) {
            LOG.info("{}", what);
            said = what;
        }
    }
}
