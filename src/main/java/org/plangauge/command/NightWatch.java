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
 * missed, one run makes up for them. At the start, what the newest run left undone is gone on with at once. While another process
 * holds the home, it is asked each minute whether it is through. A run that fails is logged, and the next time is waited for.
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

        /** What is known of the runs so far, whoever started them. */
        Past past() throws IOException;

        /**
         * Runs once.
         *
         * @return false when it was told to stop, and this process is to end
         * @throws HeldHome when another process holds the home
         */
        boolean run() throws IOException;
    }

    /**
     * The runs so far.
     *
     * @param finished when the last run began that left nothing of its night undone; empty when there was none
     * @param undone   whether the newest run was cut off or told to stop, and its work is to be gone on with
     */
    record Past(Optional<Instant> finished, boolean undone) {

        static final Past NOTHING = new Past(Optional.empty(), false);
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
        Past past = past();
        boolean undone = past.undone();
        Instant kept = past.finished().orElseGet(clock::instant);
        Timetable timetable = nights.timetable();
        boolean goesOn = true;
        while (goesOn) {
            Instant now = clock.instant();
            Timetable set = nights.timetable();
            if (!set.equals(timetable) || kept.isAfter(now.plus(SET_BACK))) {
                timetable = set;
                kept = now;
            }
            Optional<Instant> due = undone ? Optional.of(now) : timetable.next(kept);
            if (due.isEmpty() || due.get().isAfter(now)) {
                say(due.map(at -> "next run " + at.atZone(set.zone())).orElse("no run: schedule.cron " + set.cron() + " never comes"));
                sleeper.sleep(due.map(at -> Duration.between(now, at)).filter(d -> d.compareTo(LOOK_AGAIN) < 0).orElse(LOOK_AGAIN));
                continue;
            }
            try {
                goesOn = run(due.get(), now);
                kept = now;
                undone = false;
            } catch (HeldHome held) {
                say("a run is due and waits: " + held.getMessage());
                sleeper.sleep(LOOK_AGAIN);
                Instant before = kept;
                Past since = past();
                undone = since.undone();
                kept = since.finished().filter(begun -> begun.isAfter(before)).orElse(kept);
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

    private Past past() {
        try {
            return nights.past();
        } catch (IOException | RuntimeException fault) {
            LOG.error("cannot look when the last run was", fault);
            return Past.NOTHING;
        }
    }

    private void say(String what) {
        if (!what.equals(said)) {
            LOG.info("{}", what);
            said = what;
        }
    }
}
