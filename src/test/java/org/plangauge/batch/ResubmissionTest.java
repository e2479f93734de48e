package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.aggregation.KnownFigures;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.plangauge.workbook.FormWriter;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.WorkbookReader;

/** A department sends, is asked, corrects, explains and sends again: night after night in one real home. */
class ResubmissionTest {

    private static final String CODE = "T1-07";
    private static final int FIRST = 4;
    private static final int EXPLANATION = 7;
    private static final int STATE = 8;

    @TempDir
    private Path root;

    private Home home;
    private Plan plan;
    private LocalDate day = LocalDate.of(2026, 11, 2);

    @BeforeEach
    void aHomeWithOnePlan() throws IOException {
        home = SampleHome.in(root, "seeds/hailing-13", "templates");
        plan = Plans.read(home.seeds()).named("hailing-13").orElseThrow();
    }

    @Test
    void aCorrectedFileUnderTheSameNameIsANewVersionAndTheOlderFigureStaysInTheLedger() throws IOException {
        drop("科技局.xlsx", "2.6");
        night();
        drop("科技局.xlsx", "2.7");
        night();
        assertThat(counting()).isEqualTo("2.7");
        assertThat(recorded()).containsExactly("2.6", "2.7");
    }

    @Test
    void aBlankNeverErasesAFigureAndTheWordForItDoes() throws IOException {
        drop("科技局.xlsx", "2.6");
        night();
        drop("科技局.xlsx", "");
        night();
        assertThat(counting()).isEqualTo("2.6");
        drop("科技局.xlsx", "——");
        night();
        assertThat(counting()).as("a dash does not take back a number").isEqualTo("2.6");
        drop("科技局.xlsx", "删除");
        night();
        assertThat(counting()).isEqualTo("none");
        assertThat(recorded()).containsExactly("2.6", "——", "删除");
    }

    @Test
    void aFileTakenOutOfTheInputTakesNoFigureBack() throws IOException {
        drop("科技局.xlsx", "2.6");
        night();
        Files.delete(home.input().resolve("科技局.xlsx"));
        night();
        assertThat(counting()).isEqualTo("2.6");
        assertThat(received()).hasSize(1);
    }

    @Test
    void theSameContentUnderAnotherNameIsNothingNew() throws IOException {
        drop("科技局.xlsx", "2.6");
        night();
        Files.copy(home.input().resolve("科技局.xlsx"), home.input().resolve("科技局（最终）.xlsx"));
        assertThat(night().summary()).startsWith("2 workbooks found, nothing new;");
        assertThat(received()).hasSize(1);
    }

    @Test
    void oldContentDroppedAgainDoesNotBringTheOldFigureBack() throws IOException {
        drop("科技局.xlsx", "2.6");
        night();
        byte[] old = Files.readAllBytes(home.input().resolve("科技局.xlsx"));
        drop("科技局.xlsx", "2.7");
        night();
        Files.write(home.input().resolve("科技局.xlsx"), old);
        night();
        assertThat(counting()).isEqualTo("2.7");
    }

    @Test
    void whatIsReturnedComesBackCorrectedAndDisappears() throws IOException {
        drop("科技局.xlsx", "约三");
        night();
        change(copy("科技局.xlsx"), "科技局.xlsx", w -> set(w, "2.6"));
        night();
        assertThat(counting()).isEqualTo("2.6");
        assertThat(SampleHome.files(home.returned())).isEmpty();
    }

    @Test
    void theSecondRoundSaysWhatRemainsAndWhatIsNew() throws IOException {
        drop("科技局.xlsx", "约三");
        night();
        assertThat(state("科技局.xlsx")).isEqualTo("首次提出");
        drop("科技局.xlsx", "三左右");
        night();
        assertThat(state("科技局.xlsx")).isEqualTo("仍存在（第2次提出）");
        drop("科技局.xlsx", "不到三");
        night();
        assertThat(state("科技局.xlsx")).isEqualTo("仍存在（第3次提出）");
    }

    @Test
    void anUnchangedCopyIsNotWrittenAgain() throws IOException {
        drop("科技局.xlsx", "约三");
        night();
        Files.writeString(copy("科技局.xlsx"), "seen by its department");
        night();
        assertThat(copy("科技局.xlsx")).hasContent("seen by its department");
        Files.delete(copy("科技局.xlsx"));
        night();
        assertThat(Files.size(copy("科技局.xlsx"))).as("one that was deleted is made again").isGreaterThan(1000);
    }

