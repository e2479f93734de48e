package org.plangauge.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.PlanHeading;
import org.plangauge.report.ChangeRow;
import org.plangauge.report.CourseRow;
import org.plangauge.report.CourseVerdict;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.Source;
import org.plangauge.samples.Samples;

/** The workbook read back: what stands in it, how it is marked, linked, named and printed. */
class ExcelReportTest {

    private final PlanReport report = Samples.report(Samples.MID_TERM);

    @Test
    void theSheetsAreThereInOrder() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report); XSSFWorkbook commented = Written.workbook(Samples.commented())) {
            assertThat(names(workbook)).containsExactly("总体评价", "图表", "指标走势", "主要指标", "分年度数据", "重点任务", "重大工程", "量化承诺", "存在问题", "预测预警",
                    "对策建议", "自评与第三方", "方法对照", "报送情况", "数据问题", "数据来源", "评价方法", "图表数据");
            assertThat(names(commented)).contains("征求意见");
        }
    }

    @Test
    void everyNumberIsShownAsInTheReport() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            Sheet sheet = workbook.getSheet("主要指标");
            for (int i = 0; i < report.indicators().size(); i++) {
                IndicatorRow row = report.indicators().get(i);
                Object[][] columns = {{"基期值", row.baseline()}, {"完成值", row.achieved()}, {"完成程度", row.degree()}, {"时间进度",
                        row.timeProgress()},
                    {"剩余年份每年需要", row.required()}, {"期末预计", row.projected()}};
                for (Object[] column : columns) {
                    Cell cell = Written.cell(sheet, i, (String) column[0]);
                    String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
                            : formatted(cell);
                    assertThat(text).as(row.indicator().code() + column[0]).isEqualTo(((Num) column[1]).shown());
                }
                assertThat(Written.cell(sheet, i, "评价").getStringCellValue()).isEqualTo(row.verdict());
                assertThat(Written.cell(sheet, i, "预警").getStringCellValue()).isEqualTo(row.warning());
            }
        }
    }

    @Test
    void aFigureIsANumberAndOneWithABoundStaysText() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            Sheet years = workbook.getSheet("分年度数据");
            assertThat(Written.cell(years, 0, "2021").getNumericCellValue()).isEqualTo(8.1);
            assertThat(Written.cell(years, 7, "2021").getStringCellValue()).isEqualTo("96以上");
            assertThat(Written.cell(years, 7, "2023上半年").getStringCellValue()).isEqualTo("——");
            assertThat(Written.cell(years, 7, "缺数说明").getStringCellValue()).startsWith("2023上半年：");
        }
    }

    @Test
    void everyFigureLinksToItsSourceAndBack() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            Sheet sources = workbook.getSheet("数据来源");
            for (Source source : report.sources()) {
                Cell number = Written.cell(sources, source.number() - 1, "序号");
                assertThat(number.getNumericCellValue()).isEqualTo(source.number());
                Cell figure = at(workbook, number.getHyperlink().getAddress());
                String text = figure.getCellType() == CellType.STRING ? figure.getStringCellValue()
                        : new DataFormatter().formatCellValue(figure);
                assertThat(text).as(source.toString()).isEqualTo(source.raw());
                assertThat(at(workbook, figure.getHyperlink().getAddress()).getRowIndex()).isEqualTo(number.getRowIndex());
            }
        }
    }

    @Test
    void aDemonstrationIsMarkedOnEverySheetAndOnNoneOtherwise() throws IOException {
        PlanHeading real = Changed.of(Changed.of(report.plan(), "demonstration", false), "figuresNote", "");
        try (XSSFWorkbook marked = Written.workbook(report); XSSFWorkbook plain = Written.workbook(Changed.report(report, "plan", real))) {
            assertThat(marked).allSatisfy(sheet -> {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("演示数据");
                assertThat(sheet.getHeader().getRight()).isEqualTo("演示数据");
            });
            assertThat(plain).allSatisfy(sheet -> {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).doesNotContain("演示数据");
                assertThat(sheet.getHeader().getRight()).isEmpty();
            });
            assertThat(Written.parts(Written.bytes(Changed.report(report, "plan", real))).values()).noneMatch(part -> part.contains("演示"));
        }
    }

    @Test
    void headsAreFrozenFilteredAndRepeatedInPrint() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            XSSFSheet sheet = workbook.getSheet("主要指标");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:").endsWith("12");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
            assertThat(sheet.getCTWorksheet().getDimension().getRef()).startsWith("A1:").endsWith("12");
        }
    }

    @Test
    void tablesHaveNames() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            List<String> names = workbook.getAllNames().stream().map(Name::getNameName)
                    .filter(n -> !n.startsWith("_xlnm")).toList();
            assertThat(names).contains("指标表", "年度数据表", "任务表", "项目表", "承诺表", "报送表", "来源表", "指标_评价").doesNotHaveDuplicates();
            assertThat(workbook.getName("指标_评价").getRefersToFormula()).matches("'?主要指标'?!\\$M\\$4:\\$M\\$12");
        }
    }

    @Test
    void thePropertiesSayWhatItIsAndNoClockIsInThem() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(report.title());
            assertThat(core.getCreator()).isEqualTo("某某区人民政府");
            assertThat(core.getSubject()).isEqualTo(report.plan().title());
            assertThat(core.getKeywords()).contains("2023-06-30", "演示数据");
            assertThat(core.getCreated().toInstant()).isEqualTo("2023-06-30T00:00:00Z");
            assertThat(core.getModified().toInstant()).isEqualTo("2023-06-30T00:00:00Z");
        }
    }

    @Test
    void whatChangedAndEveryVerdictHaveASheetWhereThereIsAny() throws IOException {
        Indicator indicator = report.indicators().get(1).indicator();
        ChangeRow change = new ChangeRow(ChangeRow.FIGURE, indicator, "2022", "2.71", "2.70", "", "区统计局更正");
        CourseRow course = new CourseRow(indicator, List.of(new CourseVerdict(Samples.FIRST_YEAR, "AHEAD", "快于预期", false, false),
                new CourseVerdict(Samples.MID_TERM, "BEHIND", "滞后", true, false)), "");
        try (XSSFWorkbook workbook = Written.workbook(Changed.report(report, "changes", List.of(change), "courses", List.of(course)))) {
            Sheet changes = workbook.getSheet("与上次评估相比");
            assertThat(Written.cell(changes, 0, "上次").getNumericCellValue()).isEqualTo(2.71);
            assertThat(Written.cell(changes, 0, "现在").getNumericCellValue()).isEqualTo(2.7);
            assertThat(at(workbook, Written.cell(changes, 0, "编号").getHyperlink().getAddress()).getStringCellValue()).isEqualTo("S-02");
            assertThat(Written.cell(workbook.getSheet("历次评价"), 0, "年度监测分析 2021-12-31").getStringCellValue()).isEqualTo("快于预期");
            assertThat(Written.cell(workbook.getSheet("历次评价"), 0, "中期评估 2023-06-30").getStringCellValue()).isEqualTo("滞后");
        }
    }

    @Test
    void aReportWithoutFiguresHasAWorkbookWithoutATrend() throws IOException {
        List<IndicatorRow> silent = report.indicators().stream().map(r -> Changed.of(r, "figures", r.figures().stream()
                .map(f -> Changed.of(Changed.of(f, "source", null), "number", new Num(null, Num.NONE, "未报送", ""))).toList())).toList();
        try (XSSFWorkbook workbook = Written.workbook(Changed.report(report, "indicators", silent, "sources", List.of()));
                XSSFWorkbook none = Written.workbook(Changed.report(report, "indicators", List.of(), "sources", List.of()))) {
            assertThat(names(workbook)).contains("主要指标", "图表").doesNotContain("指标走势", "数据来源");
            assertThat(names(none)).contains("总体评价").doesNotContain("指标走势");
        }
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        assertThat(Written.bytes(report)).isEqualTo(Written.bytes(report));
        assertThat(Written.parts(Written.bytes(report)).keySet()).startsWith("[Content_Types].xml", "_rels/.rels");
    }

    @Test
    void thereAreChartsWithTitlesAndTitledAxes() throws IOException {
        List<String> charts = Written.parts(Written.bytes(report)).entrySet().stream().filter(e -> e.getKey().startsWith("xl/charts/chart"))
                .map(java.util.Map.Entry::getValue).toList();
        assertThat(charts).hasSizeGreaterThanOrEqualTo(4).allSatisfy(chart
                -> assertThat(chart.split("<c:title>")).hasSizeGreaterThanOrEqualTo(3));
        assertThat(String.join("", charts)).contains("完成程度与应达进度", "各类指标评价结果", "各单位数据报送情况", "指标数（项）", "lineChart");
    }

    /** The number as its format shows it; a unit in the format stands in quotes, which POI's own formatter does not understand. */
    private static String formatted(Cell cell) {
        String[] format = cell.getCellStyle().getDataFormatString().split("\"");
        return new DataFormatter().formatRawCellContents(cell.getNumericCellValue(), 0, format[0]) + (format.length > 1 ? format[1] : "");
    }

    private static Cell at(XSSFWorkbook workbook, String address) {
        String[] parts = address.replace("'", "").split("!");
        org.apache.poi.ss.util.CellReference cell = new org.apache.poi.ss.util.CellReference(parts[1]);
        return workbook.getSheet(parts[0]).getRow(cell.getRow()).getCell(cell.getCol());
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }
}
