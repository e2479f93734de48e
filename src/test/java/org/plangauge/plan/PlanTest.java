package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.value.Period;
import org.plangauge.value.Unit;

class PlanTest {

    private final Plan plan = Samples.plan();

    @Test
    void aFormAsksForTheYearsUpToItAndTheHalfYearsOfEvaluations() {
        assertThat(plan.periodsUpTo(2021)).extracting(Period::toString).containsExactly("2021");
        assertThat(plan.periodsUpTo(2023)).extracting(Period::toString).containsExactly("2021", "2022", "2023上半年", "2023");
    }

    @Test
    void theFormOfTheLastYearAsksForTheWholePlanToo() {
        assertThat(plan.periodsUpTo(2025)).extracting(Period::toString)
                .containsExactly("2021", "2022", "2023上半年", "2023", "2024", "2025", "2021-2025");
        assertThat(plan.periodsUpTo(2030)).isEqualTo(plan.periodsUpTo(2025));
    }

    @Test
    void aDepartmentIsFoundByCodeShortAndFullNameInAnyWidth() {
        assertThat(plan.department("B1")).contains(Samples.SCIENCE);
        assertThat(plan.department(" 区 科技局　")).contains(Samples.SCIENCE);
        assertThat(plan.department("某某区科学技术局")).contains(Samples.SCIENCE);
        assertThat(plan.department("Ｂ１")).contains(Samples.SCIENCE);
        assertThat(plan.department("科技局")).isEmpty();
        assertThat(plan.department("")).isEmpty();
    }

    @Test
    void aDepartmentReportsWhatItSuppliesAndWhatItLeads() {
        assertThat(plan.indicatorsOf(Samples.SCIENCE)).extracting(Indicator::code).containsExactly("S-02");
        assertThat(plan.indicatorsOf(Samples.STATISTICS)).extracting(Indicator::code).contains("S-01", "S-02").doesNotContain("S-08");
        assertThat(plan.tasksOf(Samples.SCIENCE)).extracting(Task::code).containsExactly("C1-1-1");
        assertThat(plan.projectsOf(Samples.SCIENCE)).extracting(Project::code).containsExactly("P1-1");
        assertThat(plan.reportingDepartments()).containsExactly(Samples.SCIENCE, Samples.STATISTICS, Samples.SILENT);
    }

