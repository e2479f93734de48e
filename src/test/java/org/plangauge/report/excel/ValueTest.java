package org.plangauge.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.report.Num;

/** What becomes a number in a cell, with which format and formula, and what stays text. */
class ValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.1        | 8.1       | 0.0
            -0.50      | -0.50     | 0.00
            175        | 175       | 0
            12,345.6   | 12345.6   | #,##0.0
            0.05       | 0.05      | 0.00
            6.5%       | 6.5       | 0.0"%"
            """)
    void aPlainNumberIsOneWithTheDecimalsShown(String shown, BigDecimal number, String format) {
        assertThat(Value.shown(shown)).extracting(Value::number, Value::format).containsExactly(number, format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"98以上", "——", "同口径3", "7-7.5", "〔13.5〕", "007", "1e5", "12,34", "8.", ".5", "1234567890123456",
        "3亿美元", "", "=1"})
    void everythingElseStaysText(String shown) {
        assertThat(Value.shown(shown)).extracting(Value::number, Value::text).containsExactly(null, shown);
    }

    @Test
    void aComputedNumberCarriesItsUnitInTheFormatAndAReportedOneDoesNot() {
        assertThat(Value.of(new Num("17.33", "17.33亿\"美元", "", "(90−38)÷3"))).extracting(Value::number, Value::format)
                .containsExactly(new BigDecimal("17.33"), "0.00\"亿美元\"");
        assertThat(Value.of(new Num("17.33", "17.33亿美元", "", "")).isNumber()).isFalse();
        assertThat(Value.of(new Num(null, "——", "未报送", "")).text()).isEqualTo("——");
    }

    @Test
    void aShareIsRoundedDownOnBothSidesOfNothing() {
        assertThat(Value.share(new BigDecimal("0.79999")).text()).isEqualTo("79.9%");
        assertThat(Value.share(new BigDecimal("-0.00001")).number()).isEqualByComparingTo("-0.001");
    }

    @Test
    void aFormulaStandsOnlyWhereItComesToTheNumberShown() {
        Value shown = Value.shown("79.9");
        assertThat(new Computation("A1*B1", 79.96).rounded(shown, RoundingMode.HALF_UP).formula()).isEqualTo("ROUNDDOWN(ROUND(A1*B1,9),1)");
        assertThat(new Computation("A1*B1", 79.94).rounded(shown, RoundingMode.HALF_UP).formula()).isEqualTo("ROUND(ROUND(A1*B1,9),1)");
        assertThat(new Computation("A1*B1", 79.86).rounded(shown, RoundingMode.UP).formula()).isEqualTo("ROUNDUP(ROUND(A1*B1,9),1)");
        assertThat(new Computation("A1*B1", 80.01).rounded(shown, RoundingMode.HALF_UP)).isEqualTo(shown);
        assertThat(new Computation("A1/B1", Double.NaN).rounded(shown, RoundingMode.HALF_UP)).isEqualTo(shown);
    }

    @Test
    void theDustOfBinaryFractionsIsNoReasonToRoundDown() {
        Value shown = Value.share(new BigDecimal("0.6"));
        assertThat(new Computation("A1/B1", 0.06 / 0.1).share(shown).formula()).isEqualTo("INT(ROUND((A1/B1)*1000,6))/1000");
        assertThat(new Computation("A1/B1", 0.5999).share(shown)).isEqualTo(shown);
        assertThat(new Computation("A1/B1", -0.0005).share(Value.share(new BigDecimal("-0.0005"))).formula()).isNotEmpty();
    }

    @Test
    void aWordThatCountifsWouldReadAsAPatternIsComparedAsItIs() {
        assertThat(Where.count(new Where("指标_评价", "$A5", "滞后"), new Where("指标_类别", "D$4", "经济强")))
                .isEqualTo("COUNTIFS(指标_评价,$A5,指标_类别,D$4)");
        for (String word : List.of("", "经济*", ">5", "何？?", "~", "2021", "长".repeat(256))) {
            assertThat(Where.count(new Where("指标_类别", "D$4", word))).as(word).isEqualTo("SUMPRODUCT((指标_类别=D$4)*1)");
        }
    }

    @Test
    void neighboursInAStackDifferInGreyPrintToo() {
        List<Ink> stacked = List.of(Ink.BEST, Ink.BETTER, Ink.GOOD, Ink.BEHIND, Ink.UNKNOWN);
        for (int i = 1; i < stacked.size(); i++) {
            assertThat(Math.abs(stacked.get(i).brightness() - stacked.get(i - 1).brightness())).as(stacked.get(i).name()).isGreaterThan(40);
        }
        assertThat(Ink.ASKED.brightness() - Ink.DONE.brightness()).isGreaterThan(80);
        assertThat(Ink.ASKED.brightness() - Ink.BEHIND.brightness()).isGreaterThan(80);
    }
}
