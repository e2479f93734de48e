package org.plangauge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Formula;
import org.plangauge.plan.Plan;

/** The column 公式 and the table series.csv. */
class FormulasTest {

    private static final String SERIES = """
            编号,名称,单位,数据单位,汇总方式,公式
            X-1,研发经费,亿元,区统计局,求和,
            X-2,地区生产总值,万元,区统计局,,
            X-3,常住人口,万人,区统计局,,
            """;

    @TempDir
    private Path root;

    private SmallCatalogue catalogue() {
        SmallCatalogue catalogue = new SmallCatalogue(root);
        return catalogue.with("series.csv", SERIES).with("indicators.csv", catalogue.text("indicators.csv").replace("公开,口径\n", "公开,口径,公式\n")
                .replaceAll("(?m)^(I-\\d.*)$", "$1,"));
    }

    /** The second indicator aggregated so. */
    private SmallCatalogue aggregated(String how, String formula) {
        SmallCatalogue catalogue = catalogue();
        String text = catalogue.text("indicators.csv").replace("已确认,,,0,20,1,否,口径,", "已确认," + how + ",,0,20,1,否,口径," + formula);
        return catalogue.with("indicators.csv", text);
    }

    private Formula formula(String how, String text) {
        Plan plan = aggregated(how, text).read().plan();
        return plan.indicator("I-2").orElseThrow().formula();
    }

    private static String value(Formula formula, String... values) {
        Map<Formula.Input, BigDecimal> numbers = new HashMap<>();
        int next = 0;
        for (Formula.Input input : formula.inputs()) {
            numbers.put(input, new BigDecimal(values[next++]));
        }
        return formula.value(numbers).map(n -> n.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()).orElse("none");
    }

