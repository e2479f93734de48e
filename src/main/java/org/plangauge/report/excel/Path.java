package org.plangauge.report.excel;

import java.math.BigDecimal;

import org.plangauge.plan.Direction;
import org.plangauge.plan.Measure;
import org.plangauge.report.IndicatorRow;

/**
 * The way from the baseline b to the target T of the chosen indicator, as a formula over its row in 主要指标: a straight line for
 * a level, the year's part of a sum or of a compounded change, T itself for the others.
 */
final class Path {

    private static final String T = "INDEX(指标_目标数值,$B$4)";
    private static final String B = "INDEX(指标_基期数值,$B$4)";

    private final IndicatorRow row;
    private final Value target;
    private final Value baseline;
    private final int all;

    private Path(IndicatorRow row, Value target, Value baseline, int all) {
        this.row = row;
        this.target = target;
        this.baseline = baseline;
        this.all = all;
    }

    static Path of(Book book, int chosen) {
        return new Path(book.report().indicators().get(chosen), number(book, "目标数值", chosen), number(book, "基期数值", chosen),
                book.report().years());
    }

    /** What stands in a column of 主要指标 for the {@code index}th indicator. */
    static Value number(Book book, String header, int index) {
        return IndicatorSheet.at(book, header, index);
    }

    Value baseline() {
        return baseline;
    }

    /**
     * @param gone   years of the plan that are gone; 0 in the baseline year
     * @param weight years of the period: a half or one
     */
    Value at(double gone, double weight) {
        String level = "IF(ISNUMBER(" + B + ")," + B + "+(" + T + "-" + B + ")*" + plain(gone) + "/" + all + "," + T + ")";
        String rate = "IF(INDEX(指标_方向,$B$4)=\"降\",(1-(1-" + T + "/100)^(1/" + all + "))*100,((1+" + T + "/100)^(1/" + all + ")-1)*100)";
        String other = gone == 0 ? "NA()" : "IF($B$5=\"累计\"," + T + "/" + all + "*" + plain(weight) + ",IF($B$5=\"累计变化\"," + rate + ","
                + T + "))";
        String formula = "IF(ISNUMBER(" + T + "),IF($B$5=\"达到\"," + level + "," + other + "),NA())";
        double now = now(gone, weight);
        return Double.isNaN(now) ? Value.NOTHING.by(formula) : Value.exact(BigDecimal.valueOf(now)).by(formula);
    }

    private double now(double gone, double weight) {
        if (!target.isNumber()) {
            return Double.NaN;
        }
        double t = target.number().doubleValue();
        Measure measure = row.indicator().measure();
        if (measure == Measure.LEVEL) {
            return baseline.isNumber() ? baseline.number().doubleValue() + (t - baseline.number().doubleValue()) * gone / all : t;
        }
        if (gone == 0) {
            return Double.NaN;
        }
        boolean falling = row.indicator().direction() == Direction.DOWN;
        return switch (measure) {
            case CUMULATIVE -> t / all * weight;
            case CUMULATIVE_CHANGE -> falling ? (1 - Math.pow(1 - t / 100, 1.0 / all)) * 100 : (Math.pow(1 + t / 100, 1.0 / all) - 1) * 100;
            default -> t;
        };
    }

    private static String plain(double years) {
        return years == Math.rint(years) ? Integer.toString((int) years) : Double.toString(years);
    }
}
