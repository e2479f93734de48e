package org.plangauge.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import org.plangauge.value.Bound;
import org.plangauge.value.Comparison;
import org.plangauge.value.Decimals;
import org.plangauge.value.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What a figure must be to meet a target.
 *
 * @param number    T, the number that completion is measured towards; of an interval its lower end (the upper one where
 *                  less is better)
 * @param limit     the number a figure must reach: T, or with 左右 the near end of its band
 * @param floor     true: at least {@code limit}; false: at most
 * @param inclusive whether {@code limit} itself is enough
 * @param ceiling   the far end that must not be passed either, of an interval that is to be held; otherwise null
 * @param approximate the band, in per cent, that a reported 约 or 左右 leaves open
 * @param latitude  whether the plan's tolerance may apply. Only a bare number leaves any: 以上 and 以下 have none, 左右
 *                  and an interval bring their own
 */
public record Requirement(BigDecimal number, BigDecimal limit, boolean floor, boolean inclusive, @Nullable BigDecimal ceiling,
        boolean latitude, BigDecimal approximate) {

    /**
     * @param floor       whether a bare number is a floor (else a ceiling); the target's own 以上 or 以下 decides otherwise
     * @param held        whether the level is to be held, so that an interval is kept on both sides
     * @param approximate the band of 左右, of targets and of figures, in per cent
     */
    public static Requirement of(Stated target, boolean floor, boolean held, BigDecimal approximate) {
        BigDecimal number = target.number();
        return switch (target.bound()) {
            case EXACT -> new Requirement(number, number, floor, true, null, true, approximate);
            case AT_LEAST -> new Requirement(number, number, true, true, null, false, approximate);
            case ABOVE -> new Requirement(number, number, true, false, null, false, approximate);
            case AT_MOST -> new Requirement(number, number, false, true, null, false, approximate);
            case BELOW -> new Requirement(number, number, false, false, null, false, approximate);
            case RANGE -> {
                BigDecimal upper = Objects.requireNonNull(target.upper());
                yield floor || held ? new Requirement(number, number, true, true, held ? upper : null, false, approximate)
                        : new Requirement(upper, upper, false, true, null, false, approximate);
            }
            case ABOUT -> {
                BigDecimal band = number.abs().multiply(approximate).movePointLeft(2);
                yield new Requirement(number, Decimals.plain(floor ? number.subtract(band) : number.add(band)), floor, true,
                        held ? Decimals.plain(number.add(band)) : null, false, approximate);
            }
        };
    }

    /** Whether {@code value} meets it; {@code 95以上} against 96 cannot be told. */
    public Comparison metBy(Stated value) {
        if (value.bound() == Bound.ABOUT) {
            BigDecimal band = value.number().abs().multiply(approximate).movePointLeft(2);
            return metBy(new Stated(value.verbatim(), value.number().subtract(band), value.number().add(band), Bound.RANGE, value.bases(), false));
        }
        Comparison near = reaches(value, limit, floor, inclusive);
        if (ceiling == null || near != Comparison.MET) {
            return near;
        }
        return reaches(value, ceiling, false, true);
    }

    private static Comparison reaches(Stated value, BigDecimal limit, boolean floor, boolean inclusive) {
        BigDecimal worst = floor ? value.least() : value.most();
        BigDecimal best = floor ? value.most() : value.least();
        boolean worstItself = value.bound() != (floor ? Bound.ABOVE : Bound.BELOW);
        boolean bestItself = value.bound() != (floor ? Bound.BELOW : Bound.ABOVE);
        if (worst != null && (beyond(worst, limit, floor) || worst.compareTo(limit) == 0 && (inclusive || !worstItself))) {
            return Comparison.MET;
        }
        if (best != null && (beyond(limit, best, floor) || best.compareTo(limit) == 0 && !(inclusive && bestItself))) {
            return Comparison.NOT_MET;
        }
        return Comparison.CANNOT_TELL;
    }

    private static boolean beyond(BigDecimal one, BigDecimal other, boolean floor) {
        return floor ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
    }

    /** By how much {@code figure} is beyond T, as a share of T; negative when it falls short. Null when T is zero. */
    public @Nullable BigDecimal margin(BigDecimal figure) {
        if (number.signum() == 0) {
            return null;
        }
        BigDecimal difference = floor ? figure.subtract(number) : number.subtract(figure);
        return Decimals.divide(difference, number.abs());
    }

    /** The direction in which a figure must be rounded so that it does not look better than it is. */
    public RoundingMode adverse() {
        return floor ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }
}
