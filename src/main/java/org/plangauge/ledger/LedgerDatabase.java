package org.plangauge.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The HSQLDB file under {@code var/ledger}, opened by one process at a time (the home's lock sees to that). Every commit is
 * on disk before it returns; the schema is Flyway's.
 */
public final class LedgerDatabase implements AutoCloseable {

    private static final String NAME = "plangauge";

    /** The newest version of the schema under {@code db/migration}. */
    static final String SCHEMA = "6";

    private final HikariDataSource source;

    private LedgerDatabase(HikariDataSource source) {
        this.source = source;
    }

    /**
     * Opens the database in {@code folder}, made and brought up to date where needed. The caller holds the home's lock, so a
     * lock file of HSQLDB's own can only be one that a power cut left; waiting for its heartbeat to age would take ten seconds.
     *
     * @throws NewerLedger when a later version of this programme has brought it further than this one knows
     */
    public static LedgerDatabase open(Path folder) {
        HikariDataSource source = connect(folder);
        refuseNewer(source, folder);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        // The URL's properties act only when the database is created, so they are set by SQL (both persist).
        jdbc.execute("SET FILES WRITE DELAY FALSE");
        jdbc.execute("SET DATABASE TRANSACTION CONTROL MVLOCKS");
        migrate(source);
        return new LedgerDatabase(source);
    }

    /** Opens a copy that is only looked at and then thrown away; brought up to date only where it must be, since that takes long. */
    public static LedgerDatabase openCopy(Path folder) {
        HikariDataSource source = connect(folder);
        refuseNewer(source, folder);
        if (version(source) < Integer.parseInt(SCHEMA)) {
            migrate(source);
        }
        return new LedgerDatabase(source);
    }

    /** Before anything is written: what a later version has put there is not for this one to change. */
    private static void refuseNewer(HikariDataSource source, Path folder) {
        int found = version(source);
        if (found > Integer.parseInt(SCHEMA)) {
            new JdbcTemplate(source).execute("SHUTDOWN IMMEDIATELY");
            source.close();
            throw new NewerLedger(folder, found, SCHEMA);
        }
    }

    /** The newest version of the schema that was applied; 0 for a database that is new. */
    private static int version(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        boolean old = jdbc.queryForObject("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'flyway_schema_history'",
                Integer.class) > 0;
        return !old ? 0 : jdbc.queryForObject("SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"",
                Integer.class);
    }

    private static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
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
        new JdbcTemplate(source).execute("SHUTDOWN");
        source.close();
    }
}
