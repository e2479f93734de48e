package org.plangauge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plangauge.assessment.PublicEdition;
import org.plangauge.plan.CheckExpression;
import org.plangauge.plan.CrossCheck;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.samples.Samples;

/** What the office is told to look at before it publishes; of the shared sample, S-05 城镇登记失业率 is not public. */
class DisclosureTest {

    @Test
    void aHiddenRowThatTheOfficesOwnWordsNameIsSaid() {
        assertThat(disclosed("注：城镇登记失业率另行通报。", List.of()).named()).containsExactly("城镇登记失业率");
        assertThat(disclosed("注：失业率另行通报。", List.of()).named()).isEmpty();
    }

    @Test
    void aFigureThatAnEquationOfPublicOnesGivesAwayIsSaid() {
        assertThat(disclosed("", List.of(check("K-1", CrossCheck.Relation.EQUAL, "S-05", "S-01", "S-02"))).derivable()).containsExactly("S-05 (K-1)");
        assertThat(disclosed("", List.of(check("K-1", CrossCheck.Relation.AT_MOST, "S-05", "S-01", "S-02"))).derivable()).isEmpty();
        assertThat(disclosed("", List.of(check("K-1", CrossCheck.Relation.EQUAL, "S-01", "S-02"))).derivable()).isEmpty();
    }

    @Test
    void twoUnknownsOfOneEquationHideEachOther() {
        CrossCheck check = check("K-1", CrossCheck.Relation.EQUAL, "S-05", "S-04", "S-02");
        assertThat(disclosed("", List.of(check)).derivable()).containsExactly("S-05 (K-1)");
        assertThat(disclosed("", List.of(check), "S-04").derivable()).isEmpty();
    }

    private static Disclosure disclosed(String note, List<CrossCheck> checks, String... alsoHidden) {
        Plan p = Samples.plan();
        PlanHeading h = p.heading();
        Plan whole = new Plan(new PlanHeading(h.id(), h.title(), h.shortTitle(), h.region(), h.issuingBody(), h.baselineYear(), h.firstYear(),
                h.lastYear(), h.demonstration(), h.source(), h.figuresNote(), h.assignmentNote(), note, h.contact()), p.reports(), p.tolerances(),
                p.words(), p.indicators(), p.auxiliaries(), p.departments(), p.localities(), p.commitments(), p.tasks(), p.projects(),
                p.annualTargets(), checks, p.version());
        PublicEdition edition = PublicEdition.of(whole, Samples.figures(), List.of());
        Plan open = edition.open().plan();
        Plan smaller = new Plan(open.heading(), open.reports(), open.tolerances(), open.words(), open.indicators().stream()
                .filter(i -> !List.of(alsoHidden).contains(i.code())).toList(), open.auxiliaries(), open.departments(), open.localities(),
                open.commitments(), open.tasks(), open.projects(), open.annualTargets(), open.version());
        return Disclosure.of(whole, smaller, PublicReport.of(edition.evaluate(Samples.MID_TERM, List.of())));
    }

    private static CrossCheck check(String code, CrossCheck.Relation relation, String left, String... right) {
        return new CrossCheck(code, "总数与分项", new Sum(List.of(left)), relation, new Sum(Arrays.asList(right)), CrossCheck.Tolerance.NONE,
                CrossCheck.Weight.WARNING, "请核对", CrossCheck.Periods.ANY, "");
    }

    /** The sum of some figures. */
    private record Sum(List<String> codes) implements CheckExpression {

        @Override
        public String text() {
            return "{" + String.join("}+{", codes) + "}";
        }

        @Override
        public Set<Term> terms() {
            Set<Term> terms = new LinkedHashSet<>();
            codes.forEach(code -> terms.add(new Term(code, Time.SAME, "")));
            return terms;
        }

        @Override
        public Optional<BigDecimal> value(Map<Term, BigDecimal> values) {
            return Optional.of(values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        @Override
        public String inWords(Map<Term, String> names) {
            return text();
        }
    }
}
