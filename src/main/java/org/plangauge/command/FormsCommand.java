package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.plangauge.batch.OutputFile;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.workbook.FormOrder;
import org.plangauge.workbook.FormWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code forms}: writes forms of a year or of one evaluation: a workbook for each department, for one of them, for a third
 * party, or one of the planning office's own.
 */
@Command(name = "forms", mixinStandardHelpOptions = true, description = "Write the forms that departments fill.")
final class FormsCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--year", paramLabel = "Y", description = "the year the forms are for")
    private @Nullable Integer year;

    @Option(names = "--type", paramLabel = "TYPE", description = "instead of --year: annual, mid-term or final")
    private @Nullable String type;

    @Option(names = "--as-of", paramLabel = "DATE", description = "with --type: the day up to which periods are asked for")
    private @Nullable LocalDate asOf;

    @ArgGroup
    private @Nullable Whose whose;

    /** For whom, if not for every department. */
    static final class Whose {

        @Option(names = "--department", paramLabel = "D", description = "only this department: code, short or full name")
        private @Nullable String department;

        @Option(names = "--third-party", paramLabel = "NAME", description = "a form with all indicators for this institute")
        private @Nullable String thirdParty;

        @Option(names = "--adjustments", description = "the planning office's form of revised targets and restated baselines")
        private boolean adjustments;

        @Option(names = "--comments", description = "the planning office's form of comments and what became of them")
        private boolean comments;
    }

    private record Known(List<KnownFigure> figures, List<KnownStatement> statements) {}

    @Override
    public Integer call() throws IOException {
        Plan plan = choice.in(top.home());
        FormPeriods periods = periods(plan);
        List<FormOrder> orders = orders(plan, periods);
        Known known = known(plan);
        Path folder = top.home().forms(plan, periods.year());
        for (FormOrder order : orders) {
            OutputFile.write(folder.resolve(order.fileName()), out -> new FormWriter(plan).write(order, known.figures(), known.statements(),
                    out));
        }
        spec.commandLine().getOut().println(orders.size() + (orders.size() == 1 ? " form" : " forms") + " written to " + folder);
        return ExitCode.DONE;
    }

    private FormPeriods periods(Plan plan) {
        if (year != null && (type != null || asOf != null) || year == null && (type == null || asOf == null)) {
            throw new WrongUsage("say either --year or both --type and --as-of");
        }
        int wanted = year != null ? year : asOf.getYear();
        if (wanted < plan.firstYear() || wanted > plan.lastYear()) {
            throw new WrongUsage((year != null ? "--year " + year : "--as-of " + asOf) + " is outside the plan: " + plan.firstYear() + " to "
                    + plan.lastYear());
        }
        if (year != null) {
            return FormPeriods.ofYear(plan, year);
        }
        ReportType evaluation = ReportType.of(type).orElseThrow(() -> new WrongUsage("--type " + type + ": expected annual, mid-term or final"));
        return FormPeriods.of(plan, new ReportDue(evaluation, asOf));
    }

    private List<FormOrder> orders(Plan plan, FormPeriods periods) {
        if (whose == null) {
            return plan.reportingDepartments().stream().map(d -> FormOrder.ofDepartment(d, periods)).toList();
        }
        if (whose.department != null) {
            Department one = plan.department(whose.department).orElseThrow(() -> new WrongUsage("no department \"" + whose.department
                    + "\" in " + plan.id()));
            return List.of(FormOrder.ofDepartment(one, periods));
        }
        if (whose.thirdParty != null) {
            String name = whose.thirdParty.strip();
            if (name.isEmpty()) {
                throw new WrongUsage("--third-party: expected the institute's name");
            }
            return List.of(FormOrder.ofThirdParty(name, periods));
        }
        Department office = plan.office().orElseThrow(() -> new WrongUsage(plan.id()
                + " has no planning office: plan.yaml names no department as contact"));
        return List.of(whose.adjustments ? FormOrder.ofAdjustments(office, periods) : FormOrder.ofComments(office, periods));
    }

    private Known known(Plan plan) throws IOException {
        if (!Files.exists(top.home().ledger())) {
            return new Known(List.of(), List.of());
        }
        try (HomeLedger home = HomeLedger.open(top.home())) {
            return new Known(home.ledger().figures(plan, HomeLedger.EVERYTHING), home.ledger().statements(plan, HomeLedger.EVERYTHING));
        }
    }
}
