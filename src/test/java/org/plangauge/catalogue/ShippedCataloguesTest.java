package org.plangauge.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Target;

/** The two plans of Hailing District as they are shipped. */
class ShippedCataloguesTest {

    private static final Path SEEDS = Path.of("seeds");

    private static Plan plan(String id) {
        CatalogueReading reading = Catalogue.read(SEEDS.resolve(id));
        assertThat(reading.faults()).isEmpty();
        return Objects.requireNonNull(reading.plan());
    }

    @Test
    void bothPlansAreFoundUnderSeedsInTheOrderOfTheirNames() {
        assertThat(Catalogue.plansUnder(SEEDS)).containsExactly(SEEDS.resolve("hailing-13"), SEEDS.resolve("hailing-14"));
    }

    @Test
    void theThirteenthPlanHasTheNineteenIndicatorsOfTableOne() {
        Plan plan = plan("hailing-13");
        assertThat(plan.indicators()).hasSize(19).filteredOn(Indicator::binding).hasSize(2);
        assertThat(plan.indicators()).filteredOn(Indicator::starred).hasSize(6);
        assertThat(plan.departments()).hasSize(50);
        assertThat(plan.localities()).hasSize(11);
        assertThat(plan.commitments()).isEmpty();
        assertThat(plan.reports()).containsExactly(new ReportDue(ReportType.FINAL, LocalDate.of(2020, 12, 31)));
    }

    @Test
    void theFourteenthPlanHasTheThirtyTwoIndicatorsOfTableTwo() {
        Plan plan = plan("hailing-14");
        assertThat(plan.indicators()).hasSize(32);
        assertThat(plan.indicators()).filteredOn(Indicator::starred).hasSize(7);
        assertThat(plan.indicators()).filteredOn(Indicator::binding).hasSize(10);
    }

    @Test
    void bothPlansBringTheRelationsTheirFiguresHaveToHold() {
        assertThat(plan("hailing-13").checks()).hasSize(9);
        assertThat(plan("hailing-14").checks()).hasSize(17);
    }

    @Test
    void theFourteenthPlanHasEverythingItsTextPromises() {
        Plan plan = plan("hailing-14");
        assertThat(plan.commitments()).hasSize(122);
        assertThat(plan.tasks()).hasSize(174);
        assertThat(plan.projects()).hasSize(289).filteredOn(p -> !p.reported()).hasSize(15).allMatch(p -> p.level().equals("专栏"));
        assertThat(plan.departments()).hasSize(50);
        assertThat(plan.localities()).hasSize(11);
        assertThat(plan.annualTargets()).hasSize(50).filteredOn(AnnualTarget::assigned).hasSize(35).noneMatch(t -> t.document().isEmpty());
    }

    @Test
    void theReportsOfTheFourteenthPlanAreInOrderOfTheirDays() {
        assertThat(plan("hailing-14").reports()).allSatisfy(r -> assertThat(r.collectBy()).isAfter(r.asOf()));
        assertThat(plan("hailing-14").reports()).extracting(r -> r.type().code() + " " + r.asOf())
                .containsExactly("annual 2021-12-31", "annual 2022-12-31",
                "mid-term 2023-06-30", "annual 2023-12-31", "annual 2024-12-31", "final 2025-12-31");
    }

    @Test
    void incomeIsComparedWithTheGrowthOfTheEconomy() {
        Indicator income = plan("hailing-14").indicator("T2-12").orElseThrow();
        assertThat(income.measure()).isEqualTo(Measure.RELATIVE);
        assertThat(income.reference()).isEqualTo("T2-01");
        assertThat(income.target()).isEqualTo(new Target.Relative("高于经济增长", Target.Relation.ABOVE, BigDecimal.ZERO));
    }

    @Test
    void aPartKnowsItsWholeAndTheAssignmentIsAProposal() {
        Indicator part = plan("hailing-13").indicator("T1-13").orElseThrow();
        assertThat(part.parent()).isEqualTo("T1-12");
        assertThat(part.number()).isEqualTo("（1）");
        assertThat(part.responsibility().proposed()).isTrue();
        assertThat(part.responsibility().lead()).extracting(Department::shortName).isEqualTo("区人社局");
    }

    @Test
    void theDataDepartmentIsNamedOnlyWhereItIsNotTheLead() {
        Plan plan = plan("hailing-14");
        assertThat(plan.indicator("T2-05").orElseThrow().responsibility().source()).extracting(Department::shortName).isEqualTo("区统计局");
        assertThat(plan.indicator("T2-06").orElseThrow().responsibility().source()).isNull();
    }

    @Test
    void everythingReportedIsLedBySomebody() {
        Plan plan = plan("hailing-14");
        assertThat(plan.tasks()).filteredOn(t -> t.reported()).allMatch(t -> t.responsibility().lead() != null);
        assertThat(plan.projects()).filteredOn(Project::reported).allMatch(p -> p.responsibility().lead() != null);
        assertThat(plan.commitments()).allMatch(c -> c.responsibility().lead() != null);
    }

    @Test
    void theVersionIsThatOfTheFilesAndTheTwoPlansDiffer() {
        assertThat(List.of(plan("hailing-13").version(), plan("hailing-14").version())).doesNotHaveDuplicates()
                .allMatch(v -> v.matches("[0-9a-f]{64}"));
        assertThat(plan("hailing-14").version()).isEqualTo(plan("hailing-14").version());
    }
}
