package org.plangauge.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.plangauge.batch.DueReport;
import org.plangauge.batch.ReportMaking;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.report.Explanation;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.data.ReportJson;
import org.jspecify.annotations.Nullable;

/** {@code explain}: how the verdict on one indicator came about. */
final class ExplainCommand implements Command {

    private static final Option INDICATOR = Option.builder().longOpt("indicator").required().hasArg().argName("CODE")
            .desc("the indicator's code").get();
    private static final Option AS_OF = Option.builder().longOpt("as-of").hasArg().argName("DATE")
            .desc("periods that end later do not count (default: the plan's last report)").get();

    @Override
    public String purpose() {
        return "Say how the verdict on one indicator came about.";
    }

    @Override
    public Options options() {
        return new Options().addOption(PlanChoice.PLAN).addOption(INDICATOR).addOption(AS_OF).addOption(Words.JSON);
    }

    @Override
    public int run(Asked asked) throws IOException {
        String code = asked.text(INDICATOR);
        LocalDate asOf = asked.date(AS_OF);
        Plan plan = PlanChoice.in(asked);
        plan.indicator(code).orElseThrow(() -> new WrongUsage("no indicator \"" + code + "\" in " + plan.id()));
        ReportDue due = due(plan, asOf);
        try (HomeLedger home = HomeLedger.open(asked.home())) {
            PlanReport report = new ReportMaking(home.ledger(), HomeLedger.EVERYTHING).make(new DueReport(plan, due)).report();
            IndicatorRow row = report.indicators().stream().filter(r -> r.indicator().code().equals(code)).findFirst().orElseThrow();
            if (asked.has(Words.JSON)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ReportJson.writeIndicator(row, out);
                asked.console().out().print(out.toString(StandardCharsets.UTF_8));
                asked.console().out().flush();
            } else {
                Explanation.of(report, row).forEach(asked.console().out()::println);
            }
            return ExitCode.DONE;
        }
    }

    /** The plan's report of that day; of other days a final evaluation at the plan's end and a mid-term one before. */
    private static ReportDue due(Plan plan, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? plan.reports().getLast().asOf() : asOf;
        if (day.getYear() < plan.firstYear() || day.getYear() > plan.lastYear()) {
            throw new WrongUsage("--as-of " + day + " is outside the plan: " + plan.firstYear() + " to " + plan.lastYear());
        }
        ReportType otherwise = day.equals(plan.wholePeriod().end()) ? ReportType.FINAL : ReportType.MID_TERM;
        return plan.reports().stream().filter(r -> r.asOf().equals(day)).findFirst().orElseGet(() -> new ReportDue(otherwise, day));
    }
}
