package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormSheet;

/** What goes back to a department is its own file, marked. */
class ReturnedWorkbookTest {

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
            assertThat(marked.getCellComment().getString().getString()).startsWith("应填数值处不是数值：约三成\n应为：数值");
            Sheet list = returned.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("退回意见");
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("文件：form.xlsx。本文件已接收，记录数据1项；下列标“错误”的1处未采用。"
                    + "请在原表标色处更正后保存，再次放入报送文件夹，本页不必删除。");
            assertThat(list.getRow(4).getCell(2).getStringCellValue()).isEqualTo("“指标”表J5");
            assertThat(list.getRow(4).getCell(2).getHyperlink().getAddress()).isEqualTo("'指标'!J5");
            assertThat(returned.getSheet("plangauge")).isNotNull();
        }
    }

    @Test
    void findingsInNeighbouringAndInTheSameCellAllFindTheirPlace() throws IOException {
        Path original = form("约三成");
        Finding one = new Finding(FindingCode.NOT_A_NUMBER, new Place("form.xlsx", "指标", "I5", false), "一", "数值", "请改。");
        Finding beside = new Finding(FindingCode.NOT_A_NUMBER, new Place("form.xlsx", "指标", "J5", false), "二", "数值", "请改。");
        Finding again = new Finding(FindingCode.OUTSIDE_RANGE, new Place("form.xlsx", "指标", "J5", false), "三", "数值", "请改。");
        try (Workbook returned = returned(original, List.of(beside, one, again))) {
            assertThat(returned.getSheet("指标").getRow(4).getCell(8).getCellComment().getString().getString()).contains("一");
            assertThat(returned.getSheet("指标").getRow(4).getCell(9).getCellComment().getString().getString()).contains("二").contains("三");
        }
    }

    @Test
    void aReturnedWorkbookThatComesBackCorrectedIsAccepted() throws IOException {
        Path original = form("约三成");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook returned = returned(original, inspect(original).findings())) {
            returned.getSheet("指标").getRow(4).getCell(9).setCellValue(2.70);
            returned.write(out);
        }
        Path corrected = Files.write(folder.resolve("corrected.xlsx"), out.toByteArray());
        Inspection inspection = inspect(corrected);
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.submission().orElseThrow().figures()).extracting(f -> f.reading().verbatim()).containsExactly("2.6", "2.7", "150");
    }

    @Test
    void ofAFileThatCannotBeOpenedTheListAloneIsWritten() throws IOException {
        Path original = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Finding finding = new Finding(FindingCode.WORKBOOK_UNREADABLE, Place.workbook("broken.xlsx"), "文件不完整或已损坏", "能正常打开的工作簿", "请重新报送。");
        assertThat(ReturnedWorkbook.canMark(original, Limits.DEFAULT)).isFalse();
        try (Workbook returned = returned(original, List.of(finding))) {
            assertThat(returned.getNumberOfSheets()).isEqualTo(1);
            assertThat(returned.getSheetAt(0).getRow(4).getCell(2).getStringCellValue()).isEqualTo("整个文件");
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        Path original = form("=HYPERLINK(\"http://x\")");
        try (Workbook returned = returned(original, inspect(original).findings())) {
            Cell found = returned.getSheetAt(0).getRow(4).getCell(4);
            assertThat(found.getCellType()).isEqualTo(CellType.STRING);
            assertThat(found.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
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

    private Inspection inspect(Path file) throws IOException {
        WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, file.getFileName().toString(), "00");
        return new Inspector(List.of(plan)).inspect(Objects.requireNonNull(read.workbook()));
    }

    private Workbook returned(Path original, List<Finding> findings) throws IOException {
        boolean accepted = findings.getFirst().code() != FindingCode.WORKBOOK_UNREADABLE;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnedWorkbook.write(new Received(Samples.receiptOf(original.getFileName().toString()), accepted, FormHead.NONE, 1, findings),
                original, Limits.DEFAULT, out);
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }
}
