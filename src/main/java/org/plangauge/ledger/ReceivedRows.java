package org.plangauge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plangauge.checks.Concern;
import org.plangauge.checks.Coverage;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.checks.Settled;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads the workbooks of one plan after the other, with everything that was found in them and explained. The same words come back
 * thousands of times from the database, each time as another object: of those that stay in memory one is kept.
 */
final class ReceivedRows {

    static final String RECEIPT = "SELECT id, sha256, path, plan, role, department, plan_year, accepted, filler, phone, filled_on, recorded_on FROM submission s";

    static final String EXPLANATION = """
            SELECT e.submission_id, e.code, s.path, e.sheet, e.cell, e.whole_row, e.found, e.expected, e.remedy, e.about_form, e.about_code,
            e.about_part, e.text, e.written_file, e.written_sheet, e.written_cell, e.written_on
            FROM explanation e JOIN submission s ON s.id = e.submission_id""";

    private final JdbcTemplate jdbc;
    private final Map<Concern, Concern> concerns = new HashMap<>();

    ReceivedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The workbooks of a plan, in the order in which they were recorded.
     *
     * @param plan its id; null for those of which nobody can tell the plan
     */
    List<Received> of(@Nullable String plan) {
        Map<Long, Integer> figures = new HashMap<>();
        each("SELECT f.submission_id, COUNT(*) FROM figure f JOIN submission s ON s.id = f.submission_id", plan, " GROUP BY f.submission_id",
                row -> figures.put(row.getLong(1), row.getInt(2)));
        Map<Long, List<Finding>> findings = new HashMap<>();
        each("""
                SELECT f.submission_id, f.code, s.path, f.sheet, f.cell, f.whole_row, f.found, f.expected, f.remedy, f.about_form, f.about_code,
                f.about_part FROM finding f JOIN submission s ON s.id = f.submission_id""", plan, " ORDER BY f.submission_id, f.place_in_list",
                row -> findings.computeIfAbsent(row.getLong(1), k -> new ArrayList<>()).add(finding(row)));
        Map<Long, List<Settled>> settled = new HashMap<>();
        each(EXPLANATION, plan, " ORDER BY e.submission_id, e.about_form, e.about_code, e.about_part, e.code",
                row -> settled.computeIfAbsent(row.getLong(1), k -> new ArrayList<>()).add(settled(row)));
        Map<Long, Coverage> coverage = coverage(plan, findings);
        List<Received> received = new ArrayList<>();
        each(RECEIPT, plan, " ORDER BY s.id", row -> {
            long id = row.getLong("id");
            FormHead head = new FormHead(orEmpty(row, "plan"), orEmpty(row, "department"), Integer.toString(row.getInt("plan_year")),
                    row.getString("filler"), row.getString("phone"), row.getString("filled_on"));
            received.add(new Received(receipt(row), row.getBoolean("accepted"), head, figures.getOrDefault(id, 0),
                    findings.getOrDefault(id, List.of()), settled.getOrDefault(id, List.of()), coverage.getOrDefault(id, Coverage.NOTHING)));
        });
        return received;
    }

    private void each(String select, @Nullable String plan, String rest, RowCallbackHandler row) {
        if (plan == null) {
            jdbc.query(select + " WHERE s.plan IS NULL" + rest, row);
        } else {
            jdbc.query(select + " WHERE s.plan = ?" + rest, row, plan);
        }
    }

    /** What each workbook speaks of: its rows, its figures and answers, and what it has findings about. */
    private Map<Long, Coverage> coverage(@Nullable String plan, Map<Long, List<Finding>> findings) {
        Map<Long, Set<Concern>> rows = new HashMap<>();
        Map<Long, Set<Concern>> cells = new HashMap<>();
        each("SELECT c.submission_id, c.form, c.code FROM covered_row c JOIN submission s ON s.id = c.submission_id", plan, "",
                row -> rows.computeIfAbsent(row.getLong(1), k -> new HashSet<>()).add(concern(row.getString(2), row.getString(3), "")));
        RowCallbackHandler cell = row -> {
            cells.computeIfAbsent(row.getLong(1), k -> new HashSet<>()).add(concern(row.getString(2), row.getString(3), row.getString(4)));
            rows.computeIfAbsent(row.getLong(1), k -> new HashSet<>()).add(concern(row.getString(2), row.getString(3), ""));
        };
        each("SELECT f.submission_id, f.form, f.code, f.period FROM figure f JOIN submission s ON s.id = f.submission_id", plan, "", cell);
        each("SELECT t.submission_id, t.form, t.code, t.question FROM statement t JOIN submission s ON s.id = t.submission_id", plan, "", cell);
        findings.forEach((id, list) -> list.stream().map(Finding::about).filter(a -> !a.equals(Concern.WORKBOOK))
                .forEach(a -> cells.computeIfAbsent(id, k -> new HashSet<>()).add(a)));
        Map<Long, Coverage> coverage = new HashMap<>();
        rows.forEach((id, covered) -> coverage.put(id, new Coverage(covered, cells.getOrDefault(id, Set.of()))));
        return coverage;
    }

    private Concern concern(String form, String code, String part) {
        Concern concern = new Concern(form, code, part);
        return concerns.computeIfAbsent(concern, same -> same);
    }

    static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(role(row.getString("role")), orEmpty(row, "department"), row.getInt("plan_year"), row.getString("path"),
                row.getString("sha256"), row.getDate("recorded_on").toLocalDate(), row.getLong("id"));
    }

    static Settled settled(ResultSet row) throws SQLException {
        return new Settled(finding(row), row.getString(13), row.getString(14), new CellPlace(row.getString(15), row.getString(16)),
                row.getDate(17).toLocalDate());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(FindingCode.of(row.getString(2)), new Place(row.getString(3), row.getString(4), row.getString(5),
                row.getBoolean(6)), row.getString(7), row.getString(8), row.getString(9), new Concern(row.getString(10), row.getString(11),
                row.getString(12)));
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String orEmpty(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
