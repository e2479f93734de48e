package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plangauge.plan.Measure;
import org.plangauge.plan.ReportType;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.BarTable.Bar;
import org.plangauge.report.chart.BarTable.Group;
import org.plangauge.report.chart.BarTable.Line;
import org.plangauge.report.chart.Shape.Point;

/**
 * All indicators at a glance: how far each has come, against the time that is gone, by category (design.md §9). A growth is
 * held against the whole target, since its pace is all of T (§5). One without a degree is there with its verdict.
 */
final class GlanceChart {

    private static final BarTable.Widths WIDTHS = new BarTable.Widths(158, 162, 36, 66);
    private static final double HEIGHT = 545;

    private final PlanReport report;
    private final boolean closing;

    private GlanceChart(PlanReport report) {
        this.report = report;
        this.closing = report.due().type() == ReportType.FINAL;
    }

    /** A drawing a page; empty for a plan without indicators. */
    static List<Drawing> of(PlanReport report) {
        return new GlanceChart(report).drawings();
    }

    private List<Drawing> drawings() {
        List<Group> groups = report.summary().categories().stream().map(c -> new Group(c.category(), rows(c.category()).map(this::bar).toList())).toList();
        BarTable table = new BarTable(groups, WIDTHS);
        Legend legend = legend(table);
        List<Drawing> drawings = new ArrayList<>();
        double below = legend.height(WIDTHS.all()) + 4;
        for (List<Line> page : table.pages(HEIGHT - below)) {
            Pencil pencil = new Pencil();
            table.draw(pencil, page, 0, 0);
            double height = BarTable.height(page);
            legend.draw(pencil, 0, height + 4, WIDTHS.all());
            drawings.add(new Drawing("glance-" + (drawings.size() + 1), closing ? "主要指标完成程度" : "主要指标完成程度与时间进度",
                    drawings.isEmpty() ? text() : "续上图。", WIDTHS.all(), height + below, pencil.shapes()));
        }
        return drawings;
    }

    private Stream<IndicatorRow> rows(String category) {
        return report.indicators().stream().filter(r -> r.indicator().category().equals(category));
    }

    private Bar bar(IndicatorRow row) {
        boolean binding = row.indicator().binding();
        Marker marker = binding ? Marker.SQUARE : Marker.OPEN_SQUARE;
        Ink ink = row.lagging() ? Ink.ALARM : binding ? Ink.DEEP : Ink.MIDDLE;
        Num degree = row.degree();
        if (!drawn(row)) {
            String instead = degree.present() ? "与下达值相比偏离" + degree.shown() : degree.reason();
            return new Bar(marker, Phrases.numbered(row), ink, null, null, "", row.verdict(), row.lagging(), instead);
        }
        return new Bar(marker, Phrases.numbered(row), ink, number(degree), pace(row), degree.shown(), row.verdict(), row.lagging(), "");
    }

    /** The degree of an assigned target is a deviation, and none on the way to the plan's end. */
    private static boolean drawn(IndicatorRow row) {
        return row.degree().present() && row.indicator().measure() != Measure.ASSIGNED;
    }

    private @Nullable BigDecimal pace(IndicatorRow row) {
        return closing || row.indicator().measure() == Measure.AVERAGE_GROWTH ? BigDecimal.ONE : number(row.timeProgress());
    }

    private static @Nullable BigDecimal number(Num num) {
        return num.value() == null ? null : new BigDecimal(num.value());
    }

    private Legend legend(BarTable table) {
        List<IndicatorRow> rows = report.indicators();
        Legend legend = new Legend()
                .addIf(rows.stream().anyMatch(r -> r.indicator().binding()), "约束性指标", (p, x, y) -> {
                    p.marker(Marker.SQUARE, x + 3, y, 3.2, Ink.TEXT);
                    p.bar(x + 7, y - 3.5, 7, 7, Ink.DEEP);
                })
                .addIf(rows.stream().anyMatch(r -> !r.indicator().binding()), "预期性指标", (p, x, y) -> {
                    p.marker(Marker.OPEN_SQUARE, x + 3, y, 3.2, Ink.TEXT);
                    p.bar(x + 7, y - 3.5, 7, 7, Ink.MIDDLE);
                });
        rows.stream().filter(IndicatorRow::lagging).findFirst().ifPresent(r -> legend.add(r.verdict(), Legend.bar(Ink.ALARM)));
        boolean growth = rows.stream().anyMatch(r -> drawn(r) && r.indicator().measure() == Measure.AVERAGE_GROWTH);
        legend.addIf(rows.stream().anyMatch(GlanceChart::drawn), closing ? "规划目标" : growth ? "时间进度（年均增长为目标值）" : "时间进度",
                (p, x, y) -> p.line(x + 7, y - 5, x + 7, y + 5, Pen.solid(Ink.TEXT, 1.3)));
        return legend.addIf(table.isCut(), "超出刻度", (p, x, y) -> {
            p.bar(x, y - 3.5, 13, 7, Ink.MIDDLE);
            p.path(List.of(new Point(x + 9, y - 3.5), new Point(x + 12, y), new Point(x + 9, y + 3.5)), BarTable.CUT);
        });
    }

    private String text() {
        List<IndicatorRow> drawn = report.indicators().stream().filter(GlanceChart::drawn).toList();
        int others = report.indicators().size() - drawn.size();
        StringBuilder text = new StringBuilder("按类别列出全部" + report.indicators().size() + "项指标的评价");
        if (drawn.isEmpty()) {
            return text + "，均不计算完成程度。";
        }
        text.append("，其中").append(drawn.size()).append("项画出完成程度");
        if (others > 0) {
            text.append("，").append(others).append("项不计算完成程度或只与下达值比较");
        }
        List<IndicatorRow> behind = drawn.stream().filter(IndicatorRow::lagging).toList();
        text.append("。");
        if (!behind.isEmpty()) {
            text.append("画出完成程度的指标中，").append(behind.getFirst().verdict()).append(behind.size()).append("项：")
                    .append(Phrases.listed(behind.stream().map(this::stand).toList(), "项")).append("。");
        }
        return text.toString();
    }

    private String stand(IndicatorRow row) {
        boolean growth = row.indicator().measure() == Measure.AVERAGE_GROWTH;
        String pace = closing || growth || !row.timeProgress().present() ? "" : "（时间进度" + row.timeProgress().shown() + "）";
        return Phrases.name(row) + row.degree().shown() + pace;
    }
}
