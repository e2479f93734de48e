package org.plangauge.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.plan.ReportDue;
import org.plangauge.report.PlanReport;
import org.plangauge.samples.Samples;

/** Every formula calculates to the value it carries, in POI and in LibreOffice; and changes when its cells do. */
class LiveFormulasTest {

    static List<ReportDue> dues() {
        return List.of(Samples.FIRST_YEAR, Samples.MID_TERM, Samples.FINAL);
    }

    @ParameterizedTest
    @MethodSource("dues")
    void formulasCalculateToTheValuesTheyCarry(ReportDue due) throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(Samples.report(due))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = Written.cells(workbook).stream().filter(c -> c.getCellType() == CellType.FORMULA).toList();
            assertThat(formulas).hasSizeGreaterThan(60);
            for (Cell cell : formulas) {
                CellValue now = evaluator.evaluate(cell);
                String where = cell.getSheet().getSheetName() + cell.getAddress() + " " + cell.getCellFormula();
                switch (cell.getCachedFormulaResultType()) {
                    case NUMERIC -> assertThat(now.getNumberValue()).as(where).isCloseTo(cell.getNumericCellValue(), within(1e-9));
                    case ERROR -> assertThat(now.getErrorValue()).as(where).isEqualTo(cell.getErrorCellValue());
                    default -> assertThat(now.getStringValue()).as(where).isEqualTo(cell.getStringCellValue());
                }
            }
        }
    }

    @Test
    void degreesAveragesSumsAndCountsAreFormulas() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(Samples.report(Samples.MID_TERM))) {
            var sheet = workbook.getSheet("主要指标");
            assertThat(Written.cell(sheet, 0,
                    "完成数值").getCellFormula()).isEqualTo("(((1+分年度数据!F4/100)*(1+分年度数据!G4/100)*(1+分年度数据!H4/100)^0.5)"
                    .replace("分年度数据", "'分年度数据'") + "^(1/2.5)-1)*100");
            assertThat(Written.cell(sheet, 2, "完成数值").getCellFormula()).isEqualTo("'分年度数据'!F6+'分年度数据'!G6+'分年度数据'!H6");
            assertThat(Written.cell(sheet, 1, "完成程度").getCellFormula()).contains("-").contains("/");
            assertThat(Written.cell(sheet, 6, "剩余年份每年需要").getCellFormula()).startsWith("ROUNDUP(");
            assertThat(workbook.getSheet("总体评价")).anySatisfy(row -> assertThat(row.getCell(1)).isNotNull()
                    .extracting(c -> c.getCellType() == CellType.FORMULA ? c.getCellFormula()
                            : "").asString().startsWith("COUNTIFS(指标_评价,"));
        }
    }

    @Test
    void aCountFollowsAVerdictThatIsChanged() throws IOException {
        try (XSSFWorkbook workbook = Written.workbook(Samples.report(Samples.MID_TERM))) {
            Cell behind = Written.cells(workbook).stream().filter(c -> c.getSheet().getSheetName().equals("总体评价")
                    && c.getCellType() == CellType.STRING && c.getStringCellValue().equals("滞后")).findFirst().orElseThrow();
            Cell count = behind.getRow().getCell(1);
            double before = count.getNumericCellValue();
            typed(Written.cell(workbook.getSheet("主要指标"), 1, "评价"), "滞后");
            assertThat(workbook.getCreationHelper().createFormulaEvaluator().evaluate(count).getNumberValue()).isEqualTo(before + 1);
        }
    }

    @Test
    void theTrendFollowsTheIndicatorThatIsChosen() throws IOException {
        PlanReport report = Samples.report(Samples.MID_TERM);
        try (XSSFWorkbook workbook = Written.workbook(report)) {
            var sheet = workbook.getSheet("指标走势");
            typed(sheet.getRow(2).getCell(1), ChartData.choice(report.indicators().get(6)));
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(sheet.getRow(3).getCell(1)).getNumberValue()).isEqualTo(7);
            assertThat(evaluator.evaluate(sheet.getRow(11).getCell(1)).getNumberValue()).isEqualTo(3.5);
            // 17 % in five years: 1−0.83^(1/5) a year.
            assertThat(evaluator.evaluate(sheet.getRow(11).getCell(2)).getNumberValue()).isCloseTo((1 - Math.pow(0.83, 0.2)) * 100,
                    within(1e-9));
            assertThat(sheet.getDataValidations()).hasSize(1);
        }
    }

    @Test
    void libreOfficeRecalculatesTheSame(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(onPath("soffice"), "skipped: no soffice on PATH to recalculate the workbook");
        Path written = folder.resolve("report.xlsx");
        Files.write(written, Written.bytes(Samples.report(Samples.MID_TERM)));
        Path recalculated = Files.createDirectory(folder.resolve("recalculated"));
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                "--convert-to", "xlsx", "--outdir", recalculated.toString(), written.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        boolean ended = office.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            office.destroyForcibly();
        }
        assertThat(ended).isTrue();
        try (Workbook ours = new XSSFWorkbook(Files.newInputStream(written));
                Workbook theirs = new XSSFWorkbook(Files.newInputStream(recalculated.resolve("report.xlsx")))) {
            for (Cell cell : Written.cells(ours)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    Cell other = theirs.getSheet(cell.getSheet().getSheetName()).getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                    String where = cell.getSheet().getSheetName() + cell.getAddress() + " " + cell.getCellFormula();
                    assertThat(other.getCellType()).as(where).isEqualTo(CellType.FORMULA);
                    assertThat(other.getCachedFormulaResultType()).as(where).isEqualTo(cell.getCachedFormulaResultType());
                    if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                        assertThat(other.getNumericCellValue()).as(where).isCloseTo(cell.getNumericCellValue(), within(1e-9));
                    }
                }
            }
        }
    }

    /** POI keeps an inline text beside a new one unless the cell is emptied first. */
    private static void typed(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream().anyMatch(dir -> Files.isExecutable(Path.of(dir,
                program)));
    }
}
