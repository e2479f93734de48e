package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.plan.Measure;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Course.Mark;
import org.plangauge.report.chart.Shape.Anchor;
import org.plangauge.report.chart.Shape.Point;

/** One small chart: the course of one indicator, years along, its unit upwards. */
final class PathPanel {

    static final double WIDTH = 214;

    private static final double NAME = 11;
    private static final double UNIT = 11;
    private static final double PLOT = 62;
    private static final double YEARS = 13;
    private static final double LABELS = 66;
    private static final double MOST_TICK = 46;

    private final PlanReport report;
    private final IndicatorRow row;
    private final Course course;
    private final Scale scale;
    private final int years;
    private double plot;
    private double width;
    private double top;

    PathPanel(PlanReport report, IndicatorRow row, Course course) {
        this.report = report;
        this.row = row;
        this.course = course;
        this.years = report.plan().lastYear() - report.plan().baselineYear();
        this.scale = Scale.around(enclosed());
    }

    String text() {
        return PathText.of(report, row, course);
    }

    Course course() {
        return course;
    }

    /** Whether its line is a sum, a compounded change or an average rather than what was reported. */
    boolean addsUp() {
        return switch (row.indicator().measure()) {
            case AVERAGE_GROWTH, CUMULATIVE, CUMULATIVE_CHANGE -> true;
            case LEVEL, HOLD, RELATIVE, ASSIGNED, QUALITATIVE -> false;
        };
    }

    /** A projection that runs far away is cut off at the frame rather than flattening all the rest. */
    private List<BigDecimal> enclosed() {
        List<BigDecimal> numbers = new ArrayList<>(Stream.of(course.reached(), course.yearly(), course.compared(), course.milestones(),
                course.planned().stream().flatMap(List::stream).toList()).flatMap(List::stream).map(Mark::value).toList());
        if (!course.yearly().isEmpty()) {
            numbers.add(BigDecimal.ZERO);
        }
        Mark projected = course.projected();
        if (projected != null) {
            BigDecimal least = numbers.stream().reduce(BigDecimal::min).orElse(projected.value());
            BigDecimal most = numbers.stream().reduce(BigDecimal::max).orElse(projected.value());
            BigDecimal spread = most.subtract(least);
            boolean far = spread.signum() > 0 && (projected.value().compareTo(most.add(spread)) > 0
                    || projected.value().compareTo(least.subtract(spread)) < 0);
            numbers.add(far ? projected.value().min(most).max(least) : projected.value());
        }
        return numbers;
    }

    List<String> nameLines() {
        return Lettering.wrapped(Phrases.numbered(row), Lettering.NORMAL, WIDTH, 2);
    }

    static double height(int nameLines) {
        return nameLines * NAME + UNIT + PLOT + YEARS;
    }

    /** Draws it with its upper left corner at {@code x}, {@code y}, with room for {@code lines} lines of its name. */
    void draw(Pencil pencil, double x, double y, int lines) {
        double base = y + 8.5;
        for (String name : nameLines()) {
            pencil.words(x, base, name, Lettering.NORMAL, true, Anchor.START, Ink.TEXT);
            base += NAME;
        }
        double unitLine = y + lines * NAME + 7.5;
        String stand = row.indicator().attribute().word() + " · " + row.verdict();
        String fitting = Lettering.cut(stand, Lettering.SMALL, WIDTH / 2);
        pencil.words(x + WIDTH, unitLine, fitting, Lettering.SMALL, row.lagging(), Anchor.END, Ink.TEXT);
        String unit = scale.unit(row.indicator().unit().symbol());
        pencil.words(x, unitLine, Lettering.cut(unit.isEmpty() ? "" : "单位：" + unit, Lettering.SMALL, WIDTH / 2 - 6), Lettering.SMALL, false,
                Anchor.START, Ink.QUIET);
        top = y + lines * NAME + UNIT + 3;
        axes(pencil, x);
        columns(pencil);
        lines(pencil);
        labels(pencil, x);
    }

    private double across(BigDecimal at) {
        return plot + (at.doubleValue() + 0.3) / (years + 0.6) * width;
    }

    private double up(BigDecimal value) {
        return top + (PLOT - 6) * (1 - scale.place(value));
    }

    private Point point(Mark mark) {
        return new Point(across(mark.at()), up(mark.value()));
    }

    private void axes(Pencil pencil, double x) {
        List<String> ticks = scale.numbers().stream().map(scale::printed).toList();
        double widest = ticks.stream().mapToDouble(t -> Lettering.width(t, Lettering.SMALL)).max().orElse(0);
        double room = Math.min(widest, MOST_TICK);
        plot = x + room + 4;
        width = WIDTH - LABELS - room - 4;
        for (int i = 0; i < ticks.size(); i++) {
            double y = up(scale.numbers().get(i));
            boolean floor = i == 0 || scale.numbers().get(i).signum() == 0;
            pencil.line(plot, y, plot + width, y, floor ? Pens.AXIS : Pens.GRID);
            if (Lettering.fits(ticks.get(i), Lettering.SMALL, MOST_TICK)) {
                pencil.words(plot - 3, y + 2.6, ticks.get(i), Lettering.SMALL, false, Anchor.END, Ink.QUIET);
            }
        }
        double perYear = width / (years + 0.6);
        int every = (int) Math.ceil((Lettering.width("2025", Lettering.SMALL) + 2) / perYear);
        for (int year = years; year >= 0; year -= every) {
            double at = across(BigDecimal.valueOf(year));
            pencil.line(at, top + PLOT - 6, at, top + PLOT - 4, Pens.AXIS);
            pencil.words(at, top + PLOT + 4, Integer.toString(report.plan().baselineYear() + year), Lettering.SMALL, false, Anchor.MIDDLE,
                    Ink.QUIET);
        }
    }

