package org.plangauge.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads one text as an official's value:
 *
 * <pre>
 *  value     = [ '[' ] { basis | before } number [ scale unit ] [ dash number [ scale unit ] ] { after } [ ']' ] [ '(' basis ')' ]
 *  basis     = 同口径 | 可比口径 | 预计 | 初步 …
 *  before    = ≥ | 不低于 | 超过 | 约 …          after = 以上 | 以下 | 以内 | 左右 …
 *  scale     = 万 | 亿                            dash  = - – — ~ 至 到
 * </pre>
 *
 * Whatever does not fit is {@link Reading.Unreadable}.
 */
final class ReadingParser {

    private static final Set<String> MISSING = Set.of("—", "——", "———", "-", "--", "---", "–", "/", "\\", "//", "无", "空", "缺", "暂缺",
            "暂无", "暂无数据", "无数据", "未统计", "未统计到", "未公布", "未发布", "数据未发布", "数据未公布", "待定", "待统计", "待发布", "不适用",
            "尚未统计", "没有统计", "未监测", "未开展", "未评价", "…", "……", "n/a", "na", "n.a.", "null", "none");

    private static final Map<String, Basis> BASES = Map.of("同口径", Basis.COMPARABLE, "按同口径", Basis.COMPARABLE, "可比口径",
            Basis.COMPARABLE_SCOPE, "按可比口径", Basis.COMPARABLE_SCOPE, "预计", Basis.EXPECTED, "预计数", Basis.EXPECTED, "初步",
            Basis.PRELIMINARY, "初步统计", Basis.PRELIMINARY, "初步数", Basis.PRELIMINARY);

    private static final Map<String, Bound> BEFORE = Map.ofEntries(Map.entry("≥", Bound.AT_LEAST), Map.entry("≧", Bound.AT_LEAST),
            Map.entry(">=", Bound.AT_LEAST), Map.entry("不低于", Bound.AT_LEAST), Map.entry("不少于", Bound.AT_LEAST),
            Map.entry("不小于", Bound.AT_LEAST), Map.entry("至少", Bound.AT_LEAST), Map.entry("≤", Bound.AT_MOST), Map.entry("≦", Bound.AT_MOST),
            Map.entry("<=", Bound.AT_MOST), Map.entry("不高于", Bound.AT_MOST), Map.entry("不超过", Bound.AT_MOST),
            Map.entry("不大于", Bound.AT_MOST), Map.entry("不多于", Bound.AT_MOST), Map.entry("至多", Bound.AT_MOST),
            Map.entry("控制在", Bound.AT_MOST), Map.entry(">", Bound.ABOVE), Map.entry("超过", Bound.ABOVE), Map.entry("超", Bound.ABOVE),
            Map.entry("突破", Bound.ABOVE), Map.entry("高于", Bound.ABOVE), Map.entry("大于", Bound.ABOVE), Map.entry("多于", Bound.ABOVE),
            Map.entry("<", Bound.BELOW), Map.entry("低于", Bound.BELOW), Map.entry("小于", Bound.BELOW), Map.entry("少于", Bound.BELOW),
            Map.entry("不足", Bound.BELOW), Map.entry("不到", Bound.BELOW), Map.entry("近", Bound.BELOW), Map.entry("约", Bound.ABOUT),
            Map.entry("大约", Bound.ABOUT));

    /** Words before a number that add nothing to it. */
    private static final Set<String> PLAIN_BEFORE = Set.of("达到", "达", "为");

    private static final Map<String, Bound> AFTER = Map.ofEntries(Map.entry("以上", Bound.AT_LEAST), Map.entry("及以上", Bound.AT_LEAST),
            Map.entry("(含)以上", Bound.AT_LEAST), Map.entry("余", Bound.AT_LEAST), Map.entry("以下", Bound.AT_MOST), Map.entry("及以下",
            Bound.AT_MOST),
            Map.entry("(含)以下", Bound.AT_MOST), Map.entry("以内", Bound.AT_MOST), Map.entry("之内", Bound.AT_MOST),
            Map.entry("左右", Bound.ABOUT), Map.entry("上下", Bound.ABOUT));

