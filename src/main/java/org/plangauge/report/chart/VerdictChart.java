package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plangauge.report.CategoryCount;
import org.plangauge.report.Count;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Shape.Anchor;

/** How many indicators of each category have which verdict: a bar a category, best verdict first. */
final class VerdictChart {

    private static final double WIDTH = 440;
    private static final double LABEL = 118;
    private static final double TOTAL = 40;
    private static final double ROW = 20;
    private static final double LINE = 10;
    private static final double BAR = 13;
    private static final double HEIGHT = 420;

    private final List<CategoryCount> categories;
    private final List<Count> verdicts;
    private final double perIndicator;

    private VerdictChart(PlanReport report) {
        this.categories = report.summary().categories().stream().filter(c -> c.indicators() > 0).toList();
        this.verdicts = report.summary().verdicts();
        int most = categories.stream().mapToInt(CategoryCount::indicators).max().orElse(1);
        this.perIndicator = (WIDTH - LABEL - TOTAL) / most;
    }

    /** A drawing for as many categories as fit on a page; empty for a plan without indicators. */
    static List<Drawing> of(PlanReport report) {
        return new VerdictChart(report).drawings();
    }

    private List<Drawing> drawings() {
        Legend legend = new Legend();
        verdicts.forEach(v -> legend.add(v.word(), Legend.bar(ink(v.key()))));
        double head = legend.height(WIDTH) + 4;
        int fit = (int) Math.max(1, (HEIGHT - head) / ROW);
        List<Drawing> drawings = new ArrayList<>();
        for (int from = 0; from < categories.size(); from += fit) {
            List<CategoryCount> part = categories.subList(from, Math.min(from + fit, categories.size()));
            Pencil pencil = new Pencil();
            legend.draw(pencil, LABEL, 0, WIDTH - LABEL);
            for (int i = 0; i < part.size(); i++) {
                row(pencil, part.get(i), head + i * ROW);
            }
            pencil.line(LABEL, head, LABEL, head + part.size() * ROW, Pen.solid(Ink.PLANNED, 0.7));
            drawings.add(new Drawing("verdicts-" + (drawings.size() + 1), "各类指标评价结果（项）", text(part), WIDTH, head + part.size() * ROW + 1,
                    pencil.shapes()));
        }
        return drawings;
    }

    private void row(Pencil pencil, CategoryCount category, double top) {
        double middle = top + ROW / 2;
        List<String> label = Lettering.wrapped(category.category(), Lettering.NORMAL, LABEL - 6, 2);
        double base = middle - (label.size() - 1) * LINE / 2 + 3;
        for (String words : label) {
            pencil.words(LABEL - 5, base, words, Lettering.NORMAL, false, Anchor.END, Ink.TEXT);
            base += LINE;
        }
        double x = LABEL;
        for (Count count : category.verdicts()) {
            double width = count.number() * perIndicator;
            Ink ink = ink(count.key());
            pencil.bar(x, middle - BAR / 2, width, BAR, ink);
            number(pencil, Integer.toString(count.number()), x + width / 2, middle, width, ink);
            x += width;
        }
        pencil.words(x + 5, middle + 3, category.indicators() + "项", Lettering.NORMAL, false, Anchor.START, Ink.TEXT);
    }

    private static void number(Pencil pencil, String number, double x, double middle, double room, Ink ink) {
        double width = Lettering.width(number, Lettering.NORMAL);
        if (width + 3 > room) {
            return;
        }
        if (ink == Ink.ALARM) {
            pencil.box(x - width / 2 - 1.5, middle - 5, width + 3, 10, Ink.WHITE, null);
        }
        pencil.words(x, middle + 3, number, Lettering.NORMAL, true, Anchor.MIDDLE, ink == Ink.DEEP ? Ink.WHITE : Ink.TEXT);
    }

    /** By the verdict's class, the same in every plan: the better, the darker; what lags in a colour of its own and hatched. */
    private static Ink ink(String standing) {
        return switch (standing) {
            case "REACHED_EARLY", "EXCEEDED" -> Ink.DEEP;
            case "AHEAD", "MET" -> Ink.MIDDLE;
            case "ON_TRACK", "NEARLY_MET" -> Ink.PALE;
            case "BEHIND", "MISSED" -> Ink.ALARM;
            default -> Ink.BLANK;
        };
    }

    private static String text(List<CategoryCount> categories) {
        return categories.stream().map(c -> c.category() + c.indicators() + "项，其中" + c.verdicts().stream()
                .map(v -> v.word() + v.number() + "项").collect(Collectors.joining("、"))).collect(Collectors.joining("；", "", "。"));
    }
}
