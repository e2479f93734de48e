package org.plangauge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.plangauge.checks.Concern;
import org.plangauge.checks.Coverage;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.checks.Settled;
import org.plangauge.plan.Plan;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The workbooks that were read, with everything that was found in them and explained; {@link Ledger#received}. They are read one plan
 * after the other, for the database has the whole answer to a question in memory. The same words come back thousands of times, each time
 * as another object: of those that stay in memory one is kept.
 *
 * <p>A plan is named by its id, and {@link #NO_PLAN} stands for the plan of workbooks of which nobody can tell it.
 */
public final class ReceivedBook {

    public static final String NO_PLAN = "";

    /** Of which nobody can tell whose they are, or of which year; only their path is known. */
    private static final String NOBODYS = "(plan IS NULL OR department IS NULL OR plan_year IS NULL OR plan_year = 0)";

    static final String RECEIPT = "SELECT id, sha256, path, plan, role, department, plan_year, accepted, filler, phone, filled_on, recorded_on FROM submission s";

    static final String EXPLANATION = """
            SELECT e.submission_id, e.code, s.path, e.sheet, e.cell, e.whole_row, e.found, e.expected, e.remedy, e.about_form, e.about_code,
            e.about_part, e.text, e.written_file, e.written_sheet, e.written_cell, e.written_on
            FROM explanation e JOIN submission s ON s.id = e.submission_id""";

    private final JdbcTemplate jdbc;
    private final Map<Concern, Concern> concerns = new HashMap<>();

    ReceivedBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All workbooks ever read, in the order in which they were recorded. */
    public List<Received> all() {
        return of(plans());
    }

    /** The workbooks of several plans, in the order in which they were recorded. */
    public List<Received> of(Collection<String> plans) {
        return plans.stream().flatMap(plan -> rows(plan).stream()).sorted(Received.ORDER).toList();
    }

    /** The workbooks of a plan recorded up to {@code knownOn}, in the order in which they were recorded. */
    public List<Received> of(Plan plan, LocalDate knownOn) {
        return rows(plan.id()).stream().filter(r -> r.recordedBy(knownOn)).toList();
    }

    /** The plans of all workbooks ever read. */
    public SortedSet<String> plans() {
        return named("SELECT DISTINCT plan FROM submission");
    }

    /** Those of {@link #plans} under the paths of whose workbooks one came, too, of which nobody can tell whose it is or of which year. */
    public SortedSet<String> plansAtPathsOfNobody() {
        return named("SELECT DISTINCT plan FROM submission WHERE path IN (SELECT path FROM submission WHERE " + NOBODYS + ")");
    }

    private SortedSet<String> named(String query) {
        return jdbc.queryForList(query, String.class).stream().map(plan -> Objects.requireNonNullElse(plan, NO_PLAN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@link Receipt#sequence} of the workbooks of several plans. */
    public Set<Long> sequences(Collection<String> plans) {
        Set<Long> sequences = new HashSet<>();
        plans.forEach(plan -> each("SELECT s.id FROM submission s", plan, "", row -> sequences.add(row.getLong(1))));
        return sequences;
    }

    /** {@link Receipt#sequence} of the last workbook of several plans; 0 when there is none. */
    public long last(Collection<String> plans) {
        long[] last = {0};
        plans.forEach(plan -> each("SELECT MAX(s.id) FROM submission s", plan, "", row -> last[0] = Math.max(last[0], row.getLong(1))));
        return last[0];
    }

    /** Hashes of the rejected workbooks of several plans of which nobody can tell whose they are, or of which year. */
    public SortedSet<String> nobodys(Collection<String> plans) {
        SortedSet<String> hashes = new TreeSet<>();
        plans.forEach(plan -> each("SELECT s.sha256 FROM submission s", plan, " AND NOT accepted AND " + NOBODYS, row -> hashes.add(row.getString(1))));
        return hashes;
    }

    private List<Received> rows(String plan) {
        List<Received> bare = new ArrayList<>();
        each(RECEIPT, plan, " ORDER BY s.id", row -> bare.add(new Received(receipt(row), row.getBoolean("accepted"),
                new FormHead(orEmpty(row, "plan"), orEmpty(row, "department"), Integer.toString(row.getInt("plan_year")),
                row.getString("filler"), row.getString("phone"), row.getString("filled_on")), 0, List.of())));
        return bare.isEmpty() ? bare : filled(plan, bare);
    }

    private List<Received> filled(String plan, List<Received> bare) {
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
        return bare.stream().map(r -> {
            long id = r.receipt().sequence();
            return new Received(r.receipt(), r.accepted(), r.head(), figures.getOrDefault(id, 0), findings.getOrDefault(id, List.of()),
                    settled.getOrDefault(id, List.of()), coverage.getOrDefault(id, Coverage.NOTHING));
        }).toList();
    }

    private void each(String select, String plan, String rest, RowCallbackHandler row) {
        if (plan.equals(NO_PLAN)) {
            jdbc.query(select + " WHERE s.plan IS NULL" + rest, row);
        } else {
            jdbc.query(select + " WHERE s.plan = ?" + rest, row, plan);
        }
    }

    /** What each workbook speaks of: its rows, its figures and answers, and what it has findings about. */
    private Map<Long, Coverage> coverage(String plan, Map<Long, List<Finding>> findings) {
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
