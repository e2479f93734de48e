package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Bar, IndicatorRow> rows = new IdentityHashMap<>();

    private GlanceChart(PlanReport report) {
        this.report = report;
        this.closing = report.due().type() == ReportType.FINAL;
    }

    /** A drawing a category, or several; the last one has the legend. Empty for a plan without indicators. */
    static List<Drawing> of(PlanReport report) {
        return new GlanceChart(report).drawings();
    }

    private List<Drawing> drawings() {
        List<Group> groups = report.summary().categories().stream().map(c -> new Group(c.category(), rows(c.category()).map(this::bar)
                .toList())).toList();
        BarTable table = new BarTable(groups, WIDTHS);
        Legend legend = legend(table);
        List<List<Line>> parts = table.parts(HEIGHT - legend.height(WIDTHS.all()));
        List<Drawing> drawings = new ArrayList<>();
        for (List<Line> part : parts) {
            boolean last = drawings.size() == parts.size() - 1;
            Pencil pencil = new Pencil();
            table.draw(pencil, part, 0, 0);
            double height = BarTable.height(part);
            if (last) {
                legend.draw(pencil, 0, height + 3, WIDTHS.all());
                height += legend.height(WIDTHS.all()) + 3;
            }
            drawings.add(new Drawing("glance-" + (drawings.size() + 1), closing ? "主要指标完成程度" : "主要指标完成程度与时间进度", text(rowsOf(part)),
                    WIDTHS.all(),
                    height, pencil.shapes()));
        }
        return drawings;
    }

    private Stream<IndicatorRow> rows(String category) {
        return report.indicators().stream().filter(r -> r.indicator().category().equals(category));
    }

    private Bar bar(IndicatorRow row) {
        Bar bar = barOf(row);
        rows.put(bar, row);
        return bar;
    }

    private Bar barOf(IndicatorRow row) {
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
                .addIf(rows.stream().anyMatch(r -> r.indicator().binding()), "约束性指标", Legend.row(Marker.SQUARE, Ink.DEEP))
                .addIf(rows.stream().anyMatch(r -> !r.indicator().binding()), "预期性指标", Legend.row(Marker.OPEN_SQUARE, Ink.MIDDLE));
        rows.stream().filter(IndicatorRow::lagging).findFirst().ifPresent(r -> legend.add(r.verdict(), Legend.bar(Ink.ALARM)));
        boolean growth = rows.stream().anyMatch(r -> drawn(r) && r.indicator().measure() == Measure.AVERAGE_GROWTH);
        legend.addIf(rows.stream().anyMatch(GlanceChart::drawn), closing ? "规划目标" : growth ? "时间进度（年均增长为目标值）" : "时间进度",
                Legend.tick());
        return legend.addIf(table.isCut(), "超出刻度", (p, x, y) -> {
            p.bar(x, y - 3.5, 13, 7, Ink.MIDDLE);
            p.path(List.of(new Point(x + 9, y - 3.5), new Point(x + 12, y), new Point(x + 9, y + 3.5)), BarTable.CUT);
        });
    }

    private List<IndicatorRow> rowsOf(List<Line> part) {
        return part.stream().map(Line::bar).filter(Objects::nonNull).map(rows::get).toList();
    }

    private String text(List<IndicatorRow> of) {
        List<IndicatorRow> drawn = of.stream().filter(GlanceChart::drawn).toList();
        List<IndicatorRow> behind = drawn.stream().filter(IndicatorRow::lagging).toList();
        StringBuilder text = new StringBuilder(of.getFirst().indicator().category() + "类列出" + of.size() + "项");
        text.append(drawn.isEmpty() ? "，均不计算完成程度或只与下达值比较"
                : drawn.size() == of.size() ? "，均画出完成程度" : "，画出完成程度的" + drawn.size() + "项");
        if (!behind.isEmpty()) {
            text.append("，其中").append(behind.getFirst().verdict()).append(behind.size()).append("项：")
                    .append(Phrases.listed(behind.stream().map(this::stand).toList(), "项"));
        }
        return text.append("。").toString();
    }

    private String stand(IndicatorRow row) {
        boolean growth = row.indicator().measure() == Measure.AVERAGE_GROWTH;
        String pace = closing || growth || !row.timeProgress().present() ? "" : "（时间进度" + row.timeProgress().shown() + "）";
        return Phrases.name(row) + row.degree().shown() + pace;
    }
}
