package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/** A figure of the {@linkplain AskedYear asked year} that is said to be missing ({@code ——}, 暂无) without a 无法评价原因. */
final class ReasonForNoFigureMissing implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.NO_REASON_FOR_NO_FIGURE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        Optional<Period> year = AskedYear.of(form).map(Period::year);
        List<Finding> findings = new ArrayList<>();
        Rows.of(form, FormSheet.INDICATORS).filter(r -> year.isPresent() && r.row().text(FormColumn.NOT_ASSESSABLE_REASON).isEmpty()).forEach(r -> {
            SubmittedCell cell = r.row().figures().get(year.get());
            boolean missing = cell != null && !cell.isBlank() && Reading.of(cell.text(), r.subject().orElseThrow().unit()) instanceof Reading.Missing;
            boolean stated = r.row().figures().entrySet().stream().anyMatch(e -> e.getKey().to() == year.get().to()
                    && Reading.of(e.getValue().text(), r.subject().orElseThrow().unit()) instanceof Stated);
            if (missing && !stated) {
                findings.add(new Finding(code(), Rows.place(form, r.row(), FormColumn.NOT_ASSESSABLE_REASON), Rows.name(r) + "：" + year.get().inWords()
                        + "填“" + cell.text().strip() + "”，未说明原因", String.join("、", FormColumn.NOT_ASSESSABLE_REASON.words()),
                        "请在“无法评价原因”栏选择原因；已有数据的请补填。"));
            }
        });
        return findings;
    }
}
