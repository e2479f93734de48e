package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.plan.Formula;
import org.plangauge.value.Characters;

/** A formula of an indicator or auxiliary series. */
record ExpressionFormula(Arithmetic<Formula.Input> arithmetic) implements Formula {

    private static final Pattern INPUT = Pattern.compile("([^@]+)(?:@(.*))?");

    /**
     * Reads a formula.
     *
     * @throws Arithmetic.NotAFormula when it is none, saying why
     */
    static ExpressionFormula read(String text) throws Arithmetic.NotAFormula {
        Arithmetic<Formula.Input> read = Arithmetic.read(text, ExpressionFormula::input);
        if (read.variables().isEmpty()) {
            throw new Arithmetic.NotAFormula("no figure in braces, such as {T1-05}");
        }
        return new ExpressionFormula(read);
    }

    private static Formula.Input input(String inside) throws Arithmetic.NotAFormula {
        Matcher input = INPUT.matcher(inside);
        if (!input.matches()) {
            throw new Arithmetic.NotAFormula("no code in {" + inside + "}");
        }
        String wanted = input.group(2) == null ? "" : Characters.squeezed(input.group(2));
        for (Formula.When when : Formula.When.values()) {
            if (when.word().equals(wanted)) {
                return new Formula.Input(Characters.squeezed(input.group(1)), when);
            }
        }
        throw new Arithmetic.NotAFormula("@" + wanted + " in place of @上年 or @基期");
    }

    @Override
    public String text() {
        return arithmetic.text();
    }

    @Override
    public Set<Formula.Input> inputs() {
        return arithmetic.variables().keySet();
    }

    @Override
    public Optional<BigDecimal> value(Map<Formula.Input, BigDecimal> values) {
        return arithmetic.value(values);
    }
}
