package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Concern;
import org.plangauge.checks.Coverage;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.checks.Round;
import org.plangauge.checks.Settled;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Justification;
import org.plangauge.submission.SubmittedWorkbook;

/** What goes back to a department is its own file, marked, and says what to do. */
class ReturnedWorkbookTest {

    private static final int FIRST = 4;
    private static final int EXPLANATION = 7;
    private static final int STATE = 8;

    private final Plan plan = Samples.plan();

    @TempDir
    private Path folder;

    @Test
    void theCellIsColouredAndCommentedAndTheListLinksToIt() throws IOException {
        Path original = form("约三成");
        try (Workbook returned = returned(original, inspect(original).findings())) {
            Cell marked = returned.getSheet("指标").getRow(4).getCell(9);
            assertThat(marked.getStringCellValue()).as("nothing of the department's own is changed").isEqualTo("约三成");
            assertThat(marked.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(((XSSFColor) marked.getCellStyle().getFillForegroundColorColor()).getARGBHex()).isEqualTo("FFFFC9CF");
            assertThat(marked.getCellComment().getString().getString()).startsWith("【退回意见第1条】错误：应填数值处不是数值\n填写：约三成\n应为：数值");
            Sheet list = returned.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("退回意见");
            assertThat(text(list, 1, 0)).isEqualTo("文件：form.xlsx。本文件已接收，采用数据1项。错误1处，所涉内容未采用，须更正。");
            assertThat(text(list, 2, 0)).isEqualTo("""
                    怎样更正：1．点“位置”一栏直接到标色的单元格（红色为错误，黄色为警告，蓝色为提示），按“处理办法”在原表中更正。
                    2．更正后保存，把本文件放回报送文件夹（文件名不限）。本页、颜色和批注不必删除，下次接收时自动去除。""");
            assertThat(text(list, FIRST, 2)).isEqualTo("“指标”表J5");
            assertThat(text(list, FIRST, 3)).isEqualTo("S-02，2022：应填数值处不是数值");
            assertThat(list.getRow(FIRST).getCell(2).getHyperlink().getAddress()).isEqualTo("'指标'!J5");
            assertThat(text(list, FIRST, STATE)).isEqualTo("首次提出");
            assertThat(returned.getSheet("plangauge")).isNotNull();
        }
    }

    @Test
    void findingsAreNumberedAsAReaderGoesThroughTheWorkbookAndThoseOfOneCellShareAComment() throws IOException {
        Path original = form("约三成");
        Finding ofAll = new Finding(FindingCode.MACROS_IGNORED, Place.workbook("form.xlsx"), "宏", "无宏", "请改。");
        try (Workbook returned = returned(original, List.of(finding(FindingCode.NOT_A_NUMBER, "AA5", "四"),
                finding(FindingCode.NOT_A_NUMBER, "J5", "二"), finding(FindingCode.NOT_A_NUMBER, "I5", "一"),
                finding(FindingCode.OUTSIDE_RANGE, "J5", "三"), ofAll))) {
            assertThat(comment(returned, 8)).contains("【退回意见第2条】").contains("填写：一");
            assertThat(comment(returned, 9)).contains("【退回意见第3条】").contains("填写：二").contains("【退回意见第4条】").contains("填写：三");
            assertThat(comment(returned, 26)).contains("【退回意见第5条】").contains("填写：四");
            assertThat(text(returned.getSheetAt(0), FIRST, 2)).isEqualTo("整个文件");
            assertThat(text(returned.getSheetAt(0), FIRST + 4, 4)).isEqualTo("四");
        }
    }

    @Test
    void aWorkbookUnderTheNameOfSomethingElseIsAnsweredByTheListAlone() throws IOException {
        Path original = Files.move(form("约三成"), folder.resolve("form.et"));
        ReturnedWorkbook copy = ReturnedWorkbook.of(round(original, List.of(finding(FindingCode.NOT_A_NUMBER, "J5", "约三成"))), original,
                Limits.DEFAULT);
        assertThat(copy.marked()).isFalse();
        assertThat(copy.name("form.et")).isEqualTo("form.et（退回意见）.xlsx");
        assertThat(ReturnedWorkbook.of(round(Path.of("FORM.XLSX"), List.of(finding(FindingCode.NOT_A_NUMBER, "J5", "约三成"))), original,
                Limits.DEFAULT).marked()).isTrue();
    }

    @Test
    void theGravestFindingOfACellGivesItsColour() throws IOException {
        Path original = form("约三成");
        try (Workbook returned = returned(original, List.of(finding(FindingCode.ORIGINAL_DIFFERS, "J5", "一"),
                finding(FindingCode.NOT_A_NUMBER, "J5", "二"), finding(FindingCode.ORIGINAL_DIFFERS, "I5", "三")))) {
            assertThat(colour(returned, 9)).isEqualTo("FFFFC9CF");
            assertThat(colour(returned, 8)).isEqualTo("FFFFEFA6");
        }
    }

    @Test
    void aReturnedWorkbookThatComesBackCorrectedIsAccepted() throws IOException {
        Path original = form("约三成");
        Path corrected = changed(returned(original, inspect(original).findings()), "corrected.xlsx",
                w -> w.getSheet("指标").getRow(4).getCell(9).setCellValue(2.70));
        Inspection inspection = inspect(corrected);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.submission().orElseThrow().figures()).extracting(f -> f.reading().verbatim()).containsExactly("2.6", "2.7", "150");
    }

