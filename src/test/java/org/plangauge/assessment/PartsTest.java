package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.samples.Samples;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/** A parent and its parts: S-02 is made the parent of S-08 and S-05 of the shared sample. */
class PartsTest {

    private static final ReportDue FINAL = new ReportDue(ReportType.FINAL, LocalDate.of(2025, 12, 31));

    private static Plan plan() {
        Plan plan = Samples.plan();
        List<Indicator> indicators = plan.indicators().stream()
                .map(i -> i.code().equals("S-08") || i.code().equals("S-05") ? partOf(i, "S-02") : i).toList();
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), indicators, plan.auxiliaries(), plan.departments(),
                plan.localities(), plan.commitments(),
                plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }

    private static Indicator partOf(Indicator i, String parent) {
        return new Indicator(i.code(), i.category(), i.number(), parent, i.star(), i.name(), i.unit(), i.target(), i.attribute(),
                i.measure(), i.direction(), i.reference(),
                i.baseline(), i.responsibility(), i.aggregation(), i.formula(), i.decimals(), i.plausible(), i.published(), i.definition());
    }

    private static Assessment parent(String own, String safety, String unemployment) {
        List<KnownFigure> figures = new ArrayList<>();
        add(figures, "S-02", own);
        add(figures, "S-08", safety);
        add(figures, "S-05", unemployment);
        return Assessor.evaluate(plan(), FINAL, figures, List.of()).indicators().stream().filter(a -> a.indicator().code().equals("S-02"))
                .findFirst().orElseThrow();
    }

    private static void add(List<KnownFigure> figures, String code, String text) {
        Reading reading = Reading.of(text, plan().indicator(code).orElseThrow().unit());
        figures.add(new KnownFigure(new Figure(FormSheet.INDICATORS, code, Period.year(2025), reading, "", "", new CellPlace("指标", "M9")),
                Samples.receipt(Samples.STATISTICS, 2025, 1)));
    }

    @ParameterizedTest(name = "own {0}, parts {1} and {2}: {3}")
    @CsvSource(textBlock = """
            2.85, 98,   3,    MET
            3.00, 98,   3,    MET
            3.00, 110,  2,    MET
            2.85, 97,   3,    MISSED
            2.85, 98,   3.1,  MISSED
            2.80, 98,   3,    NEARLY_MET
            2.85, ——,   3,    NOT_ASSESSABLE
            2.85, ——,   3.1,  MISSED
            2.50, 98,   3,    MISSED
            """)
    void theWorstPartDecidesAndLaggingIsWorseThanUnknown(String own, String safety, String unemployment, Verdict expected) {
        assertThat(parent(own, safety, unemployment).verdict()).isEqualTo(expected);
    }

    @Test
    void theReasonNamesThePartAndKeepsItsOwnFigures() {
        Assessment a = parent("2.85", "97", "3");
        assertThat(a.reason()).isEqualTo("2025年为2.85%，规划目标为2.85%；按最差的分项“公众安全感”判定（2025年为97%，规划目标为98%以上）");
        assertThat(a.achieved()).extracting(Stated::number).isEqualTo(new BigDecimal("2.85"));
        assertThat(a.warning()).isEqualTo(Warning.YELLOW);
    }
}
