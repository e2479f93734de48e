package org.plangauge.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.plangauge.value.Characters;
import org.plangauge.value.Decimals;

/**
 * An expression of the catalogue over figures in braces, evaluated exactly in decimals. Nothing but arithmetic is possible in it.
 *
 * @param <F>       what a figure in braces is taken for
 * @param template  the text in half width, as it is evaluated but for the braces
 * @param variables the name of each figure in {@code expression}
 */
record Arithmetic<F>(String text, String template, String expression, Map<F, String> variables) {

    private static final Pattern INPUT = Pattern.compile("\\{([^{}]+)\\}");

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

    Arithmetic {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** Reads what stands in a pair of braces. */
    interface Braces<F> {
        F read(String inside) throws NotAFormula;
    }

    /**
     * Reads an expression.
     *
     * @throws NotAFormula when it is none, saying why
     */
    static <F> Arithmetic<F> read(String text, Braces<F> braces) throws NotAFormula {
        Map<F, String> variables = new LinkedHashMap<>();
        String template = Characters.halfWidth(text).replace('×', '*').replace('÷', '/').replace('−', '-');
        Matcher input = INPUT.matcher(template);
        StringBuilder expression = new StringBuilder();
        while (input.find()) {
            input.appendReplacement(expression, variables.computeIfAbsent(braces.read(input.group(1)), n -> "v" + variables.size()));
        }
        input.appendTail(expression);
        Arithmetic<F> read = new Arithmetic<>(text, template, expression.toString(), variables);
        try {
            Expression parsed = new Expression(read.expression, ARITHMETIC);
            parsed.validate();
            Set<String> unknown = parsed.getUsedVariables();
            unknown.removeAll(variables.values());
            if (!unknown.isEmpty()) {
                throw new NotAFormula("the unknown name " + String.join(", ", unknown));
            }
        } catch (ParseException e) {
            throw new NotAFormula(e.getMessage() + " (at " + e.getTokenString() + ")");
        }
        return read;
    }

    /** Why a text is no formula. */
    static final class NotAFormula extends Exception {
        private static final long serialVersionUID = 1;

        NotAFormula(String why) {
            super(why);
        }
    }

    /** Its value; empty where it has none, such as a division by zero. {@code values} holds a number for each of {@link #variables}. */
    Optional<BigDecimal> value(Map<F, BigDecimal> values) {
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

    /** The text with {@code name} of what stands in each pair of braces in its place. */
    String inWords(Function<F, String> name, Braces<F> braces) {
        return INPUT.matcher(template).replaceAll(found -> {
            try {
                return Matcher.quoteReplacement(name.apply(braces.read(found.group(1))));
            } catch (NotAFormula e) {
                throw new IllegalStateException("a formula that was read before: " + text, e);
            }
        });
    }
}
