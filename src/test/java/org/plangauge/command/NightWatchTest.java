package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.scheduling.support.CronExpression;

/** Weeks of nights in which time is made to pass: half past one in Shanghai is 17:30 in UTC. */
@Timeout(30)
class NightWatchTest {

    private final Simulation night = new Simulation("2026-11-26T04:00:00Z");

    @Test
    void everyNightHasItsRunAndOnlyOne() {
        night.passes(Duration.ofDays(21));
        assertThat(night.runs).hasSize(21).startsWith("2026-11-26T17:30:00Z", "2026-11-27T17:30:00Z").endsWith("2026-12-16T17:30:00Z");
    }

    @Test
    void aHomeThatNeverRanWaitsForItsFirstNight() {
        night.passes(Duration.ofHours(13));
        assertThat(night.runs).isEmpty();
    }

    @Test
    void oneRunMakesUpForAllNightsThatWereMissed() {
        night.lastFinished = Optional.of(Instant.parse("2026-11-20T17:30:02Z"));
        night.passes(Duration.ofHours(20));
        assertThat(night.runs).containsExactly("2026-11-26T04:00:00Z", "2026-11-26T17:30:00Z");
    }

    @Test
    void whatWasDoneLastNightIsNotDoneAgain() {
        night.lastFinished = Optional.of(Instant.parse("2026-11-25T17:30:00Z"));
        night.passes(Duration.ofHours(20));
        assertThat(night.runs).containsExactly("2026-11-26T17:30:00Z");
    }

    @Test
    void aRunThatBeganAMomentTooEarlyIsNotThatOfTheNight() {
        night.lastFinished = Optional.of(Instant.parse("2026-11-25T17:29:59Z"));
        night.passes(Duration.ofHours(1));
        assertThat(night.runs).containsExactly("2026-11-26T04:00:00Z");
    }

    @Test
    void aComputerThatSleptThroughTheNightRunsWhenItWakes() {
        night.at("2026-11-26T16:00:00Z", () -> night.now = Instant.parse("2026-11-29T00:12:00Z"));
        night.passes(Duration.ofHours(13));
        assertThat(night.runs).containsExactly("2026-11-29T00:12:00Z");
    }

    @Test
    void aClockSetBackByAnHourAfterTheRunDoesNotBringTheNightAgain() {
        night.at("2026-11-26T17:40:00Z", () -> night.now = Instant.parse("2026-11-26T16:40:00Z"));
        night.passes(Duration.ofDays(2));
        assertThat(night.runs).containsExactly("2026-11-26T17:30:00Z", "2026-11-27T17:30:00Z");
    }

    @Test
    void aClockThatWasYearsAheadAndIsPutRightDoesNotStopTheNights() {
        night.now = Instant.parse("2030-01-01T04:00:00Z");
        night.at("2030-01-01T18:00:00Z", () -> night.now = Instant.parse("2026-11-26T04:00:00Z"));
        night.passes(Duration.ofDays(3));
        assertThat(night.runs).containsExactly("2030-01-01T17:30:00Z", "2026-11-26T17:30:00Z", "2026-11-27T17:30:00Z");
    }

    @Test
    void aClockSetForwardOverTheTimeMakesUpForItOnce() {
        night.at("2026-11-26T10:00:00Z", () -> night.now = Instant.parse("2026-11-26T20:00:00Z"));
        night.passes(Duration.ofDays(2));
        assertThat(night.runs).containsExactly("2026-11-26T20:00:00Z", "2026-11-27T17:30:00Z");
    }

    @Test
    void aFailedRunLeavesTheOtherNightsAlone() {
        night.faults.add(new IllegalStateException("the disk is full"));
        night.faults.add(new OutOfMemoryError("made up for this test"));
        night.passes(Duration.ofDays(3));
        assertThat(night.runs).hasSize(3);
    }

    @Test
    void aHeldHomeIsAskedEachMinuteAndRunsWhenItIsLetGo() {
        for (int i = 0; i < 5; i++) {
            night.faults.add(new HeldHome("process 1"));
        }
        night.passes(Duration.ofHours(20));
        assertThat(night.runs).hasSize(6).startsWith("2026-11-26T17:30:00Z", "2026-11-26T17:31:00Z").endsWith("2026-11-26T17:35:00Z");
    }

    @Test
    void aNightThatTheHolderHasDoneIsNotDoneAgain() {
        night.faults.add(new HeldHome("process 1"));
        night.at("2026-11-26T17:31:00Z", () -> night.lastFinished = Optional.of(Instant.parse("2026-11-26T17:30:00Z")));
        night.passes(Duration.ofDays(2));
        assertThat(night.runs).containsExactly("2026-11-26T17:30:00Z", "2026-11-27T17:30:00Z");
    }

