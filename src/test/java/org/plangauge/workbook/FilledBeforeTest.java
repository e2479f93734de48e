package org.plangauge.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;

/** What stands in a form before it goes out: nobody types a thing twice, and what is missing is seen. */
class FilledBeforeTest {

    private final Plan plan = Samples.plan();

    private static KnownFigure figure(Department department, int year, long sequence, Period period, String text) {
        return Samples.figure(Samples.receipt(department, year, sequence), "S-02", period, text);
    }

    private static KnownStatement said(int year, long sequence, FormSheet form, String code, FormColumn column, String text) {
        return new KnownStatement(new Statement(form, code, column, text, new CellPlace(form.title(), "P9")), Samples.receipt(Samples.SCIENCE, year,
                sequence));
    }

    private XSSFWorkbook form(FormPeriods periods, List<KnownFigure> figures, List<KnownStatement> statements) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(plan).write(FormOrder.ofDepartment(Samples.SCIENCE, periods), figures, statements, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** Header and content of the row of {@code code}. */
    private static Map<String, String> row(XSSFWorkbook form, FormSheet sheet, String code) {
        DataFormatter formatter = new DataFormatter();
        Map<String, String> row = new LinkedHashMap<>();
        Row header = form.getSheet(sheet.title()).getRow(3);
        Row found = rowOf(form.getSheet(sheet.title()), code);
        header.forEach(h -> row.put(h.getStringCellValue(), formatter.formatCellValue(found.getCell(h.getColumnIndex()))));
        return row;
    }

    private static Row rowOf(Sheet sheet, String code) {
        for (int i = 4; i <= sheet.getLastRowNum(); i++) {
            if (sheet.getRow(i).getCell(0).getStringCellValue().equals(code)) {
                return sheet.getRow(i);
            }
        }
        throw new IllegalArgumentException("no row " + code);
    }

    @Test
    void everyFigureComesBackAsItWasWrittenAndTheNewestCounts() throws IOException {
        List<KnownFigure> known = List.of(figure(Samples.SCIENCE, 2022, 1, Period.year(2021), "2.6"), figure(Samples.SCIENCE, 2022, 2,
                Period.year(2021), "同口径2.65"), figure(Samples.SCIENCE, 2022, 2, Period.year(2022), "2.70"),
                figure(Samples.STATISTICS, 2022, 3, Period.year(2022), "9.9"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), known, List.of())) {
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("2021", "同口径2.65"), entry("2022", "2.70"), entry("2023", ""));
        }
    }

    @Test
    void whatWasTakenBackStaysAwayAndADashTakesNoNumberAway() throws IOException {
        List<KnownFigure> known = List.of(figure(Samples.SCIENCE, 2022, 1, Period.year(2021), "2.6"), figure(Samples.SCIENCE, 2022, 2,
                Period.year(2021), "删除"), figure(Samples.SCIENCE, 2022, 1, Period.year(2022), "2.7"),
                figure(Samples.SCIENCE, 2022, 2, Period.year(2022), "——"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), known, List.of())) {
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("2021", ""), entry("2022", "2.7"));
        }
    }

    @Test
    void ofEarlierYearsOnlyWhatStaysTrueIsCarriedOver() throws IOException {
        List<KnownStatement> known = List.of(said(2022, 1, FormSheet.INDICATORS, "S-02", FormColumn.SCOPE_NOTE, "全社会口径"),
                said(2022, 1, FormSheet.INDICATORS, "S-02", FormColumn.SELF_ASSESSMENT, "是"),
                said(2022, 1, FormSheet.PROJECTS, "P1-1", FormColumn.BUILDING_YEARS, "2021-2024"),
                said(2022, 1, FormSheet.PROJECTS, "P1-1", FormColumn.TOTAL_INVESTMENT, "12000"),
                said(2022, 1, FormSheet.PROJECTS, "P1-1", FormColumn.WORK_KIND, "续建"),
                said(2022, 1, FormSheet.PROJECTS, "P1-1", FormColumn.DONE_INVESTMENT, "3000"),
                said(2022, 1, FormSheet.PROJECTS, "P1-1", FormColumn.PROJECT_STATE, "进展缓慢"),
                said(2022, 1, FormSheet.TASKS, "C1-1-1", FormColumn.PROGRESS, "建成平台3个。"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), List.of(), known)) {
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("口径说明", "全社会口径"), entry("部门自评（是否达到预期进度）", ""));
            assertThat(row(form, FormSheet.PROJECTS, "P1-1")).contains(entry("起止年限", "2021-2024"), entry("总投资（万元）", "12000"),
                    entry("建设性质", "续建"), entry("累计完成投资（万元）", ""), entry("状态", ""));
            assertThat(row(form, FormSheet.TASKS, "C1-1-1")).contains(entry("进展情况", ""));
            assertThat(note(form, FormSheet.PROJECTS, "P1-1", 2)).isEqualTo("核心点位\n上次报送状态：进展缓慢\n上次报送累计完成投资：3000万元");
        }
    }

    @Test
    void ofTheSameYearEveryAnswerComesBackForThoseWhoCorrect() throws IOException {
        List<KnownStatement> known = List.of(said(2023, 1, FormSheet.TASKS, "C1-1-1", FormColumn.PROGRESS, "=建成平台3个。"),
                said(2023, 1, FormSheet.INDICATORS, "S-02", FormColumn.SELF_ASSESSMENT, "否"), said(2025, 2, FormSheet.TASKS, "C1-1-1",
                        FormColumn.PROGRESS, "后来的话"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), List.of(), known)) {
            assertThat(row(form, FormSheet.TASKS, "C1-1-1")).contains(entry("进展情况", "=建成平台3个。"));
            assertThat(rowOf(form.getSheet("重点任务"), "C1-1-1").getCell(4).getCellType()).as("text stays text").isEqualTo(CellType.STRING);
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("部门自评（是否达到预期进度）", "否"));
        }
    }

    @Test
    void theNatureComesBackOnlyWithTheFigureItSpeaksOf() throws IOException {
        List<KnownFigure> known = List.of(figure(Samples.SCIENCE, 2022, 1, Period.year(2022), "2.7"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2022), known, List.of())) {
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("数据性质", "实绩"));
        }
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), known, List.of())) {
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("数据性质", ""));
        }
    }

    @Test
    void notesSayWhatAFigureMeansWhatItWasLastYearAndWhatTheYearsTargetIs() throws IOException {
        List<KnownFigure> known = List.of(figure(Samples.SCIENCE, 2021, 1, Period.year(2020), "2.6"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2021), known, List.of())) {
            assertThat(note(form, FormSheet.INDICATORS, "S-02", 3)).isEqualTo("口径：按年度统计。\n数据由区统计局报送，本单位可不填；请填自评、原因和措施。");
            assertThat(note(form, FormSheet.INDICATORS, "S-02", 5)).isEqualTo("2021年分解目标：2.65%");
            assertThat(note(form, FormSheet.INDICATORS, "S-02", 8)).isEqualTo("合理范围：-50 至 100%");
        }
        List<KnownFigure> more = List.of(figure(Samples.SCIENCE, 2022, 1, Period.year(2022), "2.70"));
        try (XSSFWorkbook form = form(FormPeriods.of(plan, Samples.MID_TERM), more, List.of())) {
            assertThat(note(form, FormSheet.INDICATORS, "S-02", 10)).isEqualTo("去年报送：2022年 2.70%（实绩）\n合理范围：-50 至 100%");
        }
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2024), more, List.of())) {
            assertThat(note(form, FormSheet.INDICATORS, "S-02", 11)).as("two years ago").startsWith("上次报送：2022年 2.70%（实绩）");
        }
    }

    private static String note(XSSFWorkbook form, FormSheet sheet, String code, int column) {
        Comment note = rowOf(form.getSheet(sheet.title()), code).getCell(column).getCellComment();
        return note == null ? "" : note.getString().getString();
    }

    @Test
    void theProgressIsCountedByFormulaAndHasItsValueAlready() throws IOException {
        List<KnownStatement> known = List.of(said(2023, 1, FormSheet.TASKS, "C1-1-1", FormColumn.TASK_STATE, "达到进度"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), List.of(), known)) {
            var head = form.getSheet("重点任务").getRow(2).getCell(2);
            assertThat(head.getStringCellValue()).isEqualTo("已填 1/2");
            assertThat(head.getCellFormula()).isEqualTo("\"已填 \"&COUNTA(D5)+COUNTA(E5)&\"/\"&2");
            Row overview = overview(form, "重点任务");
            assertThat(overview.getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(overview.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(overview.getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(overview.getCell(0).getHyperlink().getAddress()).isEqualTo("'重点任务'!A1");
            rowOf(form.getSheet("重点任务"), "C1-1-1").getCell(4).setCellValue("建成平台3个。");
            form.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(head.getStringCellValue()).isEqualTo("已填 2/2");
            assertThat(overview.getCell(4).getNumericCellValue()).isZero();
        }
    }

    private static Row overview(XSSFWorkbook form, String sheet) {
        for (Row row : form.getSheet("填报说明")) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("“" + sheet + "”表")) {
                return row;
            }
        }
        throw new IllegalArgumentException("no overview of " + sheet);
    }

    @Test
    void aSpanFillsTheYearsUnderIt() throws IOException {
        FormOrder order = FormOrder.ofDepartment(Samples.STATISTICS, FormPeriods.of(plan, Samples.FINAL));
        try (XSSFWorkbook form = new XSSFWorkbook()) {
            new FormWriter(plan).fill(form, order, List.of(figure(Samples.STATISTICS, 2025, 1, Period.year(2021), "2.65")), List.of());
            Row counted = overview(form, "指标");
            double asked = counted.getCell(2).getNumericCellValue();
            assertThat(counted.getCell(3).getNumericCellValue()).isEqualTo(1);
            rowOf(form.getSheet("指标"), "S-02").getCell(13).setCellValue(2.9);
            form.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(counted.getCell(3).getNumericCellValue()).as("five years, one of them twice").isEqualTo(5);
            assertThat(counted.getCell(2).getNumericCellValue()).isEqualTo(asked);
        }
    }

    @Test
    void theHalfYearOfAnEarlierYearHasItsColumnButIsNotWanted() throws IOException {
        List<KnownFigure> known = List.of(figure(Samples.SCIENCE, 2023, 1, Period.firstHalf(2023), "2.65"));
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2024), known, List.of());
                XSSFWorkbook without = form(FormPeriods.ofYear(plan, 2024), List.of(), List.of())) {
            assertThat(row(form, FormSheet.INDICATORS, "S-02")).contains(entry("2023上半年", "2.65"));
            assertThat(overview(form, "指标").getCell(2).getNumericCellValue()).isEqualTo(overview(without, "指标").getCell(2)
                    .getNumericCellValue());
            assertThat(overview(form, "指标").getCell(3).getNumericCellValue()).isEqualTo(0);
            assertThat(rules(form.getSheet("指标"))).noneMatch(rule -> rule.startsWith("K"));
        }
    }

    @Test
    void whatIsMissingIsColouredUntilItIsFilled() throws IOException {
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), List.of(), List.of())) {
            assertThat(rules(form.getSheet("重点任务"))).containsExactly("D5: LEN(TRIM(D5))=0", "E5: LEN(TRIM(E5))=0",
                    "F5: AND(OR($D5=\"进展较缓\",$D5=\"未启动\",$D5=\"不再实施\"),LEN(TRIM(F5))=0)",
                    "G5: AND(OR($D5=\"进展较缓\",$D5=\"未启动\",$D5=\"不再实施\"),LEN(TRIM(G5))=0)");
            assertThat(rules(form.getSheet("指标"))).contains("Q5: AND(OR($O5=\"否\"),LEN(TRIM(Q5))=0)");
        }
    }

    private static List<String> rules(XSSFSheet sheet) {
        List<String> rules = new ArrayList<>();
        var formatting = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
            var one = formatting.getConditionalFormattingAt(i);
            for (CellRangeAddress range : one.getFormattingRanges()) {
                rules.add(range.formatAsString() + ": " + one.getRule(0).getFormula1());
            }
        }
        return rules;
    }

    @Test
    void wordsAreListedAndFiguresAreAskedAboutButNeverRefused() throws IOException {
        try (XSSFWorkbook form = form(FormPeriods.ofYear(plan, 2023), List.of(), List.of())) {
            List<? extends DataValidation> rules = form.getSheet("指标").getDataValidations();
            assertThat(rules).filteredOn(r -> r.getErrorStyle() == DataValidation.ErrorStyle.STOP).allMatch(r -> r.getValidationConstraint()
                    .getExplicitListValues() != null);
            assertThat(rules).filteredOn(r -> r.getErrorStyle() == DataValidation.ErrorStyle.WARNING).hasSize(5)
                    .allSatisfy(r -> assertThat(r.getValidationConstraint().getFormula1()).hasSizeLessThanOrEqualTo(255));
            assertThat(AnswerRules.hasDigits("AA1000")).as("the farthest cell").hasSizeLessThanOrEqualTo(255);
        }
    }

    @Test
    void theRuleForFiguresLetsPassWhatOfficialsWrite() throws IOException {
        try (XSSFWorkbook form = new XSSFWorkbook()) {
            Row row = form.createSheet().createRow(0);
            for (String text : List.of("98以上", "同口径3", "预计6.5", "7-7.5", "——", "删除", "-", "约三成左右", "尚未统计")) {
                row.createCell(0).setCellValue(text);
                row.createCell(1).setCellFormula(AnswerRules.hasDigits("A1"));
                boolean passes = form.getCreationHelper().createFormulaEvaluator().evaluate(row.getCell(1)).getBooleanValue();
                assertThat(passes).as(text).isEqualTo(!text.equals("约三成左右") && !text.equals("尚未统计"));
            }
        }
    }

    @Test
    void sheetsWithNothingToFillAreLeftOutButTheIndicatorsStay() throws IOException {
        try (XSSFWorkbook form = new XSSFWorkbook()) {
            new FormWriter(plan).fill(form, FormOrder.ofDepartment(Samples.SILENT, FormPeriods.ofYear(plan, 2023)), List.of(), List.of());
            List<String> names = new ArrayList<>();
            form.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("填报说明", "指标", "重点任务", "plangauge");
        }
    }
}
