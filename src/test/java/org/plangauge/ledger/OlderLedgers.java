package org.plangauge.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A small ledger of every version of the schema since there is one, as text: {@code src/test/resources/ledgers/v2.script} and so on.
 * It knows one workbook, {@code commerce.csv}. {@link #main} makes the newest; those of versions that were released stay as they are.
 */
public final class OlderLedgers {

    /** Every version that was ever released. */
    public static final List<Integer> VERSIONS = List.of(2, 3, 4, 5, 6, 7, 8);

    /** Hash of {@code commerce.csv}. */
    public static final String COMMERCE = "d730a277f1bc090952fcf10b0d42ed941a31c98521bbf7cc1431bc9c9cc19313";

    private static final Path FOLDER = Path.of("src/test/resources/ledgers");

    private OlderLedgers() {}

    /** Puts the ledger of {@code version} into {@code folder}, and the original it knows into {@code archive}. */
    public static void put(int version, Path folder, Path archive) throws IOException {
        Files.createDirectories(folder);
        Files.copy(FOLDER.resolve("v" + version + ".script"), folder.resolve("plangauge.script"));
        new Archive(archive).keep(FOLDER.resolve("commerce.csv"));
    }

    /** Makes the ledgers of the versions named; all of them without a name. */
    public static void main(String[] versions) throws IOException {
        for (int version : versions.length == 0 ? VERSIONS : List.of(versions).stream().map(Integer::valueOf).toList()) {
            make(version);
        }
    }

    private static void make(int version) throws IOException {
        Path folder = Files.createTempDirectory("ledger-");
        DriverManagerDataSource source = new DriverManagerDataSource("jdbc:hsqldb:file:" + folder.resolve("plangauge"), "SA", "");
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(Integer.toString(version)).load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(source);
        rows(version).forEach(jdbc::execute);
        Path script = folder.resolve("all.script");
        jdbc.execute("SCRIPT '" + script + "'");
        jdbc.execute("SHUTDOWN IMMEDIATELY");
        Files.createDirectories(FOLDER);
        Files.move(script, FOLDER.resolve("v" + version + ".script"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> rows(int version) {
        String about = version < 3 ? "" : ", about_form, about_code, about_part";
        String concern = version < 3 ? "" : ", 'INDICATORS', '', ''";
        return List.of("INSERT INTO run (today, started_at, ended_at) VALUES ('2021-02-01', '2021-02-01 17:30:00+0:00', '2021-02-01 17:31:00+0:00')",
                "INSERT INTO workbook (sha256, path, size, run_id) VALUES ('" + COMMERCE + "', 'commerce.csv', 257, 1)",
                "INSERT INTO submission (sha256, path, plan, department, plan_year, role, accepted, filler, phone, filled_on, catalogue, recorded_on, run_id) "
                        + "VALUES ('" + COMMERCE
                                + "', 'commerce.csv', 'hailing-13', '区商务局', 2020, 'department', TRUE, '王珺', '0523-0000000', '2021-01-20', '"
                        + "f".repeat(64) + "', '2021-02-01', 1)",
                "INSERT INTO figure VALUES (1, 'INDICATORS', 'T1-05', '2016-2020', '6.0', '6.0', 'EXACT', '', '按美元计', 'commerce', 'C8')",
                "INSERT INTO figure VALUES (1, 'INDICATORS', 'T1-06', '2016-2020', '8.14', '8.14', 'EXACT', '', '', 'commerce', 'C9')",
                "INSERT INTO statement VALUES (1, 'INDICATORS', 'T1-05', 'SCOPE_NOTE', '按美元计', 'commerce', 'D8')",
                "INSERT INTO finding (submission_id, place_in_list, code, sheet, cell, whole_row, found, expected, remedy" + about
                        + ") VALUES (1, 0, 'F-122', "
                        + "'commerce', NULL, FALSE, '缺少列：数据性质', '与下发表格一致的列', '请恢复所缺的列后填报。'" + concern + ")",
                "INSERT INTO evaluation (plan, report_type, as_of, snapshot, run_id) VALUES ('hailing-13', 'final', '2020-12-31', '"
                        + "a".repeat(64) + "', 1)",
                "INSERT INTO verdict VALUES (1, 'T1-05', 'EXCEEDED', '五年平均6.0%')");
    }
}
