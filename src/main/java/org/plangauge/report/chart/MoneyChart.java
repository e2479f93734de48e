package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.chart.BarTable.Bar;
import org.plangauge.report.chart.BarTable.Group;
import org.plangauge.report.chart.BarTable.Line;
import org.plangauge.value.Decimals;

/**
 * What projects have spent of their money against what is gone of their time. Many projects are added up by their box (or
 * chapter): Σ累计完成投资/Σ总投资, beside the times weighted by 总投资. Only the items are counted (拆分口径), and of those only
 * the ones that state both amounts and their years.
 */
final class MoneyChart {

    private static final BarTable.Widths WIDTHS = new BarTable.Widths(150, 150, 38, 87);
    private static final double HEIGHT = 500;
    /** More projects than these are shown by box. */
    private static final int MANY = 30;

    private MoneyChart() {}

    /** A drawing a page; empty where no project can be shown. */
    static List<Drawing> of(PlanReport report) {
        List<ProjectRow> timed = report.projects().stream().filter(p -> p.item() && p.ahead().present() && p.total().present()
                && p.done().present()).toList();
        boolean many = timed.size() > MANY;
        List<Bar> bars = many ? byBox(timed) : timed.stream().map(MoneyChart::bar).toList();
        return bars.isEmpty() ? List.of() : drawings(bars, timed.size(), many);
    }

    private static List<Drawing> drawings(List<Bar> bars, int projects, boolean many) {
        BarTable table = new BarTable(List.of(new Group("", bars)), WIDTHS);
        Legend legend = new Legend()
                .addIf(!bars.stream().allMatch(Bar::heavy), "投资完成率，不低于时间进度", Legend.row(Marker.DIAMOND, Ink.MIDDLE))
                .addIf(bars.stream().anyMatch(Bar::heavy), "投资完成率，低于时间进度", Legend.row(Marker.OPEN_DIAMOND, Ink.ALARM))
                .add("时间进度", Legend.tick());
        double below = legend.height(WIDTHS.all()) + 4;
        List<Drawing> drawings = new ArrayList<>();
        for (List<Line> page : table.parts(HEIGHT - below)) {
            Pencil pencil = new Pencil();
            table.draw(pencil, page, 0, 0);
            double height = BarTable.height(page);
            legend.draw(pencil, 0, height + 4, WIDTHS.all());
            drawings.add(new Drawing("money-" + (drawings.size() + 1), many ? "各专栏项目投资完成率与时间进度" : "项目投资完成率与时间进度",
                    drawings.isEmpty() ? text(bars, projects, many) : "续上图。", WIDTHS.all(), height + below, pencil.shapes()));
        }
        return drawings;
    }

    private static Bar bar(ProjectRow row) {
        boolean behind = number(row.ahead()).signum() < 0;
        return new Bar(behind ? Marker.OPEN_DIAMOND : Marker.DIAMOND, row.project().name(), behind ? Ink.ALARM : Ink.MIDDLE,
                number(row.completion()),
                number(row.time()), row.completion().shown(), row.ahead().shown(), behind, "");
    }

    private static List<Bar> byBox(List<ProjectRow> rows) {
        Map<String, List<ProjectRow>> boxes = new LinkedHashMap<>();
        rows.forEach(r -> boxes.computeIfAbsent(r.project().box().isEmpty() ? "正文所列项目" : r.project().box(), box -> new ArrayList<>())
                .add(r));
        List<Bar> bars = new ArrayList<>();
        boxes.forEach((box, of) -> {
            BigDecimal total = of.stream().map(r -> number(r.total())).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.signum() > 0) {
                bars.add(sum(box + "（" + of.size() + "项）", of, total));
            }
        });
        return bars;
    }

    private static Bar sum(String label, List<ProjectRow> rows, BigDecimal total) {
        BigDecimal done = rows.stream().map(r -> number(r.done())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal weighted = rows.stream().map(r -> number(r.time()).multiply(number(r.total()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal completion = Decimals.divide(done, total);
        BigDecimal time = Decimals.divide(weighted, total);
        BigDecimal ahead = completion.subtract(time).movePointRight(2).setScale(1, RoundingMode.FLOOR);
        String word = ahead.signum() == 0 ? "与时间进度持平" : (ahead.signum() > 0 ? "超" : "欠") + ahead.abs().toPlainString() + "个百分点";
        boolean behind = completion.compareTo(time) < 0;
        return new Bar(behind ? Marker.OPEN_DIAMOND : Marker.DIAMOND, label, behind ? Ink.ALARM : Ink.MIDDLE, completion, time,
                completion.movePointRight(2).setScale(1, RoundingMode.FLOOR).toPlainString() + "%", word, behind, "");
    }

    private static BigDecimal number(Num num) {
        return new BigDecimal(Objects.requireNonNull(num.value()));
    }

    private static String text(List<Bar> bars, int projects, boolean many) {
        List<Bar> behind = bars.stream().filter(Bar::heavy).toList();
        String what = many ? "按专栏汇总" + projects + "个能够比较的项目（拆分口径），时间进度按总投资加权，共" + bars.size() + "组"
                : "能够比较的项目" + projects + "个（拆分口径）";
        String stand = behind.isEmpty() ? "投资完成率均不低于时间进度。" : "投资完成率低于时间进度的" + behind.size() + (many ? "组：" : "个：")
                + Phrases.listed(behind.stream().map(b -> b.label() + b.shown() + "（" + b.word() + "）").toList(), many ? "组" : "个") + "。";
        return what + "，" + stand;
    }
}
