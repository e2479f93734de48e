package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** Which rows go with one that is not public, and what of the others is left. */
class PublicPlanTest {

    private static final Department OFFICE = new Department("B9", "区某局", "某某区某局", "政府部门", "内部备注", "a@example.org");
    private static final Responsibility RESPONSIBLE = new Responsibility(OFFICE, List.of(), null, false);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<AuxiliarySeries> series = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    @Test
    void aRowThatNoOtherNeedsGoesAlone() {
        PublicPlan open = PublicPlan.of(Samples.plan());
        assertThat(open.plan().indicators()).isEqualTo(Samples.plan().indicators().stream().filter(i -> !i.code().equals("S-05")).toList());
        assertThat(open.leftOutToo()).isEmpty();
        assertThat(open.withheld()).isEmpty();
    }

    @Test
    void partsGoWithTheWholeHoweverFarBelow() {
        row("A", false, null, null);
        row("A-1", true, "A", null);
        row("A-1-1", true, "A-1", null);
        row("B", true, null, null);
        assertThat(codes()).containsExactly("B");
        assertThat(open().leftOutToo()).containsExactly("A-1", "A-1-1");
    }

    @Test
    void aWholeStaysWithoutAVerdictWhenAPartGoesHoweverFarBelow() {
        row("A", true, null, null);
        row("A-1", true, "A", null);
        row("A-1-1", false, "A-1", null);
        row("A-2", true, "A", null);
        assertThat(codes()).containsExactly("A", "A-1", "A-2");
        assertThat(open().withheld()).containsExactlyInAnyOrder("A", "A-1");
    }

    @Test
    void whatIsComputedFromItGoesAndSoDoesWhatIsComputedFromThat() {
        row("A", false, null, null);
        row("B", true, null, null, "A", "X");
        row("C", true, null, null, "B");
        row("D", true, null, null, "X");
        other("X", true);
        other("Y", true, "C");
        assertThat(codes()).containsExactly("D", "X");
        assertThat(open().leftOutToo()).containsExactly("B", "C", "Y");
    }

    @Test
    void aSeriesThatIsNotPublicTakesAlongWhatNeedsIt() {
        other("X", false);
        row("A", true, null, null, "X");
        row("B", true, null, "X");
        row("C", true, null, null);
        assertThat(codes()).containsExactly("C");
    }

    @Test
    void whatIsComparedWithItGoesAndTheOtherWayRoundItStays() {
        row("A", false, null, null);
        row("B", true, null, "A");
        row("C", true, null, null);
        row("D", false, null, "C");
        assertThat(codes()).containsExactly("C");
        assertThat(open().withheld()).isEmpty();
    }

    @Test
    void tasksAndProjectsGoWithWhatTheyStandUnder() {
        tasks.add(new Task("C1", null, TaskLevel.CHAPTER, "1", "", "章", RESPONSIBLE, false));
        tasks.add(new Task("C1-1", "C1", TaskLevel.TASK, "1", "1", "任务", RESPONSIBLE, true));
        tasks.add(new Task("C2-1", null, TaskLevel.TASK, "2", "1", "任务", RESPONSIBLE, true));
        projects.add(new Project("P1", null, "专栏", "1", "1", "密", "密", "", RESPONSIBLE, false, false));
        projects.add(new Project("P1-1", "P1", "项目", "1", "1", "密", "项目", "", RESPONSIBLE, true, true));
        projects.add(new Project("P2", null, "项目", "1", "1", "密", "项目", "", RESPONSIBLE, true, true));
        assertThat(open().plan().tasks()).extracting(Task::code).containsExactly("C2-1");
        assertThat(open().plan().projects()).extracting(Project::code, Project::box).containsExactly(tuple("P2", ""));
        assertThat(open().leftOutToo()).containsExactly("C1-1", "P1-1");
    }

    @Test
    void theOfficesOwnRemarksAddressesAndHashesAreLeftOut() {
        row("A", true, null, null);
        commitments.add(new Commitment("Q", "1", "1", "专栏", "承诺", "原文", "数量", null, Unit.NONE, Measure.QUALITATIVE, Direction.UP, null,
                RESPONSIBLE, true, "内部备注"));
        Plan plan = open().plan();
        assertThat(plan.toString()).contains("区某局").doesNotContain("内部备注", "a@example.org", Samples.plan().version(), "区发改委");
        assertThat(plan.checks()).isEmpty();
        assertThat(plan.commitments().getFirst().box()).isEqualTo("专栏");
    }

    @Test
    void targetsOfTheYearsGoWithTheirIndicator() {
        row("S-02", false, null, null);
        row("S-06", true, null, null);
        assertThat(open().plan().annualTargets()).extracting(AnnualTarget::indicator).containsOnly("S-06").isNotEmpty();
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        open().plan().indicators().forEach(i -> codes.add(i.code()));
        open().plan().auxiliaries().forEach(s -> codes.add(s.code()));
        return codes;
    }

    private PublicPlan open() {
        Plan p = Samples.plan();
        return PublicPlan.of(new Plan(p.heading(), p.reports(), p.tolerances(), p.words(), indicators, series, List.of(OFFICE), List.of(),
                commitments, tasks, projects, p.annualTargets(), p.version()));
    }

    private void row(String code, boolean published, @Nullable String parent, @Nullable String reference, String... inputs) {
        Target target = Target.parse("5", Unit.NONE, Measure.LEVEL).orElseThrow();
        indicators.add(new Indicator(code, "类", "1", parent, "", "指标" + code, Unit.NONE, target, Attribute.EXPECTED, Measure.LEVEL,
                Direction.UP, reference, new Reading.Missing("", ""), RESPONSIBLE, inputs.length == 0 ? Aggregation.DIRECT : Aggregation.FORMULA,
                formula(inputs), 2, new PlausibleRange(null, null, null), published, ""));
    }

    private void other(String code, boolean published, String... inputs) {
        series.add(new AuxiliarySeries(code, "数据" + code, Unit.NONE, Measure.LEVEL, Direction.UP, RESPONSIBLE, inputs.length == 0
                ? Aggregation.DIRECT : Aggregation.FORMULA, formula(inputs), 2, new PlausibleRange(null, null, null), "", published));
    }

    private static @Nullable Formula formula(String... codes) {
        return codes.length == 0 ? null : new Sum(Arrays.asList(codes));
    }

    /** The sum of some figures. */
    private record Sum(List<String> codes) implements Formula {

        @Override
        public String text() {
            return "{" + String.join("}+{", codes) + "}";
        }

        @Override
        public Set<Input> inputs() {
            Set<Input> inputs = new LinkedHashSet<>();
            codes.forEach(code -> inputs.add(new Input(code, When.SAME)));
            return inputs;
        }

        @Override
        public Optional<BigDecimal> value(Map<Input, BigDecimal> values) {
            return Optional.of(values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
