package org.plangauge.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Submission;
import org.plangauge.value.Bound;
import org.plangauge.value.Period;

/** An amount of the first half of a year that is larger than the whole year's; only of 累计 indicators and commitments. */
final class HalfYearAboveYear implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.HALF_YEAR_ABOVE_YEAR;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        Standing standing = new Standing(form.plan(), accepted, known);
        String me = accepted.department().shortName();
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Figure figure : accepted.figures()) {
            int year = figure.period().to();
            if (figure.period().isSpan() || !addsUp(form.plan(), figure) || !seen.add(figure.form() + figure.code() + year)) {
                continue;
            }
            Optional<Standing.Number> half = standing.of(figure.form(), figure.code(), Period.firstHalf(year), me);
            Optional<Standing.Number> whole = standing.of(figure.form(), figure.code(), Period.year(year), me);
            if (half.isPresent() && whole.isPresent() && half.get().stated().number().compareTo(whole.get().stated().number()) > 0
                    && half.get().stated().bound() == Bound.EXACT && whole.get().stated().bound() == Bound.EXACT) {
                findings.add(new Finding(code(), (whole.get().own() ? whole : half).get().place(), year + "年上半年"
                        + half.get().stated().number().toPlainString() + "，全年" + whole.get().stated().number().toPlainString(),
                        "全年数不小于上半年数", "请核对两期数值是否填反，是否把年初至今的累计数填入了上半年以外的列。"));
            }
        }
        return findings;
    }

    private static boolean addsUp(Plan plan, Figure figure) {
        return figure.form() == FormSheet.INDICATORS && plan.indicator(figure.code()).filter(i -> i.measure() == Measure.CUMULATIVE).isPresent()
                || figure.form() == FormSheet.COMMITMENTS && plan.commitments().stream().anyMatch(c -> c.code().equals(figure.code())
                && c.measure() == Measure.CUMULATIVE);
    }
}
