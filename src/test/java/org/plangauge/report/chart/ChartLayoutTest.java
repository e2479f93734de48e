package org.plangauge.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Shape.Point;
import org.plangauge.samples.Samples;

/** What holds of every drawing, whatever the report says. */
class ChartLayoutTest {

    private static final double HAIR = 0.01;
    private static final double PORTRAIT_WIDTH = 442;
    private static final double PORTRAIT_HEIGHT = 590;
    private static final double LANDSCAPE_WIDTH = 728;
    private static final double LANDSCAPE_HEIGHT = 340;

    private static final List<Drawn> DRAWN = Stream.concat(Stream.of(Samples.FIRST_YEAR, Samples.MID_TERM, Samples.FINAL)
            .map(Samples::report),
            LongStream.range(0, 45).mapToObj(GeneratedReports::of)).map(r -> new Drawn(r, Charts.of(r))).toList();

    private record Drawn(PlanReport report, Charts charts) {

        @Override
        public String toString() {
            return report.indicators().size() + " indicators";
        }
    }

    static List<Drawn> reports() {
        return DRAWN;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noWordsStandOverOthers(Drawn drawn) {
        for (Drawing drawing : drawn.charts().all()) {
            List<Shape.Words> words = words(drawing);
            List<String> over = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    if (overlap(words.get(i), words.get(j))) {
                        over.add(words.get(i) + " / " + words.get(j));
                    }
                }
            }
            assertThat(over).as(drawing.key()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingLeavesTheFrame(Drawn drawn) {
        for (Drawing drawing : drawn.charts().all()) {
            assertThat(points(drawing).stream().filter(p -> p.x() < -HAIR || p.x() > drawing.width() + HAIR || p.y() < -HAIR
                    || p.y() > drawing.height() + HAIR)).as(drawing.key()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyDrawingFitsItsPage(Drawn drawn) {
        Charts charts = drawn.charts();
        charts.all().forEach(d -> {
            boolean wide = charts.submissions().contains(d);
            assertThat(d.width()).as(d.key()).isLessThanOrEqualTo(wide ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH);
            assertThat(d.height()).as(d.key()).isLessThanOrEqualTo(wide ? LANDSCAPE_HEIGHT : PORTRAIT_HEIGHT);
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void wordsCanBeReadAndEveryDrawingSaysWhatItShows(Drawn drawn) {
        List<Drawing> all = drawn.charts().all();
        assertThat(all).extracting(Drawing::key).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(d -> {
            assertThat(d.title()).isNotBlank();
            assertThat(d.text()).endsWith("。");
            assertThat(d.shapes()).isNotEmpty();
            assertThat(words(d)).allSatisfy(w -> assertThat(w.size()).isGreaterThanOrEqualTo(7));
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyIndicatorIsAtAGlanceAndHasACourseOrIsNamedWithoutOne(Drawn drawn) {
        Charts charts = drawn.charts();
        long panels = charts.paths().stream().flatMap(p -> p.drawings().stream()).flatMap(d -> words(d).stream())
                .filter(w -> w.text().contains("性 · ")).count();
        long undrawn = charts.paths().stream().mapToLong(p -> p.undrawn().size()).sum();
        assertThat(panels + undrawn).isEqualTo(drawn.report().indicators().size());
        assertThat(charts.glance().stream().flatMap(d -> words(d).stream()).filter(w -> w.anchor() == Shape.Anchor.START && w.x() > 350)
                .count())
                .isEqualTo(drawn.report().indicators().size());
    }

    private static boolean overlap(Shape.Words one, Shape.Words other) {
        return one.left() + HAIR < other.left() + other.width() && other.left() + HAIR < one.left() + one.width()
                && one.top() + HAIR < other.bottom() && other.top() + HAIR < one.bottom();
    }

    private static List<Shape.Words> words(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Words.class::isInstance).map(Shape.Words.class::cast).toList();
    }

    private static List<Point> points(Drawing drawing) {
        List<Point> points = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Shape.Strokes strokes -> strokes.lines().forEach(points::addAll);
                case Shape.Area area -> points.addAll(area.corners());
                case Shape.Words words -> points.addAll(List.of(new Point(words.left(), words.top()),
                        new Point(words.left() + words.width(), words.bottom())));
            }
        }
        return points;
    }
}
