package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.plan.Department;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
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

/** The nineteen indicators of Table 1 with what was achieved, exactly as printed: the verdicts of the final evaluation and why. */
class ThirteenthPlanVerdictsTest {

    /** 编号 | 完成 as printed | verdict | reason. */
    private static final String TABLE = """
            T1-01 | 6.8        | MISSED         | 2016-2020年年均6.8%，规划目标为7-7.5%
            T1-02 | 同口径1.2   | MISSED         | 2016-2020年年均同口径1.2%，规划目标为同口径3%
            T1-03 | 10.9       | MISSED         | 2016-2020年年均10.9%，规划目标为12%
            T1-04 | 3.8        | MISSED         | 2016-2020年年均3.8%，规划目标为10%
            T1-05 | 6.0        | EXCEEDED       | 2016-2020年年均6.0%，规划目标为5%
            T1-06 | 8.14       | EXCEEDED       | 2016-2020年累计8.14亿美元，规划目标为7亿美元
            T1-07 | 2.6        | MET            | 2020年为2.6%，规划目标为2.5%
            T1-08 | 48.75      | EXCEEDED       | 2020年为48.75%，规划目标为46%
            T1-09 | 102230     | EXCEEDED       | 2020年为102230人，规划目标为90000人
            T1-10 | 7.6        | MISSED         | 2016-2020年年均7.6%，规划目标为8.5%
            T1-11 | ——         | NOT_ASSESSABLE | 2020年数据填报为“——”
            T1-12 | 98以上      | MET            | 2020年为98%以上，规划目标为98%
            T1-13 | 96以上      | MET            | 2020年为96%以上，规划目标为96%
            T1-14 | 286751     | EXCEEDED       | 2020年为286751人，规划目标为235000人
            T1-15 | 95以上      | MET            | 2020年为95%以上，规划目标为92.4%
            T1-16 | 5          | EXCEEDED       | 2016-2020年年均5%，规划目标为4%
            T1-17 | 同口径13.02 | MET            | 2020年为同口径13.02万亩，各期均符合要求（2016年、2017年、2018年、2019年无数据）
            T1-18 | 43.5       | EXCEEDED       | 2020年为43.5%，规划目标为41%
            T1-19 | 同口径32    | MET            | 2020年为同口径32%，规划目标为31%
            """;

    private static final Plan PLAN = Objects.requireNonNull(Catalogue.read(Path.of("seeds/hailing-13")).plan());
    private static final ReportDue FINAL = new ReportDue(ReportType.FINAL, LocalDate.of(2020, 12, 31));

    private static List<String[]> rows() {
        return TABLE.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new)).toList();
    }

    private static List<KnownFigure> figures() {
        List<KnownFigure> figures = new ArrayList<>();
        for (String[] row : rows()) {
            Indicator indicator = PLAN.indicator(row[0]).orElseThrow();
            boolean overTheYears = indicator.measure() == Measure.AVERAGE_GROWTH || indicator.measure() == Measure.CUMULATIVE;
            Period period = overTheYears ? PLAN.wholePeriod() : Period.year(2020);
            Department reporter = indicator.responsibility().reporter().orElseThrow();
            figures.add(new KnownFigure(new Figure(FormSheet.INDICATORS, row[0], period, Reading.of(row[1], indicator.unit()), "", "",
                    new CellPlace("指标", "M9")),
                    Samples.receipt(reporter, 2020, 1)));
        }
        return figures;
    }

    private static Map<String, Assessment> assessed(ReportDue due) {
        return Assessor.evaluate(PLAN, due, figures(), List.of()).indicators().stream()
                .collect(Collectors.toMap(a -> a.indicator().code(), a -> a));
    }

    @Test
    void theTableIsTheWholePlan() {
        assertThat(rows()).extracting(row -> row[0]).containsExactlyElementsOf(PLAN.indicators().stream().map(Indicator::code).toList());
    }

    @Test
    void allNineteenVerdictsWithTheirReasons() {
        Map<String, Assessment> assessed = assessed(FINAL);
        assertThat(rows().stream().map(row -> row[0] + " " + assessed.get(row[0]).verdict() + " " + assessed.get(row[0]).reason()))
                .containsExactlyElementsOf(rows().stream().map(row -> row[0] + " " + row[2] + " " + row[3]).toList());
    }

    @Test
    void inTheWordsOfTheOffice() {
        Map<String, Long> counts = assessed(FINAL).values().stream()
                .collect(Collectors.groupingBy(a -> a.verdict().in(PLAN.words(), FINAL.type()), Collectors.counting()));
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(Map.of("超额完成", 7L, "完成", 6L, "未完成", 5L, "无法评价", 1L));
    }

    @Test
    void allFiveThatWereMissedAreExpectationsAndWarnYellow() {
        assertThat(assessed(FINAL).values()).filteredOn(a -> a.verdict() == Verdict.MISSED).hasSize(5)
                .allMatch(a -> a.warning() == Warning.YELLOW)
                .allMatch(a -> a.warningReason().equals("预期性指标未完成规划目标"));
    }

    @Test
    void aYearBeforeTheEndNothingOfItIsKnownYet() {
        ReportDue before = new ReportDue(ReportType.ANNUAL, LocalDate.of(2019, 12, 31));
        assertThat(assessed(before).values()).allMatch(a -> a.verdict() == Verdict.NOT_ASSESSABLE).allMatch(a -> a.latest() == null);
    }
}
