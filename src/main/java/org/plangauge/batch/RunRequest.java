package org.plangauge.batch;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.plangauge.settings.Settings;

/**
 * What one run is asked to do.
 *
 * @param today the day of the run; everything recorded is dated by it
 * @param asOf  reports of later days are not written; null for no limit but {@code today}
 * @param settings of the home
 */
public record RunRequest(Home home, LocalDate today, @Nullable LocalDate asOf, Settings settings) {

    /** A run of a home in which nothing is set. */
    public RunRequest(Home home, LocalDate today, @Nullable LocalDate asOf) {
        this(home, today, asOf, Settings.none());
    }

    /** How many threads a run may work on. */
    int threads() {
        return Threads.in(settings);
    }

    /** The same, dated no earlier than {@code day}: what a ledger knows was recorded in the order of its days. */
    RunRequest notBefore(LocalDate day) {
        return today.isBefore(day) ? new RunRequest(home, day, asOf, settings) : this;
    }

    /** The last as-of date of reports that are due. */
    LocalDate limit() {
        return asOf == null || asOf.isAfter(today) ? today : asOf;
    }
}