    @Test
    void aDepartmentThatReportsNothingHasNoForm() {
        Department idle = new Department("B4", "区档案馆", "某某区档案馆", "政府部门", "", "");
        List<Department> all = new ArrayList<>(plan.departments());
        all.add(idle);
        Plan more = new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), plan.indicators(), plan.auxiliaries(), all,
                plan.localities(), plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
        assertThat(more.reportingDepartments()).containsExactlyElementsOf(plan.departments());
        assertThat(plan.commitmentsOf(Samples.SCIENCE)).extracting(Commitment::code).containsExactly("Q-1", "Q-2");
        assertThat(plan.commitmentsOf(Samples.STATISTICS)).isEmpty();
        assertThat(plan.auxiliariesOf(Samples.STATISTICS)).isEmpty();
    }

    @Test
    void eachKindOfWorkAloneIsReasonEnoughForAForm() {
        Responsibility ours = new Responsibility(Samples.SILENT, List.of(), null, false);
        Plan bare = only(List.of(), List.of(), List.of(), List.of());
        assertThat(bare.reportingDepartments()).isEmpty();
        AuxiliarySeries led = series(ours);
        AuxiliarySeries supplied = series(new Responsibility(null, List.of(), Samples.SILENT, false));
        assertThat(only(List.of(led), List.of(), List.of(), List.of()).reportingDepartments()).containsExactly(Samples.SILENT);
        assertThat(only(List.of(supplied), List.of(), List.of(), List.of()).auxiliariesOf(Samples.SILENT)).containsExactly(supplied);
        Task task = new Task("C1", null, TaskLevel.TASK, "1", "", "任务", ours, true);
        assertThat(only(List.of(), List.of(task), List.of(), List.of()).reportingDepartments()).containsExactly(Samples.SILENT);
        Project project = new Project("P1", null, "项目", "1", "1", "专栏", "项目", "", ours, true, true);
        assertThat(only(List.of(), List.of(), List.of(project), List.of()).reportingDepartments()).containsExactly(Samples.SILENT);
        Commitment commitment = new Commitment("Q1", "1", "1", "", "承诺", "原文", "里程碑", null, Unit.NONE, Measure.QUALITATIVE, Direction.UP, 2025, ours,
                true, "");
        assertThat(only(List.of(), List.of(), List.of(), List.of(commitment)).reportingDepartments()).containsExactly(Samples.SILENT);
    }

    private Plan only(List<AuxiliarySeries> series, List<Task> tasks, List<Project> projects, List<Commitment> commitments) {
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), List.of(), series, plan.departments(), plan.localities(),
                commitments, tasks, projects, List.of(), plan.version());
    }

    private static AuxiliarySeries series(Responsibility responsibility) {
        return new AuxiliarySeries("F-1", "常住人口", Unit.parse("万人"), Measure.LEVEL, Direction.UP, responsibility, Aggregation.DIRECT, null, 2,
                new PlausibleRange(null, null, null), "");
    }

    @Test
    void aReportIsFoundByItsTypeAndDay() {
        assertThat(plan.report(ReportType.MID_TERM, LocalDate.of(2023, 6, 30))).contains(Samples.MID_TERM);
        assertThat(plan.report(ReportType.FINAL, LocalDate.of(2023, 6, 30))).isEmpty();
        assertThat(plan.report(ReportType.MID_TERM, LocalDate.of(2023, 7, 1))).isEmpty();
    }

    @Test
    void everyWordOfATableNamesOneThing() {
        assertThat(Attribute.of(" 约束性 ")).contains(Attribute.BINDING);
        assertThat(Attribute.of("约束")).isEmpty();
        for (Measure measure : Measure.values()) {
            assertThat(Measure.of(measure.word())).contains(measure);
        }
        for (Direction direction : Direction.values()) {
            assertThat(Direction.of(direction.word())).contains(direction);
        }
        for (Aggregation aggregation : Aggregation.values()) {
            assertThat(Aggregation.of(aggregation.word())).contains(aggregation);
        }
        for (TaskLevel level : TaskLevel.values()) {
            assertThat(TaskLevel.of(level.word())).contains(level);
        }
        for (ReportType type : ReportType.values()) {
            assertThat(ReportType.of(type.code())).contains(type);
            assertThat(type.title()).endsWith("报告");
        }
        assertThat(ReportType.of("中期")).isEmpty();
    }

    @Test
    void aPartNamesItsWholeAndAStarIsSeen() {
        assertThat(plan.indicator("S-03").orElseThrow().starred()).isTrue();
        assertThat(plan.indicator("S-01").orElseThrow().starred()).isFalse();
        assertThat(plan.indicator("S-01").orElseThrow().parentCode()).isEmpty();
        assertThat(plan.tasksOf(Samples.SCIENCE).getFirst().parentCode()).contains("C1-1");
    }

    @Test
    void brokenDownAndAssignedTargetsOfAYearAreKeptApart() {
        assertThat(plan.annualTarget("S-02", 2021, false)).isPresent();
        assertThat(plan.annualTarget("S-02", 2021, true)).isEmpty();
        assertThat(plan.annualTarget("S-06", 2022, true).orElseThrow().document()).isEqualTo("某发〔2022〕1号");
        assertThat(plan.annualTarget("S-06", 2023, true)).isEmpty();
    }

    @Test
    void aRateOfDeclineThatIsPrintedPositiveIsTheBetterTheLargerItIs() {
        assertThat(plan.indicator("S-05").orElseThrow().moreIsBetter()).as("失业率").isFalse();
        assertThat(plan.indicator("S-06").orElseThrow().moreIsBetter()).as("能源消耗降低").isTrue();
        assertThat(plan.indicator("S-07").orElseThrow().moreIsBetter()).as("二氧化碳排放降低").isTrue();
        assertThat(plan.indicator("S-01").orElseThrow().moreIsBetter()).isTrue();
    }

    @Test
    void categoriesKeepTheOrderOfTheTable() {
        assertThat(plan.byCategory().keySet()).containsExactly("经济", "民生", "环境", "社会");
    }

    @Test
    void aPlausibleRangeIncludesItsBounds() {
        PlausibleRange range = plan.indicator("S-01").orElseThrow().plausible();
        assertThat(range.contains(range.upper())).isTrue();
        assertThat(range.contains(range.lower())).isTrue();
        assertThat(range.contains(range.upper().add(range.upper().ulp()))).isFalse();
        assertThat(range.contains(range.lower().subtract(range.lower().ulp()))).isFalse();
        assertThat(new PlausibleRange(null, range.upper(), null).inWords()).isEqualTo("不大于 100");
        assertThat(new PlausibleRange(range.lower(), null, null).inWords()).isEqualTo("不小于 -50");
        assertThat(new PlausibleRange(null, null, null).inWords()).isEqualTo("不限");
        assertThat(range.inWords()).isEqualTo("-50 至 100");
    }
}
