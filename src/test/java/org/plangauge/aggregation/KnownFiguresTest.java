package org.plangauge.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Unit;

/** Which of several figures counts. S-02 is led by 区科技局, and 区统计局 supplies its figure; 区教育局 has nothing to do with it. */
class KnownFiguresTest {

    private static final Plan PLAN = Samples.plan();
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final Period YEAR = Period.year(2022);

    private static KnownFigure from(Department department, long sequence, Period period, String text) {
        return Samples.figure(Samples.receipt(department, 2023, sequence), "S-02", period, text);
    }

    private static Series series(LocalDate asOf, KnownFigure... figures) {
        return KnownFigures.of(PLAN, List.of(figures), asOf).of("S-02");
    }

    private static String counts(KnownFigure... figures) {
        SeriesFigure figure = series(END, figures).figures().get(YEAR);
        return figure == null ? "" : figure.origin() + " " + figure.reading().verbatim();
    }

    @Test
    void ofOneDepartmentTheNewestCounts() {
        assertThat(counts(from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.STATISTICS, 2, YEAR, "2.71"))).isEqualTo("区统计局 2.71");
        assertThat(counts(from(Samples.STATISTICS, 2, YEAR, "2.71"), from(Samples.STATISTICS, 1, YEAR, "2.7"))).isEqualTo("区统计局 2.71");
    }

    @Test
    void theDataDepartmentGoesBeforeTheLeadHoweverOldItsFigure() {
        assertThat(counts(from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.SCIENCE, 9, YEAR, "2.9"))).isEqualTo("区统计局 2.7");
    }

    @Test
    void theLeadGoesBeforeOthersAndOthersInTheOrderOfThePlan() {
        assertThat(counts(from(Samples.SILENT, 9, YEAR, "1"), from(Samples.SCIENCE, 1, YEAR, "2.9"))).isEqualTo("区科技局 2.9");
        assertThat(counts(from(Samples.SILENT, 9, YEAR, "1"))).isEqualTo("区教育局 1");
    }

    @Test
    void aNumberGoesBeforeAMissingOne() {
        assertThat(counts(from(Samples.STATISTICS, 2, YEAR, "——"), from(Samples.SCIENCE, 1, YEAR, "2.9"))).isEqualTo("区科技局 2.9");
        assertThat(counts(from(Samples.STATISTICS, 2, YEAR, "——"), from(Samples.SCIENCE, 1, YEAR, "暂无"))).isEqualTo("区统计局 ——");
    }

    @Test
    void theWordForDeletionTakesBackAllThatThisDepartmentSaidBefore() {
        assertThat(counts(from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.STATISTICS, 2, YEAR, "删除"))).isEmpty();
        assertThat(counts(from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.STATISTICS, 2, YEAR, "删除"),
                from(Samples.SCIENCE, 1, YEAR, "2.9"))).isEqualTo("区科技局 2.9");
    }

    @Test
    void whatIsReportedAfterADeletionCounts() {
        assertThat(counts(from(Samples.STATISTICS, 2, YEAR, "删除"), from(Samples.STATISTICS, 3, YEAR, "2.8"),
                from(Samples.STATISTICS, 1, YEAR, "2.7"))).isEqualTo("区统计局 2.8");
    }

    @Test
    void aBlankInALaterFormErasesNothing() {
        assertThat(counts(from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.STATISTICS, 2, Period.year(2021), "2.65")))
                .isEqualTo("区统计局 2.7");
    }

    @Test
    void periodsThatEndAfterTheDayDoNotCount() {
        KnownFigure[] figures = {from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.STATISTICS, 1, Period.firstHalf(2023), "2.72"),
                from(Samples.STATISTICS, 1, Period.year(2023), "2.75")};
        assertThat(series(LocalDate.of(2022, 12, 30), figures).figures()).isEmpty();
        assertThat(series(LocalDate.of(2022, 12, 31), figures).figures().keySet()).containsExactly(YEAR);
        assertThat(series(LocalDate.of(2023, 6, 29), figures).figures().keySet()).containsExactly(YEAR);
        assertThat(series(LocalDate.of(2023, 6, 30), figures).figures().keySet()).containsExactly(YEAR, Period.firstHalf(2023));
        assertThat(series(END, figures).figures()).hasSize(3);
    }

    @Test
    void theBaselineYearCountsAndNothingBeforeItNorAfterThePlan() {
        Series series = series(LocalDate.of(2099, 12, 31), from(Samples.STATISTICS, 1, Period.year(2019), "2.5"),
                from(Samples.STATISTICS, 1, Period.year(2020), "2.6"),
                from(Samples.STATISTICS, 1, Period.year(2025), "2.8"), from(Samples.STATISTICS, 1, Period.year(2026), "2.9"),
                from(Samples.STATISTICS, 1, Period.span(2019, 2025), "2.8"), from(Samples.STATISTICS, 1, Period.span(2021, 2025), "2.8"));
        assertThat(series.figures().keySet()).extracting(Period::toString).containsExactly("2020", "2025", "2021-2025");
    }

    @Test
    void whoSaysSomethingElseIsKeptBesideTheFigureThatCounts() {
        Series series = series(END, from(Samples.STATISTICS, 1, YEAR, "2.70"), from(Samples.SCIENCE, 1, YEAR, "2.71"),
                from(Samples.SILENT, 1, YEAR, "2.7"));
        assertThat(series.disagreements()).extracting(k -> k.receipt().department()).as("2.7 is 2.70").containsExactly("区科技局");
        assertThat(series(END, from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.SCIENCE, 1, YEAR, "2.7以上")).disagreements())
                .hasSize(1);
        assertThat(series(END, from(Samples.STATISTICS, 1, YEAR, "2.7"), from(Samples.SCIENCE, 1, YEAR, "——")).disagreements()).isEmpty();
        assertThat(series(END, from(Samples.STATISTICS, 1, YEAR, "2.5-2.7"), from(Samples.SCIENCE, 1, YEAR, "2.5-2.9")).disagreements())
                .as("other ends").hasSize(1);
    }

    @Test
    void figuresOfIndicatorsAssignedTargetsAndCommitmentsAreKeptApart() {
        KnownFigure indicator = from(Samples.STATISTICS, 1, YEAR, "2.7");
        KnownFigure assigned = new KnownFigure(new Figure(FormSheet.ASSIGNED_TARGETS, "S-02", YEAR, Reading.of("3.2", Unit.parse("%")),
                "", "某发1号",
                new CellPlace("上级下达目标", "E4")), Samples.receipt(Samples.STATISTICS, 2023, 1));
        KnownFigures known = KnownFigures.of(PLAN, List.of(indicator, assigned), END);
        assertThat(known.of("S-02").stated(YEAR).orElseThrow().number()).isEqualByComparingTo("2.7");
        assertThat(known.assignedTo("S-02").stated(YEAR).orElseThrow().number()).isEqualByComparingTo("3.2");
        assertThat(known.ofCommitment("Q-1", PLAN.commitments().getFirst().responsibility()).figures()).isEmpty();
    }

    @Test
    void theOrderOfSubmissionsDoesNotMatter() {
        Random random = new Random(7);
        List<KnownFigure> figures = new ArrayList<>(Samples.figures());
        figures.add(from(Samples.STATISTICS, 7, YEAR, "删除"));
        figures.add(from(Samples.SCIENCE, 8, YEAR, "2.75"));
        Series expected = KnownFigures.of(PLAN, figures, END).of("S-02");
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(figures, random);
            assertThat(KnownFigures.of(PLAN, figures, END).of("S-02")).isEqualTo(expected);
        }
    }

    @Test
    void aMissingFigureHasAReason() {
        Series series = series(END, from(Samples.STATISTICS, 1, YEAR, "未统计"), from(Samples.STATISTICS, 1, Period.year(2021), "2.65"));
        assertThat(series.missingReason(YEAR)).isEqualTo("填报为“未统计”");
        assertThat(series.missingReason(Period.year(2024))).isEqualTo("未填报");
        assertThat(series.statedPeriods()).containsExactly(Period.year(2021));
        assertThat(Series.EMPTY.statedPeriods()).isEmpty();
    }
}
