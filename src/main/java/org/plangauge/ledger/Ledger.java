package org.plangauge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.plangauge.assessment.Assessment;
import org.plangauge.assessment.Evaluation;
import org.plangauge.checks.Concern;
import org.plangauge.checks.Coverage;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Place;
import org.plangauge.checks.Publication;
import org.plangauge.checks.Received;
import org.plangauge.checks.Settled;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportType;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Subject;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/**
 * What is known, and since when. Rows are only ever added; "as known on day D" is what was recorded up to D. Methods that
 * write several rows expect the caller's transaction.
 */
public final class Ledger {

    private static final String RECEIVED = "SELECT id, sha256, path, plan, role, department, plan_year, accepted, filler, phone, filled_on, recorded_on FROM submission";

    private static final String EXPLANATIONS = """
            SELECT e.submission_id, e.code, s.path, e.sheet, e.cell, e.whole_row, e.found, e.expected, e.remedy, e.about_form, e.about_code,
            e.about_part, e.text, e.written_file, e.written_sheet, e.written_cell, e.written_on
            FROM explanation e JOIN submission s ON s.id = e.submission_id""";

    private final JdbcTemplate jdbc;

    public Ledger(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Opens a run and says its number; {@link RunBook} closes it. */
    public long openRun(LocalDate today, Instant now) {
        return insert("INSERT INTO run (today, started_at) VALUES (?, ?)", today, now.atOffset(ZoneOffset.UTC));
    }

    /** The latest day that a run was dated; empty before the first. (A bare {@code today} would be the database's own clock.) */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT MAX(r.today) FROM run r", LocalDate.class));
    }

