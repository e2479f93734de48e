package org.plangauge.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.plangauge.report.Gist;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was sent to whom (design.md §10: nothing lost, nothing twice). A letter is noted before it is sent and again when it is:
 * of one that is only begun nobody knows whether it arrived. Rows are only ever added.
 */
public final class DispatchBook {

    private final JdbcTemplate jdbc;

    public DispatchBook(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** How far a letter has come. */
    public enum State { BEGUN, SENT, REFUSED, NO_SERVER }

    /**
     * What one person was sent last of one matter.
     *
     * @param number  its running number
     * @param version what it said: a hash
     */
    public record Sent(long number, String version) {}

    /** @param matter such as {@code report hailing-14 mid-term 2023-06-30} */
    public Optional<Sent> lastSent(String matter, String recipient) {
        return jdbc.query("SELECT id, version FROM dispatch WHERE matter = ? AND recipient = ? AND state = 'SENT' ORDER BY id DESC LIMIT 1",
                (row, n) -> new Sent(row.getLong(1), row.getString(2)), matter, recipient).stream().findFirst();
    }

    /** Whether the last thing known of a letter is that it was begun: the run was cut off then. */
    public boolean cutOff(String matter, String version, String recipient) {
        return jdbc.queryForList("SELECT state FROM dispatch WHERE matter = ? AND version = ? AND recipient = ? ORDER BY id DESC LIMIT 1",
                String.class,
                matter, version, recipient).contains(State.BEGUN.name());
    }

    /** @param detail what the server said; empty when it took the letter */
    public void note(String matter, String version, String recipient, State state, String detail, long run, Instant now) {
        jdbc.update("INSERT INTO dispatch (matter, version, recipient, state, detail, run_id, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                matter, version,
                recipient, state.name(), cut(detail, 4000), run, now.atOffset(ZoneOffset.UTC));
    }

    /** Keeps what a report said that was sent, unless it is kept already. */
    public void keep(String version, Gist gist) {
        if (gist(version).isPresent()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        for (Gist.Line line : gist.lines()) {
            rows.add(new Object[] {version, rows.size(), line.code(), cut(line.name(), 4000), line.period(), cut(line.said(), 4000)});
        }
        jdbc.batchUpdate("INSERT INTO sent_gist (version, place, code, name, period, said) VALUES (?, ?, ?, ?, ?, ?)", rows);
    }

    /** Empty when no report with this snapshot was ever sent. */
    public Optional<Gist> gist(String version) {
        List<Gist.Line> lines = jdbc.query("SELECT code, name, period, said FROM sent_gist WHERE version = ? ORDER BY place",
                (row, n) -> new Gist.Line(row.getString(1), row.getString(2), row.getString(3), row.getString(4)), version);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Gist(lines));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
