package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.plan.CheckExpression;
import org.plangauge.value.Characters;
import org.plangauge.value.Word;

/** A side of a cross-check: {@code {T2-03@累计}}, {@code {T2-05#区统计局}}, {@code {T2-05@上年#区统计局}+0.5}, {@code 100}. */
record ExpressionSide(Arithmetic<CheckExpression.Term> arithmetic) implements CheckExpression {

    private static final Pattern TERM = Pattern.compile("([^@#]+)(?:@([^#]*))?(?:#(.+))?");

    /**
     * Reads a side.
     *
     * @throws Arithmetic.NotAFormula when it is none, saying why
     */
    static ExpressionSide read(String text) throws Arithmetic.NotAFormula {
        return new ExpressionSide(Arithmetic.read(text, ExpressionSide::term));
    }

    private static CheckExpression.Term term(String inside) throws Arithmetic.NotAFormula {
        Matcher term = TERM.matcher(inside);
        if (!term.matches()) {
            throw new Arithmetic.NotAFormula("no code in {" + inside + "}");
        }
        String when = term.group(2) == null ? "" : term.group(2);
        CheckExpression.Time time = Word.of(CheckExpression.Time.class, when).orElseThrow(() -> new Arithmetic.NotAFormula("@" + when
                + " in place of @上年, @基期 or @累计"));
        return new CheckExpression.Term(Characters.squeezed(term.group(1)), time, term.group(3) == null ? "" : term.group(3).strip());
    }

    @Override
    public String text() {
        return arithmetic.text();
    }

    @Override
    public Set<CheckExpression.Term> terms() {
        return arithmetic.variables().keySet();
    }

    @Override
    public Optional<BigDecimal> value(Map<CheckExpression.Term, BigDecimal> values) {
        return arithmetic.value(values);
    }

    @Override
    public String inWords(Map<CheckExpression.Term, String> names) {
        return arithmetic.inWords(names::get, ExpressionSide::term);
    }
}
