package org.plangauge.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measurement as printed in a plan: {@code 亿元}, {@code 万人}, {@code 元/人·月}, {@code %}.
 *
 * @param symbol as printed; empty for a figure without a unit (plans print {@code ——})
 * @param kind   the base unit it can be converted within: 元, 人, 亩, %
 * @param factor how many of the base unit it is: 10000 for 万元
 */
public record Unit(String symbol, String kind, BigDecimal factor) {

    /** A figure without a unit, such as an index. */
    public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private static final Map<String, Unit> IRREGULAR = Map.ofEntries(
            Map.entry("‰", new Unit("‰", "%", new BigDecimal("0.1"))),
            Map.entry("百分点", new Unit("百分点", "%", BigDecimal.ONE)),
            Map.entry("个百分点", new Unit("个百分点", "%", BigDecimal.ONE)),
            Map.entry("公顷", new Unit("公顷", "亩", BigDecimal.valueOf(15))),
            Map.entry("平方公里", new Unit("平方公里", "平方米", BigDecimal.valueOf(1_000_000))),
            Map.entry("千米", new Unit("千米", "公里", BigDecimal.ONE)),
            Map.entry("公斤", new Unit("公斤", "吨", new BigDecimal("0.001"))),
            Map.entry("斤", new Unit("斤", "吨", new BigDecimal("0.0005"))),
            Map.entry("度", new Unit("度", "千瓦时", BigDecimal.ONE)));

    /** Reads a unit as printed; dashes and blanks mean that there is none. */
    public static Unit parse(String text) {
        String symbol = Characters.halfWidth(text).strip();
        if (symbol.isEmpty() || symbol.chars().allMatch(c -> c == '—' || c == '-' || c == '/')) {
            return NONE;
        }
        Unit irregular = IRREGULAR.get(symbol);
        if (irregular != null) {
            return irregular;
        }
        if (symbol.length() > 1) {
            String rest = symbol.substring(1);
            // 万亿元 is ten thousand times 亿元; 万 alone behind it is part of a name.
            Unit base = IRREGULAR.containsKey(rest) || rest.startsWith("亿") ? parse(rest) : new Unit(rest, rest, BigDecimal.ONE);
            if (symbol.startsWith("万")) {
                return new Unit(symbol, base.kind(), base.factor().multiply(TEN_THOUSAND));
            }
            if (symbol.startsWith("亿")) {
                return new Unit(symbol, base.kind(), base.factor().multiply(HUNDRED_MILLION));
            }
        }
        return new Unit(symbol, symbol, BigDecimal.ONE);
    }

    /** {@code amount} of this unit expressed in {@code other}; empty when the two are not of one kind. */
    public Optional<BigDecimal> convert(BigDecimal amount, Unit other) {
        if (!kind.equals(other.kind)) {
            return Optional.empty();
        }
        if (factor.compareTo(other.factor) == 0) {
            return Optional.of(amount);
        }
        return Optional.of(Decimals.plain(amount.multiply(factor).divide(other.factor, MathContext.DECIMAL64)));
    }

    @Override
    public String toString() {
        return symbol;
    }
}
