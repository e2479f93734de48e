package org.plangauge.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import org.plangauge.plan.Requirement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 上级目标: the year's figure against the year's assigned value; (actual − assigned)/assigned. Judged on the latest full
 * year that has both; a half-year is not held against a year's value. Nothing assigned: cannot be judged, never complete.
 */
final class Assigned {

    private static final Outcome NONE = new Outcome.None("按年度下达目标判断，不计算");

    private Assigned() {}

    static Judgement judge(Case c, SortedMap<Integer, AssignedValue> assigned) {
        List<Period> years = c.series().statedPeriods().stream().filter(p -> p.isYear() && p.to() >= c.firstYear()).toList();
        if (years.isEmpty()) {
            return Judgement.notAssessable(c.latest().isPresent() ? "缺全年数据，半年数据不与年度下达目标比较" : c.nothingReported());
        }
        List<Period> both = years.stream().filter(p -> assigned.containsKey(p.to())).toList();
        Period newest = years.getLast();
        if (both.isEmpty()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, "上级目标未下达", newest, c.series().stated(newest).orElseThrow());
        }
        Period at = both.getLast();
        Stated figure = c.series().stated(at).orElseThrow();
        if (c.finale() && at.to() < c.lastYear()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, newest.to() == c.lastYear() ? c.lastYear() + "年上级目标未下达" : "缺" + c.lastYear()
                    + "年数据", newest,
                    c.series().stated(newest).orElseThrow());
        }
        AssignedValue value = assigned.get(at.to());
        Requirement ofYear = requirement(c, value);
        if (ofYear.metBy(figure) == Comparison.CANNOT_TELL) {
            return c.cannotTell(at, figure);
        }
        Verdict verdict = c.finale() ? c.finalVerdictAgainst(ofYear, figure) : c.yearVerdict(figure, ofYear);
        String missed = both.stream().filter(p -> !p.equals(at) && requirement(c,
                assigned.get(p.to())).metBy(c.series().stated(p).orElseThrow()) == Comparison.NOT_MET)
                .map(Period::inWords).collect(Collectors.joining("、"));
        String reason = at.inWords() + "为" + c.reported(figure) + "，上级下达目标为" + value.value().verbatim() + c.unit()
                + (value.document().isEmpty() ? "" : "（" + value.document() + "）") + (missed.isEmpty() ? "" : "；" + missed + "未达到当年下达目标");
        return Judgement.of(verdict, reason, at, figure).degree(deviation(ofYear, figure), NONE).outlook(NONE, NONE);
    }

    private static Requirement requirement(Case c, AssignedValue value) {
        return Requirement.of(value.value(), c.moreIsBetter(), false, c.tolerances().approximate());
    }

    /** (actual − assigned)/assigned, positive on the good side. */
    private static Outcome deviation(Requirement ofYear, Stated figure) {
        BigDecimal number = Optional.ofNullable(ofYear.floor() ? figure.least() : figure.most()).orElse(figure.number());
        BigDecimal margin = ofYear.margin(number);
        return margin == null ? new Outcome.None("下达目标为0，不计算偏离")
                : new Outcome.Value(margin, ofYear.floor() ? "(" + number.toPlainString() + "−" + ofYear.number().toPlainString() + ")÷"
                + ofYear.number().toPlainString()
                        : "(" + ofYear.number().toPlainString() + "−" + number.toPlainString() + ")÷" + ofYear.number().toPlainString());
    }
}
