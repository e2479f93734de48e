package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.SubmittedWorkbook;
import org.plangauge.submission.Statement;

/** What of a workbook is accepted. */
class InspectorTest {

    private static Inspection inspect(SubmittedWorkbook workbook) {
        return new Inspector(List.of(Samples.plan())).inspect(workbook);
    }

    private static List<String> figures(Inspection inspection) {
        return inspection.submission().orElseThrow().figures().stream()
                .map(f -> f.code() + " " + f.period() + " " + f.reading().verbatim()).toList();
    }

    @Test
    void aCleanFormIsAcceptedWhole() {
        Inspection inspection = inspect(Typed.clean());
        assertThat(inspection.findings()).isEmpty();
        assertThat(figures(inspection))
                .containsExactly("S-01 2021 8.1", "S-01 2022 3.0", "S-01 2023上半年 5.0", "S-02 2020 2.6", "S-02 2021 2.65", "S-02 2022 2.7",
                "S-02 2023上半年 ——");
        assertThat(inspection.submission().orElseThrow().figures()).extracting(Figure::nature)
                .containsExactly("", "", "快报", "", "", "", "预计");
        assertThat(inspection.submission().orElseThrow().figures().getFirst().cell().cell()).isEqualTo("I4");
        assertThat(inspection.submission().orElseThrow().statements()).extracting(Statement::column)
                .contains(FormColumn.SELF_ASSESSMENT, FormColumn.TREND);
    }

    @Test
    void anErrorLeavesOutItsCellAndNothingElse() {
        Inspection inspection = inspect(Typed.indicators("|8.1|", "|约三成|"));
        assertThat(inspection.findings()).extracting(f -> f.code().code()).containsExactly("F-211");
        assertThat(figures(inspection)).doesNotContain("S-01 2021 约三成").contains("S-01 2022 3.0", "S-02 2021 2.65").hasSize(6);
    }

    @Test
    void anErrorOfARowLeavesOutTheRow() {
        Inspection inspection = inspect(Typed.indicators("增长|%|6.5", "增长|‰|6.5"));
        assertThat(figures(inspection)).allMatch(f -> f.startsWith("S-02"));
        assertThat(inspection.submission().orElseThrow().statements()).allMatch(s -> s.code().equals("S-02"));
    }

    @Test
    void aRowIsNotLeftOutForAnotherWhoseNumberItsOwnBeginsWith() {
        StringBuilder rows = new StringBuilder(Typed.INDICATORS.replace("S-01|经济|1|地区生产总值年均增长|%", "S-01|经济|1|地区生产总值年均增长|‰"));
        rows.append("\n".repeat(34)).append("S-05|民生|5|城镇登记失业率|%|3以下|预期性||2.8|2.9\n");
        assertThat(figures(inspect(Typed.workbook(Typed.sheet("指标", rows.toString()))))).as("rows 4 and 40").contains("S-05 2021 2.8");
    }

    @Test
    void aWarningLeavesNothingOut() {
        Inspection inspection = inspect(Typed.indicators("|趋势判断|滞后原因", "|甲|滞后原因"));
        assertThat(inspection.findings()).extracting(f -> f.severity().word()).containsExactly("警告", "提示");
        assertThat(figures(inspection)).hasSize(7);
    }

    @Test
    void aRejectionLeavesOutEverything() {
        Inspection inspection = inspect(Typed.indicators("报送单位：|区统计局", "报送单位：|某局"));
        assertThat(inspection.submission()).isEmpty();
        assertThat(inspection.findings()).extracting(f -> f.code().code()).containsExactly("F-112");
    }

    @Test
    void allFindingsComeAtOnceInTheOrderOfTheChecks() {
        Inspection inspection = inspect(Typed.indicators("|8.1|3.0|5.0|快报||是|能完成|", "|约三成|#DIV/0!|500|预估||差不多|=|"));
        assertThat(inspection.findings()).extracting(f -> f.code().code() + " " + f.place().cell())
                .containsExactly("F-214 O4", "F-215 J4", "F-211 I4", "F-213 K4",
                "F-221 L4", "F-221 N4");
        assertThat(figures(inspection)).allMatch(f -> f.startsWith("S-02"));
    }

    @Test
    void aCellWithTwoMeaningsIsReadOnce() {
        Inspection inspection = inspect(Typed.indicators("|8.1|3.0|", "||3.0|"));
        assertThat(figures(inspection)).as("a blank cell reports nothing").hasSize(6);
    }

    @Test
    void theWordForDeletionIsAcceptedAsAFigure() {
        assertThat(figures(inspect(Typed.indicators("|8.1|", "|删除|")))).contains("S-01 2021 删除");
    }
}
