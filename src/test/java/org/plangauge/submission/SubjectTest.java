package org.plangauge.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Responsibility;
import org.plangauge.samples.Samples;
import org.plangauge.value.Unit;

/** What rows of each sheet can be about. */
class SubjectTest {

    private static List<String> codes(FormSheet form, Plan plan) {
        return Subject.of(form, plan).stream().map(Subject::code).toList();
    }

    @Test
    void everySheetHasItsOwnSubjects() {
        Plan plan = Samples.plan();
        assertThat(codes(FormSheet.INDICATORS, plan)).containsExactly("S-01", "S-02", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08", "S-09");
        assertThat(codes(FormSheet.ASSIGNED_TARGETS, plan)).isEqualTo(codes(FormSheet.INDICATORS, plan));
        assertThat(codes(FormSheet.REVISIONS, plan)).isEqualTo(codes(FormSheet.INDICATORS, plan));
        assertThat(codes(FormSheet.TASKS, plan)).as("chapters and sections are headings").containsExactly("C1-1-1", "C1-1-2");
        assertThat(codes(FormSheet.PROJECTS, plan)).contains("P1-1");
        assertThat(codes(FormSheet.COMMITMENTS, plan)).containsExactly("Q-1", "Q-2");
        assertThat(codes(FormSheet.BREAKDOWN, plan)).as("nothing is summed").isEmpty();
    }

    @Test
    void whatIsSummedIsReportedByLocality() {
        Plan plan = summed();
        assertThat(codes(FormSheet.BREAKDOWN, plan)).containsExactly("S-03@U1", "S-03@U2", "F-1@U1", "F-1@U2");
        assertThat(Subject.of(FormSheet.BREAKDOWN, plan)).allSatisfy(s -> {
            assertThat(s.plausible().contains(BigDecimal.ZERO)).isTrue();
            assertThat(s.plausible().contains(new BigDecimal("-0.01"))).isFalse();
        });
        assertThat(codes(FormSheet.INDICATORS, plan)).endsWith("S-09", "F-1", "F-2");
    }

    @Test
    void aRowOfALocalityIsFoundByTheLocalitysNameOrCode() {
        FilledForm form = Grid.form(summed(), Grid.sheet("分镇街", """
                编号 | 指标           | 镇街 | 2021
                S-03 | 累计实际利用外资 | 东镇 | 1.5
                S-03 | 累计实际利用外资 | U2  | 0.6
                     | 常住人口       | 东镇 | 8
                S-03 | 累计实际利用外资 | 北镇 | 9
                S-05 | 城镇登记失业率  | 东镇 | 3
                S-03 | 累计实际利用外资 | 省里 | 9
                S-03 | 累计实际利用外资 |     | 9
                """));
        assertThat(Grid.figures(form)).containsExactly("S-03@U1 2021 1.5", "S-03@U2 2021 0.6", "F-1@U1 2021 8");
    }

    @Test
    void aNameThatTwoHaveTellsNothing() {
        FilledForm form = Grid.form(summed(), Grid.sheet("指标", "指标 | 2021 | 数据性质\n同名 | 1 | 实绩\n常住人口 | 8 | 实绩"));
        assertThat(Grid.figures(form)).containsExactly("F-1 2021 8 实绩");
    }

    /** Foreign investment and a population are sums over two towns; a third place does not count; three share a name. */
    private static Plan summed() {
        Plan plan = Samples.plan();
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator i : plan.indicators()) {
            Aggregation aggregation = i.code().equals("S-03") ? Aggregation.SUM : i.aggregation();
            String name = i.code().equals("S-08") || i.code().equals("S-09") ? "同名" : i.name();
            indicators.add(new Indicator(i.code(), i.category(), i.number(), i.parent(), i.star(), name, i.unit(), i.target(), i.attribute(),
                    i.measure(), i.direction(), i.reference(), i.baseline(), i.responsibility(), aggregation, null, i.decimals(), i.plausible(),
                    i.published(), i.definition()));
        }
        List<Locality> localities = List.of(new Locality("U1", "东镇", "镇", true), new Locality("U2", "西园", "园区", true),
                new Locality("U3", "北镇", "镇", false));
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), indicators,
                List.of(series("F-1", "常住人口", Aggregation.SUM), series("F-2", "户数", Aggregation.DIRECT)), plan.departments(), localities,
                plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }

    private static AuxiliarySeries series(String code, String name, Aggregation aggregation) {
        return new AuxiliarySeries(code, name, Unit.parse("万人"), Measure.LEVEL, Direction.UP,
                new Responsibility(Samples.STATISTICS, List.of(), null, false), aggregation, null, 2, new PlausibleRange(null, null, null), "");
    }
}
