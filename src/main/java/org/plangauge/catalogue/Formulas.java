package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.Formula;
import org.plangauge.value.Decimals;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** The column 公式 of indicators and auxiliary series: read, resolved among all codes, and free of cycles. */
final class Formulas {

    private static final Pattern RATIO = Pattern.compile("\\s*\\{([^{}@]+)}\\s*[/÷／]\\s*\\{([^{}@]+)}\\s*");

    private final Map<String, Formula> byCode = new HashMap<>();
    private final Map<String, TableRow> rows = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    /** @param rows of all tables whose codes a formula may name */
    Formulas(Iterable<TableRow> rows) {
        rows.forEach(row -> units.putIfAbsent(row.code("编号"), Unit.parse(row.text("单位"))));
    }

    /** The formula of {@code row}; null where it needs none, and after a fault. */
    @Nullable Formula of(TableRow row, Aggregation aggregation, Unit unit) {
        boolean needed = aggregation == Aggregation.RATIO || aggregation == Aggregation.FORMULA;
        String text = row.text("公式");
        if (needed == text.isEmpty()) {
            row.fault("公式", row.quoted("公式"), needed ? "a formula for " + aggregation.word() + ", such as {T1-05}/{T1-06}"
                    : "a blank cell for " + aggregation.word());
            return null;
        }
        if (!needed) {
            return null;
        }
        Optional<String> scale = aggregation == Aggregation.RATIO ? scale(row, text, unit) : Optional.of("");
        if (scale.isEmpty()) {
            return null;
        }
        try {
            ExpressionFormula formula = ExpressionFormula.read(text + scale.get());
            byCode.put(row.code("编号"), formula);
            rows.put(row.code("编号"), row);
            return formula;
        } catch (Arithmetic.NotAFormula e) {
            row.fault("公式", e.getMessage(), "an expression over figures in braces, with + - * / ^ and ABS, MIN, MAX, SUM, AVERAGE, SQRT, IF");
            return null;
        }
    }

    /** What a ratio of the two figures is multiplied by so that it comes out in {@code unit}; empty after a fault. */
    private Optional<String> scale(TableRow row, String text, Unit unit) {
        Matcher ratio = RATIO.matcher(text);
        if (!ratio.matches()) {
            row.fault("公式", row.quoted("公式"), "one figure divided by another for 比率: {T1-05}/{T1-06}");
            return Optional.empty();
        }
        BigDecimal share = unit.symbol().equals("%") ? BigDecimal.valueOf(100) : unit.symbol().equals("‰") ? BigDecimal.valueOf(1000) : null;
        Unit over = units.getOrDefault(ratio.group(1).strip(), Unit.NONE);
        Unit under = units.getOrDefault(ratio.group(2).strip(), Unit.NONE);
        if (share == null) {
            return Optional.of("");
        }
        if (!over.kind().equals(under.kind())) {
            row.fault("公式", over + " divided by " + under, "two figures of one kind for a share in " + unit);
            return Optional.empty();
        }
        return Optional.of("*" + Decimals.plain(Decimals.divide(over.factor(), under.factor()).multiply(share)).toPlainString());
    }

    /**
     * To be called when all tables are read.
     *
     * @param complete whether all rows could be read; if not, no code is called unknown
     */
    void check(boolean complete) {
        byCode.forEach((code, formula) -> {
            TableRow row = rows.get(code);
            formula.inputs().stream().map(Formula.Input::code).filter(c -> complete && !units.containsKey(c)).distinct()
                    .forEach(c -> row.fault("公式", "the unknown code " + c, "a code of indicators.csv or series.csv"));
            if (leadsBack(code)) {
                row.fault("公式", row.quoted("公式"), "a formula that does not lead back to " + code);
            }
        });
    }

    private boolean leadsBack(String code) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(code));
        while (!next.isEmpty()) {
            Formula formula = byCode.get(next.pop());
            if (formula == null) {
                continue;
            }
            for (Formula.Input input : formula.inputs()) {
                if (input.code().equals(code)) {
                    return true;
                }
                if (seen.add(input.code())) {
                    next.push(input.code());
                }
            }
        }
        return false;
    }
}
