package org.plangauge.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Conclusions;
import org.plangauge.assessment.Conclusions.Conclusion;
import org.plangauge.assessment.Evaluation;
import org.plangauge.assessment.Verdict;
import org.plangauge.assessment.Warning;
import org.plangauge.checks.Publication;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The evaluations that were made, each with its own verdicts: a later one never overwrites them; {@link Ledger#evaluations}. Methods that write several rows
 * expect the caller's transaction.
 */
public final class EvaluationBook {

    private static final int REASON = 32_000;

    private final JdbcTemplate jdbc;

    /**
     * An evaluation as it was kept.
     *
     * @param id       its number in the ledger
     * @param snapshot hash of the report's content
     * @param matter   hash of everything it was last made of
     */
    public record Kept(long id, String snapshot, String matter) {}

    private record Row(long id, String snapshot) {}

    EvaluationBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what an evaluation came to, unless the newest kept of the same report has the same content; and what it was made of.
     *
     * @param snapshot hash of the report's content
     * @param matter   hash of everything it was made of
     */
    public void keep(Evaluation evaluation, String snapshot, String matter, long run) {
        long id = newestRow(evaluation.plan(), evaluation.due()).filter(r -> r.snapshot().equals(snapshot)).map(Row::id)
                .orElseGet(() -> add(evaluation, snapshot, run));
        String known = matter(id);
        if (known.isEmpty()) {
            addWarnings(id, evaluation);
        }
        if (!known.equals(matter)) {
            jdbc.update("INSERT INTO made_of (evaluation_id, matter, run_id) VALUES (?, ?, ?)", id, matter, run);
        }
    }

    private long add(Evaluation evaluation, String snapshot, long run) {
        jdbc.update("INSERT INTO evaluation (plan, report_type, as_of, snapshot, run_id, up_to) VALUES (?, ?, ?, ?, ?, "
                + "COALESCE((SELECT MAX(id) FROM submission), 0))", evaluation.plan().id(), evaluation.due().type().code(), evaluation.due().asOf(),
                snapshot, run);
        long id = newestRow(evaluation.plan(), evaluation.due()).orElseThrow().id();
        List<Object[]> rows = new ArrayList<>();
        for (Assessment a : evaluation.indicators()) {
            rows.add(new Object[] {id, a.indicator().code(), a.verdict().name(), a.reason().length() <= REASON ? a.reason()
                    : a.reason().substring(0, REASON)});
        }
        jdbc.batchUpdate("INSERT INTO verdict (evaluation_id, indicator, verdict, reason) VALUES (?, ?, ?, ?)", rows);
        return id;
    }

    private void addWarnings(long id, Evaluation evaluation) {
        jdbc.batchUpdate("INSERT INTO warning (evaluation_id, indicator, warning) VALUES (?, ?, ?)",
                evaluation.indicators().stream().map(a -> new Object[] {id, a.indicator().code(), a.warning().name()}).toList());
    }

    /** The newest evaluation of a report; empty where there is none, or nobody noted what it was made of. */
    public Optional<Kept> newest(Plan plan, ReportDue due) {
        return newestRow(plan, due).flatMap(row -> {
            String matter = matter(row.id());
            return matter.isEmpty() ? Optional.empty() : Optional.of(new Kept(row.id(), row.snapshot(), matter));
        });
    }

    private Optional<Row> newestRow(Plan plan, ReportDue due) {
        return jdbc.query("SELECT id, snapshot FROM evaluation WHERE plan = ? AND report_type = ? AND as_of = ? ORDER BY id DESC LIMIT 1",
                (row, n) -> new Row(row.getLong(1), row.getString(2)), plan.id(), due.type().code(), due.asOf()).stream().findFirst();
    }

    private String matter(long evaluation) {
        return jdbc.query("SELECT matter FROM made_of WHERE evaluation_id = ? ORDER BY id DESC LIMIT 1", (row, n) -> row.getString(1), evaluation)
                .stream().findFirst().orElse("");
    }

    /** What an evaluation of the report came to, as it was kept. */
    public Conclusions conclusions(ReportDue due, Kept kept) {
        Map<String, Warning> warnings = new HashMap<>();
        jdbc.query("SELECT indicator, warning FROM warning WHERE evaluation_id = ?", row -> {
            warnings.put(row.getString(1), Warning.valueOf(row.getString(2)));
        }, kept.id());
        Map<String, Conclusion> byIndicator = new HashMap<>();
        jdbc.query("SELECT indicator, verdict FROM verdict WHERE evaluation_id = ?", row -> {
            Warning warning = warnings.get(row.getString(1));
            if (warning != null) {
                byIndicator.put(row.getString(1), new Conclusion(Verdict.valueOf(row.getString(2)), warning));
            }
        }, kept.id());
        return new Conclusions(due, byIndicator);
    }

    /** The reports of a plan that were made up to {@code knownOn}, as departments know them. */
    public List<Publication> publications(Plan plan, LocalDate knownOn) {
        return makings(plan, knownOn).stream().map(m -> new Publication(plan.heading().shortTitle() + m.type().title() + "（数据截至" + m.asOf()
                + "）", m.asOf(), m.upTo())).toList();
    }

    /** When reports of a plan were made up to {@code knownOn}, in order. */
    public List<Making> makings(Plan plan, LocalDate knownOn) {
        return jdbc.query("SELECT e.report_type, e.as_of, e.run_id, e.up_to FROM evaluation e JOIN run r ON r.id = e.run_id "
                + "WHERE e.plan = ? AND r.today <= ? ORDER BY e.id", (row, n) -> new Making(ReportType.of(row.getString(1)).orElseThrow(),
                row.getDate(2).toLocalDate(), row.getLong(3), row.getLong(4)), plan.id(), knownOn);
    }
}
