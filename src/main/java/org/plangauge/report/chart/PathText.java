package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plangauge.plan.Measure;
import org.plangauge.plan.Target;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Course.Mark;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;

/** What a small chart says in words, with the numbers as the report prints them. */
final class PathText {

    private PathText() {}

    /** The target in the plan's words where those are its number; else the number that they come to. */
    static String goal(IndicatorRow row, Course course, Mark mark) {
        boolean words = row.indicator().target() instanceof Target.Quantified && course.planned().size() == 1;
        return words ? row.target() : Decimals.plain(mark.value()).toPlainString();
    }

    /** What the last mark is. */
    static String latest(IndicatorRow row, boolean closing) {
        return switch (row.indicator().measure()) {
            case CUMULATIVE, CUMULATIVE_CHANGE -> "累计";
            case AVERAGE_GROWTH -> "年均";
            case LEVEL, HOLD, RELATIVE, ASSIGNED, QUALITATIVE -> closing ? "完成" : "最新";
        };
    }

    /** Its number; empty where the report has none. */
    static String reached(IndicatorRow row, Course course) {
        return switch (row.indicator().measure()) {
            case CUMULATIVE, CUMULATIVE_CHANGE, AVERAGE_GROWTH -> row.achieved().present() ? row.achieved().shown() : "";
            default -> row.figures().stream().filter(c -> c.period().equals(String.valueOf(course.reached().getLast().period())))
                    .map(c -> c.number().shown()).findFirst().orElse("");
        };
    }

    /** The whole chart in one sentence without a full stop. */
    static String of(PlanReport report, IndicatorRow row, Course course) {
        List<String> parts = new ArrayList<>();
        if (row.indicator().measure() == Measure.LEVEL && row.baseline().present() && !course.planned().isEmpty()) {
            parts.add("基期" + row.baseline().shown());
        }
        parts.add(figures(row, course.yearly().isEmpty() ? course.reached() : course.yearly()));
        if (row.achieved().present() && !row.achieved().formula().isEmpty() && course.compared().isEmpty()) {
            parts.add(latest(row, false) + reached(row, course));
        }
        if (!course.compared().isEmpty()) {
            report.indicators().stream().filter(r -> r.indicator().code().equals(row.indicator().reference())).findFirst()
                    .ifPresent(r -> parts.add("参照指标“" + r.indicator().name() + "”" + figures(r, course.compared())));
        }
        if (!course.milestones().isEmpty()) {
            parts.add(row.yearTargets().stream().map(t -> t.year() + "年" + (t.assigned() ? "下达" : "年度目标") + t.value().shown())
                    .collect(Collectors.joining("、")));
        }
        if (!course.planned().isEmpty()) {
            parts.add("目标" + course.planned().stream().map(p -> goal(row, course, p.getLast())).collect(Collectors.joining("、")));
        }
        if (course.projected() != null) {
            parts.add("期末预计" + row.projected().shown());
        }
        return Phrases.name(row) + Phrases.inBrackets(row.indicator().unit().symbol()) + String.join("，", parts);
    }

    private static String figures(IndicatorRow row, List<Mark> drawn) {
        return row.figures().stream().filter(c -> drawn.stream().anyMatch(m -> c.period().equals(String.valueOf(m.period()))))
                .map(c -> inWords(c.period()) + c.number().shown()).collect(Collectors.joining("、"));
    }

    private static String inWords(String period) {
        return Period.parse(period).map(Period::inWords).orElse(period);
    }
}
