package org.plangauge.command;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.plangauge.batch.DueReport;
import org.plangauge.batch.Home;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which a command names one report, of any day of the plan. */
final class ReportChoice {

    @Mixin
    private PlanChoice plan;

    @Option(names = "--type", required = true, paramLabel = "TYPE", description = "annual, mid-term or final")
    private String type;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "periods that end later do not count")
    private LocalDate asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "what was recorded later does not count (default: all counts)")
    private @Nullable LocalDate knownOn;

    /** The report that is named; wrong usage when there can be none such. */
    DueReport in(Home home) {
        Plan chosen = plan.in(home);
        ReportType wanted = ReportType.of(type).orElseThrow(() -> new WrongUsage("--type " + type
                + ": expected annual, mid-term or final"));
        if (asOf.getYear() < chosen.firstYear() || asOf.getYear() > chosen.lastYear()) {
            throw new WrongUsage("--as-of " + asOf + " is outside the plan: " + chosen.firstYear() + " to " + chosen.lastYear());
        }
        return new DueReport(chosen, chosen.report(wanted, asOf).orElseGet(() -> new ReportDue(wanted, asOf)));
    }

    /** The last day of what counts. */
    LocalDate knownOn() {
        return knownOn == null ? HomeLedger.EVERYTHING : knownOn;
    }
}
