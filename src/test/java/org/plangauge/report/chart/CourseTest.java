package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.assessment.Assessor;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.Target;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ReportComposer;
import org.plangauge.report.chart.Course.Mark;
import org.plangauge.samples.Samples;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;

/** The numbers behind the small charts, worked out with a pocket calculator. */
class CourseTest {

    @Test
    void aLevelGoesStraightFromItsBaselineToItsTarget() {
        Course course = midTerm("S-02", "2021", "2.65", "2022", "2.70").orElseThrow();
        assertThat(numbers(course.reached())).containsExactly("1 2.65", "2 2.7");
        assertThat(course.planned()).hasSize(1);
        assertThat(numbers(course.planned().getFirst())).containsExactly("0 2.6", "5 2.85");
        assertThat(course.projected().value()).isEqualByComparingTo("2.85");
    }

    @Test
    void aLevelThatShallFallGoesDown() {
        Plan falling = with(Samples.plan(), "S-02", i -> new Indicator(i.code(), i.category(), i.number(), null, "", i.name(), i.unit(),
                Target.parse("2", i.unit(), Measure.LEVEL).orElseThrow(), i.attribute(), Measure.LEVEL, Direction.DOWN, null,
                        i.baseline(), i.responsibility(),
                i.aggregation(), null, 2, i.plausible(), true, ""));
        Course course = course(falling, Samples.MID_TERM, "S-02", "2021", "2.4", "2022", "2.5").orElseThrow();
        assertThat(numbers(course.reached())).containsExactly("1 2.4", "2 2.5");
        assertThat(numbers(course.planned().getFirst())).containsExactly("0 2.6", "5 2");
        assertThat(course.projected().value()).isEqualByComparingTo("2.35");
    }

    @Test
    void aLevelWithoutABaselineHasItsTargetAtTheEndAlone() {
        Plan without = with(Samples.plan(), "S-02", i -> new Indicator(i.code(), i.category(), i.number(), null, "", i.name(), i.unit(),
                i.target(),
                i.attribute(), Measure.LEVEL, Direction.UP, null, Reading.of("", i.unit()), i.responsibility(), i.aggregation(), null, 2,
                i.plausible(), true, ""));
        Course course = course(without, Samples.MID_TERM, "S-02", "2021", "2.4", "2022", "2.5").orElseThrow();
        assertThat(numbers(course.planned().getFirst())).containsExactly("5 2.85");
        assertThat(course.projected()).isNull();
    }

    @Test
    void anAmountIsSummedUpAndTheHalfYearCountsHalf() {
        Course course = midTerm("S-03", "2021", "2.1", "2022", "2.3", "2023上半年", "1.3").orElseThrow();
        assertThat(numbers(course.reached())).containsExactly("1 2.1", "2 4.4", "2.5 5.7");
        assertThat(course.reached()).extracting(Mark::half).containsExactly(false, false, true);
        assertThat(numbers(course.planned().getFirst())).containsExactly("0 0", "5 10");
        assertThat(course.projected().value()).isEqualByComparingTo("11.4");
    }

    @Test
    void aGapEndsASumAndBeginsNoneWithoutTheFirstYear() {
        assertThat(numbers(course(Samples.FINAL, "S-03", "2021", "2.1", "2023", "2.5", "2025", "2").orElseThrow().reached()))
                .containsExactly("1 2.1");
        assertThat(course(Samples.FINAL, "S-03", "2022", "2.3", "2023", "2.5")).isEmpty();
    }

    @Test
    void theHalfYearGivesWayToItsYear() {
        assertThat(numbers(course(Samples.FINAL, "S-03", "2021", "2", "2022", "2", "2023上半年", "1", "2023", "3").orElseThrow().reached()))
                .containsExactly("1 2", "2 4", "3 7");
        assertThat(numbers(course(Samples.FINAL, "S-02", "2022", "2.7", "2023上半年", "2.71", "2023", "2.8").orElseThrow().reached()))
                .containsExactly("2 2.7", "3 2.8");
    }

    @Test
    void growthIsAveragedBesideTheYearsAndTheTargetHoldsInAllOfThem() {
        Course course = midTerm("S-01", "2021", "8.1", "2022", "3.0").orElseThrow();
        assertThat(numbers(course.reached())).containsExactly("1 8.1", "2 5.5192");
        assertThat(numbers(course.yearly())).containsExactly("1 8.1", "2 3");
        assertThat(numbers(course.planned().getFirst())).containsExactly("0 6.5", "5 6.5");
    }

    @Test
    void aStatedSpanIsOneMarkAtItsEndAndNoYear() {
        Course course = course(Samples.FINAL, "S-01", "2021-2025", "6.8").orElseThrow();
        assertThat(numbers(course.reached())).containsExactly("5 6.8");
        assertThat(course.yearly()).isEmpty();
    }

    @Test
    void declinesAreCompoundedAndNeverAdded() {
        Course course = midTerm("S-07", "2021", "3.5", "2022", "3.212435").orElseThrow();
        assertThat(numbers(course.reached())).containsExactly("1 3.5", "2 6.6");
        assertThat(numbers(course.planned().getFirst())).containsExactly("0 0", "5 17");
    }

