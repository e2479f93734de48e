package org.plangauge.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

/** When runs begin, on clocks that go forward and back. */
class TimetableTest {

    @Test
    void aNightAfterANightItIsTheSameTimeOfDayInTheZone() {
        assertThat(times("0 30 1 * * *", "Asia/Shanghai", "2026-11-26T00:00:00Z", 3))
                .containsExactly("2026-11-26T17:30:00Z", "2026-11-27T17:30:00Z", "2026-11-28T17:30:00Z");
    }

    @Test
    void theTimeItselfIsNotAfterItself() {
        Timetable nightly = of("0 30 1 * * *", "Asia/Shanghai");
        assertThat(nightly.next(Instant.parse("2026-11-26T17:29:59.999Z"))).contains(Instant.parse("2026-11-26T17:30:00Z"));
        assertThat(nightly.next(Instant.parse("2026-11-26T17:30:00Z"))).contains(Instant.parse("2026-11-27T17:30:00Z"));
    }

    @Test
    void aTimeThatIsSkippedInSpringComesAnHourLaterAndOnce() {
        assertThat(local(times("0 30 2 * * *", "Europe/Berlin", "2026-03-27T12:00:00Z", 3), "Europe/Berlin"))
                .containsExactly("2026-03-28T02:30", "2026-03-29T03:30", "2026-03-30T02:30");
    }

    @Test
    void aTimeThatComesTwiceInAutumnCountsTheFirstTime() {
        assertThat(times("0 30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", 2)).containsExactly("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
        assertThat(times("0 30 2 * * *", "Europe/Berlin", "2026-10-25T01:10:00Z", 1)).as("between the two").containsExactly("2026-10-26T01:30:00Z");
    }

    @Test
    void aDayThatNeverComesHasNoTime() {
        assertThat(of("0 0 0 30 2 *", "UTC").next(Instant.EPOCH)).isEmpty();
    }

    private static List<Instant> instants(String cron, String zone, String after, int number) {
        Timetable timetable = of(cron, zone);
        return Stream.iterate(Instant.parse(after), t -> timetable.next(t).orElseThrow()).skip(1).limit(number).toList();
    }

    private static List<String> times(String cron, String zone, String after, int number) {
        return instants(cron, zone, after, number).stream().map(Instant::toString).toList();
    }

    private static List<String> local(List<String> instants, String zone) {
        return instants.stream().map(i -> LocalDateTime.ofInstant(Instant.parse(i), ZoneId.of(zone)).toString()).toList();
    }

    private static Timetable of(String cron, String zone) {
        return new Timetable(CronExpression.parse(cron), ZoneId.of(zone));
    }
}
