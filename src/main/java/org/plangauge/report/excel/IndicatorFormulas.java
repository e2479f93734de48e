package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Direction;
import org.plangauge.plan.Measure;
import org.plangauge.report.IndicatorRow;
import org.plangauge.value.Period;

/**
 * The arithmetic of design.md §5 as formulas over the cells of an indicator's row (目标数值 T, 基期数值 b, 完成数值 a) and its
 * figures by year. Empty where a number is missing or the measure has no such formula. N years of the plan, k gone, n left.
 */
final class IndicatorFormulas {

    private static final String A = "{完成数值}";
    private static final String B = "{基期数值}";
    private static final String T = "{目标数值}";

    private final Measure measure;
    private final boolean falling;
    private final int all;
    private final double gone;
    private final Value achieved;
    private final Value baseline;
    private final Value target;

    IndicatorFormulas(IndicatorRow row, int years, int firstYear, Value achieved, Value baseline, Value target) {
        this.measure = row.indicator().measure();
        this.falling = row.indicator().direction() == Direction.DOWN;
        this.all = years;
        this.gone = Period.parse(row.latestPeriod()).map(p -> p.halvesSince(firstYear) / 2.0).orElse(0.0);
        this.achieved = achieved;
        this.baseline = baseline;
        this.target = target;
    }

    /** Sum, geometric mean or compounded change of the figures by year; empty where a year between is missing or no plain number. */
    static Optional<Computation> achieved(IndicatorRow row, YearColumns years, int index) {
        Measure measure = row.indicator().measure();
        Optional<Period> latest = Period.parse(row.latestPeriod());
        boolean compounded = measure == Measure.AVERAGE_GROWTH || measure == Measure.CUMULATIVE_CHANGE;
        if (latest.isEmpty() || latest.get().isSpan() || !compounded && measure != Measure.CUMULATIVE) {
            return Optional.empty();
        }
        String sign = row.indicator().direction() == Direction.DOWN ? "-" : "+";
        List<String> terms = new ArrayList<>();
        double result = compounded ? 1 : 0;
        double weight = 0;
        for (int p : years.upTo(latest.get())) {
            Value figure = Value.of(row.figures().get(p).number());
            if (!figure.isNumber()) {
                return Optional.empty();
            }
            double number = figure.number().doubleValue();
            double years1 = years.period(p).isFirstHalf() ? 0.5 : 1;
            String cell = years.cell(p, index);
            terms.add(compounded ? "(1" + sign + cell + "/100)" + (years1 < 1 ? "^0.5" : "") : cell);
            result = compounded ? result * Math.pow(1 + (sign.equals("-") ? -number : number) / 100, years1) : result + number;
            weight += years1;
        }
        if (terms.size() < 2 || result <= 0 && compounded) {
            return Optional.empty();
        }
        if (!compounded) {
            return Optional.of(new Computation(String.join("+", terms), result));
        }
        String product = String.join("*", terms);
        if (measure == Measure.AVERAGE_GROWTH) {
            product = "(" + product + ")^(1/" + plain(weight) + ")";
            result = Math.pow(result, 1 / weight);
        }
        return Optional.of(sign.equals("-") ? new Computation("(1-" + product + ")*100", (1 - result) * 100)
                : new Computation("(" + product + "-1)*100", (result - 1) * 100));
    }

    Optional<Computation> degree() {
        return switch (measure) {
            case LEVEL -> has(true).map(x -> new Computation("(" + A + "-" + B + ")/(" + T + "-" + B + ")", (x.a - x.b) / (x.t - x.b)));
            case CUMULATIVE, AVERAGE_GROWTH, CUMULATIVE_CHANGE -> has(false).map(x -> new Computation(A + "/" + T, x.a / x.t));
            case HOLD, RELATIVE, ASSIGNED, QUALITATIVE -> Optional.empty();
        };
    }

    /** What each remaining year needs. */
    Optional<Computation> required() {
        double left = all - gone;
        if (left <= 0) {
            return Optional.empty();
        }
        String n = plain(left);
        String k = plain(gone);
        return switch (measure) {
            case LEVEL, CUMULATIVE -> has(false).map(x -> new Computation("(" + T + "-" + A + ")/" + n, (x.t - x.a) / left));
            case AVERAGE_GROWTH -> has(false).map(x -> rate("(" + factor(T) + "^" + all + "/" + factor(A) + "^" + k + ")^(1/" + n + ")",
                    Math.pow(Math.pow(factor(x.t), all) / Math.pow(factor(x.a), gone), 1 / left)));
            case CUMULATIVE_CHANGE -> has(false).map(x -> rate("(" + factor(T) + "/" + factor(A) + ")^(1/" + n + ")",
                    Math.pow(factor(x.t) / factor(x.a), 1 / left)));
            case HOLD, RELATIVE, ASSIGNED, QUALITATIVE -> Optional.empty();
        };
    }

    /** The end, if it goes on so. */
    Optional<Computation> projected() {
        if (gone <= 0) {
            return Optional.empty();
        }
        String share = all + "/" + plain(gone);
        return switch (measure) {
            case LEVEL -> has(true).map(x -> new Computation(B + "+(" + A + "-" + B + ")*" + share, x.b + (x.a - x.b) * all / gone));
            case CUMULATIVE -> has(false).map(x -> new Computation(A + "*" + share, x.a * all / gone));
            case AVERAGE_GROWTH -> has(false).map(x -> new Computation(A, x.a));
            case CUMULATIVE_CHANGE -> has(false).map(x -> rate(factor(A) + "^(" + share + ")", Math.pow(factor(x.a), all / gone)));
            case HOLD, RELATIVE, ASSIGNED, QUALITATIVE -> Optional.empty();
        };
    }

    private record Numbers(double a, double b, double t) {}

    private Optional<Numbers> has(boolean withBaseline) {
        return achieved.isNumber() && target.isNumber() && (baseline.isNumber() || !withBaseline)
                ? Optional.of(new Numbers(achieved.number().doubleValue(), withBaseline ? baseline.number().doubleValue() : 0,
                target.number().doubleValue())) : Optional.empty();
    }

    private String factor(String cell) {
        return "(1" + (falling ? "-" : "+") + cell + "/100)";
    }

    private double factor(double percent) {
        return 1 + (falling ? -percent : percent) / 100;
    }

    private Computation rate(String factor, double result) {
        return falling ? new Computation("(1-" + factor + ")*100", (1 - result) * 100)
                : new Computation("(" + factor + "-1)*100", (result - 1) * 100);
    }

    private static String plain(double years) {
        return years == Math.rint(years) ? Integer.toString((int) years) : Double.toString(years);
    }
}
