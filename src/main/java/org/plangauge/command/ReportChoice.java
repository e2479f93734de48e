package org.plangauge.command;

import java.time.LocalDate;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.plangauge.batch.DueReport;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;

/**
 * One report, of any day of its plan, as a command names it.
 *
 * @param knownOn the last day of what counts
 */
record ReportChoice(DueReport due, LocalDate knownOn) {

    private static final Option TYPE = Option.builder().longOpt("type").required().hasArg().argName("TYPE")
            .desc("annual, mid-term or final").get();
    private static final Option AS_OF = Option.builder().longOpt("as-of").required().hasArg().argName("DATE")
            .desc("periods that end later do not count").get();
    private static final Option KNOWN_ON = Option.builder().longOpt("known-on").hasArg().argName("DATE")
            .desc("what was recorded later does not count (default: all counts)").get();

    /** The options by which it is named. */
    static Options options() {
        return new Options().addOption(PlanChoice.PLAN).addOption(TYPE).addOption(AS_OF).addOption(KNOWN_ON);
    }

    /** The report that is named; wrong usage when there can be none such. */
    static ReportChoice of(Asked asked) {
        String said = asked.text(TYPE);
        LocalDate asOf = asked.date(AS_OF);
        LocalDate knownOn = asked.date(KNOWN_ON);
        Plan plan = PlanChoice.in(asked);
        ReportType wanted = type(said);
        if (asOf.getYear() < plan.firstYear() || asOf.getYear() > plan.lastYear()) {
            throw new WrongUsage("--as-of " + asOf + " is outside the plan: " + plan.firstYear() + " to " + plan.lastYear());
        }
        return new ReportChoice(new DueReport(plan, plan.report(wanted, asOf).orElseGet(() -> new ReportDue(wanted, asOf))),
                knownOn == null ? HomeLedger.EVERYTHING : knownOn);
    }

    /** What {@code --type} says; wrong usage when it is none. */
    static ReportType type(String said) {
        return ReportType.of(said).orElseThrow(() -> new WrongUsage("--type " + said + ": expected annual, mid-term or final"));
    }
}
