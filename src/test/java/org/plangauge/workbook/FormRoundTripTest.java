package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;

/** A form goes out, is filled as clerks fill it, and comes back. */
class FormRoundTripTest {

    private final Plan plan = Samples.plan();

    @TempDir
    private Path folder;

    @Test
    void aFormHasItsSheetsInOrderAndSaysWhoseItIs() throws IOException {
        try (Workbook form = WorkbookFactory.create(new ByteArrayInputStream(written(Samples.SCIENCE)))) {
            List<String> sheets = IntStream.range(0, form.getNumberOfSheets()).mapToObj(form::getSheetName).toList();
            assertThat(sheets).containsExactly("填报说明", "指标", "重点任务", "重大工程", "量化承诺", "plangauge");
            assertThat(form.getSheetVisibility(5)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(texts(form.getSheet("指标").getRow(3))).containsExactly("编号", "类别", "序号", "指标", "单位", "目标（2025年）", "属性", "基期（2020年）",
                    "2021", "2022",
                    "2023上半年", "2023", "数据性质", "口径说明", "部门自评（是否达到预期进度）", "趋势判断", "滞后原因", "下一步措施", "调整建议", "无法评价原因");
        }
    }

    @Test
    void prefilledCellsAreLockedAndTheOthersOpen() throws IOException {
        try (Workbook form = WorkbookFactory.create(new ByteArrayInputStream(written(Samples.SCIENCE)))) {
            Row row = form.getSheet("指标").getRow(4);
            assertThat(((XSSFSheet) form.getSheet("指标")).isSheetLocked()).isTrue();
            assertThat(row.getCell(3).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(7).getCellStyle().getLocked()).as("the plan prints a baseline").isTrue();
            assertThat(row.getCell(8).getCellStyle().getLocked()).isFalse();
        }
    }

    @Test
    void anUntouchedFormIsAcceptedAndReportsOnlyThePrintedBaseline() throws IOException {
        Submission submission = inspect(written(Samples.SCIENCE)).submission().orElseThrow();
        assertThat(submission.figures()).extracting(Figure::code, Figure::period, f -> f.reading().verbatim())
                .containsExactly(tuple("S-02", Period.year(2020), "2.6"));
        assertThat(submission.statements()).isEmpty();
    }

    @Test
    void whatIsWrittenInTheFormIsReadBackWithItsCell() throws IOException {
        byte[] bytes = filled(form -> {
            form.set(FormSheet.INDICATORS, "S-02", "2022", "2.70");
            form.set(FormSheet.INDICATORS, "S-02", "2021", "同口径2.65");
            form.set(FormSheet.INDICATORS, "S-02", "滞后原因", "经费拨付较晚。");
            form.set(FormSheet.TASKS, "C1-1-1", "进展状态", "达到进度");
        });
        Submission submission = inspect(bytes).submission().orElseThrow();
        assertThat(submission.figures()).extracting(f -> f.period() + " " + f.reading().verbatim() + " " + f.cell().sheet() + "!"
                + f.cell().cell())
                .containsExactly("2020 2.6 指标!H5", "2021 同口径2.65 指标!I5", "2022 2.70 指标!J5");
        assertThat(submission.statements()).extracting(Statement::code, Statement::text)
                .containsExactly(tuple("S-02", "经费拨付较晚。"), tuple("C1-1-1", "达到进度"));
        assertThat(submission.head().filler()).isEqualTo("王珺");
    }

    @Test
    void theVisibleHeadIsEnoughWhenATableWasCopiedIntoAnotherWorkbook() throws IOException {
        byte[] bytes = edited(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("plangauge"));
            workbook.removeSheetAt(workbook.getSheetIndex("填报说明"));
            workbook.setSheetName(workbook.getSheetIndex("指标"), "Sheet1");
        });
        assertThat(inspect(bytes).submission()).isPresent();
    }

    @Test
    void mistakesAreFoundInTheirCellsAndTheRestIsAccepted() throws IOException {
        byte[] bytes = filled(form -> {
            form.set(FormSheet.INDICATORS, "S-02", "2021", "2.65");
            form.set(FormSheet.INDICATORS, "S-02", "2022", "约三成");
            form.set(FormSheet.INDICATORS, "S-02", "2023", "270");
            form.set(FormSheet.TASKS, "C1-1-1", "进展状态", "推进中");
            form.addRow(FormSheet.TASKS, "X-9", "另一件事", "进展状态", "已完成");
        });
        Inspection inspection = inspect(bytes);
        assertThat(inspection.findings()).extracting(Finding::code, f -> f.place().inWords()).containsExactly(
                tuple(FindingCode.CODE_UNKNOWN, "“重点任务”表A6所在行"),
                tuple(FindingCode.NOT_A_NUMBER, "“指标”表J5"),
                tuple(FindingCode.OUTSIDE_RANGE, "“指标”表L5"),
                tuple(FindingCode.WORD_NOT_IN_LIST, "“重点任务”表D5"),
                tuple(FindingCode.ROW_UNANSWERED, "“重大工程”表J5"), tuple(FindingCode.ROW_UNANSWERED, "“量化承诺”表C5"),
                tuple(FindingCode.ROW_UNANSWERED, "“量化承诺”表C6"), tuple(FindingCode.NATURE_MISSING, "“指标”表M5"));
        assertThat(inspection.submission().orElseThrow().figures()).extracting(f -> f.period().toString()).containsExactly("2020", "2021");
    }

    @Test
    void thePercentFormatIsApplied() throws IOException {
        byte[] bytes = edited(workbook -> {
            Cell cell = new FormFilling(workbook).cell(FormSheet.INDICATORS, "S-02", "2022");
            cell.setCellValue(0.027);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
            cell.setCellStyle(style);
        });
        assertThat(inspect(bytes).submission().orElseThrow().figures()).extracting(f -> f.reading().verbatim()).contains("2.7%");
    }

    @Test
    void theSameFormIsTheSameBytes() throws IOException {
        assertThat(written(Samples.SCIENCE)).isEqualTo(written(Samples.SCIENCE));
    }

    private byte[] written(Department department) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(plan).write(FormOrder.ofDepartment(department, FormPeriods.ofYear(plan, 2023)), List.of(), List.of(), out);
        return out.toByteArray();
    }

    private byte[] filled(Consumer<FormFilling> clerk) throws IOException {
        return edited(workbook -> {
            FormFilling form = new FormFilling(workbook);
            form.head("王珺", "0523-0000000", "2023-07-10");
            clerk.accept(form);
        });
    }

    private byte[] edited(Consumer<Workbook> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(Samples.SCIENCE)))) {
            edit.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private Inspection inspect(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("form.xlsx"), bytes);
        WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(file, "form.xlsx", "00");
        return new Inspector(List.of(plan)).inspect(Objects.requireNonNull(read.workbook()));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
