package org.plangauge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.value.Bound;
import org.plangauge.value.Characters;
import org.plangauge.value.Decimals;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** A target in the plan's own words, and how it can be judged (design.md §5). */
public sealed interface Target {

    /** The plan's own words, verbatim. */
    String text();

    /** A number: {@code 7-7.5}, {@code 98以上}, {@code 〔13.5〕}. */
    record Quantified(String text, Stated value) implements Target {}

    /**
     * A number that the baseline gives: {@code 翻一番}, {@code 比2020年增长50%}, {@code 提高5个百分点}, and of a level {@code 〔1〕}.
     *
     * @param times  what the baseline is multiplied by; 1 where only something is added
     * @param step   what is added; negative for a decrease; 0 where the baseline is only multiplied
     * @param bound  以上, 以下, 左右 …
     * @param signed whether the words say up or down; a number in brackets does not, and follows the indicator's direction
     * @param since  the year that the words name as base; null where they name none and the plan's baseline year is meant
     */
    record FromBaseline(String text, BigDecimal times, BigDecimal step, Bound bound, boolean signed, @Nullable Integer since)
            implements Target {

        /**
         * The number to reach from {@code baseline}.
         *
         * @param falling whether the indicator shall fall
         */
        public Stated from(Stated baseline, boolean falling) {
            boolean turned = falling && !signed;
            BigDecimal number = Decimals.plain(baseline.number().multiply(times).add(turned ? step.negate() : step));
            return new Stated(number.toPlainString(), number, null, turned ? bound.turned() : bound, List.of(), false);
        }
    }

    /** A way to go in every period: {@code 持续下降}, {@code 逐年提高}, {@code 保持稳定}. */
    record Course(String text, Way way) implements Target {}

    /** Another indicator's way: {@code 高于经济增长}. */
    record Relative(String text, Relation relation) implements Target {}

    /** Set from above year by year: {@code 完成省市目标}, {@code 按照省市标准}. */
    record Assigned(String text) implements Target {}

    /** Stated, not computed: {@code 保持在合理区间}. */
    record Qualitative(String text) implements Target {}

    /** How a level shall go from period to period. */
    enum Way {
        /** Each period better than the one before. */
        BETTER,
        /** No period worse than the baseline; 稳定 leaves 预期性 the plan's tolerance, 不降低 leaves none. */
        STEADY,
        /** No period worse than the one before. */
        NEVER_WORSE
    }

    /** How an indicator shall stand to the one it refers to. */
    enum Relation {
        ABOVE, NOT_BELOW,
        /** 基本同步: below it by the plan's tolerance at most. */
        NEARLY,
        BELOW, NOT_ABOVE;

        /** Whether the larger difference is the better one. */
        public boolean upwards() {
            return this == ABOVE || this == NOT_BELOW || this == NEARLY;
        }
    }

    Pattern NEARLY = Pattern.compile(".*(?:基本|大体|总体)(?:同步|持平|相当).*");
    Pattern NOT_BELOW = Pattern.compile("(?:不低于|不慢于|不小于|与.+(?:同步|持平)|.*同步增长|和.+同步).*");
    Pattern NOT_ABOVE = Pattern.compile("(?:不高于|不快于|不大于|不超过).+");
    Pattern BELOW = Pattern.compile("(?:低于|慢于|小于).+");
    Pattern ABOVE = Pattern.compile("(?:高于|快于|超过|大于).+|.+(?:高于|快于|超过).+");
    Pattern FROM_ABOVE = Pattern.compile(".*(?:省|市|国家|上级|下达).*(?:目标|标准|任务|要求|指标).*|.*(?:下达|上级).*");
    Pattern BETTER = Pattern.compile("(?:持续|逐年|逐步|稳步|不断)(提高|提升|上升|增长|增加|扩大|改善|优化|下降|降低|减少|缩小)");
    Pattern STEADY = Pattern.compile("(?:总体|基本)?保持(?:总体|基本)?稳定|(?:总体|基本)稳定");
    Pattern NEVER_WORSE = Pattern.compile("不(?:降低|下降|减少|恶化|反弹)|只增不减|只减不增|稳中有(?:升|降)");
    /** {@code >7、力争高于…}: the number is the target, the rest an ambition. */
    Pattern AMBITION = Pattern.compile("(.+?)[、,;](?:力争|争取|努力).+");
    Pattern SINCE = Pattern.compile("(?:比|较|在)(?:(\\d{4})年)?(?:的?基础上|基期)?");
    Pattern DOUBLED = Pattern.compile("(?:实现)?翻([一两二三])番(以上|左右)?");
    Pattern STEP = Pattern.compile("(?:累计)?(提高|提升|增加|增长|上升|新增|降低|下降|减少)(.+)");
    Pattern RATE = Pattern.compile("(?:年均|累计|五年)*(?:提高|增加|新增|增长|上升|降低|下降|减少)?(.+)");

