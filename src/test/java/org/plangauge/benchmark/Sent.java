package org.plangauge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.checks.Received;
import org.plangauge.plan.Plan;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ReportComposer;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Submission;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** What the departments of one generated plan have sent, read and checked without a ledger. */
public final class Sent {

    private static final LocalDate DAY = LocalDate.of(2023, 9, 1);

    private final Plan plan;
    private final List<KnownFigure> figures = new ArrayList<>();
    private final List<KnownStatement> statements = new ArrayList<>();
    private final List<Received> received = new ArrayList<>();

    private Sent(Plan plan) {
        this.plan = plan;
    }

    /** Everything in the input of {@code home}, which has one plan. */
    public static Sent in(Path home) throws IOException {
        Plan plan = Catalogue.read(home.resolve("seeds").resolve("county-000")).plan();
        if (plan == null) {
            throw new IllegalStateException("no generated plan in " + home);
        }
        Sent sent = new Sent(plan);
        Inspector inspector = new Inspector(List.of(plan));
        for (Path file : workbooks(home)) {
            WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, file.getFileName().toString(), file.toString());
            if (read.workbook() == null) {
                throw new IllegalStateException(file + ": " + read.findings());
            }
            inspector.examine(read.workbook()).withoutHistory().forEach(sent::take);
        }
        return sent;
    }

    static List<Path> workbooks(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("input"))) {
            return files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    private void take(Inspection inspection) {
        Submission s = inspection.submission().orElseThrow(() -> new IllegalStateException(inspection.findings().toString()));
        Receipt receipt = new Receipt(s.role(), s.department().shortName(), inspection.year().orElse(0), s.file(), s.sha256(), DAY,
                received.size());
        s.figures().forEach(f -> figures.add(new KnownFigure(f, receipt)));
        s.statements().forEach(t -> statements.add(new KnownStatement(t, receipt)));
        received.add(new Received(receipt, true, s.head(), s.figures().size(), inspection.findings()));
    }

    Plan plan() {
        return plan;
    }

    Evaluation evaluation() {
        return Assessor.evaluate(plan, plan.reports().getFirst(), figures, statements);
    }

    /** What is reported first of it. */
    public PlanReport report() {
        return ReportComposer.compose(evaluation(), received, "benchmark");
    }
}
