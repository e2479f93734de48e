package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Indicator;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Submission;
import org.plangauge.value.Stated;

/**
 * A figure in % that is below 1 where all others of the indicator are above 1, and that a hundredfold would be of their size:
 * 0.065 where 6.5 % is meant.
 */
final class LooksLikeShare implements HistoryCheck {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public FindingCode code() {
        return FindingCode.LOOKS_LIKE_SHARE;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        Standing standing = new Standing(form.plan(), accepted, known);
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : accepted.figures()) {
            Optional<Indicator> indicator = form.plan().indicator(figure.code()).filter(i -> i.unit().symbol().equals("%"));
            if (figure.form() == FormSheet.INDICATORS && indicator.isPresent() && figure.reading() instanceof Stated stated
                    && stated.number().signum() > 0 && stated.number().compareTo(BigDecimal.ONE) < 0 && !stated.verbatim().matches(".*[%％‰].*")) {
                List<BigDecimal> others = standing.periods(figure.form(), figure.code()).stream().filter(p -> !p.equals(figure.period()))
                        .flatMap(p -> standing.counting(figure.form(), figure.code(), p, indicator.get().responsibility()).stream())
                        .map(n -> n.stated().number()).toList();
                BigDecimal meant = stated.number().movePointRight(2);
                if (likely(meant, others)) {
                    findings.add(new Finding(code(), Place.cell(accepted.file(), figure.cell()), figure.period().inWords() + stated.verbatim().strip(),
                            "以%为单位的数值，如 " + meant.stripTrailingZeros().toPlainString(), "单位栏已是“%”，请直接填百分数，如 6.5% 填 6.5，不填 0.065；数值无误的不必修改。"));
                }
            }
        }
        return findings;
    }

    private static boolean likely(BigDecimal meant, List<BigDecimal> others) {
        return !others.isEmpty() && others.stream().allMatch(o -> o.compareTo(BigDecimal.ONE) > 0)
                && others.stream().anyMatch(o -> meant.compareTo(o.divide(TWO)) >= 0 && meant.compareTo(o.multiply(TWO)) <= 0);
    }
}
