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

    /**
     * The number to reach by the end of the plan; empty where the words give none, or none without a baseline.
     *
     * @param baseline null when nobody gives one
     * @param falling  whether the indicator shall fall
     * @param years    how many years the plan runs
     */
    default Optional<Stated> goal(@Nullable Stated baseline, boolean falling, int years) {
        return switch (this) {
            case Quantified quantified -> Optional.of(quantified.value());
            case PerYear yearly -> Optional.of(yearly.over(years));
            case FromBaseline from -> Optional.ofNullable(baseline).map(b -> from.from(b, falling));
            case Course course -> Optional.empty();
            case Relative relative -> Optional.empty();
            case Assigned assigned -> Optional.empty();
            case Qualitative qualitative -> Optional.empty();
        };
    }

    /** Whether it names a number, or one that the baseline gives. */
    default boolean quantified() {
        return this instanceof Quantified || this instanceof PerYear || this instanceof FromBaseline;
    }

    /** A number: {@code 7-7.5}, {@code 98以上}, {@code 〔13.5〕}. */
    record Quantified(String text, Stated value) implements Target {}

    /**
     * A number that the baseline gives: {@code 翻一番}, {@code 比2020年增长50%}, {@code 提高5个百分点}, and of a level {@code 〔1〕}.
     *
     * @param times  what the baseline is multiplied by; 1 where only something is added
     * @param step   what is added; negative for a decrease; 0 where the baseline is only multiplied
     * @param bound  以上, 以下, 左右 …
     * @param signed whether the words say up or down; a number in brackets does not, and follows the indicator's direction
     */
    record FromBaseline(String text, BigDecimal times, BigDecimal step, Bound bound, boolean signed) implements Target {

        /**
         * The number to reach from {@code baseline}.
         *
         * @param falling whether the indicator shall fall
         */
        public Stated from(Stated baseline, boolean falling) {
            boolean turned = falling && !signed;
            BigDecimal number = Decimals.plain(baseline.number().multiply(times).add(turned ? step.negate() : step));
            return Stated.of(number, turned ? bound.turned() : bound);
        }
    }

    /** An amount that each year shall bring, so that the plan asks for as many times that: {@code 年均新增1万人}. */
    record PerYear(String text, Stated value) implements Target {

        /** The amount of all {@code years} together. */
        public Stated over(int years) {
            BigDecimal times = BigDecimal.valueOf(years);
            return new Stated(value.verbatim(), value.number().multiply(times), value.upper() == null ? null : value.upper().multiply(times),
                    value.bound(), value.bases(), true);
        }
    }

    /** A way to go in every period: {@code 持续下降}, {@code 逐年提高}, {@code 保持稳定}. */
    record Course(String text, Way way) implements Target {}

    /**
     * Another indicator's way: {@code 高于经济增长}, {@code 高于全省平均2个百分点以上}.
     *
     * @param margin by how much it shall be above or below, at least; 0 where the words name no number
     */
    record Relative(String text, Relation relation, BigDecimal margin) implements Target {}

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
    Pattern NOT_BELOW = Pattern.compile("(?:不低于|不慢于|不小于|.*[与和同].+(?:同步|持平)|.*同步增长|.*达到.*平均(?:水平)?(?!.*\\d)).*");
    /** 高于全省平均2个百分点以上: the words before are the relation, the number its margin. */
    Pattern MARGIN = Pattern.compile("(.+?)(\\d+(?:\\.\\d+)?)个?百分点(?:以上)?");
    Pattern NOT_ABOVE = Pattern.compile("(?:不高于|不快于|不大于|不超过).+");
    Pattern BELOW = Pattern.compile("(?:低于|慢于|小于).+");
    Pattern ABOVE = Pattern.compile("(?:高于|快于|超过|大于).+|.+(?:高于|快于|超过).+");
    Pattern FROM_ABOVE = Pattern.compile(".*(?:省|市|国家|上级|下达).*(?:目标|标准|任务|要求|指标).*|.*(?:下达|上级).*");
    Pattern BETTER = Pattern.compile("(?:持续|逐年|逐步|稳步|不断|进一步)(提高|提升|上升|增长|增加|扩大|改善|优化|下降|降低|减少|缩小)");
    Pattern STEADY = Pattern.compile("(?:总体|基本)?保持(?:总体|基本)?稳定|(?:总体|基本)稳定");
    Pattern NEVER_WORSE = Pattern.compile("不(?:降低|下降|减少|恶化|反弹)|只增不减|只减不增|稳中有(?:升|降)|(?:与上年(?:基本)?持平|不低于上年|保持上年)(?:水平)?");
    /** {@code >7、力争高于…}, {@code 95(力争98)}: the number is the target, the rest an ambition. */
    Pattern AMBITION = Pattern.compile("(.+?)[、,;(](?:力争|争取|努力).+");
    Pattern YEARLY = Pattern.compile("(?:年均|每年|每年度)(?:新增|增加|完成|建成|减少)?(.+)");
    /** {@code 进入全省前10}: a place in a ranking. */
    Pattern RANK = Pattern.compile("(?:进入|位居|位列|居|排名|保持|继续保持|稳居)*(?:全国|全省|全市|全区|本省|苏中)?(前\\d+(?:位|名)?)");
    Pattern SINCE = Pattern.compile("(?:比|较|在)(?:\\d{4}年)?(?:的?基础上|基期)?");
    Pattern DOUBLED = Pattern.compile("(?:实现)?翻([一两二三])番(以上|左右)?");
    Pattern STEP = Pattern.compile("(?:累计|再)?(提高|提升|增加|增长|上升|新增|净增|降低|下降|减少)(.+)");
    Pattern RATE = Pattern.compile("(?:(?:比|较)\\d{4}年|年均|累计|五年)*(?:提高|增加|新增|净增|增长|上升|降低|下降|减少)?(.+)");
    /** Words before a target that add nothing to it, and where it starts from: 力争, 从8.7万元提高到. */
    Pattern LEADING = Pattern.compile("^(?:=|力争|确保|努力|争取|实现|继续|从.+?(?:提高|提升|增加|增长|下降|降低|减少)(?=[到至]))+");
    Pattern CUMULATIVE_IN_BRACKETS = Pattern.compile("^([\\[〔【])(?:五年)?累计(?:达到|达)?");
    Pattern POSITIVE = Pattern.compile("(?:保持|实现)?正增长");

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
            case RELATIVE -> read instanceof Stated ? Optional.empty() : relative(text, squeezed);
            case LEVEL -> read instanceof Stated stated && stated.cumulative() ? Optional.of(above(text, stated))
                    : number(text, squeezed, unit, false).or(() -> fromBaseline(text, squeezed, unit));
            case HOLD -> number(text, squeezed, unit, false).or(() -> way(squeezed).map(way -> new Course(text, way)));
            case CUMULATIVE -> perYear(text, squeezed, unit).or(() -> number(text, squeezed, unit, true));
            case AVERAGE_GROWTH, CUMULATIVE_CHANGE -> number(text, squeezed, unit, true);
        };
    }

    private static Optional<Target> perYear(String text, String squeezed, Unit unit) {
        Matcher yearly = YEARLY.matcher(squeezed);
        return yearly.matches() && Reading.of(yearly.group(1), unit) instanceof Stated stated && !stated.cumulative()
                ? Optional.of(new PerYear(text, stated)) : Optional.empty();
    }

    /** A margin only of what shall be above or below, not of what shall keep step. */
    private static Optional<Target> relative(String text, String squeezed) {
        Matcher margin = MARGIN.matcher(squeezed);
        if (!margin.matches()) {
            return squeezed.matches(".*\\d.*百分点.*") ? Optional.empty()
                    : relation(squeezed).map(relation -> new Relative(text, relation, BigDecimal.ZERO));
        }
        return relation(margin.group(1) + "其").filter(r -> r == Relation.ABOVE || r == Relation.BELOW)
                .map(relation -> new Relative(text, relation, new BigDecimal(margin.group(2))));
    }

    /** @param change whether the figure is itself a change or amount, so that 年均增长 or 新增 before the number adds nothing to it */
    private static Optional<Target> number(String text, String squeezed, Unit unit, boolean change) {
        Matcher ambition = AMBITION.matcher(squeezed);
        String leading = LEADING.matcher(ambition.matches() ? ambition.group(1) : squeezed).replaceFirst("").replaceFirst("^[到至]", "达到");
        String core = CUMULATIVE_IN_BRACKETS.matcher(leading).replaceFirst("$1");
        if (POSITIVE.matcher(core).matches()) {
            return Optional.of(new Quantified(text, Stated.of(BigDecimal.ZERO, Bound.ABOVE)));
        }
        if (Reading.of(core.equals(squeezed) ? text : core, unit) instanceof Stated stated) {
            return Optional.of(new Quantified(text, stated));
        }
        Matcher rank = RANK.matcher(core);
        if (rank.matches() && Reading.of(rank.group(1), unit) instanceof Stated stated) {
            return Optional.of(new Quantified(text, stated));
        }
        Matcher rate = RATE.matcher(core);
        return change && rate.matches() && Reading.of(rate.group(1), unit) instanceof Stated stated
                ? Optional.of(new Quantified(text, stated)) : Optional.empty();
    }

    /** Of a level, brackets give what it shall rise by, in the whole of the plan: 〔1〕 year of life. */
    private static Target above(String text, Stated amount) {
        return new FromBaseline(text, BigDecimal.ONE, amount.number(), amount.bound(), false);
    }

    private static Optional<Target> fromBaseline(String text, String squeezed, Unit unit) {
        Matcher since = SINCE.matcher(squeezed);
        String words = since.lookingAt() ? squeezed.substring(since.end()) : squeezed;
        Matcher doubled = DOUBLED.matcher(words);
        Unit times = Unit.parse("倍");
        if (doubled.matches() && Reading.of(words, times) instanceof Stated multiple) {
            return Optional.of(new FromBaseline(text, multiple.number(), BigDecimal.ZERO, multiple.bound(), true));
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
        return Optional.of(share ? new FromBaseline(text, BigDecimal.ONE.add(number.movePointLeft(2)), BigDecimal.ZERO, bound, true)
                : new FromBaseline(text, BigDecimal.ONE, number, bound, true));
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
