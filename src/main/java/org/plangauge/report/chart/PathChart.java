package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;

/** A small chart for each indicator that has numbers, two in a row, by category. */
final class PathChart {

    private static final int ACROSS = 2;
    private static final double BETWEEN = 12;
    private static final double WIDTH = ACROSS * PathPanel.WIDTH + (ACROSS - 1) * BETWEEN;
    private static final double BELOW = 10;

    private final PlanReport report;
    private int drawn;

    private PathChart(PlanReport report) {
        this.report = report;
    }

    /** One for each category of the report, in its order. */
    static List<CategoryPaths> of(PlanReport report) {
        PathChart chart = new PathChart(report);
        return report.summary().categories().stream().map(c -> chart.category(c.category())).toList();
    }

    private CategoryPaths category(String category) {
        List<PathPanel> panels = new ArrayList<>();
        List<String> undrawn = new ArrayList<>();
        for (IndicatorRow row : report.indicators()) {
            if (row.indicator().category().equals(category)) {
                Optional<Course> course = Course.of(row, report);
                course.ifPresentOrElse(c -> panels.add(new PathPanel(report, row, c)), () -> undrawn.add(Phrases.name(row)));
            }
        }
        List<Drawing> drawings = new ArrayList<>();
        Legend legend = legend(panels);
        for (int from = 0; from < panels.size(); from += ACROSS) {
            List<PathPanel> abreast = panels.subList(from, Math.min(from + ACROSS, panels.size()));
            drawings.add(drawing(category, abreast, from == 0 ? legend : new Legend()));
        }
        return new CategoryPaths(category, drawings, undrawn);
    }

    private Drawing drawing(String category, List<PathPanel> abreast, Legend legend) {
        Pencil pencil = new Pencil();
        double head = legend.height(WIDTH);
        legend.draw(pencil, 0, 0, WIDTH);
        int lines = abreast.stream().mapToInt(p -> p.nameLines().size()).max().orElse(1);
        double top = head > 0 ? head + 5 : 0;
        for (int i = 0; i < abreast.size(); i++) {
            abreast.get(i).draw(pencil, i * (PathPanel.WIDTH + BETWEEN), top, lines);
        }
        String text = abreast.stream().map(PathPanel::text).collect(Collectors.joining("；", "", "。"));
        drawn++;
        return new Drawing("paths-" + drawn, category + "类指标的实际值与目标", text, WIDTH, top + PathPanel.height(lines) + BELOW, pencil.shapes());
    }

    private static Legend legend(List<PathPanel> panels) {
        List<Course> courses = panels.stream().map(PathPanel::course).toList();
        boolean growth = courses.stream().anyMatch(c -> !c.yearly().isEmpty());
        return new Legend().add(panels.stream().anyMatch(PathPanel::addsUp) ? "实际值（累计类为累计数，年均类为平均数）" : "实际值", Legend.line(Pens.REACHED,
                Marker.DISC))
                .addIf(courses.stream().anyMatch(c -> c.reached().stream().anyMatch(Course.Mark::half)), "上半年数",
                        Legend.marker(Marker.RING, Ink.DEEP))
                .addIf(growth, "各年增速", Legend.bar(Ink.PALE))
                .addIf(courses.stream().anyMatch(c -> c.planned().stream().anyMatch(p -> p.size() > 1)), "规划进度", Legend.line(Pens.PLANNED))
                .addIf(courses.stream().anyMatch(c -> !c.planned().isEmpty()), "目标", Legend.marker(Marker.ARROW, Ink.TEXT))
                .addIf(courses.stream().anyMatch(c -> !c.milestones().isEmpty()), "年度（下达）目标", Legend.line(Pens.MILESTONE))
                .addIf(courses.stream().anyMatch(c -> c.projected() != null), "按目前进度预计", Legend.line(Pens.PROJECTED, Marker.OPEN_DIAMOND))
                .addIf(courses.stream().anyMatch(c -> !c.compared().isEmpty()), "参照指标", Legend.line(Pens.COMPARED, Marker.TRIANGLE));
    }
}
