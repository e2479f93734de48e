package org.plangauge.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AuxiliarySeries;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Formula;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Responsibility;
import org.plangauge.samples.Samples;
import org.plangauge.submission.Breakdown;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

class CompositionTest {

    private static final Locality EAST = new Locality("U1", "东镇", "镇", true);
    private static final Locality WEST = new Locality("U2", "西街道", "街道", true);
    private static final Locality WITHIN_WEST = new Locality("U3", "产业园", "园区", false);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    /** X divided by Y times 100; of the year before and of the baseline for the other two. */
    private record Quotient(Formula.Input over, Formula.Input under) implements Formula {

        @Override
        public String text() {
            return braces(over) + "/" + braces(under) + "*100";
        }

        private static String braces(Formula.Input input) {
            return "{" + input.code() + (input.when() == Formula.When.SAME ? "" : "@" + input.when().word()) + "}";
        }

        @Override
        public Set<Formula.Input> inputs() {
            return new LinkedHashSet<>(List.of(over, under));
        }

        @Override
        public Optional<BigDecimal> value(Map<Formula.Input, BigDecimal> values) {
            return values.get(under).signum() == 0 ? Optional.empty()
                    : Optional.of(values.get(over).multiply(BigDecimal.valueOf(100)).divide(values.get(under), MathContext.DECIMAL128));
        }
    }

    private static Formula.Input input(String code, Formula.When when) {
        return new Formula.Input(code, when);
    }

