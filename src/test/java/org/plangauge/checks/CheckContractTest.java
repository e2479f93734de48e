package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every check obeys. */
class CheckContractTest {

    static List<Check> checks() {
        return Inspector.CHECKS;
    }

    @ParameterizedTest
    @MethodSource("checks")
    void itFindsNothingInACleanForm(Check check) {
        assertThat(check.examine(Typed.form(Typed.clean()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void itFindsTheSameTwice(Check check) {
        var form = Typed.form(Typed.indicators("8.1|3.0", "约三成|#DIV/0!"));
        assertThat(check.examine(form)).isEqualTo(check.examine(form));
    }

    @Test
    void noTwoChecksShareACode() {
        assertThat(Inspector.CHECKS.stream().map(Check::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyFindingCodeIsItsOwnAndIsFoundByIt() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::code)).doesNotHaveDuplicates().allMatch(c -> c.matches("F-\\d{3}"));
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::meaning)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Arrays.stream(FindingCode.values())).allMatch(c -> FindingCode.of(c.code()) == c);
    }

    @Test
    void theCodesStandInOrder() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::code)).isSorted();
    }

    @Test
    void theWordsOfSeverityAreThoseDepartmentsRead() {
        assertThat(Arrays.stream(Severity.values()).map(Severity::word)).containsExactly("提示", "警告", "错误", "退回");
    }
}
