package org.plangauge.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A new ledger is what Flyway would make of it, and Flyway goes on with it. */
class LedgerSchemaTest {

    @TempDir
    private Path folder;

    @Test
    void theScriptsAreAllThatThereAre() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(LedgerSchema.SCRIPTS);
        }
        for (int i = 0; i < LedgerSchema.NEWEST; i++) {
            assertThat(LedgerSchema.SCRIPTS.get(i)).startsWith("V" + (i + 1) + "__");
        }
    }

    @Test
    void aNewLedgerHasTheTablesColumnsKeysAndIndexesThatFlywayWouldMake() {
        DataSource made = database("made");
        new LedgerSchema(made).bringUpToDate();
        DataSource flyways = database("flyways");
        flyway(flyways).load().migrate();
        assertThat(definition(made)).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(definition(flyways));
        assertThat(new LedgerSchema(made).version()).isEqualTo(new LedgerSchema(flyways).version()).isEqualTo(LedgerSchema.NEWEST);
    }

    @Test
    void flywayFindsNothingToDoInANewLedgerAndGoesOnWithLaterScripts() throws IOException {
        DataSource made = database("later");
        new LedgerSchema(made).bringUpToDate();
        assertThat(flyway(made).load().info().pending()).isEmpty();
        Files.writeString(folder.resolve("V99__later.sql"), "CREATE TABLE later (id INT);");
        assertThat(flyway(made).locations("classpath:db/migration", "filesystem:" + folder).load().migrate().migrationsExecuted).isEqualTo(1);
        assertThat(new JdbcTemplate(made).queryForObject("SELECT COUNT(*) FROM later", Integer.class)).isZero();
        assertThat(new LedgerSchema(made).version()).isEqualTo(99);
    }

    @Test
    void aLedgerOfWhichTheMakingWasCutOffIsRefused() {
        DataSource half = database("half");
        new JdbcTemplate(half).execute("CREATE TABLE run (id INT)");
        assertThat(new LedgerSchema(half).version()).isZero();
        assertThatThrownBy(() -> new LedgerSchema(half).bringUpToDate()).isInstanceOf(FlywayException.class);
    }

    private static FluentConfiguration flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration");
    }

    private DataSource database(String name) {
        return new DriverManagerDataSource("jdbc:hsqldb:file:" + folder.resolve(name) + ";shutdown=true", "SA", "");
    }

    /** Everything that HSQLDB needs to make the tables again, without rows. */
    private static List<String> definition(DataSource source) {
        return new JdbcTemplate(source).queryForList("SCRIPT", String.class).stream()
                .filter(line -> line.startsWith("CREATE ") || line.startsWith("ALTER TABLE ")).map(line -> line.replaceAll("SYS_[A-Z]+_\\d+", "SYS"))
                .filter(line -> !line.contains("RESTART WITH")).toList();
    }
}
