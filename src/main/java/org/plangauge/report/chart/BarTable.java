package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.chart.Shape.Anchor;
import org.plangauge.report.chart.Shape.Point;

/**
 * Rows of bars on one scale of shares, each with its name before it and its number and a word behind it; in groups with
 * headings. What goes beyond the scale ends at its edge with a sign. Laid out in parts, so that a page may end between them.
 */
final class BarTable {

    /** Height of the scale's numbers where no heading gives them room. */
    static final double AXIS = 14;
    /** Draws the sign that a bar goes on beyond the scale. */
    static final Pen CUT = Pen.solid(Ink.WHITE, 1.2);

    private static final double HEADING = 15;
    private static final double ROW = 13;
    private static final double LINE = 10;
    private static final double BAR = 7;
    private static final double GAP = 5;
    private static final double LOW = -0.25;
    private static final double HIGH = 1.25;
    private static final double STEP = 0.25;
    private static final String TOO_LONG = "见正文";

    private final List<Group> groups;
    private final Widths widths;
    private final double low;
    private final double high;

    BarTable(List<Group> groups, Widths widths) {
        this.groups = groups;
        this.widths = widths;
        this.low = values().anyMatch(v -> v < 0) ? LOW : 0;
        this.high = values().anyMatch(v -> v > 1) ? HIGH : 1;
    }

    /**
     * One row.
     *
     * @param marker before the name
     * @param value  length of the bar, a share of 1; null where there is none
     * @param tick   where a mark stands across it, on the same scale; null where there is none
     * @param shown  the number as printed; it stands behind the bar
     * @param word   behind the number
     * @param heavy  whether number and word are bold
     * @param instead what stands in the place of a bar where there is none
     */
    record Bar(Marker marker, String label, Ink ink, @Nullable BigDecimal value, @Nullable BigDecimal tick, String shown, String word,
            boolean heavy, String instead) {}

    /** @param heading empty for none */
    record Group(String heading, List<Bar> bars) {}

    /** Of the columns, in points. */
    record Widths(double label, double plot, double shown, double word) {
        double all() {
            return label + plot + shown + word + 3 * GAP;
        }
    }

    /** A heading or a bar as it stands in a part. */
    record Line(String heading, @Nullable Bar bar, List<String> label, double height) {}

    private Stream<Double> values() {
        return groups.stream().flatMap(g -> g.bars().stream()).map(Bar::value).filter(Objects::nonNull).map(BigDecimal::doubleValue);
    }

    /** Whether a bar is longer than the scale shows. */
    boolean isCut() {
        return values().anyMatch(v -> v < low || v > high);
    }

    /** Each group in parts of at most {@code height} points, scale included; each part of a group that is headed has the heading. */
    List<List<Line>> parts(double height) {
        List<List<Line>> parts = new ArrayList<>();
        for (Group group : groups) {
            double left = 0;
            boolean begun = false;
            for (Bar bar : group.bars()) {
                Line line = line(bar);
                if (line.height() > left) {
                    parts.add(new ArrayList<>());
                    left = height - (group.heading().isEmpty() ? AXIS : HEADING);
                    if (!group.heading().isEmpty()) {
                        parts.getLast().add(new Line(group.heading() + (begun ? "（续）" : ""), null, List.of(), HEADING));
                    }
                }
                parts.getLast().add(line);
                left -= line.height();
                begun = true;
            }
        }
        return parts;
    }

    private Line line(Bar bar) {
        List<String> label = Lettering.wrapped(bar.label(), Lettering.NORMAL, widths.label() - LINE, 2);
        return new Line("", bar, label, Math.max(ROW, label.size() * LINE + 3));
    }

    /** Of the highest row, in points. */
    double highestRow() {
        return groups.stream().flatMap(g -> g.bars().stream()).mapToDouble(b -> line(b).height()).max().orElse(ROW);
    }

    static double height(List<Line> part) {
        return (headed(part) ? 0 : AXIS) + part.stream().mapToDouble(Line::height).sum();
    }

    private static boolean headed(List<Line> part) {
        return part.getFirst().bar() == null;
    }

