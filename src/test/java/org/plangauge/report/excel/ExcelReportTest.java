package org.plangauge.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plangauge.plan.PlanHeading;
import org.plangauge.report.FindingRow;
import org.plangauge.report.PlanReport;
import org.plangauge.samples.Samples;

/** The workbook read back: verdicts, live formulas, links, and marks. */
class ExcelReportTest {

    private final PlanReport report = Samples.report(Samples.MID_TERM);

    @Test
    void theSheetsAreThereInOrder() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            assertThat(names(workbook)).containsExactly("总体情况", "主要指标", "逐年数据", "方法对照", "预警", "重点任务", "重大工程", "量化承诺", "报送情况", "问题清单",
                    "数据来源");
        }
    }

    @Test
    void verdictsAndFiguresAreThoseOfTheReport() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            Sheet sheet = workbook.getSheet("主要指标");
            for (int i = 0; i < report.indicators().size(); i++) {
                Row row = sheet.getRow(3 + i);
                assertThat(row.getCell(IndicatorSheet.column("评价")).getStringCellValue()).isEqualTo(report.indicators().get(i).verdict());
                assertThat(row.getCell(IndicatorSheet.column("预警")).getStringCellValue()).isEqualTo(report.indicators().get(i).warning());
            }
            assertThat(workbook.getSheet("逐年数据").getRow(3).getCell(5).getNumericCellValue()).isEqualTo(8.1);
        }
    }

    @Test
    void formulasCalculateToTheValuesTheyCarry() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            double carried = cell.getNumericCellValue();
                            CellValue calculated = evaluator.evaluate(cell);
                            assertThat(calculated.getNumberValue()).as(cell.getAddress() + " " + cell.getCellFormula()).isCloseTo(carried,
                                    within(1e-12));
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(20);
        }
    }

    @Test
    void everyFigureLinksToItsSource() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            Cell growth = workbook.getSheet("逐年数据").getRow(3).getCell(5);
            assertThat(growth.getHyperlink().getAddress()).isEqualTo("'数据来源'!A4");
            Row source = workbook.getSheet("数据来源").getRow(3);
            assertThat(source.getCell(1).getStringCellValue()).isEqualTo("S-01");
            assertThat(source.getCell(4).getStringCellValue()).isEqualTo("8.1");
            assertThat(source.getCell(8).getStringCellValue()).isEqualTo("I9");
        }
    }

    @Test
    void aDemonstrationIsMarkedOnEverySheetAndOnNoneOtherwise() throws IOException {
        try (XSSFWorkbook marked = written(report); XSSFWorkbook plain = written(real())) {
            assertThat(marked).allSatisfy(sheet -> {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("演示数据");
                assertThat(sheet.getHeader().getRight()).isEqualTo("演示数据");
            });
            assertThat(plain).allSatisfy(sheet -> {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).doesNotContain("演示数据");
                assertThat(sheet.getHeader().getRight()).isEmpty();
            });
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        List<FindingRow> findings = List.of(new FindingRow("区科技局", "F-211", "错误", "a.xlsx", "“指标”表F5", "=HYPERLINK(\"http://x\")", "数值",
                "请改。"));
        PlanReport hostile = new PlanReport(report.plan(), report.due(), report.title(), report.snapshot(), report.years(),
                report.tolerances(), report.summary(),
                report.periods(), report.indicators(), report.tasks(), report.projects(), report.commitments(), report.comments(), report.submissions(),
                        findings, report.explanations(), report.sources(), report.previous(), report.changes(), report.courses());
        try (XSSFWorkbook workbook = written(hostile)) {
            Cell found = workbook.getSheet("问题清单").getRow(3).getCell(3);
            assertThat(found.getCellType()).isEqualTo(CellType.STRING);
            assertThat(found.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void commentsHaveASheetWhereThereAreAny() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.commented())) {
            Cell text = workbook.getSheet("意见采纳").getRow(6).getCell(2);
            assertThat(text.getCellType()).isEqualTo(CellType.STRING);
            assertThat(text.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(workbook.getSheet("意见采纳").getRow(6).getCell(4).getStringCellValue()).isEqualTo("尚未处理");
        }
        try (XSSFWorkbook workbook = written(report)) {
            assertThat(workbook.getSheet("意见采纳")).isNull();
        }
    }

    @Test
    void headsAreFrozenFilteredAndRepeatedInPrint() throws IOException {
        try (XSSFWorkbook workbook = written(report)) {
            XSSFSheet sheet = workbook.getSheet("主要指标");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:AE12");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(workbook.getSheet("总体情况").getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void theSameReportIsTheSameBytes() throws IOException {
        assertThat(bytes(report)).isEqualTo(bytes(report));
    }

    private PlanReport real() {
        PlanHeading h = report.plan();
        PlanHeading heading = new PlanHeading(h.id(), h.title(), h.shortTitle(), h.region(), h.issuingBody(), h.baselineYear(),
                h.firstYear(), h.lastYear(), false, h.source(),
                "", h.assignmentNote(), h.starNote(), h.contact());
        return new PlanReport(heading, report.due(), report.title(), report.snapshot(), report.years(), report.tolerances(),
                report.summary(), report.periods(),
                report.indicators(), report.tasks(), report.projects(), report.commitments(), report.comments(), report.submissions(), report.findings(),
                        report.explanations(), report.sources(), report.previous(), report.changes(), report.courses());
    }

    private static XSSFWorkbook written(PlanReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report)));
    }

    private static byte[] bytes(PlanReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelReport.write(report, out);
        return out.toByteArray();
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }
}
