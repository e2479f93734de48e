package org.plangauge.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Target;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.plangauge.submission.Submission;
import org.plangauge.value.Bound;
import org.plangauge.value.Characters;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 部门自评 that the department's own figures contradict. Only what is sure without aggregation is said:
 *
 * <pre>
 *  自评 是, though surely behind
 *    达到       the latest figure is below the straight path from the baseline to the target, by more than the tolerance t
 *    保持       the latest figure misses the target
 *    年均增长    every year so far is below the target by more than t
 *    累计       the sum so far is below the share of time gone by more than t
 *  自评 否, though the target is met
 *    达到       the latest figure meets the target
 *    保持、年均增长 every figure so far meets the target
 *    累计       the sum so far reaches the target
 * </pre>
 *
 * Indicators whose target or baseline was revised, and years with a 年度分解 target, are left to the evaluation.
 */
final class SelfAssessmentContradicts implements HistoryCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public FindingCode code() {
        return FindingCode.SELF_ASSESSMENT_CONTRADICTS;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        Standing standing = new Standing(form.plan(), accepted, known);
        List<Finding> findings = new ArrayList<>();
        Rows.of(form, FormSheet.INDICATORS).filter(r -> form.role() == Role.DEPARTMENT).forEach(row -> {
            Optional<Indicator> indicator = form.plan().indicator(Rows.code(row)).filter(i -> !known.adjusted(i.code()));
            String said = Characters.squeezed(row.row().text(FormColumn.SELF_ASSESSMENT));
            if (indicator.isPresent() && (said.equals("是") || said.equals("否"))) {
                Course.of(form.plan(), indicator.get(), standing, AskedPeriod.of(form)).flatMap(c -> said.equals("是") ? c.behind() : c.reached())
                        .ifPresent(why -> findings.add(new Finding(code(), Rows.place(form, row.row(), FormColumn.SELF_ASSESSMENT), indicator.get().name()
                        + "：自评“" + said + "”，" + why, "自评与数据一致", said.equals("是")
                        ? "请核对数据；确有滞后的，自评改填“否”并说明原因。自评与评价分别列示，互不替代。" : "请核对数据和目标；已达到的，自评改填“是”。自评与评价分别列示，互不替代。")));
            }
        });
        return findings;
    }

    /** The last period a form asks for: figures of later ones, known from other workbooks, are not what it speaks of. */
    private static final class AskedPeriod {

        private AskedPeriod() {}

        static Period of(FilledForm form) {
            return form.tables().stream().filter(t -> t.form() == FormSheet.INDICATORS).flatMap(t -> t.periods().keySet().stream())
                    .filter(p -> !p.isSpan()).max(Period::compareTo).orElse(Period.year(form.plan().lastYear()));
        }
    }

    /**
     * An indicator's figures so far: plain numbers, one a year without a gap, and a half-year at the end where it is the latest.
     *
     * @param figures by period
     * @param latest  the last of them
     */
    private record Course(Plan plan, Indicator indicator, Stated target, Optional<BigDecimal> baseline, SortedMap<Period, BigDecimal> figures,
            boolean complete) {

        static Optional<Course> of(Plan plan, Indicator indicator, Standing standing, Period last) {
            if (!(indicator.target() instanceof Target.Quantified quantified)) {
                return Optional.empty();
            }
            TreeMap<Period, BigDecimal> figures = new TreeMap<>();
            standing.periods(FormSheet.INDICATORS, indicator.code()).stream().filter(p -> !p.isSpan() && p.from() >= plan.firstYear()
                    && p.to() <= plan.lastYear() && p.compareTo(last) <= 0).forEach(p -> standing.exact(FormSheet.INDICATORS, indicator.code(), p,
                    indicator.responsibility()).ifPresent(n -> figures.put(p, n.stated().number())));
            if (figures.isEmpty() || plan.annualTarget(indicator.code(), figures.lastKey().to(), false).isPresent()) {
                return Optional.empty();
            }
            Period latest = figures.lastKey();
            figures.keySet().removeIf(p -> p.isFirstHalf() && !p.equals(latest));
            boolean complete = figures.size() == latest.to() - plan.firstYear() + 1;
            Optional<BigDecimal> baseline = indicator.statedBaseline().filter(b -> b.bound() == Bound.EXACT).map(Stated::number)
                    .or(() -> standing.exact(FormSheet.INDICATORS, indicator.code(), Period.year(plan.baselineYear()), indicator.responsibility())
                    .map(n -> n.stated().number()));
            return Optional.of(new Course(plan, indicator, quantified.value(), baseline, figures, complete));
        }

        /** Why it is surely behind; empty when that is not sure. */
        Optional<String> behind() {
            if (met(latest())) {
                return Optional.empty();
            }
            return switch (indicator.measure()) {
                case LEVEL -> baseline.flatMap(this::belowPath);
                case HOLD -> missed(latest()) ? Optional.of(period() + latest().toPlainString() + "，未达到目标" + target.verbatim()) : Optional.empty();
                case AVERAGE_GROWTH -> complete && figures.values().stream().allMatch(f -> f.compareTo(least()) < 0)
                        ? Optional.of("各年均低于目标" + target.verbatim() + "（" + list() + "）") : Optional.empty();
                case CUMULATIVE -> complete && target.number().signum() > 0 && sum().compareTo(least().multiply(pace())) < 0
                        ? Optional.of("截至" + period() + "累计" + sum().toPlainString() + "，低于序时进度应有的" + plain(target.number().multiply(pace())))
                        : Optional.empty();
                case CUMULATIVE_CHANGE, RELATIVE, ASSIGNED, QUALITATIVE -> Optional.empty();
            };
        }

        /** Why the target is met already; empty when that is not sure. */
        Optional<String> reached() {
            return switch (indicator.measure()) {
                case LEVEL -> met(latest()) ? Optional.of(period() + latest().toPlainString() + "，已达到目标" + target.verbatim()) : Optional.empty();
                case HOLD, AVERAGE_GROWTH -> complete && figures.values().stream().allMatch(this::met)
                        ? Optional.of("各年均达到目标" + target.verbatim() + "（" + list() + "）") : Optional.empty();
                case CUMULATIVE -> complete && met(sum()) ? Optional.of("截至" + period() + "累计" + sum().toPlainString() + "，已达到目标" + target.verbatim())
                        : Optional.empty();
                case CUMULATIVE_CHANGE, RELATIVE, ASSIGNED, QUALITATIVE -> Optional.empty();
            };
        }

        private Optional<String> belowPath(BigDecimal from) {
            BigDecimal way = target.number().subtract(from);
            if (way.signum() == 0 || way.signum() > 0 != indicator.moreIsBetter()) {
                return Optional.empty();
            }
            BigDecimal degree = Decimals.divide(latest().subtract(from), way);
            boolean behind = degree.compareTo(pace().multiply(margin())) < 0;
            return behind ? Optional.of(period() + latest().toPlainString() + "，按基期" + from.toPlainString() + "到目标" + target.verbatim()
                    + "匀速推进应为" + plain(from.add(way.multiply(pace())))) : Optional.empty();
        }

        private Requirement requirement() {
            return Requirement.of(target, indicator.moreIsBetter(), indicator.measure() == Measure.HOLD, plan.tolerances().approximate());
        }

        private boolean met(BigDecimal figure) {
            return requirement().metBy(Stated.exact(figure)) == Comparison.MET;
        }

        private boolean missed(BigDecimal figure) {
            return requirement().metBy(Stated.exact(figure)) == Comparison.NOT_MET;
        }

        /** 1 − t. */
        private BigDecimal margin() {
            return BigDecimal.ONE.subtract(plan.tolerances().shortfall().divide(HUNDRED));
        }

        /** The target less the tolerance. */
        private BigDecimal least() {
            return target.number().multiply(margin());
        }

        /** The share of the plan's time that is gone at the end of the latest period. */
        private BigDecimal pace() {
            return Decimals.divide(BigDecimal.valueOf(figures.lastKey().halvesSince(plan.firstYear())), BigDecimal.valueOf(2L * plan.years()));
        }

        private BigDecimal latest() {
            return figures.get(figures.lastKey());
        }

        private String period() {
            return figures.lastKey().inWords();
        }

        private BigDecimal sum() {
            return figures.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private String list() {
            return figures.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("、"));
        }

        private static String plain(BigDecimal number) {
            return Decimals.plain(number.setScale(2, RoundingMode.HALF_UP)).toPlainString();
        }
    }
}
