package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.value.Comparison;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** A figure against a target: met, not met, or not to be told. */
class RequirementTest {

    private static final BigDecimal FIVE_PER_CENT = BigDecimal.valueOf(5);

    private static Stated stated(String text) {
        return (Stated) Reading.of(text, Unit.parse("%"));
    }

    private static Requirement floor(String target) {
        return Requirement.of(stated(target), true, false, FIVE_PER_CENT);
    }

    private static Requirement ceiling(String target) {
        return Requirement.of(stated(target), false, false, FIVE_PER_CENT);
    }

    @ParameterizedTest(name = "{1} against {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            98     | 98       | MET
            98     | 97.99    | NOT_MET
            98     | 98以上    | MET
            98     | 超过98    | MET
            98     | 96以上    | CANNOT_TELL
            98     | 超过97    | CANNOT_TELL
            98     | 98以下    | CANNOT_TELL
            98     | 不足98    | NOT_MET
            98     | 97以下    | NOT_MET
            98     | 99以下    | CANNOT_TELL
            98     | 98-99    | MET
            98     | 97-98    | CANNOT_TELL
            98     | 96-97.9  | NOT_MET
            98以上  | 98以上    | MET
            98以上  | 98       | MET
            98以上  | 97.99    | NOT_MET
            96     | 95以上    | CANNOT_TELL
            ≥98    | 98       | MET
            超过98  | 98       | NOT_MET
            超过98  | 98.01    | MET
            超过98  | 98以上    | CANNOT_TELL
            超过98  | 超过98    | MET
            超过98  | 98以下    | NOT_MET
            7-7.5  | 7        | MET
            7-7.5  | 6.99     | NOT_MET
            7-7.5  | 8        | MET
            7-7.5  | 7-7.2    | MET
            300左右 | 285      | MET
            300左右 | 284.9    | NOT_MET
            300左右 | 400      | MET
            同口径3 | 3        | MET
            同口径3 | 同口径2.9 | NOT_MET
            """)
    void whereMoreIsBetterAFigureHasToReachTheTarget(String target, String figure, Comparison expected) {
        assertThat(floor(target).metBy(stated(figure))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} against {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            5      | 5        | MET
            5      | 5.01     | NOT_MET
            5      | 4以下     | MET
            5      | 5以下     | MET
            5      | 6以下     | CANNOT_TELL
            5      | 5以上     | CANNOT_TELL
            5      | 超过5     | NOT_MET
            5      | 4以上     | CANNOT_TELL
            3以下   | 3        | MET
            3以内   | 3.01     | NOT_MET
            不超过3 | 3        | MET
            不足3   | 3        | NOT_MET
            不足3   | 2.99     | MET
            不足3   | 3以下     | CANNOT_TELL
            不足3   | 不足3     | MET
            2-3    | 3        | MET
            2-3    | 3.01     | NOT_MET
            2-3    | 1        | MET
            20左右  | 21       | MET
            20左右  | 21.1     | NOT_MET
            """)
    void whereLessIsBetterAFigureMayNotPassTheTarget(String target, String figure, Comparison expected) {
        assertThat(ceiling(target).metBy(stated(figure))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} against {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2-3    | 2     | MET
            2-3    | 3     | MET
            2-3    | 1.99  | NOT_MET
            2-3    | 3.01  | NOT_MET
            2-3    | 2-3   | MET
            2-3    | 2以上  | CANNOT_TELL
            100左右 | 95    | MET
            100左右 | 105   | MET
            100左右 | 94.9  | NOT_MET
            100左右 | 105.1 | NOT_MET
            """)
    void anIntervalThatIsToBeHeldIsKeptOnBothSides(String target, String figure, Comparison expected) {
        assertThat(Requirement.of(stated(target), true, true, FIVE_PER_CENT).metBy(stated(figure))).isEqualTo(expected);
    }

    @Test
    void theTargetsOwnWordsDecideWhetherItIsAFloor() {
        assertThat(floor("3以下").floor()).isFalse();
        assertThat(ceiling("98以上").floor()).isTrue();
        assertThat(ceiling("98以上").metBy(stated("99"))).isEqualTo(Comparison.MET);
    }

    @Test
    void onlyABareNumberLeavesLatitude() {
        assertThat(floor("98").latitude()).isTrue();
        assertThat(floor("同口径3").latitude()).isTrue();
        assertThat(new String[] {"98以上", "≥98", "超过98", "3以下", "7-7.5", "300左右"}).noneMatch(t -> floor(t).latitude());
    }

    @Test
    void theMarginIsAShareOfTheTargetAndPositiveOnTheGoodSide() {
        assertThat(floor("80").margin(new BigDecimal("84"))).isEqualByComparingTo("0.05");
        assertThat(floor("80").margin(new BigDecimal("76"))).isEqualByComparingTo("-0.05");
        assertThat(ceiling("5").margin(new BigDecimal("4"))).isEqualByComparingTo("0.2");
        assertThat(ceiling("-5").margin(new BigDecimal("-6"))).isEqualByComparingTo("0.2");
        assertThat(floor("0").margin(BigDecimal.ONE)).isNull();
    }

    @Test
    void completionIsMeasuredTowardsTheTargetsNumber() {
        assertThat(floor("7-7.5").number()).isEqualByComparingTo("7");
        assertThat(ceiling("2-3").number()).isEqualByComparingTo("3");
        assertThat(floor("300左右").number()).isEqualByComparingTo("300");
        assertThat(floor("300左右").limit()).isEqualByComparingTo("285");
        assertThat(floor("-4左右").limit()).isEqualByComparingTo("-4.2");
    }

    @Test
    void roundingGoesAgainstTheGoodSide() {
        assertThat(floor("80").adverse()).isEqualTo(RoundingMode.FLOOR);
        assertThat(ceiling("80").adverse()).isEqualTo(RoundingMode.CEILING);
    }
}
