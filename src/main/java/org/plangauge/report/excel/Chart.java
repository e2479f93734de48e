package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;

/** A native chart over cells of the workbook, with title, titled axes and legend; drawn for print in colour and in grey. */
final class Chart {

    private final XSSFChart chart;
    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;

    /**
     * What one colour draws.
     *
     * @param dark numbers of the bars that are drawn as lagging
     */
    record Series(String name, Strip cells, Ink ink, List<Integer> dark) {

        Series(String name, Strip cells, Ink ink) {
            this(name, cells, ink, List.of());
        }
    }

    /** A chart over the cells from {@code left}, {@code top} to {@code right}, {@code bottom}, bars lying when {@code lying}. */
    private Chart(Grid on, int[] place, String title, boolean lying) {
        XSSFDrawing drawing = on.frame().createDrawingPatriarch();
        chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, place[0], place[1], place[2], place[3]));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setTitleText(title);
        chart.getTitle().getOrAddTextProperties().setFontSize(13.0);
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        categories.getOrAddTextProperties().setFontSize(9.0);
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.getOrAddMajorGridProperties().setLineProperties(line(Ink.ASKED, 0.5, false));
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
    }

    /** Bars side by side, lying: a name a line. */
    static Chart lying(Grid on, int[] place, String title, String unit, Strip names, List<Series> series) {
        Chart chart = new Chart(on, place, title, true);
        chart.values.setTitle(unit);
        chart.bars(names, series, BarDirection.BAR, false, 40);
        return chart;
    }

    /** Standing bars on top of each other, with their numbers. */
    static Chart stacked(Grid on, int[] place, String title, String names, String unit, Strip words, List<Series> series) {
        Chart chart = new Chart(on, place, title, false);
        chart.values.setTitle(unit);
        chart.values.setNumberFormat("0");
        chart.categories.setTitle(names);
        chart.bars(words, series, BarDirection.COL, true, 60);
        return chart;
    }

    /** Lines over periods, the first with points, the others dashed; title and unit are those that stand in two cells. */
    static void lines(Grid on, int[] place, Strip title, Strip unit, Strip periods, List<Series> series) {
        Chart chart = new Chart(on, place, title.texts()[0], false);
        ChartLabels.follow(chart.chart.getCTChart().getTitle(), title);
        chart.values.setTitle(unit.texts()[0]);
        ChartLabels.follow(chart.chart.getCTChart().getPlotArea().getValAxArray(0).getTitle(), unit);
        chart.categories.setTitle("期别");
        XDDFLineChartData data = (XDDFLineChartData) chart.chart.createData(ChartTypes.LINE, chart.categories, chart.values);
        data.setGrouping(Grouping.STANDARD);
        // Not GAP: LibreOffice then draws #N/A as 0.
        chart.chart.displayBlanksAs(DisplayBlanks.SPAN);
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) chart.added(data, periods, one);
            boolean first = one.equals(series.getFirst());
            drawn.setLineProperties(line(one.ink(), first ? 2.25 : 1.5, !first));
            drawn.setSmooth(false);
            drawn.setMarkerStyle(first ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
            if (first) {
                drawn.setMarkerSize((short) 7);
            }
        }
        chart.chart.plot(data);
    }

    /** Draws {@code drawn} as shares, up to 125 % at most, so that one far out does not press the others together. */
    void shares(List<Value> drawn) {
        List<BigDecimal> numbers = drawn.stream().map(Value::number).filter(Objects::nonNull).toList();
        values.setNumberFormat("0%");
        values.setMinimum(numbers.stream().anyMatch(n -> n.signum() < 0) ? -0.25 : 0);
        values.setMaximum(numbers.stream().anyMatch(n -> n.compareTo(BigDecimal.ONE) > 0) ? 1.25 : 1);
        values.setMajorUnit(0.25);
    }

    private void bars(Strip names, List<Series> series, BarDirection direction, boolean stacked, int gap) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(direction);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setOverlap((byte) (stacked ? 100 : 0));
        data.setGapWidth(gap);
        data.setVaryColors(false);
        for (Series one : series) {
            XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) added(data, names, one);
            drawn.setInvertIfNegative(false);
            drawn.setFillProperties(one.ink().fill());
            drawn.setLineProperties(line(Ink.UNKNOWN, 0.5, false));
            one.dark().forEach(bar -> {
                drawn.getDataPoint(bar).setFillProperties(Ink.BEHIND.fill());
                drawn.getDataPoint(bar).setInvertIfNegative(false);
            });
            if (stacked) {
                ChartLabels.number(drawn.getCTBarSer(), one.ink());
            }
        }
        chart.plot(data);
    }

    private XDDFChartData.Series added(XDDFChartData data, Strip names, Series one) {
        XDDFChartData.Series drawn = data.addSeries(XDDFDataSourcesFactory.fromArray(names.texts(), names.range()),
                XDDFDataSourcesFactory.fromArray(one.cells().numbers(), one.cells().range()));
        drawn.setTitle(one.name(), null);
        return drawn;
    }

    private static XDDFLineProperties line(Ink ink, double width, boolean dashed) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(ink.colour()));
        line.setWidth(width);
        if (dashed) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }
}
