package org.plangauge.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Department;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Statement;

/** Which of several answers counts. */
class KnownStatementsTest {

    private static KnownStatement said(Department department, int year, long sequence, String code, FormColumn column, String text) {
        return new KnownStatement(new Statement(FormSheet.INDICATORS, code, column, text, new CellPlace("指标", "P9")),
                Samples.receipt(department, year, sequence));
    }

    private static KnownStatement reason(int year, long sequence, String text) {
        return said(Samples.STATISTICS, year, sequence, "S-01", FormColumn.LAG_REASON, text);
    }

    private static String reasonKnown(int year, KnownStatement... statements) {
        return new KnownStatements(List.of(statements), year).text(FormSheet.INDICATORS, "S-01", FormColumn.LAG_REASON);
    }

    @Test
    void withinAYearTheNewestAnswerCountsInWhateverOrder() {
        assertThat(reasonKnown(2023, reason(2023, 1, "先"), reason(2023, 2, "后"))).isEqualTo("后");
        assertThat(reasonKnown(2023, reason(2023, 2, "后"), reason(2023, 1, "先"))).isEqualTo("后");
    }

    @Test
    void theFormsOfTheNewestYearCountHoweverLateAnOlderOneIsCorrected() {
        assertThat(reasonKnown(2025, reason(2025, 1, "二五年"), reason(2023, 9, "二三年"))).isEqualTo("二五年");
    }

    @Test
    void formsOfLaterYearsThanTheEvaluationDoNotCount() {
        assertThat(reasonKnown(2023, reason(2023, 1, "二三年"), reason(2024, 2, "二四年"))).isEqualTo("二三年");
        assertThat(reasonKnown(2022, reason(2023, 1, "二三年"))).isEmpty();
    }

    @Test
    void aReasonGivenInAnEarlierYearDoesNotExplainALaterOne() {
        KnownStatement later = said(Samples.STATISTICS, 2025, 2, "S-02", FormColumn.SELF_ASSESSMENT, "是");
        assertThat(reasonKnown(2025, reason(2023, 1, "受外部需求收缩影响"), later)).isEmpty();
        assertThat(reasonKnown(2024, reason(2023, 1, "受外部需求收缩影响"), later)).as("nothing newer was said by then").isEqualTo("受外部需求收缩影响");
    }

    @Test
    void betweenDepartmentsTheFormOfTheLaterYearCountsHoweverLateTheOtherIsCorrected() {
        KnownStatement lateCorrection = said(Samples.SCIENCE, 2023, 9, "S-01", FormColumn.LAG_REASON, "二三年");
        assertThat(reasonKnown(2025, lateCorrection, reason(2025, 1, "二五年"))).isEqualTo("二五年");
        assertThat(reasonKnown(2025, reason(2025, 1, "二五年"), lateCorrection)).isEqualTo("二五年");
    }

    @Test
    void everyDepartmentHasItsOwnNewestYear() {
        KnownStatement others = said(Samples.SCIENCE, 2025, 2, "S-02", FormColumn.SELF_ASSESSMENT, "是");
        assertThat(reasonKnown(2025, reason(2023, 1, "二三年"), others)).isEqualTo("二三年");
    }

    @Test
    void aBlankReplacesNothing() {
        KnownStatements known = new KnownStatements(List.of(reason(2023, 1, "原因"),
                said(Samples.STATISTICS, 2023, 2, "S-01", FormColumn.SELF_ASSESSMENT, "否")), 2023);
        assertThat(known.text(FormSheet.INDICATORS, "S-01", FormColumn.LAG_REASON)).isEqualTo("原因");
        assertThat(known.text(FormSheet.INDICATORS, "S-01", FormColumn.SELF_ASSESSMENT)).isEqualTo("否");
        assertThat(known.about(FormSheet.TASKS, "S-01", FormColumn.SELF_ASSESSMENT)).isEmpty();
    }
}
