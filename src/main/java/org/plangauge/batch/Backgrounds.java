package org.plangauge.batch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plangauge.checks.Background;
import org.plangauge.checks.Inspection;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Submission;

/** What is known of every plan while workbooks are read: taken from the ledger once, and grown with each that is accepted. */
public final class Backgrounds {

    private final Map<String, Background> byPlan;

    private Backgrounds(Map<String, Background> byPlan) {
        this.byPlan = byPlan;
    }

    /** What the ledger knew on {@code knownOn}. */
    public static Backgrounds of(Ledger ledger, List<Plan> plans, LocalDate knownOn) {
        Map<String, Background> byPlan = new HashMap<>();
        plans.forEach(plan -> byPlan.put(plan.id(), Background.of(ledger.figures(plan, knownOn), ledger.statements(plan, knownOn),
                ledger.evaluations().publications(plan, knownOn))));
        return new Backgrounds(byPlan);
    }

    /** Nothing is known. */
    public static Backgrounds nothing(List<Plan> plans) {
        Map<String, Background> byPlan = new HashMap<>();
        plans.forEach(plan -> byPlan.put(plan.id(), Background.nothing()));
        return new Backgrounds(byPlan);
    }

    public Map<String, Background> byPlan() {
        return byPlan;
    }

    /** Takes in what was accepted of a workbook. */
    public void add(Inspection inspection, LocalDate today, long sequence) {
        inspection.submission().ifPresent(s -> byPlan.get(s.planId()).add(s, receipt(s, inspection.year().orElse(0), today, sequence)));
    }

    private static Receipt receipt(Submission s, int year, LocalDate today, long sequence) {
        return new Receipt(s.role(), s.department().shortName(), year, s.file(), s.sha256(), today, sequence);
    }
}