    @Test
    void whatShallHoldHasItsLimitInEveryYearAndNoProjection() {
        Course course = midTerm("S-05", "2021", "2.8", "2022", "3.1").orElseThrow();
        assertThat(numbers(course.planned().getFirst())).containsExactly("0 3", "5 3");
        assertThat(course.projected()).isNull();
    }

    @Test
    void anAssignedTargetIsMarkedInItsYears() {
        Course course = midTerm("S-06", "2021", "3.3", "2022", "3.1").orElseThrow();
        assertThat(numbers(course.milestones())).containsExactly("1 3.2", "2 3.2");
        assertThat(course.planned()).isEmpty();
    }

    @Test
    void anAnnualReportMarksTheTargetOfItsYear() {
        assertThat(numbers(course(Samples.FIRST_YEAR, "S-02", "2021", "2.65").orElseThrow().milestones())).containsExactly("1 2.65");
        assertThat(midTerm("S-02", "2021", "2.65").orElseThrow().milestones()).isEmpty();
    }

    @Test
    void aRelativeOneIsDrawnBesideWhatItIsComparedWith() {
        Course course = drawn(Samples.report(Samples.MID_TERM)).get("S-04");
        assertThat(numbers(course.compared())).containsExactly("1 8.1", "2 3", "2.5 5");
    }

    @Test
    void thereIsNoCourseWithoutNumbersOrForASingleOneWithoutAPath() {
        assertThat(midTerm("S-08", "2021", "——")).isEmpty();
        assertThat(midTerm("S-09")).isEmpty();
        assertThat(midTerm("S-04", "2021", "8.5")).isEmpty();
        assertThat(midTerm("S-04", "2021", "8.5", "2022", "4")).isPresent();
        assertThat(midTerm("S-02", "2021", "2.65")).isPresent();
    }

    @Test
    void aLineIsBrokenWhereAYearIsMissing() {
        List<Mark> marks = course(Samples.FINAL, "S-02", "2021", "2.65", "2022", "2.7", "2024", "2.8").orElseThrow().reached();
        assertThat(Course.joined(marks.get(0), marks.get(1))).isTrue();
        assertThat(Course.joined(marks.get(1), marks.get(2))).isFalse();
    }

    static List<ReportDue> everyType() {
        return List.of(Samples.FIRST_YEAR, Samples.MID_TERM, Samples.FINAL);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void theLastMarkIsWhatTheReportSaysWasAchieved(ReportDue due) {
        PlanReport report = Samples.report(due);
        List<String> compared = new ArrayList<>();
        drawn(report).forEach((code, course) -> {
            IndicatorRow row = report.indicators().stream().filter(r -> r.indicator().code().equals(code)).findFirst().orElseThrow();
            if (row.indicator().measure() != Measure.RELATIVE) {
                BigDecimal achieved = new BigDecimal(row.achieved().value());
                assertThat(course.reached().getLast().value()).as(code).isCloseTo(achieved, Offset.offset(new BigDecimal("0.000001")));
                compared.add(code);
            }
        });
        assertThat(compared).contains("S-01", "S-02", "S-03", "S-05", "S-06", "S-07", "S-08");
    }

    private static Map<String, Course> drawn(PlanReport report) {
        Map<String, Course> courses = new TreeMap<>();
        report.indicators().forEach(row -> Course.of(row, report).ifPresent(course -> courses.put(row.indicator().code(), course)));
        return courses;
    }

    private static Optional<Course> midTerm(String code, String... periodsAndFigures) {
        return course(Samples.MID_TERM, code, periodsAndFigures);
    }

    private static Plan with(Plan plan, String code, UnaryOperator<Indicator> change) {
        List<Indicator> indicators = plan.indicators().stream().map(i -> i.code().equals(code) ? change.apply(i) : i).toList();
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), indicators, plan.auxiliaries(), plan.departments(),
                plan.localities(), plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }

    private static Optional<Course> course(ReportDue due, String code, String... periodsAndFigures) {
        return course(Samples.plan(), due, code, periodsAndFigures);
    }

    private static Optional<Course> course(Plan plan, ReportDue due, String code, String... periodsAndFigures) {
        List<KnownFigure> figures = new ArrayList<>();
        for (int i = 0; i < periodsAndFigures.length; i += 2) {
            figures.add(Samples.figure(Samples.receipt(Samples.STATISTICS, 2025, 1), code, Period.parse(periodsAndFigures[i]).orElseThrow(),
                    periodsAndFigures[i + 1]));
        }
        PlanReport report = ReportComposer.compose(Assessor.evaluate(plan, due, figures, List.of()), List.of(), "");
        return report.indicators().stream().filter(r -> r.indicator().code().equals(code)).findFirst().flatMap(row -> Course.of(row,
                report));
    }

    /** Time and number, with four places at most. */
    private static List<String> numbers(List<Mark> marks) {
        return marks.stream().map(m -> m.at().toPlainString() + " " + m.value().setScale(4, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString())
                .toList();
    }
}
