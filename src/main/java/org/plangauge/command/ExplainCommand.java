package org.plangauge.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;

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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: how the verdict on one indicator came about. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Say how the verdict on one indicator came about.")
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--indicator", required = true, paramLabel = "CODE", description = "the indicator's code")
    private String code;

    @Option(names = "--as-of", paramLabel = "DATE", description = "periods that end later do not count (default: the plan's last report)")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Plan plan = choice.in(top.home());
        plan.indicator(code).orElseThrow(() -> new WrongUsage("no indicator \"" + code + "\" in " + plan.id()));
        ReportDue due = due(plan);
        try (HomeLedger home = HomeLedger.open(top.home())) {
            PlanReport report = new ReportMaking(home.ledger(), HomeLedger.EVERYTHING).make(new DueReport(plan, due)).report();
            IndicatorRow row = report.indicators().stream().filter(r -> r.indicator().code().equals(code)).findFirst().orElseThrow();
            if (json) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ReportJson.writeIndicator(row, out);
                spec.commandLine().getOut().print(out.toString(StandardCharsets.UTF_8));
                spec.commandLine().getOut().flush();
            } else {
                Explanation.of(report, row).forEach(spec.commandLine().getOut()::println);
            }
            return ExitCode.DONE;
        }
    }

    /** The plan's report of that day; of other days a final evaluation at the plan's end and a mid-term one before. */
    private ReportDue due(Plan plan) {
        LocalDate day = asOf == null ? plan.reports().getLast().asOf() : asOf;
        if (day.getYear() < plan.firstYear() || day.getYear() > plan.lastYear()) {
            throw new WrongUsage("--as-of " + day + " is outside the plan: " + plan.firstYear() + " to " + plan.lastYear());
        }
        ReportType otherwise = day.equals(plan.wholePeriod().end()) ? ReportType.FINAL : ReportType.MID_TERM;
        return plan.reports().stream().filter(r -> r.asOf().equals(day)).findFirst().orElseGet(() -> new ReportDue(otherwise, day));
    }
}
