package org.plangauge.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.plangauge.batch.DueReport;
import org.plangauge.batch.ReportFolder;
import org.plangauge.batch.ReportMaking;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report}: writes one report now, of any day, from what the ledger holds. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Write one report now.")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--type", required = true, paramLabel = "TYPE", description = "annual, mid-term or final")
    private String type;

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "periods that end later do not count")
    private LocalDate asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "what was recorded later does not count (default: all counts)")
    private @Nullable LocalDate knownOn;

    @Override
    public Integer call() throws IOException {
        Plan plan = choice.in(top.home());
        ReportType wanted = ReportType.of(type).orElseThrow(() -> new WrongUsage("--type " + type
                + ": expected annual, mid-term or final"));
        if (asOf.getYear() < plan.firstYear() || asOf.getYear() > plan.lastYear()) {
            throw new WrongUsage("--as-of " + asOf + " is outside the plan: " + plan.firstYear() + " to " + plan.lastYear());
        }
        DueReport due = new DueReport(plan, plan.report(wanted, asOf).orElseGet(() -> new ReportDue(wanted, asOf)));
        try (HomeLedger home = HomeLedger.open(top.home())) {
            ReportMaking.Made made = new ReportMaking(home.ledger(), knownOn == null ? HomeLedger.EVERYTHING : knownOn).make(due);
            boolean written = new ReportFolder(top.home(), Plangauge.programme()).write(due, made.report());
            spec.commandLine().getOut().println((written ? "written: " : "unchanged: ") + top.home().report(plan, due.due()));
            return ExitCode.DONE;
        }
    }
}