    /** Reads a target's words for an indicator measured by {@code measure}; empty when the two contradict each other. */
    static Optional<Target> parse(String text, Unit unit, Measure measure) {
        String squeezed = Characters.squeezed(text);
        if (squeezed.isEmpty()) {
            return Optional.empty();
        }
        Reading read = Reading.of(text, unit);
        return switch (measure) {
            case QUALITATIVE -> read instanceof Stated ? Optional.empty() : Optional.of(new Qualitative(text));
            case ASSIGNED -> FROM_ABOVE.matcher(squeezed).matches() && !(read instanceof Stated)
                    ? Optional.of(new Assigned(text)) : Optional.empty();
            case RELATIVE -> relation(squeezed).map(relation -> new Relative(text, relation));
            case LEVEL -> read instanceof Stated stated && stated.cumulative() ? Optional.of(above(text, stated))
                    : number(text, squeezed, unit, false).or(() -> fromBaseline(text, squeezed, unit));
            case HOLD -> number(text, squeezed, unit, false).or(() -> way(squeezed).map(way -> new Course(text, way)));
            case AVERAGE_GROWTH, CUMULATIVE, CUMULATIVE_CHANGE -> number(text, squeezed, unit, true);
        };
    }

    /** @param change whether the figure is itself a change or amount, so that 年均增长 or 新增 before the number adds nothing to it */
    private static Optional<Target> number(String text, String squeezed, Unit unit, boolean change) {
        Matcher ambition = AMBITION.matcher(squeezed);
        String core = ambition.matches() ? ambition.group(1) : squeezed;
        if (Reading.of(ambition.matches() ? core : text, unit) instanceof Stated stated) {
            return Optional.of(new Quantified(text, stated));
        }
        Matcher rate = RATE.matcher(core);
        return change && rate.matches() && Reading.of(rate.group(1), unit) instanceof Stated stated
                ? Optional.of(new Quantified(text, stated)) : Optional.empty();
    }

    /** Of a level, brackets give what it shall rise by, in the whole of the plan: 〔1〕 year of life. */
    private static Target above(String text, Stated amount) {
        return new FromBaseline(text, BigDecimal.ONE, amount.number(), amount.bound(), false, null);
    }

    private static Optional<Target> fromBaseline(String text, String squeezed, Unit unit) {
        Matcher since = SINCE.matcher(squeezed);
        boolean named = since.lookingAt();
        Integer year = named && since.group(1) != null ? Integer.valueOf(since.group(1)) : null;
        String words = named ? squeezed.substring(since.end()) : squeezed;
        Matcher doubled = DOUBLED.matcher(words);
        Unit times = Unit.parse("倍");
        if (doubled.matches() && Reading.of(words, times) instanceof Stated multiple) {
            return Optional.of(new FromBaseline(text, multiple.number(), BigDecimal.ZERO, multiple.bound(), true, year));
        }
        Matcher step = STEP.matcher(words);
        if (!step.matches()) {
            return Optional.empty();
        }
        boolean down = step.group(1).equals("降低") || step.group(1).equals("下降") || step.group(1).equals("减少");
        String amount = step.group(2);
        boolean share = amount.contains("%") && !amount.contains("百分点");
        if (share && unit.kind().equals("%")) {
            // 5% of a share, or 5 points? Nobody can tell.
            return Optional.empty();
        }
        if (!(Reading.of(amount, share ? Unit.parse("%") : unit) instanceof Stated stated) || stated.upper() != null) {
            return Optional.empty();
        }
        BigDecimal number = down ? stated.number().negate() : stated.number();
        Bound bound = down ? stated.bound().turned() : stated.bound();
        return Optional.of(share ? new FromBaseline(text, BigDecimal.ONE.add(number.movePointLeft(2)), BigDecimal.ZERO, bound, true, year)
                : new FromBaseline(text, BigDecimal.ONE, number, bound, true, year));
    }

    private static Optional<Relation> relation(String words) {
        return NEARLY.matcher(words).matches() ? Optional.of(Relation.NEARLY)
                : NOT_BELOW.matcher(words).matches() ? Optional.of(Relation.NOT_BELOW)
                : NOT_ABOVE.matcher(words).matches() ? Optional.of(Relation.NOT_ABOVE)
                : BELOW.matcher(words).matches() ? Optional.of(Relation.BELOW)
                : ABOVE.matcher(words).matches() ? Optional.of(Relation.ABOVE) : Optional.empty();
    }

    private static Optional<Way> way(String words) {
        return BETTER.matcher(words).matches() ? Optional.of(Way.BETTER)
                : STEADY.matcher(words).matches() ? Optional.of(Way.STEADY)
                : NEVER_WORSE.matcher(words).matches() ? Optional.of(Way.NEVER_WORSE) : Optional.empty();
    }
}
