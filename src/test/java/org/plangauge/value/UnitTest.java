package org.plangauge.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "——", "—", "-", "/", "　"})
    void dashesAndBlanksMeanNoUnit(String text) {
        assertThat(Unit.parse(text)).isEqualTo(Unit.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            亿元    | 元     | 100000000
            万元    | 元     | 10000
            亿美元  | 美元   | 100000000
            万人    | 人     | 10000
            元/人·月 | 元/人·月 | 1
            万      | 万     | 1
            %      | %      | 1
            ％     | %      | 1
            ‰      | %      | 0.1
            个百分点 | %      | 1
            公顷    | 亩     | 15
            万公顷  | 亩     | 150000
            万亩    | 亩     | 10000
            千米    | 公里   | 1
            """)
    void aUnitIsOfAKindAndHasAFactor(String text, String kind, BigDecimal factor) {
        assertThat(Unit.parse(text).kind()).isEqualTo(kind);
        assertThat(Unit.parse(text).factor()).isEqualByComparingTo(factor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | 亿元 | 万元 | 10000
            1   | 万元 | 亿元 | 0.0001
            3   | 公顷 | 亩   | 45
            1   | 亩   | 公顷 | 0.06666666666666667
            5   | ‰    | %    | 0.5
            6.50 | %   | 百分点 | 6.50
            """)
    void amountsAreConvertedWithinAKind(BigDecimal amount, String from, String to, String expected) {
        assertThat(Unit.parse(from).convert(amount, Unit.parse(to)).orElseThrow().toPlainString()).isEqualTo(expected);
    }

    @Test
    void betweenKindsThereIsNoConversion() {
        assertThat(Unit.parse("万元").convert(BigDecimal.ONE, Unit.parse("万美元"))).isEmpty();
        assertThat(Unit.NONE.convert(BigDecimal.ONE, Unit.parse("%"))).isEmpty();
    }

    @Test
    void aUnitIsPrintedAsItWasPrinted() {
        assertThat(Unit.parse("元/人·月")).hasToString("元/人·月");
        assertThat(Unit.parse("——")).hasToString("");
    }
}
