package org.plangauge.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.plangauge.checks.Background;
import org.plangauge.checks.Inspection;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Submission;

/** What is known of each plan while workbooks are read: taken from the ledger once, and grown with each that is accepted. */
public final class Backgrounds {

    private final Function<Plan, Background> before;
    private final Map<String, Background> byPlan = new HashMap<>();

    private Backgrounds(Function<Plan, Background> before) {
        this.before = before;
    }

    /** What the ledger knew on {@code knownOn}; of a plan it is asked when somebody speaks of it. */
    public Backgrounds(Ledger ledger, LocalDate knownOn) {
        this(plan -> Background.of(ledger.figures(plan, knownOn), ledger.statements(plan, knownOn),
                ledger.evaluations().publications(plan, knownOn)));
    }

    /** Nothing is known. */
    public static Backgrounds nothing() {
        return new Backgrounds(plan -> Background.nothing());
    }

    public Background of(Plan plan) {
        return byPlan.computeIfAbsent(plan.id(), id -> before.apply(plan));
    }

    /** Takes in what was accepted of a workbook. */
    public void add(Inspection inspection, LocalDate today, long sequence) {
        inspection.submission().ifPresent(s -> of(inspection.plan().orElseThrow()).add(s, receipt(s, inspection.year().orElse(0), today,
                sequence)));
    }

    private static Receipt receipt(Submission s, int year, LocalDate today, long sequence) {
        return new Receipt(s.role(), s.department().shortName(), year, s.file(), s.sha256(), today, sequence);
    }
}