    @Test
    void aRatioComesOutInTheUnitOfItsIndicator() {
        Formula share = formula("比率", "{X-1}/{X-2}");
        assertThat(value(share, "17.96", "6201900")).as("亿元 over 万元, in %").isEqualTo("2.895887");
        assertThat(value(share, "17.96", "0")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ({X-1}-{X-1@上年})/{X-1@上年}*100         | 11,10    | 10
            （{X-1}－{X-1@上年}）÷{X-1@上年}×100       | 11,10    | 10
            ({X-1}/{X-1@基期})^0.5-1                  | 4,1      | 1
            MAX({X-1}, {X-2}) + MIN({X-1}, {X-2})     | 3,5      | 8
            IF({X-1} > {X-2}, 1, 0)                   | 5,3      | 1
            SQRT({X-1})                               | 0-1      | none
            0.1 + 0.2 + {X-1} * 0                     | 1        | 0.3
            SUM({X-1}, {X-2}, {X-3}) / 3              | 1,2,4    | 2.333333
            """)
    void formulasAreArithmeticOverFigures(String text, String values, String result) {
        assertThat(value(formula("公式", text.contains(",") ? "\"" + text + "\"" : text), values.replace("0-1", "-1").split(","))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            公式 |                    | found a blank cell, expected a formula for 公式, such as {T1-05}/{T1-06}
            求和 | {X-1}              | found "{X-1}", expected a blank cell for 求和
            公式 | {X-9}*2            | found the unknown code X-9, expected a code of indicators.csv or series.csv
            公式 | {I-2@上年}*1.1      | found "{I-2@上年}*1.1", expected a formula that does not lead back to I-2
            公式 | {X-1@明年}*2        | found @明年 in place of @上年 or @基期, expected an expression over figures in braces, with + - * / ^ and ABS, MIN, MAX, SUM, AVERAGE, SQRT, IF
            公式 | 12*3               | found no figure in braces, such as {T1-05}, expected an expression over figures in braces, with + - * / ^ and ABS, MIN, MAX, SUM, AVERAGE, SQRT, IF
            公式 | {X-1}+基数          | found the unknown name 基数, expected an expression over figures in braces, with + - * / ^ and ABS, MIN, MAX, SUM, AVERAGE, SQRT, IF
            比率 | {X-1}*{X-2}        | found "{X-1}*{X-2}", expected one figure divided by another for 比率: {T1-05}/{T1-06}
            比率 | {X-1}/{X-3}        | found 亿元 divided by 万人, expected two figures of one kind for a share in %
            """)
    void aFaultyFormulaIsNamed(String how, String formula, String fault) {
        assertThat(aggregated(how, formula == null ? "" : formula).faults()).containsExactly("indicators.csv, row 3, column 公式: " + fault);
    }

    @Test
    void whatIsNoArithmeticIsRefused() {
        for (String text : new String[] {"{X-1}+", "DT_NOW()+{X-1}", "RANDOM()*{X-1}", "STR_UPPER({X-1})", "({X-1}", "{X-1} {X-2}", "{X-1}[0]"}) {
            assertThat(aggregated("公式", text).faults()).as(text).singleElement().asString().contains("column 公式")
                    .contains("expected an expression over figures in braces");
        }
    }

    @Test
    void aCycleIsNamedAtEachOfItsRows() {
        SmallCatalogue catalogue = aggregated("公式", "{X-1}*2");
        catalogue.with("series.csv", SERIES.replace("X-1,研发经费,亿元,区统计局,求和,", "X-1,研发经费,亿元,区统计局,公式,{X-2}+1").replace(
                "X-2,地区生产总值,万元,区统计局,,", "X-2,地区生产总值,万元,区统计局,公式,{X-1}-1"));
        assertThat(catalogue.faults()).containsExactlyInAnyOrder(
                "series.csv, row 2, column 公式: found \"{X-2}+1\", expected a formula that does not lead back to X-1",
                "series.csv, row 3, column 公式: found \"{X-1}-1\", expected a formula that does not lead back to X-2");
    }

    @Test
    void auxiliarySeriesAreReadWithWhatIsLeftOutSaidByDefaults() {
        Plan plan = catalogue().read().plan();
        assertThat(plan.auxiliaries()).extracting(s -> s.code() + " " + s.name() + " " + s.unit() + " " + s.measure().word() + " "
                + s.aggregation().word()).containsExactly("X-1 研发经费 亿元 达到 求和", "X-2 地区生产总值 万元 达到 直报", "X-3 常住人口 万人 达到 直报");
        assertThat(plan.auxiliary("X-3").orElseThrow().responsibility().reporter().orElseThrow().shortName()).isEqualTo("区统计局");
        assertThat(plan.auxiliary("I-1")).isEmpty();
    }

    @Test
    void aFaultyAuxiliarySeriesIsNamed() {
        assertThat(catalogue().with("series.csv", SERIES.replace("X-2,地", "I-2,地")).faults())
                .containsExactly("series.csv, row 3, column 编号: found \"I-2\" again, expected a code of its own (row 3 has it too)");
        assertThat(catalogue().with("series.csv", SERIES.replace("万人,区统计局", "万人,")).faults())
                .containsExactly("series.csv, row 4, column 数据单位: found a blank cell, expected text");
        assertThat(catalogue().with("series.csv", "编号,名称,单位,数据单位,计算方式\nX-1,均值,%,区统计局,保持\n").faults())
                .containsExactly("series.csv, row 2, column 计算方式: found \"保持\", expected one of 达到、年均增长、累计、累计变化");
    }

    @Test
    void aRelativeIndicatorMayReferToAnOutsideSeries() {
        SmallCatalogue catalogue = catalogue().with("series.csv", "编号,名称,单位,数据单位,计算方式\nX-9,全市平均居民收入增速,%,区统计局,年均增长\n");
        String indicators = catalogue.text("indicators.csv");
        assertThat(catalogue.with("indicators.csv", indicators.replace("高于经济增长", "高于全市平均")).read().plan().indicator("I-3").orElseThrow()
                .reference()).as("found by its name").isEqualTo("X-9");
        assertThat(catalogue.with("indicators.csv", indicators.replace("相对,,,——", "相对,,X-9,——")).read().plan().indicator("I-3").orElseThrow()
                .reference()).isEqualTo("X-9");
    }

    @Test
    void aLocalityWithinAnotherOneIsNotCounted() {
        SmallCatalogue catalogue = catalogue().with("units.csv", "编号,名称,计入汇总\nU1,东镇,\nU2,产业园,否\n");
        assertThat(catalogue.read().plan().countedLocalities()).extracting(l -> l.name()).containsExactly("东镇");
        assertThat(catalogue.read().plan().localities()).hasSize(2);
    }

    @Test
    void onlyWhatHasANumberToReachIsBrokenDown() {
        assertThat(catalogue().replace("annual-targets.csv", "I-1,2021,6.5,分解,", "I-3,2021,6.5,分解,").faults())
                .containsExactly("annual-targets.csv, row 2, column 性质: found \"分解\", expected an indicator with a number to reach: 相对 is not judged by 分解");
    }

    @Test
    void aCommitmentTakesTheSameTargetsAsAnIndicator() {
        Plan plan = catalogue().replace("commitments.csv", "≥200,家,达到,升,2025", "翻一番,家,达到,升,2025").read().plan();
        assertThat(plan.commitments().getFirst().judgedTarget().orElseThrow().text()).isEqualTo("翻一番");
        assertThat(catalogue().replace("commitments.csv", "≥200,家,达到,升,2025", "持续提高,家,保持,升,2025").faults()).isEmpty();
    }
}
