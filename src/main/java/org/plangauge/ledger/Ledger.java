package org.plangauge.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.plangauge.checks.Finding;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Settled;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
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
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/**
 * What is known, and since when. Rows are only ever added; "as known on day D" is what was recorded up to D. Methods that
 * write several rows expect the caller's transaction.
 */
public final class Ledger {

    private final JdbcTemplate jdbc;

    public Ledger(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** The evaluations that were made of it. */
    public EvaluationBook evaluations() {
        return new EvaluationBook(jdbc);
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
     * Notes that workbooks were seen.
     *
     * @return those whose bytes had not been seen before
     */
    public List<SeenWorkbook> see(List<SeenWorkbook> some, long run) {
        int[] noted = jdbc.batchUpdate("""
                INSERT INTO workbook (sha256, path, size, saved_at, run_id)
                SELECT CAST(? AS CHAR(64)), CAST(? AS VARCHAR(2000)), CAST(? AS BIGINT), CAST(? AS TIMESTAMP WITH TIME ZONE), CAST(? AS BIGINT)
                FROM (VALUES (0)) WHERE NOT EXISTS (SELECT 1 FROM workbook WHERE sha256 = ?)""", some.stream().map(w -> new Object[] {w.sha256(), w.path(),
                w.size(), w.saved().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC), run, w.sha256()}).toList());
        return IntStream.range(0, noted.length).filter(i -> noted[i] > 0).mapToObj(some::get).toList();
    }

    /**
     * Workbooks still to be read, in the order in which they were saved, so that of two versions the later one counts (files saved
     * within one second, as a copied folder is, by path): never read yet, or rejected under plans other
     * than {@code catalogue} (a hash of all plans), since a mended plan may know what the old one did not.
     */
    public List<PendingWorkbook> pending(String catalogue) {
        Map<String, Boolean> settled = new HashMap<>();
        jdbc.query("SELECT sha256, accepted OR catalogue = ? FROM submission ORDER BY id", row -> {
            settled.put(row.getString(1), row.getBoolean(2));
        }, catalogue);
        SortedMap<Instant, List<PendingWorkbook>> waiting = new TreeMap<>();
        jdbc.query("SELECT sha256, path, saved_at FROM workbook", row -> {
            String sha256 = row.getString(1);
            if (!settled.getOrDefault(sha256, false)) {
                waiting.computeIfAbsent(row.getObject(3, OffsetDateTime.class).toInstant(), saved -> new ArrayList<>())
                        .add(new PendingWorkbook(sha256, row.getString(2), settled.containsKey(sha256)));
            }
        });
        return waiting.values().stream().flatMap(saved -> saved.stream().sorted(Comparator.comparing(PendingWorkbook::path))).toList();
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
                        ReceivedBook.word(accepted.map(Submission::role).orElse(Role.DEPARTMENT)), accepted.isPresent(),
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
        jdbc.query(ReceivedBook.EXPLANATION + " WHERE s.plan = ? AND s.role = ? AND s.department = ? ORDER BY e.submission_id, e.about_form, e.about_code, "
                + "e.about_part, e.code", row -> {
                    explained.add(ReceivedBook.settled(row));
                }, plan, ReceivedBook.word(role), department);
        return explained;
    }

    /** Those who have explained anything so far: few of all. */
    public Set<Sender> explainers() {
        return new HashSet<>(jdbc.query("SELECT DISTINCT s.plan, s.role, s.department FROM explanation e JOIN submission s ON s.id = e.submission_id",
                (row, n) -> new Sender(row.getString(1), ReceivedBook.role(row.getString(2)), row.getString(3))));
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

    /** {@link Receipt#sequence} of the last workbook of a plan recorded up to {@code knownOn}; 0 when there is none. */
    public long lastOf(Plan plan, LocalDate knownOn) {
        return Objects.requireNonNullElse(jdbc.queryForObject("SELECT MAX(id) FROM submission WHERE plan = ? AND recorded_on <= ?", Long.class,
                plan.id(), knownOn), 0L);
    }

    private Map<Long, Receipt> receipts(Plan plan, LocalDate knownOn) {
        return jdbc.query(ReceivedBook.RECEIPT + " WHERE plan = ? AND recorded_on <= ?", (row, n) -> ReceivedBook.receipt(row), plan.id(), knownOn).stream()
                .collect(Collectors.toMap(Receipt::sequence, Function.identity()));
    }

    /** What came of the workbooks that were read. */
    public ReceivedBook received() {
        return new ReceivedBook(jdbc);
    }

    /** Every workbook ever seen: the path it first came under, by the hash of its bytes. */
    public SortedMap<String, String> workbooks() {
        SortedMap<String, String> workbooks = new TreeMap<>();
        jdbc.query("SELECT sha256, path FROM workbook", row -> {
            workbooks.put(row.getString(1), row.getString(2));
        });
        return workbooks;
    }

    /** The hashes of the bytes of every workbook ever seen; the caller's own. */
    public Set<String> hashes() {
        return new HashSet<>(jdbc.queryForList("SELECT sha256 FROM workbook", String.class));
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
                (row, n) -> new Claim(ReceivedBook.orEmpty(row, "sha256"), row.getString(2), row.getString(3), row.getString(4), row.getString(5)
                        .strip(),
                        row.getString(6).strip()));
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

    /** What a cell says may be longer than any honest answer; the archive keeps all of it. */
    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
