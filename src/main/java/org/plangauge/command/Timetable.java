package org.plangauge.command;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import org.springframework.scheduling.support.CronExpression;

/**
 * When runs begin: the times that a cron expression names on the clocks of a zone. A time that is skipped when clocks go forward
 * comes an hour later; one that comes twice when they go back counts the first time.
 */
record Timetable(CronExpression cron, ZoneId zone) {

    /** The first time after {@code instant}; empty when there is none, as for a 30 February. */
    Optional<Instant> next(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        while ((local = cron.next(local)) != null) {
            Instant next = local.atZone(zone).toInstant();
            if (next.isAfter(instant)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
