package org.plangauge.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The HSQLDB file under {@code var/ledger}, opened by one process at a time (the home's lock sees to that). Every commit is
 * on disk before it returns.
 */
public final class LedgerDatabase implements AutoCloseable {

    private static final String NAME = "plangauge";

    private final HikariDataSource source;
    /** Where it is sealed when it is closed; null for a copy. */
    private final @Nullable Path sealed;
    /** That it is open; null for a copy. */
    private final @Nullable OpenMark mark;

    private LedgerDatabase(HikariDataSource source, @Nullable Path sealed, @Nullable OpenMark mark) {
        this.source = source;
        this.sealed = sealed;
        this.mark = mark;
    }

    /**
     * Opens the database in {@code folder}, made and brought up to date where needed. The caller holds the home's lock, so an
     * {@link OpenMark} that is there can only be one that a power cut left.
     *
     * @throws NewerLedger when a later version of this programme has brought it further than this one knows
     * @throws DamagedLedger when it is not as it was left, or cannot be opened
     */
    public static LedgerDatabase open(Path folder) {
        LedgerSeal.breakOpen(folder);
        try {
            return opened(folder);
        } catch (NewerLedger e) {
            throw e;
        } catch (RuntimeException e) {
            if (!LedgerSeal.removeUnborn(folder)) {
                throw damaged(folder, e);
            }
        }
        try {
            return opened(folder);
        } catch (RuntimeException e) {
            throw damaged(folder, e);
        }
    }

    private static DamagedLedger damaged(Path folder, RuntimeException e) {
        String why = Objects.requireNonNullElse(e.getMessage(), e.toString()).strip().lines().filter(l -> !l.isBlank()).limit(6)
                .map(String::strip)
                .collect(Collectors.joining("; "));
        return new DamagedLedger("The ledger in " + folder + " cannot be opened: " + why + ".", e);
    }

    private static LedgerDatabase opened(Path folder) {
        OpenMark mark = OpenMark.put(folder);
        HikariDataSource source = null;
        try {
            source = connect(folder);
            fitting(source, folder).bringUpToDate();
            JdbcTemplate jdbc = new JdbcTemplate(source);
            // The URL's properties act only when the database is created, so they are set by SQL (both persist).
            jdbc.execute("SET FILES WRITE DELAY FALSE");
            jdbc.execute("SET DATABASE TRANSACTION CONTROL MVLOCKS");
            return new LedgerDatabase(source, folder, mark);
        } catch (RuntimeException e) {
            if (source != null) {
                abandon(source);
            }
            mark.close();
            throw e;
        }
    }

    /** Opens a copy that is only looked at and then thrown away. */
    public static LedgerDatabase openCopy(Path folder) {
        HikariDataSource source = connect(folder);
        try {
            fitting(source, folder).bringUpToDate();
            return new LedgerDatabase(source, null, null);
        } catch (RuntimeException e) {
            abandon(source);
            throw e;
        }
    }

    private static void abandon(HikariDataSource source) {
        end(source, "SHUTDOWN IMMEDIATELY");
    }

    /** Over a connection of its own, when the pool is closed: in place of one that the end took from it, the pool would open the database anew. */
    private static void end(HikariDataSource source, String how) {
        SingleConnectionDataSource last = new SingleConnectionDataSource(source.getJdbcUrl(), source.getUsername(), source.getPassword(), true);
        try {
            last.initConnection();
            source.close();
            new JdbcTemplate(last).execute(how);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("closing the ledger", how, e);
        } finally {
            source.close();
            last.destroy();
        }
    }

    /** Before anything is written: what a later version has put there is not for this one to change. */
    private static LedgerSchema fitting(DataSource source, Path folder) {
        LedgerSchema schema = new LedgerSchema(source);
        if (schema.version() > LedgerSchema.NEWEST) {
            throw new NewerLedger(folder, schema.version(), LedgerSchema.NEWEST);
        }
        return schema;
    }

    private static HikariDataSource connect(Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:file:" + folder.resolve(NAME).toAbsolutePath() + ";hsqldb.lock_file=false");
        config.setUsername("SA");
        config.setPassword("");
        config.setPoolName("ledger");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /**
     * Copies the database, as it is at this moment, into the empty {@code folder}; there it can be opened as it is.
     *
     * @throws org.springframework.dao.DataAccessException when it cannot be written
     */
    public void copyTo(Path folder) {
        String path = folder.toAbsolutePath().toString().replace('\\', '/').replace("'", "''");
        new JdbcTemplate(source).execute("BACKUP DATABASE TO '" + path + "/' BLOCKING AS FILES");
    }

    public DataSource source() {
        return source;
    }

    /** Writes everything into the data file, so that the next start has no log to replay. */
    @Override
    public void close() {
        try {
            end(source, "SHUTDOWN");
            if (sealed != null) {
                LedgerSeal.put(sealed);
            }
        } finally {
            if (mark != null) {
                mark.close();
            }
        }
    }
}
