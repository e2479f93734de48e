package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.plangauge.report.PlanReport;
import org.plangauge.report.SubmissionRow;
import org.plangauge.report.chart.BarTable.Bar;
import org.plangauge.report.chart.BarTable.Group;
import org.plangauge.report.chart.BarTable.Line;
import org.plangauge.value.Decimals;

/** Who reported, and how many of the indicators asked for have a figure: a row a department, in two columns on a wide page. */
final class SubmissionChart {

    private static final BarTable.Widths WIDTHS = new BarTable.Widths(120, 105, 34, 70);
    private static final double BETWEEN = 30;
    private static final double WIDTH = 2 * WIDTHS.all() + BETWEEN;
    private static final double HEIGHT = 300;

    private SubmissionChart() {}

    /** A drawing a page; empty where nobody had to report. */
    static List<Drawing> of(PlanReport report) {
        Map<String, List<SubmissionRow>> departments = report.submissions().stream()
                .collect(Collectors.groupingBy(SubmissionRow::department, LinkedHashMap::new, Collectors.toList()));
        List<Bar> bars = new ArrayList<>();
        departments.forEach((department, rows) -> bars.add(bar(department, rows)));
        return bars.isEmpty() ? List.of() : drawings(bars);
    }

    private static List<Drawing> drawings(List<Bar> bars) {
        Legend legend = legend(bars);
        double below = legend.height(WIDTH) + 4;
        int fit = (int) ((HEIGHT - below - BarTable.AXIS) / new BarTable(List.of(new Group("", bars)), WIDTHS).highestRow());
        int columns = (bars.size() + fit - 1) / fit;
        int rows = columns <= 2 ? (bars.size() + 1) / 2 : fit;
        List<Drawing> drawings = new ArrayList<>();
        for (int from = 0; from < bars.size(); from += 2 * rows) {
            Pencil pencil = new Pencil();
            double height = column(pencil, bars, from, rows, 0);
            height = Math.max(height, column(pencil, bars, from + rows, rows, WIDTHS.all() + BETWEEN));
            legend.draw(pencil, 0, height + 4, WIDTH);
            drawings.add(new Drawing("submissions-" + (drawings.size() + 1), "各单位报送和指标数据完整情况",
                    drawings.isEmpty() ? text(bars) : "续上图。", WIDTH, height + below, pencil.shapes()));
        }
        return drawings;
    }

    private static double column(Pencil pencil, List<Bar> bars, int from, int rows, double x) {
        if (from >= bars.size()) {
            return 0;
        }
        BarTable table = new BarTable(List.of(new Group("", bars.subList(from, Math.min(from + rows, bars.size())))), WIDTHS);
        List<Line> lines = table.parts(Double.MAX_VALUE).getFirst();
        table.draw(pencil, lines, x, 0);
        return BarTable.height(lines);
    }

    private static Bar bar(String department, List<SubmissionRow> rows) {
        State state = State.of(rows);
        SubmissionRow last = rows.getLast();
        boolean asked = last.asked() > 0;
        BigDecimal share = asked ? Decimals.divide(BigDecimal.valueOf(last.filled()), BigDecimal.valueOf(last.asked())) : null;
        return new Bar(state.marker, department, share != null && share.compareTo(BigDecimal.ONE) < 0 ? Ink.PALE : Ink.MIDDLE, share, null,
                asked ? last.filled() + "/" + last.asked() : "", state.word, state == State.MISSING || state == State.RETURNED, "非数据单位");
    }

    private static Legend legend(List<Bar> bars) {
        Legend legend = new Legend();
        for (State state : State.values()) {
            legend.addIf(bars.stream().anyMatch(b -> b.marker() == state.marker), state.word, Legend.marker(state.marker, Ink.TEXT));
        }
        legend.addIf(bars.stream().anyMatch(b -> b.value() != null && b.ink() == Ink.MIDDLE), "应报指标均有数据", Legend.bar(Ink.MIDDLE));
        return legend.addIf(bars.stream().anyMatch(b -> b.value() != null && b.ink() == Ink.PALE), "部分指标没有数据（已报数/应报数）",
                Legend.bar(Ink.PALE));
    }

    private static String text(List<Bar> bars) {
        StringBuilder text = new StringBuilder("列出" + bars.size() + "个单位");
        for (State state : State.values()) {
            List<Bar> of = bars.stream().filter(b -> b.marker() == state.marker).toList();
            if (!of.isEmpty()) {
                text.append("，").append(state.word).append(of.size()).append("个");
            }
        }
        List<Bar> incomplete = bars.stream().filter(b -> b.value() != null && b.ink() == Ink.PALE).toList();
        text.append("。").append(bars.stream().noneMatch(b -> b.value() != null) ? ""
                : incomplete.isEmpty() ? "数据单位的应报指标均有数据。"
                : "应报指标没有报全的单位（已报数/应报数）：" + Phrases.listed(incomplete.stream().map(b -> b.label() + b.shown()).toList(), "个单位") + "。");
        return text.toString();
    }

    /** How a department's reporting stands. */
    private enum State {
        RECEIVED(Marker.DISC, "已接收"),
        FINDINGS(Marker.DIAMOND, "有问题待更正"),
        RETURNED(Marker.OPEN_SQUARE, "有退回"),
        MISSING(Marker.RING, "未报送");

        private final Marker marker;
        private final String word;

        State(Marker marker, String word) {
            this.marker = marker;
            this.word = word;
        }

        static State of(List<SubmissionRow> rows) {
            if (rows.stream().allMatch(r -> r.file().isEmpty())) {
                return MISSING;
            }
            return rows.stream().anyMatch(r -> r.state().equals("退回")) ? RETURNED
                    : rows.stream().anyMatch(r -> r.findings() > 0) ? FINDINGS : RECEIVED;
        }
    }
}
