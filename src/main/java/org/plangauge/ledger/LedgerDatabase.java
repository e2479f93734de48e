package org.plangauge.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    private LedgerDatabase(HikariDataSource source, @Nullable Path sealed) {
        this.source = source;
        this.sealed = sealed;
    }

    /**
     * Opens the database in {@code folder}, made and brought up to date where needed. The caller holds the home's lock, so a
     * lock file of HSQLDB's own can only be one that a power cut left; waiting for its heartbeat to age would take ten seconds.
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
        HikariDataSource source = connect(folder);
        try {
            fitting(source, folder).bringUpToDate();
            JdbcTemplate jdbc = new JdbcTemplate(source);
            // The URL's properties act only when the database is created, so they are set by SQL (both persist).
            jdbc.execute("SET FILES WRITE DELAY FALSE");
            jdbc.execute("SET DATABASE TRANSACTION CONTROL MVLOCKS");
            return new LedgerDatabase(source, folder);
        } catch (RuntimeException e) {
            abandon(source);
            throw e;
        }
    }

    /** Opens a copy that is only looked at and then thrown away. */
    public static LedgerDatabase openCopy(Path folder) {
        HikariDataSource source = connect(folder);
        try {
            fitting(source, folder).bringUpToDate();
            return new LedgerDatabase(source, null);
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
        try {
            Files.deleteIfExists(folder.resolve(NAME + ".lck"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the ledger in " + folder, e);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:hsqldb:file:" + folder.resolve(NAME).toAbsolutePath());
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
        end(source, "SHUTDOWN");
        if (sealed != null) {
            LedgerSeal.put(sealed);
        }
    }
}
