package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Finding;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Inspector;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.submission.Submission;

/** The forms of a third party and of the planning office go out, are filled and come back. */
class OfficeFormsTest {

    private final Plan plan = Samples.withOffice();
    private final FormPeriods midTerm = FormPeriods.of(plan, Samples.MID_TERM);

    @TempDir
    private Path folder;

    private Inspection back(FormOrder order, List<KnownStatement> known, Consumer<FormFilling> filler) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, order, List.of(), known);
            filler.accept(new FormFilling(workbook));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormWriter.save(workbook, out);
            WorkbookReader.Read read = new WorkbookReader(Limits.DEFAULT).read(Files.write(folder.resolve("form.xlsx"), out.toByteArray()),
                    "form.xlsx", "00");
            return new Inspector(List.of(plan)).inspect(Objects.requireNonNull(read.workbook()));
        }
    }

    private static List<KnownStatement> known(Submission submission, long sequence) {
        Receipt receipt = new Receipt(submission.role(), submission.department().shortName(), 2023, "a.xlsx", "00", LocalDate.of(2026, 1, 31), sequence);
        return submission.statements().stream().map(s -> new KnownStatement(s, receipt)).toList();
    }

    @Test
    void aThirdPartysFormHasAllIndicatorsUnderItsOwnHead() throws IOException {
        FormOrder order = FormOrder.ofThirdParty("某某研究院", midTerm);
        assertThat(order.fileName()).isEqualTo("第三方评估-某某研究院.xlsx");
        Inspection inspection = back(order, List.of(), form -> form.set(FormSheet.INDICATORS, "S-05", "2023上半年", "2.9"));
        assertThat(inspection.findings()).isEmpty();
        Submission submission = inspection.submission().orElseThrow();
        assertThat(submission.role()).isEqualTo(Role.THIRD_PARTY);
        assertThat(submission.department().shortName()).isEqualTo("某某研究院");
        assertThat(submission.figures()).extracting(Figure::code, f -> f.period().toString()).contains(tuple("S-05", "2023上半年"));
    }

    @Test
    void anUntouchedFormOfAdjustmentsAdjustsNothing() throws IOException {
        Inspection inspection = back(FormOrder.ofAdjustments(Samples.STATISTICS, midTerm), List.of(), form -> { });
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.submission().orElseThrow().statements()).isEmpty();
        assertThat(inspection.submission().orElseThrow().role()).isEqualTo(Role.ADJUSTMENTS);
    }

    @Test
    void anAdjustmentComesBackAndTheNextFormStartsFromIt() throws IOException {
        FormOrder order = FormOrder.ofAdjustments(Samples.STATISTICS, midTerm);
        Consumer<FormFilling> filler = form -> {
            form.set(FormSheet.REVISIONS, "S-02", "新目标", "2.6");
            form.set(FormSheet.REVISIONS, "S-02", "批准机关及会次", "区人大常委会第12次会议");
            form.set(FormSheet.REVISIONS, "S-02", "文号", "某人发〔2023〕5号");
            form.set(FormSheet.REVISIONS, "S-02", "批准日期", "2023-03-15");
            form.set(FormSheet.RESTATEMENTS, "S-02", "新基期值", "2.4");
            form.set(FormSheet.RESTATEMENTS, "S-02", "调整日期", "2023-01-01");
            form.set(FormSheet.RESTATEMENTS, "S-02", "理由", "第五次经济普查");
        };
        Inspection inspection = back(order, List.of(), filler);
        assertThat(inspection.findings()).isEmpty();
        List<KnownStatement> known = known(inspection.submission().orElseThrow(), 1);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, order, List.of(), known);
            assertThat(rows(workbook, FormSheet.REVISIONS, "S-02", 2, 3)).containsExactly("2.85→2.6", "2.6→");
            assertThat(rows(workbook, FormSheet.RESTATEMENTS, "S-02", 3, 4)).containsExactly("2.6→2.4", "2.4→");
        }
        assertThat(back(order, known, form -> { }).findings()).as("sent again as it is").isEmpty();
    }

    private static List<String> rows(XSSFWorkbook workbook, FormSheet form, String code, int from, int to) {
        var formatter = new org.apache.poi.ss.usermodel.DataFormatter();
        List<String> rows = new ArrayList<>();
        workbook.getSheet(form.title()).forEach(row -> {
            if (formatter.formatCellValue(row.getCell(0)).equals(code)) {
                rows.add(formatter.formatCellValue(row.getCell(from)) + "→" + formatter.formatCellValue(row.getCell(to)));
            }
        });
        return rows;
    }

    @Test
    void commentsComeBackByTheirNumberAndStandInTheNextForm() throws IOException {
        FormOrder order = FormOrder.ofComments(Samples.STATISTICS, midTerm);
        Inspection inspection = back(order, List.of(), form -> {
            form.set(FormSheet.COMMENTS, "1", "单位", "区教育局");
            form.set(FormSheet.COMMENTS, "1", "意见原文", "=补充学位数。");
            form.set(FormSheet.COMMENTS, "1", "处理", "吸纳");
            form.set(FormSheet.COMMENTS, "2", "意见原文", "增加季度数据。");
            form.set(FormSheet.COMMENTS, "2", "处理", "未采纳");
            form.set(FormSheet.COMMENTS, "3", "意见原文", "核对口径。");
        });
        assertThat(inspection.findings()).extracting(Finding::code, f -> f.place().inWords()).containsExactly(
                tuple(org.plangauge.checks.FindingCode.COMMENT_UNHANDLED, "“意见采纳”表E7"),
                tuple(org.plangauge.checks.FindingCode.COMMENT_UNREASONED, "“意见采纳”表F6"));
        Submission submission = inspection.submission().orElseThrow();
        assertThat(submission.role()).isEqualTo(Role.COMMENTS);
        assertThat(submission.statements()).extracting(Statement::code, Statement::text).contains(tuple("1", "=补充学位数。"), tuple("2", "未采纳"));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, order, List.of(), known(submission, 1));
            assertThat(rows(workbook, FormSheet.COMMENTS, "1", 1, 2)).containsExactly("区教育局→=补充学位数。");
            assertThat(rows(workbook, FormSheet.COMMENTS, "4", 1, 2)).containsExactly("→");
            assertThat(workbook.getSheet("意见采纳").getRow(2).iterator()).toIterable().extracting(org.apache.poi.ss.usermodel.Cell::getStringCellValue)
                    .contains("已处理 2/3");
        }
    }

    @Test
    void everyTableSaysWhoseItIsOfWhichPlanAndYear() throws IOException {
        for (FormOrder order : List.of(FormOrder.ofDepartment(Samples.SCIENCE, midTerm), FormOrder.ofThirdParty("某研究院", midTerm),
                FormOrder.ofAdjustments(Samples.STATISTICS, midTerm), FormOrder.ofComments(Samples.STATISTICS, midTerm))) {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                new FormWriter(plan).fill(workbook, order, List.of(), List.of());
                for (int i = 1; i < workbook.getNumberOfSheets() - 1; i++) {
                    List<String> head = new ArrayList<>();
                    workbook.getSheetAt(i).getRow(1).forEach(cell -> head.add(cell.getStringCellValue()));
                    assertThat(head).as(workbook.getSheetName(i)).containsExactly(order.label().word() + "：" + order.filler().shortName(),
                            "规划：" + plan.heading().shortTitle(), "年度：2023");
                }
            }
        }
    }

    @Test
    void namesOfInstitutesAreSafeAsFileNames() {
        assertThat(FormOrder.ofThirdParty("../a\\b:c", midTerm).fileName()).isEqualTo("第三方评估-.._a_b_c.xlsx");
    }
}
