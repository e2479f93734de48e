package org.plangauge.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.report.PlanReport;
import org.plangauge.samples.Samples;

/** Whatever a department writes, in whatever column, it stays text: no formula, no link, no broken file. */
class HostileTextTest {

    /** Records of the plan itself, and components that are ours: keys and periods. */
    private static final Set<String> OURS = Set.of("indicator", "task", "project", "commitment", "plan", "due", "summary", "tolerances",
            "periods",
            "period", "latestPeriod", "standing", "warning", "title", "snapshot", "value", "formula", "methods", "degree",
            "timeProgress", "completion", "time", "yearCompletion", "yearTime", "ahead", "yearAhead", "required", "projected");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+1+1", "-1+1", "\t=1+1", " =1+1", "\n=1+1", "＝1+1",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
        "=cmd|' /C calc'!A0", "{=1+1}", "http://evil.example/x", "\\\\evil\\share", "<b>&amp;]]>\"'", "_x0041_\u0001\u0000\uFFFF\uD800"})
    void aDepartmentsTextIsNeverAFormulaOrALink(String text) throws IOException {
        byte[] bytes = Written.bytes(hostile(text));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            String expected = CellText.of(text);
            List<Cell> hits = Written.cells(workbook).stream().filter(c -> c.getCellType() == CellType.STRING
                    && c.getStringCellValue().equals(expected)).toList();
            assertThat(hits.stream().map(c -> c.getSheet().getSheetName()).collect(Collectors.toSet())).contains("主要指标", "分年度数据", "重点任务",
                    "重大工程",
                    "量化承诺", "存在问题", "对策建议", "报送情况", "数据问题", "征求意见", "数据来源");
            assertThat(hits).allSatisfy(c -> assertThat(((XSSFCellStyle) c.getCellStyle()).getQuotePrefixed())
                    .isEqualTo(CellText.looksLikeFormula(text)));
            assertThat(Written.cells(workbook)).filteredOn(c -> c.getCellType() == CellType.FORMULA)
                    .noneMatch(c -> c.getCellFormula().contains(text));
            assertThat(Written.cells(workbook)).filteredOn(c -> c.getHyperlink() != null)
                    .allMatch(c -> c.getHyperlink().getAddress().matches("'[^']+'![A-Z]+\\d+"));
        }
        Map<String, String> parts = Written.parts(bytes);
        assertThat(parts.keySet()).noneMatch(p -> p.contains("externalLink") || p.contains("worksheets/_rels")
                && parts.get(p).contains("External"));
    }

    @Test
    void aTextThatNoCellCanHoldIsCutAndSaysSo() throws IOException {
        String longest = new Random(1).ints(CellText.LONGEST, '一', '龥').mapToObj(Character::toString).collect(Collectors.joining());
        try (XSSFWorkbook whole = Written.workbook(lagging(longest)); XSSFWorkbook cut = Written.workbook(lagging(longest + "了"))) {
            assertThat(Written.cell(whole.getSheet("主要指标"), 0, "滞后原因").getStringCellValue()).isEqualTo(longest);
            assertThat(Written.cell(cut.getSheet("主要指标"), 0, "滞后原因").getStringCellValue()).hasSize(CellText.LONGEST).endsWith("见原文件）");
        }
    }

    @Test
    void aCutNeverHalvesACharacter() {
        assertThat(CellText.of("𠮷".repeat(CellText.LONGEST))).matches(t -> t.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000));
    }

    @Test
    void charactersThatXmlCannotCarryAreLeftOutAndOthersKept() {
        assertThat(CellText.of("甲\u0000\u0008\u000B\uFFFE乙\t丙\n丁𠮷")).isEqualTo("甲乙\t丙\n丁𠮷");
    }

    @Test
    void textIsEscapedOnlyWhereAProgramWouldReadAnEscape() {
        assertThat(CellText.escaped("a_x0041_b_x00_c_y0041_")).isEqualTo("a_x005F_x0041_b_x00_c_y0041_");
    }

    private static PlanReport lagging(String reason) {
        PlanReport report = Samples.report(Samples.MID_TERM);
        return Changed.report(report, "indicators", report.indicators().stream().map(r -> Changed.of(r, "lagReason",
                reason)).limit(1).toList());
    }

    private static PlanReport hostile(String text) {
        return (PlanReport) turned(Samples.commented(), text);
    }

    /** {@code record} with every text in it that comes from a department replaced. */
    private static Record turned(Record record, String text) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object value = Changed.valueOf(record, components[i]);
            values[i] = OURS.contains(components[i].getName()) ? value : turned(value, text);
        }
        return Changed.made(record, values);
    }

    private static Object turned(Object value, String text) {
        return switch (value) {
            case null -> null;
            case String s -> text;
            case List<?> list -> list.stream().map(e -> turned(e, text)).toList();
            case Record r when r.getClass().getPackageName().equals("org.plangauge.report") -> turned(r, text);
            default -> value;
        };
    }
}
