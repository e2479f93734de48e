package org.plangauge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangauge.samples.Samples;
import org.plangauge.value.Period;

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
