package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.samples.Samples;

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

    static List<HistoryCheck> historyChecks() {
        return Inspector.HISTORY_CHECKS;
    }

    @ParameterizedTest
    @MethodSource("historyChecks")
    void withNothingKnownItFindsNothingInACleanForm(HistoryCheck check) {
        assertThat(Typed.findings(check, Typed.clean(), Background.nothing())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("historyChecks")
    void itFindsNothingInAFormThatSaysWhatIsKnown(HistoryCheck check) {
        Known known = new Known();
        Typed.accepted(Typed.clean()).figures().forEach(f -> known.figure(f, Samples.STATISTICS, 1));
        assertThat(Typed.findings(check, Typed.clean(), known.published("中期评估报告", "2025-12-31", 1).background())).isEmpty();
    }

    @Test
    void noTwoChecksShareACode() {
        assertThat(Stream.concat(Inspector.CHECKS.stream().map(Check::code), Inspector.HISTORY_CHECKS.stream().map(HistoryCheck::code)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeOfAFormOrItsHistoryHasItsCheck() {
        List<FindingCode> checked = Stream.concat(Inspector.CHECKS.stream().map(Check::code), Inspector.HISTORY_CHECKS.stream().map(HistoryCheck::code)).toList();
        assertThat(Arrays.stream(FindingCode.values()).filter(c -> c.code().startsWith("F-3") || c.code().matches("F-20[5-9]")))
                .allMatch(checked::contains);
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
