package org.plangauge.batch;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What one run is asked to do.
 *
 * @param today the day of the run; everything recorded is dated by it
 * @param asOf  reports of later days are not written; null for no limit but {@code today}
 */
public record RunRequest(Home home, LocalDate today, @Nullable LocalDate asOf) {

    /** The last as-of date of reports that are due. */
    LocalDate limit() {
        return asOf == null || asOf.isAfter(today) ? today : asOf;
    }
}
