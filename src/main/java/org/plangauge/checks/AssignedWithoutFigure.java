package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.submission.Figure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Submission;
import org.plangauge.value.Stated;

/** A target assigned for a year that is over, up to the {@linkplain AskedYear asked} one, without the figure to hold against it. */
final class AssignedWithoutFigure implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.ASSIGNED_WITHOUT_FIGURE;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        Optional<Integer> asked = AskedYear.of(form);
        Standing standing = new Standing(form.plan(), accepted, known);
        List<Finding> findings = new ArrayList<>();
        for (Figure assigned : accepted.figures()) {
            if (asked.isPresent() && supplies(form, assigned.code())
                    && assigned.form() == FormSheet.ASSIGNED_TARGETS && assigned.reading() instanceof Stated stated
                    && assigned.period().to() < asked.get() && standing.numbers(FormSheet.INDICATORS, assigned.code(), assigned.period()).isEmpty()) {
                findings.add(new Finding(code(), Place.cell(accepted.file(), assigned.cell()), form.plan().indicator(assigned.code()).orElseThrow().name()
                        + "：" + assigned.period().inWords() + "下达目标" + stated.verbatim().strip() + "，该年完成数未填", "有下达目标的年度都有完成数",
                        "请在“指标”表补填该年完成数；没有核定的，填“——”并说明原因。"));
            }
        }
        return findings;
    }

    /** The lead answers for what is assigned; the figure is asked of who supplies it. */
    private static boolean supplies(FilledForm form, String code) {
        return form.plan().indicator(code).filter(i -> i.responsibility().reporter().equals(Optional.of(form.department()))).isPresent();
    }
}
