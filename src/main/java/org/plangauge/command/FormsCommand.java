package org.plangauge.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.plangauge.batch.OutputFile;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.KnownFigure;
import org.plangauge.workbook.FormWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code forms}: writes the forms of a year, one workbook a department. */
@Command(name = "forms", mixinStandardHelpOptions = true, description = "Write the forms that departments fill.")
final class FormsCommand implements Callable<Integer> {

    @ParentCommand
    private Plangauge top;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private PlanChoice choice;

    @Option(names = "--year", required = true, paramLabel = "Y", description = "the year the forms are for")
    private int year;

    @Option(names = "--department", paramLabel = "D", description = "only this department: code, short or full name")
    private @Nullable String department;

    @Override
    public Integer call() throws IOException {
        Plan plan = choice.in(top.home());
        if (year < plan.firstYear() || year > plan.lastYear()) {
            throw new WrongUsage("--year " + year + " is outside the plan: " + plan.firstYear() + " to " + plan.lastYear());
        }
        List<Department> wanted = department == null ? plan.reportingDepartments()
                : List.of(plan.department(department).orElseThrow(() -> new WrongUsage("no department \"" + department + "\" in "
                + plan.id())));
        List<KnownFigure> known = known(plan);
        for (Department one : wanted) {
            Path form = top.home().forms(plan, year).resolve(FormWriter.fileName(one));
            OutputFile.write(form, out -> new FormWriter(plan).write(one, year, known, out));
        }
        spec.commandLine().getOut().println(wanted.size() + " forms written to " + top.home().forms(plan, year));
        return ExitCode.DONE;
    }

    private List<KnownFigure> known(Plan plan) throws IOException {
        if (!Files.exists(top.home().ledger())) {
            return List.of();
        }
        try (HomeLedger home = HomeLedger.open(top.home())) {
            return home.ledger().figures(plan, HomeLedger.EVERYTHING);
        }
    }
}
