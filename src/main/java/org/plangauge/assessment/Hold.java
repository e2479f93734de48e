package org.plangauge.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.plangauge.plan.Requirement;
import org.plangauge.value.Comparison;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/**
 * 保持: a level that has to hold in every period so far. One period in which it does not hold breaks it, also when it
 * holds again later, which the reason then says. In an annual evaluation the year is held against its own 年度分解 target. There is no degree and no need of a rate. Years without a figure are named.
 */
final class Hold {

    private Hold() {}

    static Judgement judge(Case c) {
        List<Period> periods = c.series().statedPeriods().stream().filter(p -> p.to() >= c.firstYear() && !c.superseded(p)).toList();
        if (periods.isEmpty()) {
            return Judgement.notAssessable(c.nothingReported());
        }
        Period last = periods.getLast();
        Stated latest = c.series().stated(last).orElseThrow();
        if (c.shortOfTheEnd(last).isPresent()) {
            return Judgement.of(Verdict.NOT_ASSESSABLE, c.shortOfTheEnd(last).get(), last, latest);
        }
        List<Period> broken = new ArrayList<>();
        Verdict verdict = c.finale() ? Verdict.MET : Verdict.ON_TRACK;
        Period untold = null;
        for (Period period : periods) {
            Stated figure = c.series().stated(period).orElseThrow();
            Requirement asked = c.requirementOf(period).orElse(c.target());
            Comparison met = asked.metBy(figure);
            if (met == Comparison.CANNOT_TELL && untold == null) {
                untold = period;
            }
            if (met == Comparison.NOT_MET) {
                broken.add(period);
                Verdict ofPeriod = c.finale() ? c.finalVerdict(figure) : c.yearVerdict(figure, asked);
                verdict = ofPeriod.compareTo(verdict) < 0 ? ofPeriod : verdict;
            }
        }
        if (untold != null && !verdict.lagging()) {
            return c.cannotTell(untold, c.series().stated(untold).orElseThrow());
        }
        Outcome none = new Outcome.None("保持类指标，不计算");
        return Judgement.of(verdict, reason(c, periods, broken), last, latest).degree(none, none).outlook(none, none);
    }

    private static String reason(Case c, List<Period> periods, List<Period> broken) {
        Period last = periods.getLast();
        String stand = last.inWords() + "为" + c.reported(c.series().stated(last).orElseThrow());
        String held = broken.isEmpty() ? "，各期均符合要求"
                : "，" + broken.stream().map(p -> p.inWords() + "（" + c.reported(c.series().stated(p).orElseThrow())
                + "）").collect(Collectors.joining("、"))
                        + "未保持" + (broken.contains(last) ? "" : "，现已恢复");
        String year = c.requirementOf(last).isPresent() ? c.yearTarget() : "";
        return stand + year + held + missingYears(c, periods);
    }

    private static String missingYears(Case c, List<Period> periods) {
        String missing = IntStream.rangeClosed(c.firstYear(), periods.getLast().to()).filter(y -> periods.stream()
                .noneMatch(p -> p.isSpan() ? p.from() <= y && y <= p.to() : p.to() == y)).mapToObj(y -> y
                + "年").collect(Collectors.joining("、"));
        return missing.isEmpty() ? "" : "（" + missing + "无数据）";
    }
}
