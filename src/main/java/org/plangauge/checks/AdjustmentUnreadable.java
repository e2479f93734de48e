package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.plan.Indicator;
import org.plangauge.plan.Target;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.value.Dates;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/** A revision or restated baseline whose new value, day or reason cannot be used; the row does not count. */
final class AdjustmentUnreadable implements Check {

    private static final String REMEDY = "请改正后重新报送；改正前本行不生效，仍按原目标、原基期值评价。";

    @Override
    public FindingCode code() {
        return FindingCode.ADJUSTMENT_UNREADABLE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row filled : form.rows()) {
            Optional<Indicator> indicator = filled.subject().flatMap(s -> form.plan().indicator(s.code()));
            if (indicator.isPresent() && filled.row().form() == FormSheet.REVISIONS) {
                revision(form, filled.row(), indicator.get(), findings);
            }
            if (indicator.isPresent() && filled.row().form() == FormSheet.RESTATEMENTS) {
                restatement(form, filled.row(), indicator.get(), findings);
            }
        }
        return findings;
    }

    private void revision(FilledForm form, FormRow row, Indicator indicator, List<Finding> findings) {
        String target = row.text(FormColumn.NEW_TARGET);
        if (!target.isEmpty() && !takesBack(target) && Target.parse(target, indicator.unit(), indicator.measure()).isEmpty()) {
            add(form, row, FormColumn.NEW_TARGET, "适合“" + indicator.measure().word() + "”的目标" + (indicator.unit().symbol().isEmpty() ? ""
                    : "，单位" + indicator.unit()), findings);
        }
        day(form, row, FormColumn.APPROVED_ON, findings);
    }

    private void restatement(FilledForm form, FormRow row, Indicator indicator, List<Finding> findings) {
        String baseline = row.text(FormColumn.NEW_BASELINE);
        if (!takesBack(baseline) && !(Reading.of(baseline, indicator.unit()) instanceof Stated)) {
            add(form, row, FormColumn.NEW_BASELINE, "数值" + (indicator.unit().symbol().isEmpty() ? "" : "，单位" + indicator.unit()), findings);
        }
        if (row.text(FormColumn.RESTATED_ON).isEmpty()) {
            add(form, row, FormColumn.RESTATED_ON, "日期，如 2023-03-15", findings);
        }
        day(form, row, FormColumn.RESTATED_ON, findings);
        if (row.text(FormColumn.REASON).isEmpty()) {
            add(form, row, FormColumn.REASON, "口径调整的理由", findings);
        }
    }

    private void day(FilledForm form, FormRow row, FormColumn column, List<Finding> findings) {
        if (!row.text(column).isEmpty() && Dates.parse(row.text(column)).isEmpty()) {
            add(form, row, column, "日期，如 2023-03-15", findings);
        }
    }

    private static boolean takesBack(String text) {
        return text.equals("删除");
    }

    private void add(FilledForm form, FormRow row, FormColumn column, String expected, List<Finding> findings) {
        SubmittedCell cell = row.cells().getOrDefault(column, row.face());
        findings.add(new Finding(code(), Place.cell(form.workbook().file(), cell), column.header() + "：" + (row.text(column).isEmpty() ? "未填"
                : "“" + row.text(column) + "”"), expected, REMEDY));
    }
}