    private void columns(Pencil pencil) {
        double half = width / (years + 0.6) * 0.28;
        for (Mark mark : course.yearly()) {
            double zero = up(BigDecimal.ZERO);
            double end = up(mark.value());
            double of = mark.half() ? half / 2 : half;
            pencil.bar(across(mark.at()) - of, Math.min(zero, end), 2 * of, Math.abs(zero - end), Ink.PALE);
        }
    }

    private void lines(Pencil pencil) {
        for (List<Mark> planned : course.planned()) {
            if (planned.size() > 1) {
                pencil.path(planned.stream().map(this::point).toList(), Pens.PLANNED);
            }
            pencil.marker(Marker.ARROW, across(planned.getLast().at()) + 6.5, up(planned.getLast().value()), 3.2, Ink.TEXT);
        }
        joined(pencil, course.compared(), Pens.COMPARED);
        course.compared().forEach(m -> pencil.marker(Marker.TRIANGLE, point(m).x(), point(m).y(), 2.6, Ink.MIDDLE));
        course.milestones().forEach(m -> pencil.line(across(m.at()) - 4, up(m.value()), across(m.at()) + 4, up(m.value()), Pens.MILESTONE));
        joined(pencil, fromStart(), Pens.REACHED);
        spans(pencil);
        projection(pencil);
        course.reached().forEach(m -> pencil.marker(m.half() ? Marker.RING : Marker.DISC, point(m).x(), point(m).y(), 2.4, Ink.DEEP));
    }

    /** An average that is stated for a span holds from its beginning to its end. */
    private void spans(Pencil pencil) {
        if (row.indicator().measure() == Measure.AVERAGE_GROWTH) {
            course.reached().stream().filter(m -> m.period() != null && m.period().isSpan()).forEach(m -> {
                BigDecimal from = m.at().subtract(BigDecimal.valueOf(m.period().to() - m.period().from() + 1L)).max(BigDecimal.ZERO);
                pencil.line(across(from), up(m.value()), across(m.at()), up(m.value()), Pens.REACHED);
            });
        }
    }

    /** With the baseline before them, where that is a point on the way and not a target that holds in every year. */
    private List<Mark> fromStart() {
        boolean onTheWay = course.yearly().isEmpty() && course.planned().size() == 1 && course.planned().getFirst().size() > 1
                && row.indicator().measure() != Measure.HOLD;
        return onTheWay ? Stream.concat(Stream.of(course.planned().getFirst().getFirst()), course.reached().stream())
                .toList() : course.reached();
    }

    private void joined(Pencil pencil, List<Mark> marks, Pen pen) {
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (i > 0 && !Course.joined(marks.get(i - 1), marks.get(i))) {
                stroke(pencil, line, pen);
                line.clear();
            }
            line.add(point(marks.get(i)));
        }
        stroke(pencil, line, pen);
    }

    private static void stroke(Pencil pencil, List<Point> line, Pen pen) {
        if (line.size() > 1) {
            pencil.path(List.copyOf(line), pen);
        }
    }

    private void projection(Pencil pencil) {
        Mark end = course.projected();
        Mark last = course.reached().getLast();
        if (end == null || last.at().compareTo(end.at()) >= 0) {
            return;
        }
        Point from = point(last);
        Point to = point(end);
        double edge = Math.clamp(to.y(), top, top + PLOT - 6);
        boolean inside = edge == to.y();
        double share = inside ? 1 : (edge - from.y()) / (to.y() - from.y());
        pencil.path(List.of(from, new Point(from.x() + share * (to.x() - from.x()), edge)), Pens.PROJECTED);
        if (inside) {
            pencil.marker(Marker.OPEN_DIAMOND, to.x(), to.y(), 3, Ink.ALARM);
        }
    }

    private void labels(Pencil pencil, double x) {
        SideLabels labels = new SideLabels();
        for (List<Mark> planned : course.planned()) {
            labels.add("目标 ", PathText.goal(row, course, planned.getLast()), up(planned.getLast().value()), false, Ink.TEXT);
        }
        Mark last = course.reached().getLast();
        labels.add(PathText.latest(row, last.at().intValue() == years) + " ", PathText.reached(row, course), up(last.value()), true,
                Ink.DEEP);
        Mark end = course.projected();
        if (end != null && last.at().compareTo(end.at()) < 0) {
            labels.add("预计 ", row.projected().shown(), Math.clamp(up(end.value()), top, top + PLOT - 6), false, Ink.ALARM);
        }
        if (!course.compared().isEmpty()) {
            labels.add("参照指标", "", up(course.compared().getLast().value()), false, Ink.TEXT);
        }
        labels.draw(pencil, x + WIDTH - LABELS + 8, LABELS - 8, top - 1, top + PLOT - 2);
    }
}
