package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;

/** A target assigned from above whose paper is not named: nobody can look it up. */
final class AssignedWithoutDocument implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.ASSIGNED_WITHOUT_DOCUMENT;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Rows.of(form, FormSheet.ASSIGNED_TARGETS).filter(r -> Reading.of(r.row().text(FormColumn.ASSIGNED_VALUE),
                r.subject().orElseThrow().unit()) instanceof Stated && r.row().text(FormColumn.DOCUMENT).isEmpty())
                .map(r -> new Finding(code(), Rows.place(form, r.row(), FormColumn.DOCUMENT), Rows.name(r) + "：" + r.row().text(FormColumn.YEAR)
                + "年下达目标" + r.row().text(FormColumn.ASSIGNED_VALUE) + "，“文号”未填", "下达文件的文号，如 某政发〔2022〕1号",
                "请在“文号”栏填写下达该目标的文件文号；没有正式文件的，请注明下达方式和日期。")).toList();
    }
}