    /** Draws a part with its upper left corner at {@code x}, {@code y}. */
    void draw(Pencil pencil, List<Line> part, double x, double y) {
        double plot = x + widths.label() + GAP;
        double top = y;
        if (headed(part)) {
            pencil.box(x, top + 1, widths.all(), HEADING - 2, Ink.BLANK, null);
            pencil.words(x + 2, top + HEADING - 4.5, Lettering.cut(part.getFirst().heading(), Lettering.NORMAL, widths.label() - LINE),
                    Lettering.NORMAL, true, Anchor.START, Ink.TEXT);
            top += HEADING;
        } else {
            top += AXIS;
        }
        for (double at = low; at <= high + STEP / 2; at += STEP) {
            pencil.words(place(plot, at), top - 5, Math.round(at * 100) + "%", Lettering.SMALL, false, Anchor.MIDDLE, Ink.QUIET);
        }
        for (Line line : part) {
            if (line.bar() != null) {
                row(pencil, line, line.bar(), x, plot, top);
                top += line.height();
            }
        }
    }

    /** Words in the place of a bar stand free; only the line at 0 goes through. */
    private void grid(Pencil pencil, double plot, double top, double height, boolean whole) {
        for (double at = low; at <= high + STEP / 2; at += STEP) {
            boolean strong = at == 0 || at == 1;
            if (whole || at == 0) {
                pencil.line(place(plot, at), top, place(plot, at), top + height, Pen.solid(strong ? Ink.PLANNED : Ink.RULE, strong
                        ? 0.7 : 0.4));
            }
        }
    }

    private void row(Pencil pencil, Line line, Bar bar, double x, double plot, double top) {
        double middle = top + line.height() / 2;
        grid(pencil, plot, top, line.height(), bar.value() != null);
        pencil.marker(bar.marker(), x + 4, middle, 3.2, Ink.TEXT);
        double base = middle - (line.label().size() - 1) * LINE / 2 + 3;
        for (String words : line.label()) {
            pencil.words(x + LINE, base, words, Lettering.NORMAL, false, Anchor.START, Ink.TEXT);
            base += LINE;
        }
        if (bar.value() == null) {
            pencil.words(place(plot, 0) + 3, middle + 2.6, Lettering.cut(bar.instead(), Lettering.SMALL, widths.plot() - place(0, 0) - 6),
                    Lettering.SMALL, false,
                    Anchor.START, Ink.QUIET);
        } else {
            bar(pencil, bar, bar.value().doubleValue(), plot, middle);
        }
        double shown = plot + widths.plot() + GAP + widths.shown();
        String number = Lettering.fits(bar.shown(), Lettering.NORMAL, widths.shown()) ? bar.shown() : TOO_LONG;
        pencil.words(shown, middle + 3, number, Lettering.NORMAL, bar.heavy(), Anchor.END, Ink.TEXT);
        pencil.words(shown + GAP, middle + 3, Lettering.cut(bar.word(), Lettering.NORMAL, widths.word()), Lettering.NORMAL, bar.heavy(),
                Anchor.START, Ink.TEXT);
    }

    private void bar(Pencil pencil, Bar bar, double value, double plot, double middle) {
        double end = Math.clamp(value, low, high);
        double from = place(plot, Math.min(0, end));
        double to = place(plot, Math.max(0, end));
        if (to > from) {
            pencil.bar(from, middle - BAR / 2, to - from, BAR, bar.ink());
        }
        if (end != value) {
            double way = value > end ? -1 : 1;
            double edge = place(plot, end) + way;
            pencil.path(List.of(new Point(edge + 3 * way, middle - BAR / 2), new Point(edge, middle), new Point(edge + 3 * way,
                    middle + BAR / 2)),
                    CUT);
        }
        if (bar.tick() != null) {
            double at = place(plot, Math.clamp(bar.tick().doubleValue(), low, high));
            pencil.line(at, middle - BAR / 2 - 1.8, at, middle + BAR / 2 + 1.8, Pen.solid(Ink.WHITE, 2.6));
            pencil.line(at, middle - BAR / 2 - 1.8, at, middle + BAR / 2 + 1.8, Pen.solid(Ink.TEXT, 1.3));
        }
    }

    private double place(double plot, double share) {
        return plot + (share - low) / (high - low) * widths.plot();
    }
}