    @Test
    void aHolderThatBeganBeforeTheTimeHasNotSeenWhatCameAfterwards() {
        night.faults.add(new HeldHome("process 1"));
        night.at("2026-11-26T17:31:00Z", () -> night.lastFinished = Optional.of(Instant.parse("2026-11-26T17:00:00Z")));
        night.passes(Duration.ofHours(20));
        assertThat(night.runs).containsExactly("2026-11-26T17:30:00Z", "2026-11-26T17:31:00Z");
    }

    @Test
    void aRunLongerThanTheTimesBetweenIsFollowedByOneRunAndNotByAll() {
        night.set("0 0 * * * *");
        night.lasts = Duration.ofMinutes(150);
        night.passes(Duration.ofHours(7));
        assertThat(night.runs).containsExactly("2026-11-26T05:00:00Z", "2026-11-26T07:30:00Z", "2026-11-26T10:00:00Z");
    }

    @Test
    void aTimeThatIsSetAnewCountsFromThenOn() {
        night.at("2026-11-26T10:00:00Z", () -> night.set("0 0 8 * * *"));
        night.passes(Duration.ofDays(1));
        assertThat(night.runs).as("eight in the morning is over for today").containsExactly("2026-11-27T00:00:00Z");
    }

    @Test
    void whatTheNewestRunLeftUndoneIsGoneOnWithAtOnceAndOnce() {
        night.lastFinished = Optional.of(Instant.parse("2026-11-25T17:30:00Z"));
        night.undone = true;
        night.passes(Duration.ofHours(20));
        assertThat(night.runs).containsExactly("2026-11-26T04:00:00Z", "2026-11-26T17:30:00Z");
    }

    @Test
    void whatAnotherProcessIsAboutToFinishIsLeftToIt() {
        night.undone = true;
        night.faults.add(new HeldHome("process 1"));
        night.at("2026-11-26T04:01:00Z", () -> night.undone = false);
        night.passes(Duration.ofHours(10));
        assertThat(night.runs).containsExactly("2026-11-26T04:00:00Z");
    }

    @Test
    void aRunToldToStopIsTheLast() {
        night.stops = true;
        night.passes(Duration.ofDays(3));
        assertThat(night.runs).containsExactly("2026-11-26T17:30:00Z");
        assertThat(night.now).isEqualTo("2026-11-26T17:30:00Z");
    }

    /** A home and a clock that goes as the watch sleeps, and on which something may happen at a time. */
    private static final class Simulation implements NightWatch.Nights {

        private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

        private final List<String> runs = new ArrayList<>();
        private final List<Throwable> faults = new ArrayList<>();
        private Instant now;
        private Duration left = Duration.ZERO;
        private Duration lasts = Duration.ZERO;
        private Timetable timetable = new Timetable(CronExpression.parse("0 30 1 * * *"), SHANGHAI);
        private Optional<Instant> lastFinished = Optional.empty();
        private boolean undone;
        private boolean stops;
        private Instant moment = Instant.MAX;
        private Runnable event = () -> { };

        Simulation(String now) {
            this.now = Instant.parse(now);
        }

        void set(String cron) {
            timetable = new Timetable(CronExpression.parse(cron), SHANGHAI);
        }

        void at(String when, Runnable what) {
            moment = Instant.parse(when);
            event = what;
        }

        void passes(Duration time) {
            left = time;
            try {
                new NightWatch(this, () -> now, this::sleep).keep();
            } catch (InterruptedException end) {
                assertThat(left).isNegative();
            }
        }

        private void sleep(Duration duration) throws InterruptedException {
            assertThat(duration).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
            left = left.minus(duration);
            if (left.isNegative()) {
                throw new InterruptedException("the end of the test");
            }
            now = now.plus(duration);
            if (!now.isBefore(moment)) {
                moment = Instant.MAX;
                event.run();
            }
        }

        @Override
        public Timetable timetable() {
            return timetable;
        }

        @Override
        public NightWatch.Past past() {
            return new NightWatch.Past(lastFinished, undone);
        }

        @Override
        public boolean run() {
            runs.add(now.toString());
            left = left.minus(lasts);
            now = now.plus(lasts);
            if (!faults.isEmpty()) {
                Throwable fault = faults.removeFirst();
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
            return !stops && !left.isNegative();
        }
    }
}