    private static final List<String> BEFORE_WORDS = longestFirst(Stream.of(BASES.keySet(), BEFORE.keySet(),
            PLAIN_BEFORE).flatMap(Set::stream));
    private static final List<String> AFTER_WORDS = longestFirst(AFTER.keySet().stream());

    private static final Pattern BRACKETED = Pattern.compile("[\\[〔【]([^\\[\\]〔〕【】]+)[\\]〕】](\\D*)");
    private static final Pattern REMARK = Pattern.compile("(.+)\\(([^()]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("([-+−–]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern DASH = Pattern.compile("[~—―至到]+|[-–−]+");
    /** Behind a negative number one hyphen is the dash, and another one the next number's sign: {@code -3--1}. */
    private static final Pattern DASH_BEHIND_NEGATIVE = Pattern.compile("[~—―至到]+|[-–−]");
    /** What is left of {@code 6.5.1}, {@code 1,23} and {@code 6.5(不含园区)} is no unit. */
    private static final Pattern NO_UNIT = Pattern.compile("[.,(].*|.*\\d.*");
    /** 翻一番 is twice, 翻两番 four times: only of a figure that is itself a multiple. */
    private static final Pattern DOUBLED = Pattern.compile("(?:实现)?翻([一两二三])番(以上|左右)?");
    private static final Pattern FOOTNOTE_MARKS = Pattern.compile("^[*※]+|[*※①-⑳]+$");

    private final String verbatim;
    private final Unit unit;
    private String rest;
    private final List<Basis> bases = new ArrayList<>();
    private Bound bound = Bound.EXACT;

    ReadingParser(String text, Unit unit) {
        this.verbatim = text;
        this.unit = unit;
        this.rest = Characters.squeezed(text);
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
    }

    Reading parse() {
        if (rest.isEmpty()) {
            return new Reading.Missing(verbatim, "未填报");
        }
        if (MISSING.contains(rest.toLowerCase(java.util.Locale.ROOT))) {
            return new Reading.Missing(verbatim, "填报为“" + verbatim.strip() + "”");
        }
        if (rest.equals("删除")) {
            return new Reading.Erased(verbatim);
        }
        rest = FOOTNOTE_MARKS.matcher(rest).replaceAll("");
        Matcher doubled = DOUBLED.matcher(rest);
        if (doubled.matches() && unit.symbol().equals("倍")) {
            return new Stated(verbatim, times(doubled.group(1)), null, AFTER.getOrDefault(Objects.requireNonNullElse(doubled.group(2), ""),
                    Bound.EXACT), List.of(), false);
        }
        boolean cumulative = takeBrackets();
        takeRemark();
        takeWordsBefore();
        return takeNumber(cumulative);
    }

    /** How many times 翻{@code doublings}番 is: 2, 4 or 8. */
    private static BigDecimal times(String doublings) {
        return BigDecimal.TWO.pow("一两三".indexOf(doublings.replace("二", "两")) + 1);
    }

    private boolean takeBrackets() {
        Matcher bracketed = BRACKETED.matcher(rest);
        if (bracketed.matches()) {
            rest = bracketed.group(1) + bracketed.group(2);
            return true;
        }
        return false;
    }

    /** {@code 6.5(同口径)} says the same as {@code 同口径6.5}; other remarks stay and make the text unreadable. */
    private void takeRemark() {
        Matcher remark = REMARK.matcher(rest);
        if (remark.matches() && BASES.containsKey(remark.group(2))) {
            bases.add(BASES.get(remark.group(2)));
            rest = remark.group(1);
        }
    }

    private void takeWordsBefore() {
        Optional<String> word = BEFORE_WORDS.stream().filter(rest::startsWith).findFirst();
        while (word.isPresent()) {
            if (BASES.containsKey(word.get())) {
                bases.add(BASES.get(word.get()));
            } else if (BEFORE.containsKey(word.get())) {
                bound = BEFORE.get(word.get());
            }
            rest = rest.substring(word.get().length());
            word = BEFORE_WORDS.stream().filter(rest::startsWith).findFirst();
        }
    }

    private Reading takeNumber(boolean cumulative) {
        BigDecimal first = nextNumber();
        if (first == null) {
            return unreadable();
        }
        String firstUnit = untilDashOrWord();
        BigDecimal second = null;
        String secondUnit = "";
        Matcher dash = (first.signum() < 0 ? DASH_BEHIND_NEGATIVE : DASH).matcher(rest);
        if (dash.lookingAt()) {
            rest = rest.substring(dash.end());
            second = nextNumber();
            if (second == null || bound != Bound.EXACT) {
                return unreadable();
            }
            secondUnit = untilDashOrWord();
            bound = Bound.RANGE;
        }
        if (!takeWordsAfter()) {
            return unreadable();
        }
        Optional<BigDecimal> low = inUnit(first, firstUnit.isEmpty() ? secondUnit : firstUnit);
        Optional<BigDecimal> high = second == null ? Optional.empty() : inUnit(second, secondUnit.isEmpty() ? firstUnit : secondUnit);
        if (low.isEmpty() || second != null && high.isEmpty()) {
            String foreign = firstUnit.isEmpty() ? secondUnit : firstUnit;
            return NO_UNIT.matcher(foreign).matches() ? unreadable() : new Reading.Unreadable(verbatim, Reading.Problem.OTHER_UNIT,
                    foreign);
        }
        if (high.isPresent() && high.get().compareTo(low.get()) < 0) {
            return new Reading.Unreadable(verbatim, Reading.Problem.NOT_A_NUMBER, "区间上下限颠倒");
        }
        return new Stated(verbatim, low.get(), high.orElse(null), bound, bases, cumulative);
    }

    private @Nullable BigDecimal nextNumber() {
        Matcher number = NUMBER.matcher(rest);
        if (!number.lookingAt()) {
            return null;
        }
        rest = rest.substring(number.end());
        String fraction = number.group(3) == null ? "" : number.group(3);
        BigDecimal magnitude = new BigDecimal(number.group(2).replace(",", "") + fraction);
        return number.group(1).isEmpty() || number.group(1).equals("+") ? magnitude : magnitude.negate();
    }

    /** The scale and unit written behind a number: all up to a dash, a word of {@link #AFTER} or the end. */
    private String untilDashOrWord() {
        int end = 0;
        while (end < rest.length() && !endsUnit(rest.substring(end))) {
            end++;
        }
        String taken = rest.substring(0, end);
        rest = rest.substring(end);
        return taken;
    }

    private static boolean endsUnit(String from) {
        Matcher dash = DASH.matcher(from);
        if (dash.lookingAt() && dash.end() < from.length() && NUMBER.matcher(from.substring(dash.end())).lookingAt()) {
            return true;
        }
        return AFTER_WORDS.stream().anyMatch(from::startsWith);
    }

    /** Takes 以上, 左右 … and a unit that follows ({@code 50余公里}); false when something unknown remains. */
    private boolean takeWordsAfter() {
        Optional<String> word = AFTER_WORDS.stream().filter(rest::startsWith).findFirst();
        if (word.isPresent()) {
            Bound after = AFTER.get(word.get());
            boolean agrees = bound == Bound.EXACT || bound == after || bound == Bound.RANGE && after == Bound.ABOUT;
            if (!agrees) {
                return false;
            }
            bound = bound == Bound.RANGE ? Bound.RANGE : after;
            rest = rest.substring(word.get().length());
            if (!rest.isEmpty() && Unit.parse(rest).equals(unit)) {
                rest = "";
            }
        }
        return rest.isEmpty();
    }

    private Optional<BigDecimal> inUnit(BigDecimal number, String written) {
        if (written.isEmpty()) {
            return Optional.of(number);
        }
        boolean scaleOnly = written.equals("万") || written.equals("亿");
        if (scaleOnly && (unit.kind().equals("%") || unit.equals(Unit.NONE))) {
            return Optional.empty();
        }
        return Unit.parse(scaleOnly ? written + unit.kind() : written).convert(number, unit);
    }

    private Reading unreadable() {
        return new Reading.Unreadable(verbatim, Reading.Problem.NOT_A_NUMBER, verbatim.strip());
    }
}
