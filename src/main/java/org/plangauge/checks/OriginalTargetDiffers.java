package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Characters;

/**
 * A revision that starts from another target than the plan has. The target may have been revised before in the same
 * workbook, so any new target of an earlier row of the indicator is right as well.
 */
final class OriginalTargetDiffers implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.ORIGINAL_DIFFERS;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FilledForm.Row filled : form.rows()) {
            FormRow row = filled.row();
            String original = row.text(FormColumn.ORIGINAL_TARGET);
            if (row.form() == FormSheet.REVISIONS && filled.subject().isPresent() && !original.isEmpty()) {
                String code = filled.subject().get().code();
                String planned = form.plan().indicator(code).orElseThrow().target().text();
                Stream<String> revised = form.rows().stream().filter(r -> r.row().form() == FormSheet.REVISIONS
                        && r.subject().equals(filled.subject())).map(r -> r.row().text(FormColumn.NEW_TARGET));
                if (Stream.concat(Stream.of(planned), revised).noneMatch(t -> Characters.squeezed(t).equals(Characters.squeezed(original)))) {
                    findings.add(new Finding(code(), Place.cell(form.workbook().file(), row.cells().get(FormColumn.ORIGINAL_TARGET)),
                            "“" + original + "”", "“" + planned + "”", "请核对是否为同一指标；此前已调整过的，请将历次调整都列入本表。"));
                }
            }
        }
        return findings;
    }
}
