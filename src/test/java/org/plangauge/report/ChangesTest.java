package org.plangauge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;

/** What is otherwise than in the evaluation before. */
class ChangesTest {

    private final Plan plan = Samples.withOffice();
    private final Evaluation firstYear = Assessor.evaluate(plan, Samples.FIRST_YEAR, Samples.figures(), Samples.statements());

    @Test
    void theFirstEvaluationHasNothingToCompareWith() {
        PlanReport report = Samples.report(Samples.MID_TERM);
        assertThat(report.previous()).isNull();
        assertThat(report.changes()).isEmpty();
        assertThat(report.courses()).isEmpty();
    }

    @Test
    void onlyVerdictsThatBecameBetterOrWorseAreListed() {
        PlanReport report = midTerm(List.of(), List.of());
        assertThat(report.previous()).isEqualTo(Samples.FIRST_YEAR);
        assertThat(report.changes()).allMatch(c -> c.kind().equals(ChangeRow.VERDICT))
                .extracting(c -> c.indicator().code(), ChangeRow::before, ChangeRow::after, ChangeRow::change, ChangeRow::note)
                .contains(tuple("S-01", "快于预期", "滞后", "恶化", "2021年8.1%，2023年上半年5.0%"))
                .noneMatch(row -> row.toList().contains("S-05"));
    }

    @Test
    void everyVerdictRowIsWhatTheTwoReportsSay() {
        PlanReport before = ReportComposer.compose(firstYear, Samples.received(), "");
        PlanReport report = midTerm(List.of(), List.of());
        for (ChangeRow change : report.changes()) {
            assertThat(change.before()).isEqualTo(verdict(before, change));
            assertThat(change.after()).isEqualTo(verdict(report, change));
        }
    }

    @Test
    void aFigureIsRevisedWhenItsNumberIsAnotherAndWithdrawnWhenItIsGone() {
        Receipt later = Samples.receipt(Samples.STATISTICS, 2025, 9);
        List<KnownFigure> revised = List.of(Samples.figure(later, "S-07", Period.year(2021), "3.6"),
                Samples.figure(later, "S-05", Period.year(2021), "删除"), Samples.figure(later, "S-04", Period.year(2021), "8.50"));
        assertThat(midTerm(revised, List.of()).changes()).filteredOn(c -> c.kind().equals(ChangeRow.FIGURE))
                .extracting(c -> c.indicator().code(), ChangeRow::period, ChangeRow::before, ChangeRow::after, ChangeRow::note)
                .containsExactly(tuple("S-05", "2021", "2.8", "已撤回", ""), tuple("S-07", "2021", "3.5", "3.6", "区统计局"));
    }

    @Test
    void aFigureOfAPeriodThatTheEvaluationBeforeDidNotCoverIsNoRevision() {
        Receipt later = Samples.receipt(Samples.STATISTICS, 2025, 9);
        List<KnownFigure> revised = List.of(Samples.figure(later, "S-07", Period.year(2022), "3.3"));
        assertThat(midTerm(revised, List.of()).changes()).noneMatch(c -> c.kind().equals(ChangeRow.FIGURE));
    }

    @Test
    void aTargetThatWasRevisedInBetweenIsListedWithItsApproval() {
        assertThat(midTerm(List.of(), revision("2023-03-15")).changes()).filteredOn(c -> c.kind().equals(ChangeRow.TARGET))
                .extracting(c -> c.indicator().code(), ChangeRow::before, ChangeRow::after, ChangeRow::note)
                .containsExactly(tuple("S-01", "6.5", "6", "2023-03-15经区人大常委会第九次会议批准（某人发〔2023〕2号）"));
        assertThat(midTerm(List.of(), revision("2023-07-01")).changes()).noneMatch(c -> c.kind().equals(ChangeRow.TARGET));
    }

    @Test
    void aTargetIsReachedFromThePeriodOnInWhichItStays() {
        PlanReport last = ReportComposer.compose(Assessor.evaluate(plan, Samples.FINAL, Samples.figures(), Samples.statements(), List.of(firstYear,
                Assessor.evaluate(plan, Samples.MID_TERM, Samples.figures(), Samples.statements()))), Samples.received(), "");
        assertThat(last.courses()).hasSize(last.indicators().size()).allSatisfy(c -> assertThat(c.verdicts()).hasSize(3));
        for (CourseRow course : last.courses()) {
            boolean reached = course.verdicts().getLast().reached();
            assertThat(course.reachedIn().isEmpty()).as(course.indicator().name()).isEqualTo(!reached);
        }
        assertThat(last.courses()).filteredOn(c -> c.indicator().code().equals("S-02")).extracting(CourseRow::reachedIn).containsExactly("2025");
    }

    private PlanReport midTerm(List<KnownFigure> more, List<KnownStatement> said) {
        List<KnownFigure> figures = new ArrayList<>(Samples.figures());
        figures.addAll(more);
        List<KnownStatement> statements = new ArrayList<>(Samples.statements());
        statements.addAll(said);
        return ReportComposer.compose(Assessor.evaluate(plan, Samples.MID_TERM, figures, statements, List.of(firstYear)), Samples.received(), "");
    }

    private static String verdict(PlanReport report, ChangeRow change) {
        return report.indicators().stream().filter(r -> r.indicator().code().equals(change.indicator().code())).findFirst().orElseThrow().verdict();
    }

    private static List<KnownStatement> revision(String day) {
        Receipt office = new Receipt(Role.ADJUSTMENTS, Samples.STATISTICS.shortName(), 2023, "规划调整.xlsx", "cd".repeat(32),
                LocalDate.of(2026, 1, 31), 8);
        return Map.of(FormColumn.ORIGINAL_TARGET, "6.5", FormColumn.NEW_TARGET, "6", FormColumn.APPROVED_BY, "区人大常委会第九次会议",
                FormColumn.DOCUMENT, "某人发〔2023〕2号", FormColumn.APPROVED_ON, day).entrySet().stream()
                .map(e -> new KnownStatement(new Statement(FormSheet.REVISIONS, "S-01", e.getKey(), e.getValue(), new CellPlace("规划调整", "D4")), office))
                .toList();
    }
}
