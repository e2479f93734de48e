package org.plangauge.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.plan.CheckExpression;
import org.plangauge.plan.CrossCheck;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Role;
import org.plangauge.submission.Submission;
import org.plangauge.value.Decimals;
import org.plangauge.value.Period;

/**
 * A relation of the plan's {@code checks.csv} that does not hold once the workbook is taken in. A relation is looked at when the workbook
 * reports one of its figures, once a period; where any of its figures is missing or no plain number it is not run. The three
 * severities of the table are three checks, so that a finding's code says its consequence.
 */
final class RelationBroken implements HistoryCheck {

    private final FindingCode code;
    private final CrossCheck.Weight weight;

    RelationBroken(FindingCode code, CrossCheck.Weight weight) {
        this.code = code;
        this.weight = weight;
    }

    @Override
    public FindingCode code() {
        return code;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        if (form.role() != Role.DEPARTMENT || form.plan().checks().isEmpty()) {
            return findings;
        }
        Terms terms = new Terms(form.plan(), new Standing(form.plan(), accepted, known));
        Set<String> reported = accepted.figures().stream().map(Figure::code).collect(Collectors.toSet());
        for (CrossCheck check : form.plan().checks()) {
            List<CheckExpression.Term> needed = Stream.concat(check.left().terms().stream(), check.right().terms().stream()).distinct().toList();
            if (check.weight() == weight && needed.stream().anyMatch(t -> reported.contains(t.code()))) {
                terms.periods(needed).stream().filter(check.periods()::include).forEach(p -> examine(check, p, needed, terms, findings));
            }
        }
        return findings;
    }

    private void examine(CrossCheck check, Period period, List<CheckExpression.Term> needed, Terms terms, List<Finding> findings) {
        Map<CheckExpression.Term, BigDecimal> values = new HashMap<>();
        Map<CheckExpression.Term, String> words = new HashMap<>();
        List<Standing.Number> sources = new ArrayList<>();
        for (CheckExpression.Term term : needed) {
            Optional<Terms.Found> found = terms.find(term, period);
            if (found.isEmpty()) {
                return;
            }
            values.put(term, found.get().value());
            words.put(term, found.get().words() + "（" + found.get().value().toPlainString() + "）");
            sources.addAll(found.get().sources());
        }
        Optional<Standing.Number> own = sources.stream().filter(Standing.Number::own).findFirst();
        Optional<BigDecimal> left = check.left().value(values);
        Optional<BigDecimal> right = check.right().value(values);
        if (own.isEmpty() || left.isEmpty() || right.isEmpty() || check.holds(left.get(), right.get())) {
            return;
        }
        String others = sources.stream().filter(n -> !n.own()).map(Standing.Number::whence).distinct().collect(Collectors.joining("；"));
        String slack = check.tolerance().inWords();
        findings.add(new Finding(code, own.get().place(), check.name() + "（" + check.code() + "，" + period.inWords() + "）：" + side(check.left(), left.get(), words),
                check.relation().inWords() + side(check.right(), right.get(), words) + (slack.isEmpty() ? "" : "，" + slack),
                check.remedy() + (others.isEmpty() ? "" : "参与比较的其他数据：" + others + "。")));
    }

    /** {@code 甲（3）+乙（4）＝7}; a lone figure or number as it is. */
    private static String side(CheckExpression side, BigDecimal value, Map<CheckExpression.Term, String> words) {
        String text = side.inWords(words);
        boolean computed = side.terms().size() != 1 || !text.equals(words.get(side.terms().iterator().next()));
        return side.terms().isEmpty() || !computed ? text : text + "＝" + Decimals.plain(value.setScale(Math.min(value.scale(), 4), RoundingMode.HALF_UP))
                .toPlainString();
    }
}
