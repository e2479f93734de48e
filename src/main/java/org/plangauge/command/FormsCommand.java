package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.OptionGroup;
import org.apache.commons.cli.Options;
import org.plangauge.batch.Home;
import org.plangauge.batch.OutputFile;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.workbook.FormOrder;
import org.plangauge.workbook.FormWriter;
import org.jspecify.annotations.Nullable;

/**
 * {@code forms}: writes forms of a year or of one evaluation: a workbook for each department, for one of them, for a third
 * party, or one of the planning office's own.
 */
final class FormsCommand implements Command {

    private static final Option YEAR = Option.builder().longOpt("year").hasArg().argName("Y").desc("the year the forms are for").get();
    private static final Option TYPE = Option.builder().longOpt("type").hasArg().argName("TYPE")
            .desc("instead of --year: annual, mid-term or final").get();
    private static final Option AS_OF = Option.builder().longOpt("as-of").hasArg().argName("DATE")
            .desc("with --type: the day up to which periods are asked for").get();
    private static final Option DEPARTMENT = Option.builder().longOpt("department").hasArg().argName("D")
            .desc("only this department: code, short or full name").get();
    private static final Option THIRD_PARTY = Option.builder().longOpt("third-party").hasArg().argName("NAME")
            .desc("a form with all indicators for this institute").get();
    private static final Option ADJUSTMENTS = Option.builder().longOpt("adjustments")
            .desc("the planning office's form of revised targets and restated baselines").get();
    private static final Option COMMENTS = Option.builder().longOpt("comments")
            .desc("the planning office's form of comments and what became of them").get();

    private record Known(List<KnownFigure> figures, List<KnownStatement> statements) {}

    @Override
    public String purpose() {
        return "Write the forms that departments fill.";
    }

    @Override
    public Options options() {
        OptionGroup whose = new OptionGroup().addOption(DEPARTMENT).addOption(THIRD_PARTY).addOption(ADJUSTMENTS).addOption(COMMENTS);
        return new Options().addOption(PlanChoice.PLAN).addOption(YEAR).addOption(TYPE).addOption(AS_OF).addOptionGroup(whose);
    }

    @Override
    public int run(Asked asked) throws IOException {
        Integer year = asked.number(YEAR);
        LocalDate asOf = asked.date(AS_OF);
        Plan plan = PlanChoice.in(asked);
        FormPeriods periods = periods(plan, year, asked.text(TYPE), asOf);
        List<FormOrder> orders = orders(plan, periods, asked);
        Known known = known(plan, asked.home());
        Path folder = asked.home().forms(plan, periods.year());
        for (FormOrder order : orders) {
            OutputFile.write(folder.resolve(order.fileName()), out -> new FormWriter(plan).write(order, known.figures(), known.statements(),
                    out));
        }
        asked.console().out().println(orders.size() + (orders.size() == 1 ? " form" : " forms") + " written to " + folder);
        return ExitCode.DONE;
    }

    private static FormPeriods periods(Plan plan, @Nullable Integer year, @Nullable String type, @Nullable LocalDate asOf) {
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
        return FormPeriods.of(plan, new ReportDue(ReportChoice.type(type), asOf));
    }

    private static List<FormOrder> orders(Plan plan, FormPeriods periods, Asked asked) {
        String department = asked.text(DEPARTMENT);
        String thirdParty = asked.text(THIRD_PARTY);
        if (department != null) {
            Department one = plan.department(department).orElseThrow(() -> new WrongUsage("no department \"" + department
                    + "\" in " + plan.id()));
            return List.of(FormOrder.ofDepartment(one, periods));
        }
        if (thirdParty != null) {
            String name = thirdParty.strip();
            if (name.isEmpty()) {
                throw new WrongUsage("--third-party: expected the institute's name");
            }
            return List.of(FormOrder.ofThirdParty(name, periods));
        }
        if (!asked.has(ADJUSTMENTS) && !asked.has(COMMENTS)) {
            return plan.reportingDepartments().stream().map(d -> FormOrder.ofDepartment(d, periods)).toList();
        }
        Department office = plan.office().orElseThrow(() -> new WrongUsage(plan.id()
                + " has no planning office: plan.yaml names no department as contact"));
        return List.of(asked.has(ADJUSTMENTS) ? FormOrder.ofAdjustments(office, periods) : FormOrder.ofComments(office, periods));
    }

    private static Known known(Plan plan, Home home) throws IOException {
        if (!Files.exists(home.ledger())) {
            return new Known(List.of(), List.of());
        }
        try (HomeLedger held = HomeLedger.open(home)) {
            return new Known(held.ledger().figures(plan, HomeLedger.EVERYTHING), held.ledger().statements(plan, HomeLedger.EVERYTHING));
        }
    }
}
