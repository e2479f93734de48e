package org.plangauge.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/** How the runs went and what they met. {@link Ledger#openRun} begins an entry, and its end is the one thing in the ledger that is filled in later. */
public final class RunBook {

    private static final int SUMMARY = 4_000;
    private static final int FAILURES = 32_000;

    private final JdbcTemplate jdbc;

    public RunBook(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    public void close(long run, Instant now, RunOutcome outcome, String summary, List<String> failures) {
        jdbc.update("UPDATE run SET ended_at = ?, outcome = ?, summary = ?, failures = ? WHERE id = ?", now.atOffset(ZoneOffset.UTC), outcome.word(),
                cut(summary, SUMMARY), cut(String.join("\n", failures.stream().map(f -> f.replace('\n', ' ')).toList()), FAILURES), run);
    }

    /** The newest runs, newest first. */
    public List<RunEntry> newest(int most) {
        return jdbc.query("SELECT r.id, r.today, r.started_at, r.ended_at, r.outcome, r.summary, r.failures FROM run r ORDER BY id DESC LIMIT ?",
                (row, n) -> entry(row), most);
    }

    /** When the last run began that left nothing of its night undone; empty when there was none. */
    public Optional<Instant> lastFinished() {
        return jdbc.query("SELECT started_at FROM run WHERE outcome <> ? ORDER BY id DESC LIMIT 1", (row, n) -> instant(row, "started_at"),
                RunOutcome.STOPPED.word()).stream().findFirst();
    }

    /** When the last run ended in which nothing failed; empty when there was none. */
    public Optional<Instant> lastDone() {
        return jdbc.query("SELECT ended_at FROM run WHERE outcome = ? ORDER BY id DESC LIMIT 1", (row, n) -> instant(row, "ended_at"),
                RunOutcome.DONE.word()).stream().findFirst();
    }

    /** Size in bytes of all originals together. */
    public long archived() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT SUM(size) FROM workbook", Long.class)).orElse(0L);
    }

    /** Every workbook ever seen as it lay there at first: {@link #asLaid} of its path, size and time. */
    public Set<String> laid() {
        Set<String> laid = new HashSet<>();
        jdbc.query("SELECT path, size, saved_at FROM workbook", row -> {
            laid.add(asLaid(row.getString("path"), row.getLong("size"), instant(row, "saved_at")));
        });
        return laid;
    }

    /** How a file lies there: what is the same of a file that nobody touched. */
    public static String asLaid(String path, long size, Instant saved) {
        return path + '\n' + size + '\n' + saved.truncatedTo(ChronoUnit.SECONDS);
    }

    private static RunEntry entry(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RunEntry(row.getLong("id"), row.getObject("today", LocalDate.class), instant(row, "started_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"), outcome == null ? null : RunOutcome.of(outcome),
                row.getString("summary"), row.getString("failures").lines().toList());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
