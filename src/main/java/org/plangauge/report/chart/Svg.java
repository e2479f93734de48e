package org.plangauge.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.chart.Shape.Point;

/**
 * A drawing as an SVG element for web pages, without any script or style sheet, to be put into the page as it is. It carries
 * its title and its text for those who do not see it. The same drawing gives the same text.
 */
public final class Svg {

    private static final String FACES = "'Noto Sans SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    private final StringBuilder svg = new StringBuilder();

    private Svg() {}

    /** The element, in the namespace of SVG, with the drawing's size in points. */
    public static String of(Drawing drawing) {
        Svg svg = new Svg();
        svg.open(drawing);
        drawing.shapes().forEach(svg::shape);
        return svg.svg.append("</svg>\n").toString();
    }

    private void open(Drawing drawing) {
        String title = drawing.key() + "-title";
        String text = drawing.key() + "-text";
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"").append(title).append(' ').append(text)
                .append("\" viewBox=\"0 0 ").append(number(drawing.width())).append(' ').append(number(drawing.height()))
                .append("\" width=\"").append(number(drawing.width())).append("pt\" height=\"").append(number(drawing.height()))
                .append("pt\" font-family=\"").append(escaped(FACES)).append("\">\n");
        svg.append("<title id=\"").append(title).append("\">").append(escaped(drawing.title())).append("</title>\n");
        svg.append("<desc id=\"").append(text).append("\">").append(escaped(drawing.text())).append("</desc>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Strokes strokes -> svg.append("<path d=\"").append(strokes.lines().stream().map(Svg::line)
                    .collect(Collectors.joining()))
                    .append("\" fill=\"none\"").append(pen(strokes.pen())).append("/>\n");
            case Shape.Area area -> svg.append("<path d=\"").append(line(area.corners())).append("Z\" fill=\"")
                    .append(area.fill() == null ? "none" : colour(area.fill())).append('"').append(pen(area.pen())).append("/>\n");
            case Shape.Words words -> svg.append("<text x=\"").append(number(words.x())).append("\" y=\"").append(number(words.y()))
                    .append("\" font-size=\"").append(number(words.size())).append('"').append(words.bold() ? " font-weight=\"bold\"" : "")
                    .append(anchor(words.anchor())).append(" fill=\"").append(colour(words.ink())).append("\">")
                    .append(escaped(words.text())).append("</text>\n");
        }
    }

    private static String line(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + " " + number(p.y())).collect(Collectors.joining("L", "M", ""));
    }

    private static String pen(@Nullable Pen pen) {
        return pen == null ? "" : " stroke=\"" + colour(pen.ink()) + "\" stroke-width=\"" + number(pen.width()) + "\""
                + (pen.isDashed() ? " stroke-dasharray=\"" + number(pen.on()) + " " + number(pen.off()) + "\"" : "");
    }

    private static String anchor(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private static String colour(Ink ink) {
        return "#%02x%02x%02x".formatted(ink.red(), ink.green(), ink.blue());
    }

    /** With two places at most, and never an exponent. */
    private static String number(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
