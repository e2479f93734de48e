package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** The quantified commitment of the shared sample: at least 200 enterprises by 2025, from what the department calls the baseline. */
class CommitmentsTest {

    private static final Receipt RECEIPT = Samples.receipt(Samples.SCIENCE, 2023, 1);

    private static KnownFigure figure(int year, String text) {
        return new KnownFigure(new Figure(FormSheet.COMMITMENTS, "Q-1", Period.year(year), Reading.of(text, Unit.parse("家")), "", "",
                new CellPlace("量化承诺", "H5")), RECEIPT);
    }

    private static CommitmentAssessment judged(Plan plan, ReportDue due, List<KnownStatement> statements, KnownFigure... figures) {
        return Assessor.evaluate(plan, due, new ArrayList<>(List.of(figures)), statements).commitments().getFirst();
    }

    private static Plan dueIn(@Nullable Integer year) {
        Plan plan = Samples.plan();
        Commitment c = plan.commitments().getFirst();
        Commitment due = new Commitment(c.code(), c.chapter(), c.section(), c.box(), c.subject(), c.wording(), c.kind(), c.target(),
                c.unit(), c.measure(), c.direction(), year,
                c.responsibility(), c.published(), c.remark());
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), plan.indicators(), plan.auxiliaries(), plan.departments(),
                plan.localities(), List.of(due), plan.tasks(),
                plan.projects(), plan.annualTargets(), plan.version());
    }

    @Test
    void theDepartmentsBaselineAndTheYearItIsPromisedForSetThePace() {
        CommitmentAssessment a = judged(dueIn(2025), Samples.MID_TERM, List.of(), figure(2020, "100"), figure(2022, "140"));
        assertThat(a.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(a.reason()).isEqualTo("2022年为140家，完成程度40.0%，时间进度40.0%");
        assertThat(judged(dueIn(2023), Samples.MID_TERM, List.of(), figure(2020, "100"), figure(2022, "140")).verdict())
                .as("two of three years").isEqualTo(Verdict.BEHIND);
    }

    @Test
    void withoutAYearThePlansLastOneCounts() {
        assertThat(judged(dueIn(null), Samples.MID_TERM, List.of(), figure(2020, "100"), figure(2022, "140")).reason())
                .endsWith("时间进度40.0%");
    }

    @Test
    void finallyItIsMetOrMissedAndOneDueLaterIsNot() {
        assertThat(judged(dueIn(2025), Samples.FINAL, List.of(), figure(2025, "200")).verdict()).isEqualTo(Verdict.MET);
        assertThat(judged(dueIn(2025), Samples.FINAL, List.of(), figure(2025, "199")).verdict()).as("≥ has no tolerance")
                .isEqualTo(Verdict.MISSED);
        CommitmentAssessment later = judged(dueIn(2035), Samples.FINAL, List.of(), figure(2020, "100"), figure(2025, "140"));
        assertThat(later.verdict()).isEqualTo(Verdict.AHEAD);
        assertThat(later.reason()).isEqualTo("2025年为140家，完成程度40.0%，时间进度33.3%");
    }

    @Test
    void whatIsStatedAndNotComputedCarriesTheDepartmentsWords() {
        KnownStatement remark = new KnownStatement(new Statement(FormSheet.COMMITMENTS, "Q-2", FormColumn.REMARK, "已通过省级验收。",
                new CellPlace("量化承诺", "P9")), RECEIPT);
        CommitmentAssessment said = Assessor.evaluate(Samples.plan(), Samples.MID_TERM, List.of(), List.of(remark)).commitments().get(1);
        assertThat(said.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(said.reason()).isEqualTo("已通过省级验收。");
        assertThat(Assessor.evaluate(Samples.plan(), Samples.MID_TERM, List.of(), List.of()).commitments().get(1).reason())
                .isEqualTo("不以数值考核，部门未作说明");
    }
}
