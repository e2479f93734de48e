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

    private final HikariDataSource source;

    private LedgerDatabase(HikariDataSource source) {
        this.source = source;
    }

    /**
     * Opens the database in {@code folder}, made and brought up to date where needed. The caller holds the home's lock, so a
     * lock file of HSQLDB's own can only be one that a power cut left; waiting for its heartbeat to age would take ten seconds.
     */
    public static LedgerDatabase open(Path folder) {
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
        HikariDataSource source = new HikariDataSource(config);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        // The URL's properties act only when the database is created, so they are set by SQL (both persist).
        jdbc.execute("SET FILES WRITE DELAY FALSE");
        jdbc.execute("SET DATABASE TRANSACTION CONTROL MVLOCKS");
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        return new LedgerDatabase(source);
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
