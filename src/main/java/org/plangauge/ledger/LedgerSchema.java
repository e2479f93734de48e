package org.plangauge.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The tables of the ledger and their version. Flyway brings an older ledger up to date; a new one is made by the same scripts without
 * it, because starting it takes longer than all of them, and is said to Flyway to begin with the newest version (its "baseline").
 */
final class LedgerSchema {

    private static final String FOLDER = "db/migration";

    /** All scripts; the number of a version is its place. */
    static final List<String> SCRIPTS = List.of("V1__spring_batch.sql", "V2__ledger.sql", "V3__explanations.sql", "V4__saved_at.sql",
            "V5__run_outcome.sql", "V6__delivery.sql", "V7__what_was_made_of_what.sql", "V8__one_index_each.sql");

    static final int NEWEST = SCRIPTS.size();

    /** As Flyway makes it for HSQLDB. */
    private static final List<String> HISTORY = List.of("""
            CREATE TABLE "flyway_schema_history" ("installed_rank" INT NOT NULL, "version" VARCHAR(50), "description" VARCHAR(200) NOT NULL,
            "type" VARCHAR(20) NOT NULL, "script" VARCHAR(1000) NOT NULL, "checksum" INT, "installed_by" VARCHAR(100) NOT NULL,
            "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL, "execution_time" INT NOT NULL, "success" BIT NOT NULL,
            CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank"))""",
            "CREATE INDEX \"flyway_schema_history_s_idx\" ON \"flyway_schema_history\" (\"success\")", """
            INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "installed_by",
            "execution_time", "success") VALUES (1, '%d', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', 'SA', 0, TRUE)"""
            .formatted(NEWEST));

    private final DataSource source;
    private final JdbcTemplate jdbc;
    private final int found;

    LedgerSchema(DataSource source) {
        this.source = source;
        this.jdbc = new JdbcTemplate(source);
        this.found = recorded();
    }

    /** Makes all tables, or those that have come since. A database of which the making was cut off has no version, and Flyway refuses it. */
    void bringUpToDate() {
        if (found >= NEWEST) {
            return;
        }
        if (count("INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'") == 0) {
            make();
        } else {
            Flyway.configure().dataSource(source).locations("classpath:" + FOLDER).load().migrate();
        }
    }

    private void make() {
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
        scripts.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        SCRIPTS.forEach(script -> scripts.addScript(new ClassPathResource(FOLDER + "/" + script)));
        scripts.execute(source);
        HISTORY.forEach(jdbc::execute);
    }

    /** As it was found: 0 for a database that is new, or in which bringing it up to date has failed. */
    int version() {
        return found;
    }

    private int recorded() {
        boolean old = count("INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'flyway_schema_history'") > 0;
        boolean whole = old && count("\"flyway_schema_history\" WHERE \"success\" = FALSE") == 0;
        Integer newest = whole ? jdbc.queryForObject("SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"", Integer.class) : null;
        return newest == null ? 0 : newest;
    }

    private int count(String what) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + what, Integer.class);
    }
}
