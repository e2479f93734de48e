package org.plangauge.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** The same in sentences: 上级未反馈, 尚未公布, 正在统计, 不再统计, 无此项统计. */
    private static final Pattern MISSING_PHRASE = Pattern.compile("(?:数据|指标|上级|省里?|市里?|国家|目前|暂|尚|还|仍)*"
            + "(?:未|无|无法|没有|不再|不予|停止|取消|正在|待|缺|无此项)"
            + "(?:公布|发布|统计|反馈|核定|核算|测算|监测|评价|评估|考核|调查|数据|基数|资料|出|开展|下达|提供|掌握|实施|建立|上报|审定)+(?:中|数据|完毕|结束)?");

    private static final Map<String, Basis> BASES = Map.ofEntries(Map.entry("同口径", Basis.COMPARABLE), Map.entry("按同口径", Basis.COMPARABLE),
            Map.entry("可比口径", Basis.COMPARABLE_SCOPE), Map.entry("按可比口径", Basis.COMPARABLE_SCOPE),
            Map.entry("可比价", Basis.COMPARABLE_PRICES), Map.entry("按可比价", Basis.COMPARABLE_PRICES),
            Map.entry("可比价格", Basis.COMPARABLE_PRICES), Map.entry("按可比价格", Basis.COMPARABLE_PRICES),
            Map.entry("按可比价计算", Basis.COMPARABLE_PRICES), Map.entry("按可比价格计算", Basis.COMPARABLE_PRICES),
            Map.entry("不变价", Basis.COMPARABLE_PRICES), Map.entry("按不变价", Basis.COMPARABLE_PRICES),
            Map.entry("按不变价计算", Basis.COMPARABLE_PRICES), Map.entry("现价", Basis.CURRENT_PRICES), Map.entry("按现价", Basis.CURRENT_PRICES),
            Map.entry("现行价", Basis.CURRENT_PRICES), Map.entry("按现价计算", Basis.CURRENT_PRICES), Map.entry("名义", Basis.CURRENT_PRICES),
            Map.entry("预计", Basis.EXPECTED), Map.entry("预计数", Basis.EXPECTED), Map.entry("预计值", Basis.EXPECTED),
            Map.entry("预期", Basis.EXPECTED), Map.entry("预测", Basis.EXPECTED), Map.entry("初步", Basis.PRELIMINARY),
            Map.entry("初步统计", Basis.PRELIMINARY), Map.entry("初步数", Basis.PRELIMINARY), Map.entry("初步核算", Basis.PRELIMINARY),
            Map.entry("初步核算数", Basis.PRELIMINARY), Map.entry("快报", Basis.PRELIMINARY), Map.entry("快报数", Basis.PRELIMINARY));

    private static final Map<String, Bound> BEFORE = Map.ofEntries(Map.entry("≥", Bound.AT_LEAST), Map.entry("≧", Bound.AT_LEAST),
            Map.entry(">=", Bound.AT_LEAST), Map.entry("不低于", Bound.AT_LEAST), Map.entry("不少于", Bound.AT_LEAST),
            Map.entry("不小于", Bound.AT_LEAST), Map.entry("至少", Bound.AT_LEAST), Map.entry("大于等于", Bound.AT_LEAST),
            Map.entry("大于或等于", Bound.AT_LEAST), Map.entry("小于等于", Bound.AT_MOST), Map.entry("小于或等于", Bound.AT_MOST),
            Map.entry("优于", Bound.ABOVE), Map.entry("≤", Bound.AT_MOST), Map.entry("≦", Bound.AT_MOST),
            Map.entry("<=", Bound.AT_MOST), Map.entry("不高于", Bound.AT_MOST), Map.entry("不超过", Bound.AT_MOST),
            Map.entry("不大于", Bound.AT_MOST), Map.entry("不多于", Bound.AT_MOST), Map.entry("至多", Bound.AT_MOST),
            Map.entry(">", Bound.ABOVE), Map.entry("超过", Bound.ABOVE), Map.entry("超", Bound.ABOVE),
            Map.entry("突破", Bound.ABOVE), Map.entry("高于", Bound.ABOVE), Map.entry("大于", Bound.ABOVE), Map.entry("多于", Bound.ABOVE),
            Map.entry("<", Bound.BELOW), Map.entry("低于", Bound.BELOW), Map.entry("小于", Bound.BELOW), Map.entry("少于", Bound.BELOW),
            Map.entry("不足", Bound.BELOW), Map.entry("不到", Bound.BELOW), Map.entry("近", Bound.BELOW), Map.entry("约", Bound.ABOUT),
            Map.entry("大约", Bound.ABOUT), Map.entry("≈", Bound.ABOUT), Map.entry("前", Bound.AT_MOST));

    /** Words before a number that add nothing to it; 控制在5左右 is about 5, and only without such a word a ceiling. */
    private static final Set<String> PLAIN_BEFORE = Set.of("达到", "达", "为", "保持在", "稳定在", "维持在", "保持", "稳定", "提高到", "提高至",
            "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "扩大到", "扩大至", "下降到", "下降至", "降低到", "降低至", "降到",
            "降至", "减少到", "减少至", "缩小到", "缩小至", "缩减到", "缩减至", "控制到", "第");
    private static final String KEPT_WITHIN = "控制在";

    private static final Map<String, Bound> AFTER = Map.ofEntries(Map.entry("以上", Bound.AT_LEAST), Map.entry("及以上", Bound.AT_LEAST),
            Map.entry("(含)以上", Bound.AT_LEAST), Map.entry("余", Bound.AT_LEAST), Map.entry("多", Bound.AT_LEAST),
            Map.entry("以下", Bound.AT_MOST), Map.entry("及以下",
            Bound.AT_MOST),
            Map.entry("(含)以下", Bound.AT_MOST), Map.entry("以内", Bound.AT_MOST), Map.entry("之内", Bound.AT_MOST),
            Map.entry("左右", Bound.ABOUT), Map.entry("上下", Bound.ABOUT));

    private static final List<String> BEFORE_WORDS = longestFirst(Stream.of(BASES.keySet(), BEFORE.keySet(), PLAIN_BEFORE,
            Set.of(KEPT_WITHIN)).flatMap(Set::stream));
    private static final List<String> AFTER_WORDS = longestFirst(AFTER.keySet().stream());

    private static final Pattern BRACKETED = Pattern.compile("[\\[〔【]([^\\[\\]〔〕【】]+)[\\]〕】](\\D*)");
    private static final Set<String> SCALES = Set.of("万", "亿", "万亿");
    /** 第8 and 前10 are places in a ranking, and words of something else where the unit is none. */
    private static final Set<String> RANKING = Set.of("第", "前");
    private static final Set<String> RANKED = Set.of("", "位", "名");
    private static final Set<String> INCLUSIVE = Set.of("含", "含本数");
    private static final Set<String> INCLUDES = Set.of("以上", "以下", "以内", "之内");
    /** {@code 2.2:1}, as incomes of town and country are compared: how many to one. */
    private static final Pattern TO_ONE = Pattern.compile(":1(?![\\d.])");
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
    private boolean keptWithin;

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
        if (isPlain(rest)) {
            return new Stated(verbatim, new BigDecimal(rest), null, Bound.EXACT, List.of(), false);
        }
        if (MISSING.contains(rest.toLowerCase(Locale.ROOT)) || MISSING_PHRASE.matcher(rest).matches()) {
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

    /** Digits, with a point among them at most, as nearly all that are written: then all that follows would find nothing else. */
    private static boolean isPlain(String text) {
        int point = text.indexOf('.');
        for (int i = 0; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return point != 0 && point != text.length() - 1;
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

    /**
     * {@code 6.5(同口径)} says the same as {@code 同口径6.5}, and {@code 60以上(含)} as 60以上; other remarks stay and make the text
     * unreadable.
     */
    private void takeRemark() {
        Matcher remark = REMARK.matcher(rest);
        if (!remark.matches()) {
            return;
        }
        if (BASES.containsKey(remark.group(2))) {
            bases.add(BASES.get(remark.group(2)));
            rest = remark.group(1);
        } else if (INCLUSIVE.contains(remark.group(2)) && INCLUDES.stream().anyMatch(remark.group(1)::endsWith)) {
            rest = remark.group(1);
        }
    }

    private void takeWordsBefore() {
        Optional<String> word = wordBefore();
        while (word.isPresent()) {
            if (BASES.containsKey(word.get())) {
                bases.add(BASES.get(word.get()));
            } else if (BEFORE.containsKey(word.get())) {
                bound = BEFORE.get(word.get());
            } else if (word.get().equals(KEPT_WITHIN)) {
                keptWithin = true;
            }
            rest = rest.substring(word.get().length());
            word = wordBefore();
        }
    }

    private Optional<String> wordBefore() {
        return BEFORE_WORDS.stream().filter(rest::startsWith).filter(w -> !RANKING.contains(w) || RANKED.contains(unit.symbol())).findFirst();
    }

    private Reading takeNumber(boolean cumulative) {
        BigDecimal first = nextNumber();
        if (first == null) {
            return unreadable();
        }
        Matcher toOne = TO_ONE.matcher(rest);
        if (unit.symbol().isEmpty() && toOne.lookingAt()) {
            rest = rest.substring(toOne.end());
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
        bound = keptWithin && bound == Bound.EXACT ? Bound.AT_MOST : bound;
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
        boolean scaleOnly = SCALES.contains(written);
        if (scaleOnly && (unit.kind().equals("%") || unit.equals(Unit.NONE))) {
            return Optional.empty();
        }
        return Unit.parse(scaleOnly ? written + unit.kind() : written).convert(number, unit);
    }

    private Reading unreadable() {
        return new Reading.Unreadable(verbatim, Reading.Problem.NOT_A_NUMBER, verbatim.strip());
    }
}
