package org.plangauge.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plangauge.checks.Finding;
import org.plangauge.checks.Received;
import org.plangauge.checks.Severity;
import org.plangauge.plan.Plan;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Subject;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** Makes the receipts of all workbooks ever read. */
public final class ReceiptComposer {

    /** The way from {@code output/board/receipts/} to {@code output/}. */
    private static final String UP = "../../";

    private final FileLines lines;
    private final Map<String, PlanNews> plans;
    private final Map<Long, List<Figure>> figures = new HashMap<>();
    private final Map<Long, List<Statement>> statements = new HashMap<>();
    private final Map<String, Map<FormSheet, Map<String, Subject>>> subjects = new HashMap<>();
    private final Map<String, Received> newest = new HashMap<>();

    /** @param received all workbooks ever read, in the order in which they were recorded */
    public ReceiptComposer(List<PlanNews> plans, List<Received> received, Shelf shelf) {
        this.lines = new FileLines(shelf, UP);
        this.plans = plans.stream().collect(Collectors.toMap(n -> n.plan().id(), n -> n));
        for (PlanNews news : plans) {
            for (KnownFigure known : news.figures()) {
                figures.computeIfAbsent(known.receipt().sequence(), s -> new ArrayList<>()).add(known.figure());
            }
            for (KnownStatement known : news.statements()) {
                statements.computeIfAbsent(known.receipt().sequence(), s -> new ArrayList<>()).add(known.statement());
            }
            subjects.put(news.plan().id(), subjects(news.plan()));
        }
        received.forEach(r -> newest.put(series(r), r));
    }

    private static Map<FormSheet, Map<String, Subject>> subjects(Plan plan) {
        Map<FormSheet, Map<String, Subject>> subjects = new HashMap<>();
        for (FormSheet form : FormSheet.values()) {
            subjects.put(form, Subject.of(form, plan).stream()
                    .collect(Collectors.toMap(Subject::code, s -> s, (one, other) -> one, LinkedHashMap::new)));
        }
        return subjects;
    }

    /** What a later workbook must share to stand in for an earlier one; of one nobody can be told for, its path. */
    private static String series(Received received) {
        Receipt receipt = received.receipt();
        boolean known = !received.head().plan().isEmpty() && !receipt.department().isEmpty() && receipt.year() > 0;
        return known ? String.join("\n", "form", received.head().plan(), receipt.role().name(), receipt.department(), Integer.toString(receipt.year()))
                : "path\n" + receipt.file();
    }

    /** The receipt of one workbook; may be asked for on several threads. */
    public ReceiptPage of(Received received) {
        Optional<Plan> plan = Optional.ofNullable(plans.get(received.head().plan())).map(PlanNews::plan);
        return new ReceiptPage(lines.onItsReceipt(received), received.receipt().sha256(), received.receipt().role().word(),
                plan.map(Plan::heading).orElse(null), received.head(), plan.map(p -> sheets(p, received.receipt().sequence())).orElse(List.of()),
                findings(received, Set.of(Severity.ERROR, Severity.REJECTION)), findings(received, Set.of(Severity.WARNING)),
                findings(received, Set.of(Severity.NOTE)), received.settled().stream().map(ExplanationLine::of).toList(),
                replaced(received) ? lines.of(newest.get(series(received))) : null);
    }

    /** Whether a later workbook stands in for it. */
    public boolean replaced(Received received) {
        return newest.getOrDefault(series(received), received).receipt().sequence() > received.receipt().sequence();
    }

    private List<ReceiptSheet> sheets(Plan plan, long sequence) {
        Map<FormSheet, Map<String, Subject>> known = subjects.getOrDefault(plan.id(), Map.of());
        return Arrays.stream(FormSheet.values()).map(form -> sheet(form, known.getOrDefault(form, Map.of()), sequence))
                .filter(s -> !s.figures().isEmpty() || !s.statements().isEmpty()).toList();
    }

    /** In the order of the plan; what is no longer in it comes last. */
    private ReceiptSheet sheet(FormSheet form, Map<String, Subject> known, long sequence) {
        Map<String, Integer> places = new HashMap<>();
        known.keySet().forEach(code -> places.put(code, places.size()));
        Comparator<Figure> byPlace = Comparator.comparingInt(f -> places.getOrDefault(f.code(), Integer.MAX_VALUE));
        Comparator<Statement> wordsByPlace = Comparator.comparingInt(s -> places.getOrDefault(s.code(), Integer.MAX_VALUE));
        return new ReceiptSheet(form.title(),
                figures.getOrDefault(sequence, List.of()).stream().filter(f -> f.form() == form).sorted(byPlace.thenComparing(Figure::period))
                        .map(f -> line(f, known.get(f.code()))).toList(),
                statements.getOrDefault(sequence, List.of()).stream().filter(s -> s.form() == form)
                        .sorted(wordsByPlace.thenComparing(Statement::column))
                        .map(s -> new StatementLine(s.code(), name(known.get(s.code())), s.column().header(), s.text(), place(s.cell()))).toList());
    }

    private static FigureLine line(Figure figure, @Nullable Subject subject) {
        return new FigureLine(figure.code(), name(subject), figure.period().inWords(), figure.reading().verbatim(),
                Understood.words(figure.reading(), subject == null ? Unit.NONE : subject.unit()), figure.nature(), figure.note(),
                place(figure.cell()));
    }

    /** Empty for what is no longer in the plan. */
    private static String name(@Nullable Subject subject) {
        return subject == null ? "" : subject.name() + (subject.locality() == null ? "" : "（" + subject.locality().name() + "）");
    }

    private static String place(CellPlace cell) {
        return "“" + cell.sheet() + "”表" + cell.cell();
    }

    private static List<FindingLine> findings(Received received, Set<Severity> severities) {
        return received.findings().stream().filter((Finding f) -> severities.contains(f.severity())).map(FindingLine::of).toList();
    }
}
