package org.plangauge.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.plangauge.assessment.Outcome;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Requirement;
import org.plangauge.plan.Target;
import org.plangauge.value.Decimals;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;

/** How numbers are shown: rounded once, against ourselves, with the exact value beside it for data files. */
final class Shown {

    /** Places that data files give of a computed number. */
    static final int DATA_PLACES = 6;

    private Shown() {}

    static Num baseline(@Nullable Stated baseline) {
        return baseline == null ? Num.none("未印基期值，部门未报送") : Num.of(baseline.number().toPlainString(), baseline.verbatim().strip());
    }

    /** What the figures of a target are rounded against; null where there is no number to reach. */
    static @Nullable Requirement requirement(Plan plan, Target target, @Nullable Stated baseline, boolean moreIsBetter, Direction direction) {
        return target.goal(baseline, direction == Direction.DOWN, plan.years())
                .map(goal -> Requirement.of(goal, moreIsBetter, false, plan.tolerances().approximate())).orElse(null);
    }

    static Num achieved(@Nullable Stated achieved, String reason, String formula, int decimals, @Nullable Requirement target) {
        if (achieved == null) {
            return Num.none(reason);
        }
        boolean reported = formula.isEmpty();
        String shown = reported ? achieved.verbatim().strip() : rounded(achieved.number(), decimals, target);
        return new Num(data(achieved.number(), target), shown, "", formula);
    }

    /** Exact where it ends, else with six places, rounded so that it looks no better than it is. */
    private static String data(BigDecimal number, @Nullable Requirement target) {
        BigDecimal plain = Decimals.plain(number);
        return plain.scale() <= DATA_PLACES ? plain.toPlainString()
                : Decimals.plain(number.setScale(DATA_PLACES, target == null ? RoundingMode.HALF_UP : target.adverse())).toPlainString();
    }

    private static String rounded(BigDecimal number, int decimals, @Nullable Requirement target) {
        return target == null ? number.setScale(Math.min(Math.max(number.scale(), 0), decimals), RoundingMode.HALF_UP).toPlainString()
                : Decimals.show(number, decimals, target.limit(), target.adverse()).toPlainString();
    }

    static Num computed(Outcome outcome, Unit unit, int decimals, @Nullable Requirement target, RoundingMode mode) {
        return switch (outcome) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> {
                BigDecimal number = value.number();
                String shown = mode == RoundingMode.HALF_UP ? rounded(number, decimals, target)
                        : number.setScale(Math.min(Math.max(number.scale(), 0), decimals), mode).toPlainString();
                yield new Num(data(number, target), shown + unit, "", value.formula());
            }
        };
    }

    /** A share as a percentage with one place, rounded down. */
    static Num degree(Outcome outcome) {
        return switch (outcome) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> new Num(Decimals.plain(value.number().setScale(DATA_PLACES, RoundingMode.FLOOR)).toPlainString(),
                    value.number().movePointRight(2).setScale(1, RoundingMode.FLOOR).toPlainString() + "%", "", value.formula());
        };
    }

    /** How far the money is ahead of the calendar, in percentage points with one place, rounded down. */
    static Num points(Outcome outcome) {
        return switch (outcome) {
            case Outcome.None none -> Num.none(none.reason());
            case Outcome.Value value -> {
                BigDecimal shown = value.number().setScale(1, RoundingMode.FLOOR);
                String words = shown.signum() == 0 ? "与时间进度持平" : (shown.signum() > 0 ? "超" : "欠") + shown.abs().toPlainString() + "个百分点";
                yield new Num(Decimals.plain(value.number().setScale(DATA_PLACES, RoundingMode.FLOOR)).toPlainString(), words, "",
                        value.formula());
            }
        };
    }
}