    @Test
    void ofAFileThatCannotBeOpenedTheListAloneIsWritten() throws IOException {
        Path original = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Finding finding = new Finding(FindingCode.WORKBOOK_UNREADABLE, Place.workbook("broken.xlsx"), "文件不完整或已损坏", "能正常打开的工作簿", "请重新报送。");
        ReturnedWorkbook copy = ReturnedWorkbook.of(round(original, List.of(finding)), original, Limits.DEFAULT);
        assertThat(copy.marked()).isFalse();
        assertThat(copy.name("broken.xlsx")).isEqualTo("broken.xlsx（退回意见）.xlsx");
        try (Workbook returned = open(copy)) {
            assertThat(returned.getNumberOfSheets()).isEqualTo(1);
            assertThat(text(returned.getSheetAt(0), 1, 0)).isEqualTo("文件：broken.xlsx。本文件未被采用，更正下列问题后请重新报送；此前已接收的数据不受影响。");
            assertThat(text(returned.getSheetAt(0), 2, 0)).contains("请打开原文件").endsWith("本页只供查看，不要报送。");
            assertThat(text(returned.getSheetAt(0), FIRST, 2)).isEqualTo("整个文件");
        }
        Path dropped = Files.write(folder.resolve("list.xlsx"), copy.content());
        assertThat(new WorkbookReader(Limits.DEFAULT).read(dropped, "list.xlsx", "00").findings()).as("the list dropped in place of the file")
                .singleElement().extracting(Finding::code).isEqualTo(FindingCode.LIST_ALONE);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        Path original = form("=HYPERLINK(\"http://x\")");
        try (Workbook returned = returned(original, inspect(original).findings())) {
            Cell found = returned.getSheetAt(0).getRow(FIRST).getCell(4);
            assertThat(found.getCellType()).isEqualTo(CellType.STRING);
            assertThat(found.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws IOException {
        Path original = form("约三成");
        Round round = round(original, inspect(original).findings());
        assertThat(ReturnedWorkbook.of(round, original, Limits.DEFAULT).content())
                .isEqualTo(ReturnedWorkbook.of(round, original, Limits.DEFAULT).content());
    }

    @Test
    void aSmallOneIsMadeBesideOthersAsItIsAloneALargeOneIsNot() throws IOException {
        Path original = form("约三成");
        Round round = round(original, inspect(original).findings());
        assertThat(ReturnedWorkbook.ofSmall(round, original, Limits.DEFAULT).orElseThrow().content())
                .isEqualTo(ReturnedWorkbook.of(round, original, Limits.DEFAULT).content());
        try (Workbook workbook = WorkbookFactory.create(original.toFile())) {
            Path large = changed(workbook, "large.xlsx", w -> IntStream.range(0, 40)
                    .forEach(i -> w.createSheet("附" + i).createRow(0).createCell(0).setCellValue(Integer.toString(i).repeat(15_000))));
            assertThat(ReturnedWorkbook.ofSmall(round, large, Limits.DEFAULT)).isEmpty();
            assertThat(ReturnedWorkbook.of(round, large, Limits.DEFAULT).marked()).isTrue();
        }
    }

    @Test
    void whatWasMendedWhatRemainsAndWhatIsNewIsSaid() throws IOException {
        Path original = form("约三成");
        Finding remains = finding(FindingCode.NOT_A_NUMBER, "J5", "约三成");
        Finding fresh = finding(FindingCode.NOT_A_NUMBER, "K5", "不详");
        Finding mended = finding(FindingCode.OUTSIDE_RANGE, "I5", "260");
        Received received = received(original, List.of(remains, fresh), List.of());
        Round round = new Round(received, List.of(new Round.Asked(remains, 3), new Round.Asked(fresh, 1)), List.of(mended), true, List.of());
        try (Workbook returned = open(ReturnedWorkbook.of(round, original, Limits.DEFAULT))) {
            Sheet list = returned.getSheetAt(0);
            assertThat(text(list, 1, 0)).endsWith("与上次相比：已更正1处，仍存在1处，新增1处。");
            assertThat(text(list, FIRST, STATE)).isEqualTo("仍存在（第3次提出）");
            assertThat(text(list, FIRST + 1, STATE)).isEqualTo("新增");
            assertThat(text(list, FIRST + 3, 0)).isEqualTo("本次已更正（无须再处理）");
            assertThat(text(list, FIRST + 4, STATE)).isEqualTo("已更正");
            assertThat(returned.getSheet("指标").getRow(4).getCell(8).getCellComment()).as("what was mended is not marked").isNull();
        }
    }

    @Test
    void anExplanationBesideAWarningIsReadWithItsKeyWhereverTheRowIsMoved() throws IOException {
        Path original = form("2.7");
        Finding warning = finding(FindingCode.ORIGINAL_DIFFERS, "J5", "2.7");
        Path explained = changed(returned(original, List.of(finding(FindingCode.NOT_A_NUMBER, "I5", "一"), warning)), "explained.xlsx", w -> {
            w.getSheetAt(0).getRow(FIRST + 1).getCell(EXPLANATION).setCellValue("  经费口径调整，已核实。 ");
            w.getSheetAt(0).shiftRows(FIRST + 1, FIRST + 1, 7);
            w.setSheetName(0, "改了名的意见");
        });
        SubmittedWorkbook read = read(explained);
        assertThat(read.justifications()).containsExactly(new Justification(warning.key(), "经费口径调整，已核实。",
                new CellPlace("改了名的意见", "H13")));
        assertThat(read.sheets()).as("and nothing else of ours").noneMatch(s -> s.name().contains("意见") || s.name().contains("marks"));
    }

    @Test
    void anExplanationSettlesTheWarningAndNeverAnError() throws IOException {
        Path original = form("约三成");
        Inspection seen = inspect(original);
        Finding error = seen.findings().getFirst();
        Inspection explained = seen.explained("form.xlsx", List.of(new Justification(error.key(), "就是三成", new CellPlace("退回意见", "H5"))),
                List.of());
        assertThat(explained.findings()).containsExactly(error);
        assertThat(explained.settled()).isEmpty();
        Path again = changed(returned(original, seen.findings()), "again.xlsx",
                w -> w.getSheetAt(0).getRow(FIRST).getCell(EXPLANATION).setCellValue("就是三成"));
        try (Workbook returned = returned(again, seen.findings())) {
            assertThat(text(returned.getSheetAt(0), FIRST, EXPLANATION)).as("kept, for its writer to see").isEqualTo("就是三成");
            assertThat(text(returned.getSheetAt(0), FIRST, 6)).startsWith("“错误”不能以说明代替，须在原表中更正。");
        }
    }

    @Test
    void anExplanationCountsForTheSameFigureOnly() {
        Finding asked = finding(FindingCode.ORIGINAL_DIFFERS, "J5", "2.7");
        Finding moved = finding(FindingCode.ORIGINAL_DIFFERS, "K9", "2.7");
        Finding changed = finding(FindingCode.ORIGINAL_DIFFERS, "J5", "2.8");
        Settled settled = new Settled(asked, "已核实。", "form.xlsx", new CellPlace("退回意见", "H5"), LocalDate.of(2026, 1, 5));
        assertThat(seen(moved).explained("b.xlsx", List.of(), List.of(settled)).settled()).as("the same figure in another cell")
                .containsExactly(new Settled(moved, "已核实。", "form.xlsx", new CellPlace("退回意见", "H5"), LocalDate.of(2026, 1, 5)));
        assertThat(seen(changed).explained("b.xlsx", List.of(), List.of(settled)).findings()).as("another figure").containsExactly(changed);
        Justification newer = new Justification(asked.key(), "再次核实。", new CellPlace("退回意见", "H6"));
        assertThat(seen(asked).explained("b.xlsx", List.of(newer), List.of(settled)).settled()).singleElement()
                .satisfies(s -> assertThat(s.text() + s.file()).isEqualTo("再次核实。b.xlsx"));
    }

    @Test
    void whatIsExplainedAlreadyIsListedBelowAndStaysExplainedWhenItComesBack() throws IOException {
        Path original = form("约三成");
        Finding warning = finding(FindingCode.ORIGINAL_DIFFERS, "K5", "2.7");
        Settled settled = new Settled(warning, "已核实。", "form.xlsx", new CellPlace("退回意见", "H5"), null);
        Received received = received(original, inspect(original).findings(), List.of(settled));
        Path back = Files.write(folder.resolve("back.xlsx"),
                ReturnedWorkbook.of(Round.first(received), original, Limits.DEFAULT).content());
        try (Workbook returned = WorkbookFactory.create(back.toFile(), null, true)) {
            assertThat(text(returned.getSheetAt(0), FIRST + 2, 0)).isEqualTo("已作说明的警告（同一数据不再询问）");
            assertThat(text(returned.getSheetAt(0), FIRST + 3, EXPLANATION)).isEqualTo("已核实。");
            assertThat(returned.getSheet("指标").getRow(4).getCell(10).getCellComment()).isNull();
        }
        assertThat(read(back).justifications()).extracting(Justification::finding).containsExactly(warning.key());
    }

    @Test
    void aWarningWhoseFigureChangedIsAskedAnewAndSaysWhy() throws IOException {
        Path original = form("2.7");
        Path explained = changed(returned(original, List.of(finding(FindingCode.ORIGINAL_DIFFERS, "J5", "2.7"))), "explained.xlsx",
                w -> w.getSheetAt(0).getRow(FIRST).getCell(EXPLANATION).setCellValue("已核实。"));
        try (Workbook returned = returned(explained, List.of(finding(FindingCode.ORIGINAL_DIFFERS, "J5", "2.8")))) {
            assertThat(text(returned.getSheetAt(0), FIRST, STATE)).isEqualTo("数据已变，须重新说明");
            assertThat(text(returned.getSheetAt(0), FIRST, EXPLANATION)).isEmpty();
        }
    }

    @Test
    void aCellThatCannotBeSeenIsToldToBeShownFirst() throws IOException {
        Path original = changed(WorkbookFactory.create(form("约三成").toFile()), "hidden.xlsx", w -> w.getSheet("指标").getRow(4).setZeroHeight(true));
        try (Workbook returned = returned(original, inspect(original).findings())) {
            assertThat(IntStream.of(FIRST, FIRST + 1).mapToObj(r -> text(returned.getSheetAt(0), r, 6)))
                    .anyMatch(t -> t.startsWith("所在行或列已隐藏，请先取消隐藏。请改填数值"));
            assertThat(returned.getSheet("指标").getRow(4).getZeroHeight()).isTrue();
        }
    }

    @Test
    void macrosStayInTheFileAsTheyCame() throws IOException {
        byte[] macros = {(byte) 0xD0, (byte) 0xCF, 1, 2, 3, 4};
        Path original = changed(WorkbookFactory.create(form("约三成").toFile()), "macros.xlsm",
                w -> ((XSSFWorkbook) w).setVBAProject(new ByteArrayInputStream(macros)));
        assertThat(read(original, "macros.xlsm").findings()).extracting(Finding::code).containsExactly(FindingCode.MACROS_IGNORED);
        try (XSSFWorkbook returned = (XSSFWorkbook) returned(original, inspect(original).findings())) {
            assertThat(returned.isMacroEnabled()).isTrue();
            assertThat(returned.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*vbaProject.bin")).getFirst().getInputStream())
                    .hasBinaryContent(macros);
        }
    }

    @Test
    void thousandsOfFindingsAreAllListedAndMarkedWithFewStyles() throws IOException {
        Path original = form("约三成");
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            findings.add(finding(FindingCode.NOT_A_NUMBER, "J" + (i + 5), "第" + i + "处"));
        }
        try (Workbook returned = returned(original, findings)) {
            assertThat(returned.getSheetAt(0).getLastRowNum()).isEqualTo(FIRST + 2_999);
            assertThat(returned.getSheet("指标").getCellComments().keySet()).filteredOn(a -> a.getColumn() == 9).hasSize(3_000);
            assertThat(returned.getNumCellStyles()).isLessThan(100);
        }
    }

    @Test
    void aWorkbookFullOfStylesIsReturnedWithCommentsAndWithoutColours() throws IOException {
        Path original = folder.resolve("full.xls");
        try (Workbook full = WorkbookFactory.create(false)) {
            full.createSheet("指标").createRow(4).createCell(9).setCellValue("约三成");
            while (full.getNumCellStyles() < 4_010) {
                full.createCellStyle();
            }
            try (var out = Files.newOutputStream(original)) {
                full.write(out);
            }
        }
        try (Workbook returned = returned(original, List.of(finding(FindingCode.NOT_A_NUMBER, "J5", "约三成")))) {
            assertThat(returned.getSheetName(0)).isEqualTo("退回意见");
            assertThat(comment(returned, 9)).contains("约三成");
        }
    }

    private Path form(String wrong) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, Samples.SCIENCE, 2023, List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("王珺", "0523-0000000", "2023-07-10");
            form.set(FormSheet.INDICATORS, "S-02", "2022", wrong);
            form.set(FormSheet.INDICATORS, "S-02", "数据性质", "快报");
            form.set(FormSheet.TASKS, "C1-1-1", "进展状态", "达到进度");
            form.set(FormSheet.PROJECTS, "P1-1", "状态", "正常推进");
            form.set(FormSheet.COMMITMENTS, "Q-1", "2022", "150");
            form.set(FormSheet.COMMITMENTS, "Q-2", "进展说明", "正在申报。");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormWriter.save(workbook, out);
            return Files.write(folder.resolve("form.xlsx"), out.toByteArray());
        }
    }

    private static Finding finding(FindingCode code, String cell, String found) {
        return new Finding(code, new Place("form.xlsx", "指标", cell, false), found, "数值", "请改。", new Concern("INDICATORS", "S-02", "2022"));
    }

    private Inspection inspect(Path file) throws IOException {
        return new Inspector(List.of(plan)).inspect(read(file));
    }

    private static SubmittedWorkbook read(Path file) throws IOException {
        return Objects.requireNonNull(read(file, file.getFileName().toString()).workbook());
    }

    private static WorkbookReader.Read read(Path file, String name) throws IOException {
        return new WorkbookReader(Limits.DEFAULT).read(file, name, "00");
    }

    private static Inspection seen(Finding finding) {
        return Inspection.unreadable(List.of(finding));
    }

    private static Received received(Path original, List<Finding> findings, List<Settled> settled) {
        boolean accepted = findings.getFirst().code() != FindingCode.WORKBOOK_UNREADABLE;
        return new Received(Samples.receiptOf(original.getFileName().toString()), accepted, FormHead.NONE, 1, findings, settled,
                Coverage.NOTHING);
    }

    private static Round round(Path original, List<Finding> findings) {
        return Round.first(received(original, findings, List.of()));
    }

    private static Workbook returned(Path original, List<Finding> findings) throws IOException {
        return open(ReturnedWorkbook.of(round(original, findings), original, Limits.DEFAULT));
    }

    private static Workbook open(ReturnedWorkbook copy) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(copy.content()));
    }

    /** What a clerk does with a workbook before it is dropped. */
    private interface Change {
        void make(Workbook workbook) throws IOException;
    }

    private Path changed(Workbook workbook, String name, Change change) throws IOException {
        try (workbook) {
            change.make(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Files.write(folder.resolve(name), out.toByteArray());
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        Row there = sheet.getRow(row);
        return there == null || there.getCell(column) == null ? "" : there.getCell(column).getStringCellValue();
    }

    private static String comment(Workbook workbook, int column) {
        return workbook.getSheet("指标").getRow(4).getCell(column).getCellComment().getString().getString();
    }

    private static String colour(Workbook workbook, int column) {
        return ((XSSFColor) workbook.getSheet("指标").getRow(4).getCell(column).getCellStyle().getFillForegroundColorColor()).getARGBHex();
    }
}