    private static Plan plan(Aggregation aggregation, @Nullable Formula formula) {
        Plan plan = Samples.plan();
        List<Indicator> indicators = new ArrayList<>(plan.indicators());
        Indicator i = plan.indicator("S-02").orElseThrow();
        indicators.set(1, new Indicator(i.code(), i.category(), i.number(), null, i.star(), i.name(), i.unit(), i.target(), i.attribute(),
                i.measure(), i.direction(), null, i.baseline(), i.responsibility(), aggregation, formula, 1, i.plausible(), true, ""));
        Responsibility supplied = new Responsibility(null, List.of(), Samples.STATISTICS, false);
        List<AuxiliarySeries> auxiliaries = List.of(auxiliary("X-1", "研发经费", Aggregation.DIRECT, supplied), auxiliary("X-2", "地区生产总值",
                Aggregation.SUM, supplied));
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), indicators, auxiliaries, plan.departments(),
                List.of(EAST, WEST, WITHIN_WEST), List.of(), List.of(), List.of(), List.of(), "v");
    }

    private static AuxiliarySeries auxiliary(String code, String name, Aggregation aggregation, Responsibility responsibility) {
        return new AuxiliarySeries(code, name, Unit.parse("亿元"), Measure.LEVEL, Direction.UP, responsibility, aggregation, null, 2,
                new PlausibleRange(null, null, null), "");
    }

    /** {@code code period text}, in one department's workbook. */
    private static List<KnownFigure> figures(String... lines) {
        List<KnownFigure> figures = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            FormSheet form = parts[0].contains("@") ? FormSheet.BREAKDOWN : FormSheet.INDICATORS;
            figures.add(new KnownFigure(new Figure(form, parts[0], Period.parse(parts[1]).orElseThrow(), Reading.of(parts[2],
                    Unit.parse("亿元")), "", "", new CellPlace(form.title(), "F" + (5 + figures.size()))), Samples.receipt(Samples.STATISTICS,
                            2023, 1)));
        }
        return figures;
    }

    private static Series series(Plan plan, String... lines) {
        return KnownFigures.of(plan, figures(lines), END).of("S-02");
    }

    private static String of2022(Series series) {
        Reading reading = series.figures().get(Period.year(2022)).reading();
        return reading instanceof Stated stated ? stated.bound().word() + stated.number().toPlainString()
                : ((Reading.Missing) reading).reason();
    }

    private static final Plan SUM = plan(Aggregation.SUM, null);

    @Test
    void aSumTakesEveryLocalityThatCounts() {
        Series series = series(SUM, "S-02@U1 2022 12.5", "S-02@U2 2022 7.5", "S-02@U3 2022 99");
        assertThat(of2022(series)).isEqualTo("20.0");
        SeriesFigure sum = series.figures().get(Period.year(2022));
        assertThat(sum.formula()).isEqualTo("12.5+7.5");
        assertThat(sum.note()).isEqualTo("2个镇街园区合计");
        assertThat(sum.sources()).extracting(k -> k.figure().cell().cell()).containsExactly("F5", "F6");
        assertThat(sum.reported()).isEmpty();
        assertThat(sum.origin()).isEqualTo("汇总计算");
    }

    @Test
    void aPartialSumIsNeverTheTotal() {
        assertThat(of2022(series(SUM, "S-02@U1 2022 12.5"))).isEqualTo("分镇街应报2个，已报1个，缺西街道；已报部分合计12.5，不作为总量");
        assertThat(of2022(series(SUM, "S-02@U1 2022 12.5", "S-02@U2 2022 ——"))).contains("已报1个");
        assertThat(of2022(series(SUM, "S-02@U1 2022 ——"))).isEqualTo("分镇街应报2个，已报0个，缺东镇、西街道");
        assertThat(series(SUM, "S-02@U1 2022 12.5").stated(Period.year(2022))).isEmpty();
    }

    @Test
    void withoutACompleteSumTheReportedTotalCounts() {
        assertThat(of2022(series(SUM, "S-02@U1 2022 12.5", "S-02 2022 20"))).isEqualTo("20");
        assertThat(of2022(series(SUM, "S-02 2022 20"))).isEqualTo("20");
        assertThat(series(SUM, "S-02@U1 2022 12.5", "S-02 2022 20").disagreements()).isEmpty();
    }

    @Test
    void aReportedTotalThatDiffersFromTheSumIsADisagreement() {
        Series differing = series(SUM, "S-02@U1 2022 12.5", "S-02@U2 2022 7.5", "S-02 2022 20.1");
        assertThat(of2022(differing)).as("the sum counts").isEqualTo("20.0");
        assertThat(differing.disagreements()).extracting(k -> k.figure().reading().verbatim()).containsExactly("20.1");
        assertThat(series(SUM, "S-02@U1 2022 12.5", "S-02@U2 2022 7.5", "S-02 2022 20").disagreements()).isEmpty();
    }

    @Test
    void aSumIsAsVagueAsItsVaguestPart() {
        assertThat(of2022(series(SUM, "S-02@U1 2022 12以上", "S-02@U2 2022 8"))).isEqualTo("以上20");
        assertThat(of2022(series(SUM, "S-02@U1 2022 12以下", "S-02@U2 2022 8"))).isEqualTo("以下20");
        assertThat(of2022(series(SUM, "S-02@U1 2022 12-13", "S-02@U2 2022 8"))).isEqualTo("以上20");
        assertThat(of2022(series(SUM, "S-02@U1 2022 12以上", "S-02@U2 2022 8以下"))).isEqualTo("各镇街数据有的只有下限、有的只有上限，合计不确定");
    }

    private static final Plan SHARE = plan(Aggregation.RATIO, new Quotient(input("X-1", Formula.When.SAME), input("X-2",
            Formula.When.SAME)));

    @Test
    void aFormulaIsComputedFromSumsAndReportedFigures() {
        Series series = series(SHARE, "X-1 2022 17.96", "X-2@U1 2022 600", "X-2@U2 2022 20.19");
        SeriesFigure share = series.figures().get(Period.year(2022));
        assertThat(of2022(series)).startsWith("2.8958867");
        assertThat(share.reading().verbatim()).as("one place, rounded against ourselves").isEqualTo("2.8");
        assertThat(share.formula()).isEqualTo("17.96/620.19*100");
        assertThat(share.sources()).extracting(k -> k.figure().code()).containsExactly("X-1", "X-2@U1", "X-2@U2");
    }

    @Test
    void aFormulaThatLacksAFigureSaysWhichAndTheReportedOneCounts() {
        assertThat(of2022(series(SHARE, "X-1 2022 17.96"))).isEqualTo("缺“地区生产总值”2022年数据，无法按公式计算");
        assertThat(of2022(series(SHARE, "X-1 2022 17.96", "X-2@U1 2022 600"))).isEqualTo("缺“地区生产总值”2022年数据，无法按公式计算");
        assertThat(of2022(series(SHARE, "X-1 2022 17.96", "S-02 2022 2.9"))).isEqualTo("2.9");
        assertThat(of2022(series(SHARE, "X-1 2022 约18", "X-2@U1 2022 600", "X-2@U2 2022 20"))).isEqualTo("“研发经费”为“约18”，不是确定的数，无法按公式计算");
        assertThat(of2022(series(SHARE, "X-1 2022 18", "X-2@U1 2022 0", "X-2@U2 2022 0"))).isEqualTo("公式没有结果（如除数为0）");
    }

    @Test
    void aFormulaMayLookAtTheYearBeforeAndAtTheBaseline() {
        Plan growth = plan(Aggregation.FORMULA, new Quotient(input("X-1", Formula.When.SAME), input("X-1", Formula.When.YEAR_BEFORE)));
        assertThat(of2022(series(growth, "X-1 2021 10", "X-1 2022 11"))).isEqualTo("110");
        assertThat(of2022(series(growth, "X-1 2022 11"))).isEqualTo("缺“研发经费”2021年数据，无法按公式计算");
        Series half = series(growth, "X-1 2022上半年 5", "X-1 2023上半年 6");
        assertThat(half.stated(Period.firstHalf(2023)).orElseThrow().number()).isEqualByComparingTo("120");
        Series span = series(growth, "X-1 2021-2022 5");
        assertThat(span.stated(Period.span(2021, 2022))).isEmpty();
        Plan index = plan(Aggregation.FORMULA, new Quotient(input("X-1", Formula.When.SAME), input("X-1", Formula.When.BASELINE)));
        assertThat(of2022(series(index, "X-1 2020 8", "X-1 2022 10"))).isEqualTo("125");
        assertThat(of2022(series(index, "X-1 2022 10"))).isEqualTo("缺“研发经费”基期数据，无法按公式计算");
        assertThat(series(index, "X-1 2020 8", "X-1 2022 10").figures().keySet()).as("nothing is computed for the baseline year")
                .containsExactly(Period.year(2022));
    }

    @Test
    void thePrintedBaselineOfAnIndicatorGoesBeforeAReportedOne() {
        Plan plan = plan(Aggregation.DIRECT, null);
        Indicator rate = plan.indicator("S-02").orElseThrow();
        Formula toBaseline = new Quotient(input("S-02", Formula.When.SAME), input("S-02", Formula.When.BASELINE));
        AuxiliarySeries index = new AuxiliarySeries("X-3", "指数", Unit.NONE, Measure.LEVEL, Direction.UP, rate.responsibility(),
                Aggregation.FORMULA, toBaseline, 0, new PlausibleRange(null, null, null), "");
        Plan with = new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), plan.indicators(), List.of(index),
                plan.departments(), plan.localities(), List.of(), List.of(), List.of(), List.of(), "v");
        Series series = KnownFigures.of(with, figures("S-02 2020 9", "S-02 2022 3.9"), END).of("X-3");
        assertThat(series.stated(Period.year(2022)).orElseThrow().number()).as("3.9 / 2.6").isEqualByComparingTo("150");
        assertThat(series.figures().get(Period.year(2022)).sources()).hasSize(1);
    }

    @Test
    void theCodeOfALocalitysFigureNamesBoth() {
        assertThat(Breakdown.code("T2-30", EAST)).isEqualTo("T2-30@U1");
        assertThat(Breakdown.wholeOf("T2-30@U1")).isEqualTo("T2-30");
    }
}
