package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.plangauge.plan.Requirement;
import org.plangauge.plan.Target;
import org.plangauge.value.Bound;
import org.plangauge.value.Comparison;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 保持 with a way to go instead of a number. 持续提高, 持续下降: each period better than the one before, beginning with the
 * baseline; 不降低, 只增不减: none worse than the one before; 保持稳定: none worse than the baseline, of a 预期性 one by more
 * than the tolerance. One period that breaks it decides. A half-year is not compared with years. A year without a figure
 * ends the chain: what comes after is compared with the next figure there is, and the gap is named.
 */
final class Progression {

    private static final Outcome NONE = new Outcome.None("趋势类目标，不计算");

    private Progression() {}

    static Judgement judge(Case c, Target.Way way) {
        SequencedMap<Period, Stated> figures = new LinkedHashMap<>();
        c.series().statedPeriods().stream().filter(p -> p.isYear() && p.to() >= c.firstYear())
                .forEach(p -> figures.put(p, c.series().stated(p).orElseThrow()));
        if (figures.isEmpty()) {
            return Judgement.notAssessable(c.latest().isPresent() ? "缺全年数据，半年数据不与全年比较" : c.nothingReported());
        }
        Period last = figures.lastEntry().getKey();
        Stated latest = figures.lastEntry().getValue();
        if (c.shortOfTheEnd(last).isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, c.shortOfTheEnd(last).get(), last, latest);
        }
        if (c.baseline() == null && (way == Target.Way.STEADY || figures.size() == 1)) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, "缺基期值，无法比较", last, latest);
        }
        List<Period> broken = new ArrayList<>();
        Stated before = c.baseline();
        for (var entry : figures.entrySet()) {
            Stated figure = entry.getValue();
            Stated against = way == Target.Way.STEADY ? c.baseline() : before;
            before = figure;
            if (against == null) {
                continue;
            }
            Comparison held = requirement(c, way, against).metBy(figure);
            if (held == Comparison.CANNOT_TELL || against.bound() != Bound.EXACT) {
                return c.cannotTell(entry.getKey(), against.bound() != Bound.EXACT ? against : figure, latest);
            }
            if (held == Comparison.NOT_MET) {
                broken.add(entry.getKey());
            }
        }
        Verdict good = c.finale() ? Verdict.MET : Verdict.ON_TRACK;
        Verdict bad = c.finale() ? Verdict.MISSED : Verdict.BEHIND;
        String start = c.baseline() == null ? "" : "基期" + c.reported(c.baseline()) + "，";
        String course = figures.entrySet().stream().map(e -> e.getKey().inWords() + c.reported(e.getValue())).collect(Collectors.joining("，"));
        String outcome = broken.isEmpty() ? "，各年均符合“" + c.promise() + "”"
                : "，" + broken.stream().map(Period::inWords).collect(Collectors.joining("、")) + "不符合“" + c.promise() + "”";
        return Judgement.of(broken.isEmpty() ? good : bad, start + course + outcome, last, latest).degree(NONE, NONE).outlook(NONE, NONE);
    }

    private static Requirement requirement(Case c, Target.Way way, Stated against) {
        BigDecimal number = against.number();
        BigDecimal slack = way == Target.Way.STEADY && !c.binding() ? number.abs().multiply(c.tolerances().shortfall()).movePointLeft(2)
                : BigDecimal.ZERO;
        BigDecimal limit = c.moreIsBetter() ? number.subtract(slack) : number.add(slack);
        return new Requirement(number, limit, c.moreIsBetter(), way != Target.Way.BETTER, null, false, c.tolerances().approximate());
    }
}
