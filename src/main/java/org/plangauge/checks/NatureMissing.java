package org.plangauge.checks;

import java.util.List;
import java.util.Map;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/** Figures of which nobody says whether they are final (实绩), preliminary (快报) or expected (预计). A third party is not asked. */
final class NatureMissing implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.NATURE_MISSING;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        if (form.role() == Role.THIRD_PARTY) {
            return List.of();
        }
        List<FilledForm.Row> without = Rows.of(form, FormSheet.INDICATORS).filter(r -> r.row().cells().containsKey(FormColumn.NATURE)
                && r.row().text(FormColumn.NATURE).isEmpty() && newestIsANumber(r)).toList();
        return Rows.blank(code(), form, without, FormColumn.NATURE, "最新一期数据未注明数据性质", String.join("、", FormColumn.NATURE.words()),
                "请在“数据性质”栏选择；快报数、预计数核定后再改报实绩。");
    }

    private static boolean newestIsANumber(FilledForm.Row row) {
        return row.row().figures().entrySet().stream().filter(e -> !e.getValue().isBlank()).max(Map.Entry.comparingByKey())
                .filter(e -> Reading.of(e.getValue().text(), row.subject().orElseThrow().unit()) instanceof Stated).isPresent();
    }
}
