package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.parser.ParseException;
import org.plangauge.plan.Formula;
import org.plangauge.value.Characters;
import org.plangauge.value.Decimals;

/** A formula of the catalogue, evaluated exactly in decimals. Nothing but arithmetic is possible in it. */
record ExpressionFormula(String text, String expression, Map<Formula.Input, String> variables) implements Formula {

    private static final Pattern INPUT = Pattern.compile("\\{([^{}@]+)(?:@([^{}]*))?\\}");

    private static final ExpressionConfiguration ARITHMETIC = ExpressionConfiguration.builder().mathContext(Decimals.PRECISION)
            .arraysAllowed(false).structuresAllowed(false).binaryAllowed(false).implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false).maxRecursionDepth(200)
            .functionDictionary(functions()).build();

    private static MapBasedFunctionDictionary functions() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        functions.addFunction("ABS", new AbsFunction());
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("SUM", new SumFunction());
        functions.addFunction("AVERAGE", new AverageFunction());
        functions.addFunction("SQRT", new SqrtFunction());
        functions.addFunction("IF", new IfFunction());
        return functions;
    }

    ExpressionFormula {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * Reads a formula.
     *
     * @throws NotAFormula when it is none, saying why
     */
    static ExpressionFormula read(String text) throws NotAFormula {
        Map<Formula.Input, String> variables = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(Characters.halfWidth(text).replace('×', '*').replace('÷', '/').replace('−', '-'));
        StringBuilder expression = new StringBuilder();
        while (input.find()) {
            Formula.Input named = new Formula.Input(Characters.squeezed(input.group(1)), when(input.group(2)));
            input.appendReplacement(expression, variables.computeIfAbsent(named, n -> "v" + variables.size()));
        }
        input.appendTail(expression);
        if (variables.isEmpty()) {
            throw new NotAFormula("no figure in braces, such as {T1-05}");
        }
        ExpressionFormula formula = new ExpressionFormula(text, expression.toString(), variables);
        try {
            Expression parsed = new Expression(formula.expression, ARITHMETIC);
            parsed.validate();
            Set<String> unknown = parsed.getUsedVariables();
            unknown.removeAll(variables.values());
            if (!unknown.isEmpty()) {
                throw new NotAFormula("the unknown name " + String.join(", ", unknown));
            }
        } catch (ParseException e) {
            throw new NotAFormula(e.getMessage() + " (at " + e.getTokenString() + ")");
        }
        return formula;
    }

    /** Why a text is no formula. */
    static final class NotAFormula extends Exception {
        private static final long serialVersionUID = 1;

        NotAFormula(String why) {
            super(why);
        }
    }

    private static Formula.When when(String word) throws NotAFormula {
        String wanted = word == null ? "" : Characters.squeezed(word);
        for (Formula.When when : Formula.When.values()) {
            if (when.word().equals(wanted)) {
                return when;
            }
        }
        throw new NotAFormula("@" + wanted + " in place of @上年 or @基期");
    }

    @Override
    public Set<Formula.Input> inputs() {
        return variables.keySet();
    }

    @Override
    public Optional<BigDecimal> value(Map<Formula.Input, BigDecimal> values) {
        Expression evaluated = new Expression(expression, ARITHMETIC);
        variables.forEach((input, variable) -> evaluated.with(variable, values.get(input)));
        try {
            return Optional.of(evaluated.evaluate().getNumberValue());
        } catch (EvaluationException | ArithmeticException e) {
            // A division by zero or a root of a negative number: there is no value, which the caller reports.
            return Optional.empty();
        } catch (ParseException e) {
            throw new IllegalStateException("a formula that was read before: " + text, e);
        }
    }
}
