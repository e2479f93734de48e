package org.plangauge.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    private static BigDecimal of(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27    | 3  | 3
            1024  | 10 | 2
            0.25  | 2  | 0.5
            2     | 2  | 1.414213562373095048801688724209698
            1     | 7  | 1
            0     | 5  | 0
            42    | 1  | 42
            1e-40 | 2  | 1e-20
            1e300 | 3  | 1e100
            """)
    void rootsAreExactToThirtyFourDigits(BigDecimal number, int n, BigDecimal root) {
        assertThat(Decimals.root(number, n)).isEqualByComparingTo(root);
    }

    @Test
    void aNegativeNumberHasNoRoot() {
        assertThatThrownBy(() -> Decimals.root(of("-1"), 2)).isInstanceOf(ArithmeticException.class).hasMessage("no real root of -1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            79.96 | 1 | 80  | FLOOR   | 79.9
            79.94 | 1 | 80  | FLOOR   | 79.9
            80.00 | 1 | 80  | FLOOR   | 80.0
            80.04 | 1 | 80  | FLOOR   | 80.0
            80.06 | 1 | 80  | FLOOR   | 80.1
            3.004 | 2 | 3   | CEILING | 3.01
            2.996 | 2 | 3   | CEILING | 3.00
            2.994 | 2 | 3   | CEILING | 2.99
            79.9  | 1 | 80  | FLOOR   | 79.9
            80    | 1 | 80  | FLOOR   | 80
            6.549 | 1 | 100 | FLOOR   | 6.5
            6.55  | 1 | 100 | FLOOR   | 6.6
            """)
    void roundingForShowNeverLooksBetterThanItIs(BigDecimal number, int decimals, BigDecimal limit, RoundingMode adverse, String shown) {
        assertThat(Decimals.show(number, decimals, limit, adverse).toPlainString()).isEqualTo(shown);
    }

    @Test
    void plainNumbersHaveNeitherTrailingZerosNorExponents() {
        assertThat(Decimals.plain(of("1E+4"))).hasToString("10000");
        assertThat(Decimals.plain(of("2.500"))).hasToString("2.5");
        assertThat(Decimals.plain(of("0.000"))).hasToString("0");
    }

    @Test
    void quotientsCarryThirtyFourDigits() {
        assertThat(Decimals.divide(BigDecimal.ONE, of("3"))).hasToString("0.3333333333333333333333333333333333");
    }
}
