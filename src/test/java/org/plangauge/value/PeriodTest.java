package org.plangauge.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023上半年", "2016-2020"})
    void whatIsPrintedIsReadBack(String text) {
        assertThat(Period.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年       | 2022
            2022年度     | 2022
            2022年全年   | 2022
            ２０２２      | 2022
            2022 年      | 2022
            2023年上半年 | 2023上半年
            2023年1-6月  | 2023上半年
            2023年6月    | 2023上半年
            2023年6月末  | 2023上半年
            2023H1       | 2023上半年
            2023-H1      | 2023上半年
            2016年-2020年 | 2016-2020
            2016—2020年  | 2016-2020
            2016至2020   | 2016-2020
            2016～2020   | 2016-2020
            """)
    void otherSpellingsMeanTheSame(String text, String expected) {
        assertThat(Period.parse(text).orElseThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022下半年", "2022年9月", "22", "20222", "2020-2016", "2020-2020", "1899", "3000", "年度", "2022目标"})
    void otherTextIsNoPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void theHalfYearComesBeforeItsYearAndASpanAfterItsLast() {
        List<Period> ordered = List.of(Period.year(2021), Period.year(2022), Period.firstHalf(2023), Period.year(2023), Period.year(2025),
                Period.span(2021, 2025),
                Period.span(2022, 2025));
        List<Period> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void timeIsCountedInHalfYears() {
        assertThat(Period.firstHalf(2023).end()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(Period.span(2021, 2025).end()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(List.of(Period.firstHalf(2023).halves(), Period.year(2023).halves(), Period.span(2021, 2025).halves()))
                .containsExactly(1, 2, 10);
        assertThat(Period.year(2022).halvesSince(2021)).isEqualTo(4);
        assertThat(Period.firstHalf(2023).halvesSince(2021)).isEqualTo(5);
        assertThat(Period.year(2020).halvesSince(2021)).isZero();
    }

    @Test
    void periodsAreSaidInWords() {
        assertThat(List.of(Period.year(2022), Period.firstHalf(2023), Period.span(2016, 2020)).stream().map(Period::inWords))
                .containsExactly("2022年", "2023年上半年", "2016-2020年");
    }

    @Test
    void aSpanHasMoreThanOneYearAndNothingElseHas() {
        assertThatThrownBy(() -> Period.span(2021, 2021)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Period(2021, 2022, Period.Shape.YEAR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.year(1899)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.year(1900)).hasToString("1900");
    }
}