    @Test
    void twoPartWorkbooksOfOneDepartmentAreBothReturnedUntilEachIsCorrected() throws IOException {
        drop("一.xlsx", "约三", w -> without(w, "T1-08"));
        drop("二.xlsx", "", w -> {
            new FormFilling(w).set(FormSheet.INDICATORS, "T1-08", "2020", "约四十");
            without(w, CODE);
        });
        night();
        assertThat(SampleHome.files(home.returned())).containsExactly("区科技局/一.xlsx", "区科技局/二.xlsx");
        drop("三.xlsx", "2.6", w -> without(w, "T1-08"));
        night();
        assertThat(SampleHome.files(home.returned())).containsExactly("区科技局/二.xlsx");
        drop("四.xlsx", "", w -> new FormFilling(w).set(FormSheet.INDICATORS, "T1-08", "2020", "45"));
        night();
        assertThat(SampleHome.files(home.returned())).isEmpty();
        assertThat(counting()).isEqualTo("2.6");
    }

    @Test
    void anExplanationSettlesAWarningForGoodAndIsShownInTheReport() throws IOException {
        String header = FormSheet.INDICATORS.after().getLast().header();
        drop("科技局.xlsx", "2.6", w -> withoutColumn(w, header));
        night();
        change(copy("科技局.xlsx"), "科技局.xlsx", w -> {
            assertThat(text(w.getSheetAt(0), FIRST, 1)).isEqualTo("警告");
            w.getSheetAt(0).getRow(FIRST).getCell(EXPLANATION).setCellValue("本单位无此项内容。");
        });
        night(LocalDate.of(2020, 12, 31));
        assertThat(SampleHome.files(home.returned())).isEmpty();
        assertThat(received().getLast().settled()).singleElement().satisfies(s -> {
            assertThat(s.text()).isEqualTo("本单位无此项内容。");
            assertThat(s.file() + " " + s.cell().sheet() + " " + s.cell().cell() + " " + s.on()).isEqualTo("科技局.xlsx 退回意见 H5 2026-11-03");
        });
        Path report = home.report(plan, plan.reports().stream().filter(d -> d.asOf().getYear() == 2020).findFirst().orElseThrow());
        assertThat(Files.readString(report.resolve("report.json"))).contains("本单位无此项内容。");
        drop("科技局（再报）.xlsx", "2.6", w -> {
            withoutColumn(w, header);
            new FormFilling(w).set(FormSheet.INDICATORS, CODE, FormColumn.SCOPE_NOTE.header(), "含高校");
        });
        night();
        assertThat(SampleHome.files(home.returned())).as("not asked again, though nothing is explained in this one").isEmpty();
        assertThat(received().getLast().settled()).singleElement().satisfies(s -> assertThat(s.on()).isEqualTo(LocalDate.of(2026, 11, 3)));
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            assertThat(Verification.of(new Ledger(database.source()), new Archive(home.archive()), new WorkbookReader(Limits.DEFAULT))
                    .differences())
                    .as("both explanations stand where they were written").isEmpty();
        }
        drop("科技局（再报）.xlsx", "2.6", w -> {
            withoutColumn(w, header);
            withoutColumn(w, FormSheet.INDICATORS.after().getFirst().header());
        });
        night();
        assertThat(SampleHome.files(home.returned())).as("something else is missing now").containsExactly("区科技局/科技局（再报）.xlsx");
    }

    @Test
    void anExplanationOfAnErrorSettlesNothing() throws IOException {
        drop("科技局.xlsx", "约三");
        night();
        change(copy("科技局.xlsx"), "科技局.xlsx", w -> w.getSheetAt(0).getRow(FIRST).getCell(EXPLANATION).setCellValue("大约如此。"));
        night();
        assertThat(counting()).isEqualTo("none");
        assertThat(received().getLast().settled()).isEmpty();
        assertThat(state("科技局.xlsx")).isEqualTo("仍存在（第2次提出）");
    }

    @Test
    void aFileStillBeingWrittenWaitsForTheNextNight() throws IOException {
        drop("科技局.xlsx", "2.6");
        drop("在写.xlsx", "2.7");
        Path growing = home.input().resolve("在写.xlsx");
        RunTally tally = new RunTally();
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            long run = ledger.openRun(day, Clock.systemUTC().instant());
            Archive archive = new Archive(home.archive());
            FindWorkbooks.Keeping keeping = file -> {
                String sha256 = archive.keep(file);
                if (file.equals(growing)) {
                    Files.write(growing, new byte[1], StandardOpenOption.APPEND);
                }
                return sha256;
            };
            ReadBefore before = new ReadBefore(home.readBefore(), Instant.EPOCH);
            new FindWorkbooks(new RunRequest(home, day, null), before, keeping, ledger, tally, run).find();
            assertThat(ledger.pending("")).extracting(PendingWorkbook::path).containsExactly("科技局.xlsx");
        }
        assertThat(tally.summary()).startsWith("2 workbooks found, 1 new; 1 still being written;");
        assertThat(tally.waitingFiles()).containsExactly("在写.xlsx");
    }

    /** A run that makes no report. */
    private RunTally night() {
        return night(LocalDate.of(2016, 1, 1));
    }

    /** A run that makes the reports as of {@code reports} and before, one day after the one before. */
    private RunTally night(LocalDate reports) {
        RunTally tally = NightlyRun.run(new RunRequest(home, day, reports), "test", Clock.systemUTC());
        assertThat(tally.failures()).isEmpty();
        day = day.plusDays(1);
        return tally;
    }

    /** What the department's figure of the plan's last year is, after all that was sent. */
    private String counting() {
        return ledger(l -> Optional.ofNullable(KnownFigures.of(plan, l.figures(plan, day), LocalDate.of(2020, 12, 31)).of(CODE).figures()
                .get(Period.year(2020))).map(f -> f.reading().verbatim()).orElse("none"));
    }

    /** All that was ever recorded of it, in order. */
    private List<String> recorded() {
        return ledger(l -> l.figures(plan, day).stream().filter(k -> k.figure().code().equals(CODE) && k.figure().period().to() == 2020)
                .map(k -> k.figure().reading().verbatim()).toList());
    }

    private List<Received> received() {
        return ledger(ledger -> ledger.received().all());
    }

    private <T> T ledger(Function<Ledger, T> question) {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            return question.apply(new Ledger(database.source()));
        }
    }

    /** What a clerk does to a workbook. */
    private interface Change {
        void make(XSSFWorkbook workbook);
    }

    private void drop(String name, String figure) throws IOException {
        drop(name, figure, w -> { });
    }

    private void drop(String name, String figure, Change change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, plan.department("区科技局").orElseThrow(), 2020, List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("王珺", "0523-0000000", "2026-11-02");
            List.of(CODE, "T1-08").forEach(code -> form.set(FormSheet.INDICATORS, code, FormColumn.NATURE.header(), "实绩"));
            set(workbook, figure);
            change.make(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormWriter.save(workbook, out);
            Files.write(home.input().resolve(name), out.toByteArray());
        }
    }

    /** The clerk opens {@code from}, changes it and puts it back under {@code name}. */
    private void change(Path from, String name, Change change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(from)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.make(workbook);
            workbook.write(out);
            Files.write(home.input().resolve(name), out.toByteArray());
        }
    }

    private static void set(XSSFWorkbook workbook, String figure) {
        new FormFilling(workbook).set(FormSheet.INDICATORS, CODE, "2020", figure);
    }

    private static void without(XSSFWorkbook workbook, String code) {
        Row row = new FormFilling(workbook).cell(FormSheet.INDICATORS, code, "2020").getRow();
        row.getSheet().removeRow(row);
    }

    private static void withoutColumn(XSSFWorkbook workbook, String header) {
        for (Row row : workbook.getSheet(FormSheet.INDICATORS.title())) {
            row.forEach(cell -> {
                if (cell.toString().equals(header)) {
                    cell.setCellValue("另填");
                }
            });
        }
    }

    private Path copy(String name) {
        return home.returned().resolve("区科技局").resolve(name);
    }

    private String state(String name) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy(name)))) {
            return text(workbook.getSheetAt(0), FIRST, STATE);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