    /**
     * Notes that a workbook was seen; false when its bytes have been seen before.
     *
     * @param saved when the file was last saved, by its own clock
     */
    public boolean see(String sha256, String path, long size, Instant saved, long run) {
        int known = jdbc.queryForObject("SELECT COUNT(*) FROM workbook WHERE sha256 = ?", Integer.class, sha256);
        if (known == 0) {
            jdbc.update("INSERT INTO workbook (sha256, path, size, saved_at, run_id) VALUES (?, ?, ?, ?, ?)", sha256, path, size,
                    saved.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC), run);
        }
        return known == 0;
    }

    /**
     * Workbooks still to be read, in the order in which they were saved, so that of two versions the later one counts (files saved
     * within one second, as a copied folder is, by path): never read yet, or rejected under plans other
     * than {@code catalogue} (a hash of all plans), since a mended plan may know what the old one did not.
     */
    public List<PendingWorkbook> pending(String catalogue) {
        return jdbc.query("""
                SELECT w.sha256, w.path, s.id IS NOT NULL FROM workbook w LEFT JOIN submission s ON s.sha256 = w.sha256
                AND s.id = (SELECT MAX(id) FROM submission l WHERE l.sha256 = w.sha256)
                WHERE s.id IS NULL OR (NOT s.accepted AND s.catalogue <> ?) ORDER BY w.saved_at, w.path""",
                (row, n) -> new PendingWorkbook(row.getString(1), row.getString(2), row.getBoolean(3)), catalogue);
    }

    /** Whether anything of these bytes has been accepted as {@code department}'s. */
    public boolean accepted(String sha256, String department) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM submission WHERE sha256 = ? AND department = ? AND accepted", Integer.class, sha256,
                department) > 0;
    }

    /**
     * Records what came of reading a workbook: figures and statements when it was accepted, findings in any case.
     *
     * @return its {@link Receipt#sequence}
     */
    public long record(PendingWorkbook workbook, Inspection inspection, String catalogue, long run, LocalDate today) {
        Optional<Submission> accepted = inspection.submission();
        FormHead head = accepted.map(Submission::head).orElse(FormHead.NONE);
        long id = insert("""
                INSERT INTO submission (sha256, path, plan, department, plan_year, role, accepted, filler, phone, filled_on, catalogue, recorded_on, run_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", workbook.sha256(), workbook.path(), inspection.plan().map(Plan::id).orElse(null),
                inspection.department().map(Department::shortName).orElse(null), inspection.year().orElse(null),
                        word(accepted.map(Submission::role).orElse(Role.DEPARTMENT)), accepted.isPresent(),
                        cut(head.filler(), 200),
                cut(head.phone(), 200), cut(head.date(), 200), catalogue, today, run);
        accepted.ifPresent(submission -> {
            insertFigures(id, submission.figures());
            insertStatements(id, submission.statements());
        });
        insertFindings(id, inspection.findings());
        insertExplanations(id, inspection.settled(), today);
        jdbc.batchUpdate("INSERT INTO covered_row (submission_id, form, code) VALUES (?, ?, ?)",
                inspection.rows().stream().map(r -> new Object[] {id, r.form(), r.code()}).toList());
        return id;
    }

    private void insertFigures(long id, List<Figure> figures) {
        jdbc.batchUpdate("INSERT INTO figure (submission_id, form, code, period, raw, number, bound, nature, note, sheet, cell) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                figures.stream().map(f -> new Object[] {id, f.form().name(), f.code(), f.period().toString(), cut(f.reading().verbatim(),
                4000),
                        f.reading() instanceof Stated s ? s.number().toPlainString() : null, f.reading() instanceof Stated s
                        ? s.bound().name() : null,
                        cut(f.nature(), 20), cut(f.note(), 4000), f.cell().sheet(), f.cell().cell()}).toList());
    }

    private void insertStatements(long id, List<Statement> statements) {
        jdbc.batchUpdate("INSERT INTO statement (submission_id, form, code, question, answer, sheet, cell) VALUES (?, ?, ?, ?, ?, ?, ?)",
                statements.stream().map(s -> new Object[] {id, s.form().name(), s.code(), s.column().name(), cut(s.text(), 32000),
                s.cell().sheet(), s.cell().cell()}).toList());
    }

    private void insertFindings(long id, List<Finding> findings) {
        List<Object[]> rows = new ArrayList<>();
        for (Finding f : findings) {
            rows.add(new Object[] {id, rows.size(), f.code().code(), f.place().sheet(), f.place().cell(), f.place().wholeRow(),
                    cut(f.found(), 32000), cut(f.expected(), 32000), cut(f.remedy(), 4000), f.about().form(), cut(f.about().code(), 4000),
                    cut(f.about().part(), 100)});
        }
        jdbc.batchUpdate("""
                INSERT INTO finding (submission_id, place_in_list, code, sheet, cell, whole_row, found, expected, remedy, about_form, about_code,
                about_part) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private void insertExplanations(long id, List<Settled> settled, LocalDate today) {
        jdbc.batchUpdate("""
                INSERT INTO explanation (submission_id, code, sheet, cell, whole_row, found, expected, remedy, about_form, about_code,
                about_part, text, written_file, written_sheet, written_cell, written_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", settled.stream().map(s -> {
                    Finding f = s.finding();
                    return new Object[] {id, f.code().code(), f.place().sheet(), f.place().cell(), f.place().wholeRow(), cut(f.found(), 32000),
                            cut(f.expected(), 32000), cut(f.remedy(), 4000), f.about().form(), cut(f.about().code(), 4000),
                            cut(f.about().part(), 100), cut(s.text(), 32000), cut(s.file(), 2000), s.cell().sheet(), s.cell().cell(),
                            s.on() == null ? today : s.on()};
                }).toList());
    }

    /** What a sender has explained so far of a plan, the newest explanation of a matter last. */
    public List<Settled> explanations(String plan, Role role, String department) {
        List<Settled> explained = new ArrayList<>();
        jdbc.query(EXPLANATIONS + " WHERE s.plan = ? AND s.role = ? AND s.department = ? ORDER BY e.submission_id, e.about_form, e.about_code, "
                + "e.about_part, e.code", row -> {
                    explained.add(settled(row));
                }, plan, word(role), department);
        return explained;
    }

    /** Those who have explained anything so far: few of all. */
    public Set<Sender> explainers() {
        return new HashSet<>(jdbc.query("SELECT DISTINCT s.plan, s.role, s.department FROM explanation e JOIN submission s ON s.id = e.submission_id",
                (row, n) -> new Sender(row.getString(1), role(row.getString(2)), row.getString(3))));
    }

    /** All accepted figures of a plan recorded up to {@code knownOn}, read anew from what the cells said. */
    public List<KnownFigure> figures(Plan plan, LocalDate knownOn) {
        Map<FormSheet, Map<String, Unit>> units = new HashMap<>();
        for (FormSheet form : FormSheet.values()) {
            units.put(form, new HashMap<>());
            Subject.of(form, plan).forEach(s -> units.get(form).put(s.code(), s.unit()));
        }
        Map<Long, Receipt> receipts = receipts(plan, knownOn);
        List<KnownFigure> figures = new ArrayList<>();
        jdbc.query("SELECT f.submission_id, f.form, f.code, f.period, f.raw, f.nature, f.note, f.sheet, f.cell FROM figure f JOIN submission s ON s.id = f.submission_id "
                + "WHERE s.plan = ? AND s.recorded_on <= ? ORDER BY f.submission_id", row -> {
                    FormSheet form = FormSheet.valueOf(row.getString(2));
                    Unit unit = units.get(form).get(row.getString(3));
                    if (unit != null) {
                        figures.add(new KnownFigure(new Figure(form, row.getString(3), Period.parse(row.getString(4)).orElseThrow(),
                                Reading.of(row.getString(5), unit),
                                row.getString(6), row.getString(7), new CellPlace(row.getString(8), row.getString(9))),
                                        receipts.get(row.getLong(1))));
                    }
                }, plan.id(), knownOn);
        return figures;
    }

    /** All accepted statements of a plan recorded up to {@code knownOn}. */
    public List<KnownStatement> statements(Plan plan, LocalDate knownOn) {
        Map<Long, Receipt> receipts = receipts(plan, knownOn);
        return jdbc.query("SELECT t.submission_id, t.form, t.code, t.question, t.answer, t.sheet, t.cell FROM statement t JOIN submission s ON s.id = t.submission_id "
                + "WHERE s.plan = ? AND s.recorded_on <= ? ORDER BY t.submission_id",
                (row, n) -> new KnownStatement(new Statement(FormSheet.valueOf(row.getString(2)), row.getString(3),
                        FormColumn.valueOf(row.getString(4)), row.getString(5),
                        new CellPlace(row.getString(6), row.getString(7))), receipts.get(row.getLong(1))), plan.id(), knownOn);
    }

    private Map<Long, Receipt> receipts(Plan plan, LocalDate knownOn) {
        return jdbc.query(RECEIVED + " WHERE plan = ? AND recorded_on <= ?", (row, n) -> receipt(row), plan.id(), knownOn).stream()
                .collect(Collectors.toMap(Receipt::sequence, Function.identity()));
    }

    /** The workbooks of a plan recorded up to {@code knownOn}, in the order in which they were recorded. */
    public List<Received> received(Plan plan, LocalDate knownOn) {
        return jdbc.query(RECEIVED + " WHERE plan = ? AND recorded_on <= ? ORDER BY id", receivedRow(), plan.id(), knownOn);
    }

    /** All workbooks ever read, of any plan or none, in the order in which they were recorded. */
    public List<Received> received() {
        return jdbc.query(RECEIVED + " ORDER BY id", receivedRow());
    }

    private RowMapper<Received> receivedRow() {
        Map<Long, Integer> figures = new HashMap<>();
        jdbc.query("SELECT submission_id, COUNT(*) FROM figure GROUP BY submission_id", row -> {
            figures.put(row.getLong(1), row.getInt(2));
        });
        Map<Long, List<Finding>> findings = findings();
        Map<Long, List<Settled>> settled = new HashMap<>();
        jdbc.query(EXPLANATIONS + " ORDER BY e.submission_id, e.about_form, e.about_code, e.about_part, e.code", row -> {
            settled.computeIfAbsent(row.getLong(1), k -> new ArrayList<>()).add(settled(row));
        });
        Map<Long, Coverage> coverage = coverage(findings);
        return (row, n) -> {
            long id = row.getLong("id");
            Receipt receipt = receipt(row);
            FormHead head = new FormHead(orEmpty(row, "plan"), orEmpty(row, "department"), Integer.toString(row.getInt("plan_year")),
                    row.getString("filler"),
                    row.getString("phone"), row.getString("filled_on"));
            return new Received(receipt, row.getBoolean("accepted"), head, figures.getOrDefault(id, 0), findings.getOrDefault(id,
                    List.of()), settled.getOrDefault(id, List.of()), coverage.getOrDefault(id, Coverage.NOTHING));
        };
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Role role = role(row.getString("role"));
        return new Receipt(role, orEmpty(row, "department"), row.getInt("plan_year"), row.getString("path"), row.getString("sha256"),
                row.getDate("recorded_on").toLocalDate(), row.getLong("id"));
    }

    private Map<Long, List<Finding>> findings() {
        Map<Long, List<Finding>> findings = new HashMap<>();
        jdbc.query("""
                SELECT f.submission_id, f.code, s.path, f.sheet, f.cell, f.whole_row, f.found, f.expected, f.remedy, f.about_form, f.about_code,
                f.about_part FROM finding f JOIN submission s ON s.id = f.submission_id ORDER BY f.submission_id, f.place_in_list""", row -> {
                    findings.computeIfAbsent(row.getLong(1), k -> new ArrayList<>()).add(finding(row));
                });
        return findings;
    }

    /** Every workbook ever seen: the path it first came under, by the hash of its bytes. */
    public SortedMap<String, String> workbooks() {
        SortedMap<String, String> workbooks = new TreeMap<>();
        jdbc.query("SELECT sha256, path FROM workbook", row -> {
            workbooks.put(row.getString(1), row.getString(2));
        });
        return workbooks;
    }

    /** Every figure and answer ever accepted, workbook by workbook. */
    public List<Claim> claims() {
        return jdbc.query("""
                SELECT s.sha256, s.path, c.sheet, c.cell, c.about, c.text FROM submission s JOIN (
                SELECT submission_id, sheet, cell, code || ' ' || period about, raw text FROM figure
                UNION ALL SELECT submission_id, sheet, cell, code || ' ' || question, answer FROM statement) c ON c.submission_id = s.id
                ORDER BY s.sha256, s.id, c.sheet, c.cell""",
                (row, n) -> new Claim(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                        row.getString(6).strip()));
    }

    /**
     * Every explanation (情况说明) ever taken, once for each workbook that came under the path of the one it was written in: in one
     * of them it has to stand. Without a hash where there is no such workbook.
     */
    public List<Claim> explanationClaims() {
        return jdbc.query("""
                SELECT DISTINCT w.sha256, e.written_file, e.written_sheet, e.written_cell, e.code || ' ' || e.about_code, e.text FROM explanation e
                LEFT JOIN (SELECT sha256, path FROM workbook UNION SELECT sha256, path FROM submission) w ON w.path = e.written_file
                ORDER BY e.written_file, e.written_sheet, e.written_cell, e.text, w.sha256""",
                (row, n) -> new Claim(orEmpty(row, "sha256"), row.getString(2), row.getString(3), row.getString(4), row.getString(5)
                        .strip(),
                        row.getString(6).strip()));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(FindingCode.of(row.getString(2)), new Place(row.getString(3), row.getString(4), row.getString(5),
                row.getBoolean(6)), row.getString(7), row.getString(8), row.getString(9), new Concern(row.getString(10), row.getString(11),
                row.getString(12)));
    }

    private static Settled settled(ResultSet row) throws SQLException {
        return new Settled(finding(row), row.getString(13), row.getString(14), new CellPlace(row.getString(15), row.getString(16)),
                row.getDate(17).toLocalDate());
    }

    /** What each workbook speaks of: its rows, its figures and answers, and what it has findings about. */
    private Map<Long, Coverage> coverage(Map<Long, List<Finding>> findings) {
        Map<Long, Set<Concern>> rows = new HashMap<>();
        Map<Long, Set<Concern>> cells = new HashMap<>();
        jdbc.query("SELECT submission_id, form, code FROM covered_row", row -> {
            rows.computeIfAbsent(row.getLong(1), k -> new HashSet<>()).add(new Concern(row.getString(2), row.getString(3), ""));
        });
        jdbc.query("SELECT submission_id, form, code, period FROM figure UNION SELECT submission_id, form, code, question FROM statement", row -> {
            Concern cell = new Concern(row.getString(2), row.getString(3), row.getString(4));
            cells.computeIfAbsent(row.getLong(1), k -> new HashSet<>()).add(cell);
            rows.computeIfAbsent(row.getLong(1), k -> new HashSet<>()).add(cell.row());
        });
        findings.forEach((id, list) -> list.stream().map(Finding::about).filter(a -> !a.equals(Concern.WORKBOOK))
                .forEach(a -> cells.computeIfAbsent(id, k -> new HashSet<>()).add(a)));
        Map<Long, Coverage> coverage = new HashMap<>();
        rows.forEach((id, covered) -> coverage.put(id, new Coverage(covered, cells.getOrDefault(id, Set.of()))));
        return coverage;
    }

    /** Keeps the verdicts of an evaluation, unless the newest ones kept of the same report are of the same snapshot. */
    public void keep(Evaluation evaluation, String snapshot, long run) {
        Plan plan = evaluation.plan();
        List<String> newest = jdbc.queryForList("SELECT snapshot FROM evaluation WHERE plan = ? AND report_type = ? AND as_of = ? ORDER BY id DESC", String.class,
                plan.id(), evaluation.due().type().code(), evaluation.due().asOf());
        if (!newest.isEmpty() && newest.getFirst().equals(snapshot)) {
            return;
        }
        long id = insert("INSERT INTO evaluation (plan, report_type, as_of, snapshot, run_id) VALUES (?, ?, ?, ?, ?)", plan.id(),
                evaluation.due().type().code(),
                evaluation.due().asOf(), snapshot, run);
        List<Object[]> rows = new ArrayList<>();
        for (Assessment a : evaluation.indicators()) {
            rows.add(new Object[] {id, a.indicator().code(), a.verdict().name(), cut(a.reason(), 32000)});
        }
        jdbc.batchUpdate("INSERT INTO verdict (evaluation_id, indicator, verdict, reason) VALUES (?, ?, ?, ?)", rows);
    }

    /** The reports of a plan that were made up to {@code knownOn}, as departments know them. */
    public List<Publication> publications(Plan plan, LocalDate knownOn) {
        return makings(plan, knownOn).stream().map(m -> new Publication(plan.heading().shortTitle() + m.type().title() + "（数据截至" + m.asOf()
                + "）", m.asOf(), m.upTo())).toList();
    }

    /**
     * When reports of a plan were made up to {@code knownOn}, in order, each with the last workbook that was recorded by the end of
     * its run: what a run reads is read before it judges.
     */
    public List<Making> makings(Plan plan, LocalDate knownOn) {
        return jdbc.query("""
                SELECT e.report_type, e.as_of, e.run_id, (SELECT MAX(s.id) FROM submission s WHERE s.run_id <= e.run_id) FROM evaluation e
                JOIN run r ON r.id = e.run_id WHERE e.plan = ? AND r.today <= ? ORDER BY e.id""", (row, n) -> new Making(
                ReportType.of(row.getString(1)).orElseThrow(), row.getDate(2).toLocalDate(), row.getLong(3), row.getLong(4)), plan.id(), knownOn);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private long insert(String sql, Object... values) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.update(connection -> {
            var statement = connection.prepareStatement(sql, new String[] {"ID"});
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        }, key);
        return key.getKeyAs(Long.class);
    }

    private static String orEmpty(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    /** What a cell says may be longer than any honest answer; the archive keeps all of it. */
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
