package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.LedgerExtract;
import org.plangauge.plan.Plan;
import org.plangauge.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stranger checks a report from the zip alone: hashes, cells and arithmetic, with nothing of this programme but the zip. */
class EvidenceFolderTest {

    private static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);
    private static final LocalDate PLAN_ENDS = LocalDate.of(2020, 12, 31);

    @TempDir
    private static Path root;

    private static Home home;
    private static Map<String, byte[]> zip;

    @BeforeAll
    static void aReportAndItsProof() throws IOException {
        home = SampleHome.in(root, "seeds/hailing-13", "templates", "input/hailing-13");
        assertThat(SampleHome.run(home).failures()).isEmpty();
        zip = unzipped(archived(root.resolve("proof.zip"), EVERYTHING));
    }

    @Test
    void everyFileHasTheHashThatIsSaidAndNoneIsLeftOut() throws Exception {
        Map<String, String> said = new TreeMap<>();
        text("SHA256SUMS").lines().forEach(line -> said.put(line.substring(66), line.substring(0, 64)));
        assertThat(said.keySet()).containsExactlyInAnyOrderElementsOf(zip.keySet().stream().filter(f -> !f.equals("SHA256SUMS")).toList());
        for (Map.Entry<String, String> file : said.entrySet()) {
            assertThat(sha256(zip.get(file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
        }
        assertThat(zip.keySet()).contains("核验说明.html", "report/manifest.json", "report/report.json", "seeds/hailing-13/plan.yaml",
                "templates/report.ftlh",
                "ledger/figures.csv", "ledger/statements.csv", "ledger/findings.csv", "ledger/explanations.csv", "ledger/verdicts.csv",
                "ledger/submissions.csv").anyMatch(f -> f.endsWith("报告.pdf"));
    }

    @Test
    void everyOriginalIsNamedByItsHashAndIsWhatTheDepartmentSent() throws Exception {
        List<String> originals = zip.keySet().stream().filter(f -> f.startsWith("originals/")).toList();
        assertThat(originals).hasSize(11).allSatisfy(f -> assertThat(f).isEqualTo("originals/" + sha256(zip.get(f)) + ".xlsx"));
        byte[] sent = Files.readAllBytes(Path.of("input/hailing-13/2020/区统计局.xlsx"));
        assertThat(zip.get("originals/" + sha256(sent) + ".xlsx")).isEqualTo(sent);
        assertThat(text("核验说明.html")).contains("hailing-13/2020/区统计局.xlsx", "originals/" + sha256(sent) + ".xlsx");
    }

    @Test
    void everyFigureAndAnswerStandsInItsCell() throws IOException {
        int cells = 0;
        for (String table : List.of("figures", "statements")) {
            for (NamedCsvRecord row : csv("ledger/" + table + ".csv")) {
                String said = row.getField(table.equals("figures") ? "原文" : "内容");
                assertThat(cell(row.getField("SHA-256"), row.getField("工作表"), row.getField("单元格")))
                        .as(row.getField("文件") + " " + row.getField("工作表") + row.getField("单元格")).satisfies(found -> assertThat(same(found,
                                said)).isTrue());
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(30);
    }

    @Test
    void theFiguresOfTheReportAreThoseOfTheLedger() throws IOException {
        List<String> ledger = csv("ledger/figures.csv").stream().map(r -> r.getField("SHA-256") + r.getField("工作表") + r.getField("单元格")
                + r.getField("原文")).toList();
        List<NamedCsvRecord> used = csv("report/figures.csv").stream().filter(r -> !r.getField("SHA-256").isEmpty()).toList();
        assertThat(used).isNotEmpty().allSatisfy(r -> assertThat(ledger).contains(r.getField("SHA-256") + r.getField("工作表")
                + r.getField("单元格")
                + r.getField("原文")));
    }

    @Test
    void verdictsFollowFromTargetAndFigureWithAPocketCalculator() {
        JsonNode report = JsonMapper.shared().readTree(zip.get("report/report.json"));
        assertThat(report.get("generatedFrom").asString()).isEqualTo(JsonMapper.shared().readTree(zip.get("report/manifest.json"))
                .get("snapshot").asString());
        int judged = 0;
        for (JsonNode row : report.get("indicators")) {
            String measure = row.get("measure").asString();
            String target = row.get("target").asString();
            String achieved = row.get("achieved").asString("");
            if (target.matches("\\d+(\\.\\d+)?") && !achieved.isEmpty() && List.of("达到", "年均增长", "累计").contains(measure)
                    && row.get("direction").asString().equals("升")) {
                BigDecimal beyond = new BigDecimal(achieved).subtract(new BigDecimal(target)).divide(new BigDecimal(target), 10,
                        RoundingMode.HALF_UP);
                boolean forgiving = row.get("attribute").asString().equals("预期性");
                String verdict = beyond.compareTo(new BigDecimal("0.05")) >= 0 ? "超额完成" : beyond.signum() >= 0 ? "完成"
                        : forgiving && beyond.compareTo(new BigDecimal("-0.05")) >= 0 ? "基本完成" : "未完成";
                assertThat(row.get("verdict").asString()).as(row.get("name").asString() + ": " + achieved + " against " + target)
                        .isEqualTo(verdict);
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(6);
    }

    @Test
    void theVerdictsOfTheReportAreInItsHistory() throws IOException {
        String snapshot = JsonMapper.shared().readTree(zip.get("report/manifest.json")).get("snapshot").asString();
        List<String> kept = csv("ledger/verdicts.csv").stream().filter(r -> r.getField("报告内容标识").equals(snapshot))
                .map(r -> r.getField("编号") + r.getField("评价")).toList();
        JsonMapper.shared().readTree(zip.get("report/report.json")).get("indicators").forEach(row -> assertThat(kept)
                .contains(row.get("code").asString() + row.get("verdict").asString()));
    }

    @Test
    void thePageLeadsToEveryOriginalAndShowsTheArithmetic() {
        String page = text("核验说明.html");
        assertThat(page).contains("sha256sum -c SHA256SUMS", "certutil -hashfile", "(a−b)÷(T−b)", "T1-06　五年累计实际利用外资", "<code>originals/");
        Pattern.compile("href=\"([^\"]+)\"").matcher(page).results().forEach(link -> assertThat(zip).containsKey(link.group(1)));
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(archived(root.resolve("again.zip"), EVERYTHING)).hasSameBinaryContentAs(root.resolve("proof.zip"));
    }

    @Test
    void aReportThatIsNotReleasedOrWasTouchedIsRefused() throws IOException {
        assertThatThrownBy(() -> archived(root.resolve("early.zip"), SampleHome.TODAY.minusDays(1))).isInstanceOf(UnreleasedReport.class)
                .hasMessageContaining("report --plan hailing-13 --type final --as-of 2020-12-31");
        assertThat(root.resolve("early.zip")).doesNotExist();
        Path json = home.output().resolve("reports/hailing-13/final/2020-12-31/report.json");
        byte[] released = Files.readAllBytes(json);
        Files.writeString(json, "{}");
        assertThatThrownBy(() -> archived(root.resolve("early.zip"), EVERYTHING)).isInstanceOf(UnreleasedReport.class);
        Files.write(json, released);
    }

    @Test
    void anArchiveThatWasTamperedWithProvesNothing() throws Exception {
        Path original = home.archive().resolve(sha256(Files.readAllBytes(Path.of("input/hailing-13/2020/区统计局.xlsx"))).substring(0, 2));
        try (Stream<Path> files = Files.list(original)) {
            Path file = files.findFirst().orElseThrow();
            byte[] kept = Files.readAllBytes(file);
            Files.write(file, new byte[] {1});
            assertThatThrownBy(() -> archived(root.resolve("spoiled.zip"), EVERYTHING)).isInstanceOf(IOException.class)
                    .hasMessageContaining("are not those that were received");
            assertThat(root.resolve("spoiled.zip")).doesNotExist();
            Files.write(file, kept);
        }
    }

    private static Path archived(Path file, LocalDate knownOn) throws IOException {
        Plan plan = Plans.read(home.seeds()).named("hailing-13").orElseThrow();
        DueReport due = new DueReport(plan, plan.reports().stream().filter(r -> r.asOf().equals(PLAN_ENDS)).findFirst().orElseThrow());
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            new EvidenceFolder(home, Settings.none(), "test", new Ledger(database.source()), new LedgerExtract(database.source())).write(due, knownOn, file);
        }
        return file;
    }

    private static Map<String, byte[]> unzipped(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String cell(String sha256, String sheet, String address) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(zip.get("originals/" + sha256 + ".xlsx")))) {
            CellReference place = new CellReference(address);
            Cell cell = workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
            return cell.getCellType() == CellType.NUMERIC ? BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString()
                    : cell.getStringCellValue();
        }
    }

    /** The same text, or the same number. */
    private static boolean same(String found, String said) {
        String plain = said.replaceFirst("^'(?=[=+\\-@])", "");
        return found.strip().equals(plain.strip()) || found.matches("-?[\\d.]+") && plain.matches("-?[\\d.]+")
                && new BigDecimal(found).compareTo(new BigDecimal(plain)) == 0;
    }

    private static List<NamedCsvRecord> csv(String name) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text(name).substring(1))) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    private static String text(String name) {
        return new String(zip.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
