package org.plangauge.checks;

import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Aggregation;
import org.plangauge.plan.Measure;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;

/**
 * An indicator or auxiliary series whose figure of the {@linkplain AskedYear asked year} is blank, neither reported before nor
 * excused by a 无法评价原因. Only who supplies the figure is asked, and only for figures that are not computed from others.
 */
final class FigureMissing implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.FIGURE_MISSING;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        Optional<Integer> year = AskedYear.of(form);
        if (year.isEmpty() || form.role() != Role.DEPARTMENT) {
            return List.of();
        }
        List<FilledForm.Row> blank = Rows.of(form, FormSheet.INDICATORS).filter(r -> asked(form, Rows.code(r)) && supplies(form, r)
                && r.row().text(FormColumn.NOT_ASSESSABLE_REASON).isEmpty()).filter(r -> !said(form, r, year.get(), known)).toList();
        return Rows.blank(code(), form, blank, FormColumn.INDICATOR, year.get() + "年数据未填", "每个指标填" + year.get() + "年数据",
                "请补填；暂时没有数据的填“——”，并在“无法评价原因”栏选择原因。");
    }

    private static boolean asked(FilledForm form, String code) {
        return form.plan().indicator(code).map(i -> i.aggregation() == Aggregation.DIRECT && i.measure() != Measure.QUALITATIVE)
                .or(() -> form.plan().auxiliary(code).map(s -> s.aggregation() == Aggregation.DIRECT)).orElse(false);
    }

    private static boolean supplies(FilledForm form, FilledForm.Row row) {
        return row.subject().orElseThrow().responsibility().reporter().equals(Optional.of(form.department()));
    }

    /** Anything said of the year: of itself, or of a span that ends with it. A cell that was left out for an error was not blank. */
    private static boolean said(FilledForm form, FilledForm.Row row, int year, Background known) {
        return row.row().figures().entrySet().stream().anyMatch(e -> endsWith(e.getKey(), year) && !e.getValue().isBlank())
                || known.periods(FormSheet.INDICATORS, Rows.code(row)).stream().anyMatch(p -> endsWith(p, year)
                && known.figure(FormSheet.INDICATORS, Rows.code(row), p, form.department().shortName()).isPresent());
    }

    private static boolean endsWith(Period period, int year) {
        return !period.isFirstHalf() && period.to() == year;
    }
}
