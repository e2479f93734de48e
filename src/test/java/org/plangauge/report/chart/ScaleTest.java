package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 10           | 0, 5, 10
            0 90           | 0, 50, 100
            2.6 2.85       | 2.5, 2.6, 2.7, 2.8, 2.9
            2.61 2.85      | 2.6, 2.7, 2.8, 2.9
            -3 4           | -5.0, -2.5, 0.0, 2.5, 5.0
            13.02 13.02    | 13.00, 13.25
            8.8 8.9        | 8.75, 8.80, 8.85, 8.90
            0 0            | 0.0, 0.5
            0 123456789    | 0, 5000, 10000, 15000
            0 5e13         | 0, 200000, 400000, 600000
            """)
    void numbersAreRoundAndFewAndTheLowestIsFreeOfTheAxis(String around, String printed) {
        Scale scale = scale(around.strip().split(" "));
        assertThat(scale.numbers().stream().map(scale::printed)).containsExactly(printed.strip().split(", "));
    }

    @Test
    void tenThousandsAndHundredMillionsGoIntoTheUnit() {
        assertThat(scale("0", "1").unit("万元")).isEqualTo("万元");
        assertThat(scale("0", "123456789").unit("元")).isEqualTo("万元");
        assertThat(scale("0", "123456789").unit("万元")).isEqualTo("亿元");
        assertThat(scale("0", "5e13").unit("人")).isEqualTo("亿人");
    }

    @Test
    void placesRunFromItsLowToItsHighEnd() {
        Scale scale = scale("0", "10");
        assertThat(scale.place(BigDecimal.ZERO)).isZero();
        assertThat(scale.place(BigDecimal.TEN)).isEqualTo(1);
        assertThat(scale.place(new BigDecimal("2.5"))).isEqualTo(0.25);
    }

    private static Scale scale(String... numbers) {
        List<BigDecimal> around = Stream.of(numbers).map(BigDecimal::new).toList();
        return Scale.around(around);
    }
}
