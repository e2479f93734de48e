package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Submission;
import org.plangauge.value.Bound;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure that differs from the year before by more than the indicator's 年度变幅上限; the limit itself is plausible. The year
 * before is the row's own, else what is known; the year after is looked at as well, since a corrected figure can make it jump.
 */
final class YearlyJump implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.YEARLY_JUMP;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        Standing standing = new Standing(form.plan(), accepted, known);
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : accepted.figures()) {
            Optional<Series> series = Series.of(form.plan(), figure.code());
            if (figure.form() == FormSheet.INDICATORS && figure.period().isYear() && series.isPresent() && series.get().limit() != null) {
                for (int year : new int[] {figure.period().to(), figure.period().to() + 1}) {
                    if (seen.add(figure.code() + " " + year)) {
                        jump(series.get(), year, standing, accepted, form.plan()).ifPresent(findings::add);
                    }
                }
            }
        }
        return findings;
    }

    /** What the figures of one code are, as far as a jump is concerned. */
    private record Series(String code, String name, Unit unit, @Nullable BigDecimal limit, Optional<Stated> baseline, boolean level) {

        static Optional<Series> of(Plan plan, String code) {
            return plan.indicator(code).map(i -> new Series(code, i.name(), i.unit(), i.plausible().yearlyJump(), i.statedBaseline(),
                    i.measure() == Measure.LEVEL || i.measure() == Measure.HOLD))
                    .or(() -> plan.auxiliary(code).map(s -> new Series(code, s.name(), s.unit(), s.plausible().yearlyJump(), Optional.empty(),
                    s.measure() == Measure.LEVEL)));
        }
    }

    private Optional<Finding> jump(Series series, int year, Standing standing, Submission accepted, Plan plan) {
        String me = accepted.department().shortName();
        boolean fromBaseline = year - 1 == plan.baselineYear();
        Optional<Standing.Number> now = standing.of(FormSheet.INDICATORS, series.code(), Period.year(year), me);
        Optional<Standing.Number> before = standing.of(FormSheet.INDICATORS, series.code(), Period.year(year - 1), me);
        Optional<Stated> earlier = before.map(Standing.Number::stated).or(() -> fromBaseline ? series.baseline() : Optional.empty());
        boolean comparable = year > plan.baselineYear() && (!fromBaseline || series.level());
        if (!comparable || now.isEmpty() || earlier.isEmpty() || now.get().stated().bound() != Bound.EXACT || earlier.get().bound() != Bound.EXACT
                || !now.get().own() && !before.map(Standing.Number::own).orElse(false)) {
            return Optional.empty();
        }
        BigDecimal change = now.get().stated().number().subtract(earlier.get().number());
        BigDecimal limit = Objects.requireNonNull(series.limit());
        if (change.abs().compareTo(limit) <= 0) {
            return Optional.empty();
        }
        String unit = series.unit().symbol().equals("%") ? "个百分点" : series.unit().symbol();
        Place place = now.get().own() ? now.get().place() : before.orElseThrow().place();
        return Optional.of(new Finding(code(), place, series.name() + "：" + year + "年" + text(now.get().stated(), series) + "，" + (year - 1) + "年"
                + text(earlier.get(), series) + "，" + (change.signum() > 0 ? "上升" : "下降") + change.abs().toPlainString() + unit,
                "与上年相差不超过" + limit.toPlainString() + unit, "请核对两年的数值、单位和口径；确有变化的，请在“口径说明”栏说明原因。"));
    }

    private static String text(Stated stated, Series series) {
        return stated.number().toPlainString() + series.unit();
    }
}
