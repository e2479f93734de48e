package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportDue;
import org.plangauge.samples.Samples;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;

/** What holds whatever the figures are; the random figures are the same in every run. */
class PropertiesTest {

    private static final List<ReportDue> DUE = List.of(OneIndicator.ANNUAL_2022, OneIndicator.MID_TERM, OneIndicator.FINAL);
    private static final List<String> PERIODS = List.of("2021", "2022", "2023上半年", "2023", "2024", "2025");

    private static BigDecimal number(Random random, int least, int most) {
        return BigDecimal.valueOf(least * 100L + random.nextInt((most - least) * 100), 2);
    }

    private static OneIndicator sample(Measure measure, boolean floor, boolean binding, boolean brokenDown, List<BigDecimal> figures) {
        OneIndicator one = OneIndicator.of(measure, switch (measure) {
            case RELATIVE -> "高于经济增长";
            case ASSIGNED -> "完成省市目标";
            case CUMULATIVE -> "100";
            default -> "20";
        });
        if (measure == Measure.RELATIVE) {
            one.comparedWith(Measure.AVERAGE_GROWTH).referenceReported("2021 18, 2022 19, 2023上半年 18, 2023 20, 2024 21, 2025 22");
        }
        if (measure == Measure.ASSIGNED) {
            List.of(2021, 2022, 2023, 2024, 2025).forEach(year -> one.assigned(year, "20"));
        }
        if (brokenDown) {
            one.brokenDown(2022, "18");
        }
        if (!floor) {
            one.falling();
        }
        if (binding) {
            one.binding();
        }
        StringBuilder reported = new StringBuilder();
        for (int i = 0; i < PERIODS.size(); i++) {
            reported.append(i == 0 ? "" : ", ").append(PERIODS.get(i)).append(' ').append(figures.get(i));
        }
        return one.from(floor ? "10" : "30").reported(reported.toString());
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, mode = EnumSource.Mode.EXCLUDE, names = "QUALITATIVE")
    void aVerdictNeverGetsBetterWhenAFigureGetsWorse(Measure measure) {
        Random random = new Random(20211231);
        for (int i = 0; i < 400; i++) {
            boolean floor = random.nextBoolean();
            boolean moreIsBetter = floor || List.of(Measure.AVERAGE_GROWTH, Measure.CUMULATIVE_CHANGE, Measure.RELATIVE).contains(measure);
            boolean binding = random.nextBoolean();
            boolean brokenDown = random.nextBoolean();
            List<BigDecimal> figures = new ArrayList<>();
            PERIODS.forEach(period -> figures.add(number(random, 5, 35)));
            List<BigDecimal> worse = new ArrayList<>(figures);
            int at = random.nextInt(PERIODS.size());
            BigDecimal less = number(random, 0, 20);
            worse.set(at, moreIsBetter ? worse.get(at).subtract(less) : worse.get(at).add(less));
            ReportDue due = DUE.get(random.nextInt(DUE.size()));
            Verdict before = sample(measure, floor, binding, brokenDown, figures).verdictOn(due);
            Verdict after = sample(measure, floor, binding, brokenDown, worse).verdictOn(due);
            assertThat(after).as("%s %s to %s on %s, more is better %s, binding %s", measure, figures, worse, due, moreIsBetter, binding)
                    .isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, mode = EnumSource.Mode.EXCLUDE, names = "QUALITATIVE")
    void aDutyIsNeverJudgedMoreMildlyThanAnExpectation(Measure measure) {
        Random random = new Random(20251231);
        for (int i = 0; i < 200; i++) {
            boolean floor = random.nextBoolean();
            List<BigDecimal> figures = new ArrayList<>();
            PERIODS.forEach(period -> figures.add(number(random, 10, 30)));
            ReportDue due = DUE.get(random.nextInt(DUE.size()));
            assertThat(sample(measure, floor, true, false, figures).verdictOn(due))
                    .isLessThanOrEqualTo(sample(measure, floor, false, false, figures).verdictOn(due));
        }
    }

    @Test
    void theOrderInWhichThingsAreKnownDoesNotMatter() {
        Random random = new Random(1);
        for (ReportDue due : List.of(Samples.FIRST_YEAR, Samples.MID_TERM, Samples.FINAL)) {
            Evaluation expected = Samples.evaluation(due);
            for (int i = 0; i < 20; i++) {
                List<KnownFigure> figures = new ArrayList<>(Samples.figures());
                Collections.shuffle(figures, random);
                List<KnownStatement> statements = new ArrayList<>(Samples.statements());
                Collections.shuffle(statements, random);
                Evaluation other = Assessor.evaluate(Samples.plan(), due, figures, statements);
                assertThat(other.indicators()).isEqualTo(expected.indicators());
                assertThat(other.commitments()).isEqualTo(expected.commitments());
            }
        }
    }
}
