package org.plangauge.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Statement;

class AdjustmentsTest {

    private static final Plan PLAN = Samples.plan();
    private static final Indicator RESEARCH = PLAN.indicator("S-02").orElseThrow();
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    /** A row of 规划调整: 原目标, 新目标, 批准机关及会次, 文号, 批准日期, 理由. */
    private static List<KnownStatement> revision(int workbook, int row, String... cells) {
        return line(FormSheet.REVISIONS, workbook, row, List.of(FormColumn.ORIGINAL_TARGET, FormColumn.NEW_TARGET, FormColumn.APPROVED_BY,
                FormColumn.DOCUMENT, FormColumn.APPROVED_ON, FormColumn.REASON), cells);
    }

    /** A row of 基期调整: 新基期值, 调整日期, 文号, 理由. */
    private static List<KnownStatement> restatement(int workbook, int row, String... cells) {
        return line(FormSheet.RESTATEMENTS, workbook, row, List.of(FormColumn.NEW_BASELINE, FormColumn.RESTATED_ON, FormColumn.DOCUMENT,
                FormColumn.REASON), cells);
    }

    private static List<KnownStatement> line(FormSheet form, int workbook, int row, List<FormColumn> columns, String... cells) {
        List<KnownStatement> statements = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                statements.add(new KnownStatement(new Statement(form, "S-02", columns.get(i), cells[i], new CellPlace(form.title(),
                        (char) ('C' + i) + Integer.toString(row))), Samples.receipt(Samples.STATISTICS, 2023, workbook)));
            }
        }
        return statements;
    }

    @SafeVarargs
    private static List<KnownStatement> all(List<KnownStatement>... rows) {
        List<KnownStatement> statements = new ArrayList<>();
        List.of(rows).forEach(statements::addAll);
        return statements;
    }

    private static String inForce(List<KnownStatement> statements, LocalDate asOf) {
        return Adjustments.of(PLAN, statements, asOf).inForce(RESEARCH).target().text();
    }

    private static final List<KnownStatement> FIRST = revision(1, 5, "2.85", "2.6", "区十七届人大常委会第12次会议", "海人发〔2023〕5号", "2023-03-15",
            "上级目标变化");

    @Test
    void aRevisionCountsFromTheDayOfItsApproval() {
        assertThat(inForce(FIRST, LocalDate.of(2023, 3, 14))).isEqualTo("2.85");
        assertThat(inForce(FIRST, LocalDate.of(2023, 3, 15))).isEqualTo("2.6");
        assertThat(Adjustments.of(PLAN, FIRST, END).revisions().getFirst().approval()).isEqualTo("2023-03-15经区十七届人大常委会第12次会议批准（海人发〔2023〕5号）");
    }

    @Test
    void withoutApprovingBodyNumberOrDayItDoesNotCount() {
        assertThat(inForce(revision(1, 5, "2.85", "2.6", "", "海人发〔2023〕5号", "2023-03-15"), END)).isEqualTo("2.85");
        assertThat(inForce(revision(1, 5, "2.85", "2.6", "区人大常委会", "", "2023-03-15"), END)).isEqualTo("2.85");
        assertThat(inForce(revision(1, 5, "2.85", "2.6", "区人大常委会", "海人发〔2023〕5号", ""), END)).isEqualTo("2.85");
        assertThat(inForce(revision(1, 5, "2.85", "2.6", "区人大常委会", "海人发〔2023〕5号", "三月"), END)).isEqualTo("2.85");
        assertThat(inForce(revision(1, 5, "2.85", "完成省市目标", "区人大常委会", "海人发〔2023〕5号", "2023-03-15"), END)).isEqualTo("2.85");
    }

    @Test
    void revisionsFollowOneAnotherByTheirDays() {
        List<KnownStatement> second = revision(1, 6, "2.6", "2.7", "区人大常委会", "海人发〔2024〕2号", "2024年6月1日");
        assertThat(inForce(all(second, FIRST), LocalDate.of(2024, 5, 31))).isEqualTo("2.6");
        assertThat(inForce(all(second, FIRST), END)).isEqualTo("2.7");
        assertThat(Adjustments.of(PLAN, all(second, FIRST), END).revisionsOf(RESEARCH)).extracting(r -> r.to().text()).containsExactly("2.6", "2.7");
        assertThat(Adjustments.of(PLAN, all(FIRST), END).revisionsOf(PLAN.indicators().getFirst())).isEmpty();
    }

    @Test
    void aLaterWorkbookReplacesTheRowOfTheSameDayAndTakesItBack() {
        List<KnownStatement> mended = revision(2, 9, "2.85", "2.65", "区人大常委会", "海人发〔2023〕5号", "2023/3/15");
        List<KnownStatement> takenBack = revision(3, 5, "2.85", "删除", "", "", "2023-03-15");
        assertThat(inForce(all(FIRST, mended), END)).isEqualTo("2.65");
        assertThat(inForce(all(mended, FIRST), END)).as("in whatever order they come").isEqualTo("2.65");
        assertThat(inForce(all(FIRST, mended, takenBack), END)).isEqualTo("2.85");
        List<KnownStatement> unusable = revision(3, 5, "2.85", "多一些", "区人大常委会", "海人发〔2023〕5号", "2023-03-15");
        assertThat(inForce(all(FIRST, unusable), END)).as("a row that cannot be used changes nothing").isEqualTo("2.6");
    }

    @Test
    void aRestatedBaselineNeedsADayAndAReason() {
        assertThat(Adjustments.of(PLAN, restatement(1, 5, "2.4", "2023-01-01", "统字〔2023〕1号", "第五次经济普查"), END).restatementsOf(RESEARCH))
                .singleElement().satisfies(r -> {
                    assertThat(r.to().number()).isEqualByComparingTo("2.4");
                    assertThat(r.document()).isEqualTo("统字〔2023〕1号");
                    assertThat(r.reason()).isEqualTo("第五次经济普查");
                });
        assertThat(Adjustments.of(PLAN, restatement(1, 5, "2.4", "2023-01-01", "", "普查"), LocalDate.of(2022, 12, 31)).restatements()).isEmpty();
        assertThat(Adjustments.of(PLAN, restatement(1, 5, "2.4", "", "", "普查"), END).restatements()).isEmpty();
        assertThat(Adjustments.of(PLAN, restatement(1, 5, "2.4", "2023-01-01", "", ""), END).restatements()).isEmpty();
        assertThat(Adjustments.of(PLAN, restatement(1, 5, "约二", "2023-01-01", "", "普查"), END).restatements()).isEmpty();
        assertThat(Adjustments.of(PLAN, all(restatement(1, 5, "2.4", "2023-01-01", "", "普查"), restatement(2, 5, "删除", "2023-01-01")), END)
                .restatements()).isEmpty();
    }

    @Test
    void theOrderInWhichStatementsComeDoesNotMatter() {
        List<KnownStatement> statements = all(FIRST, revision(2, 5, "2.6", "2.7", "区人大常委会", "海人发〔2024〕2号", "2024-06-01"), restatement(2, 5, "2.4",
                "2023-01-01", "", "普查"), restatement(3, 5, "2.5", "2024-01-01", "", "区划调整"));
        Adjustments expected = Adjustments.of(PLAN, statements, END);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<KnownStatement> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, random);
            assertThat(Adjustments.of(PLAN, shuffled, END)).isEqualTo(expected);
        }
        assertThat(expected.restatementsOf(RESEARCH)).extracting(r -> r.to().number().toPlainString()).containsExactly("2.4", "2.5");
    }

    @Test
    void adjustmentsInTheWorkbookOfAYearLeaveTheYearsStatementsAlone() {
        List<KnownStatement> statements = new ArrayList<>(Samples.statements());
        statements.addAll(revision(9, 5, "2.85", "2.6", "区人大常委会", "海人发〔2025〕5号", "2025-03-15"));
        KnownStatements known = new KnownStatements(statements, 2025);
        assertThat(known.text(FormSheet.INDICATORS, "S-01", FormColumn.SELF_ASSESSMENT)).isEqualTo("是");
    }
}
