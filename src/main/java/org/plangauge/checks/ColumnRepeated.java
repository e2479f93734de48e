package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.SubmittedCell;

/** A header that stands twice: the column further left counts. */
final class ColumnRepeated implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.COLUMN_REPEATED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            for (SubmittedCell header : table.repeated()) {
                findings.add(new Finding(code(), Place.cell(form.workbook().file(), header), "再次出现的列名“"
                        + header.text().strip().replace("\n", "”下的“") + "”", "每个列名一列", "请核对：本列没有读取。请只保留正确的一列。"));
            }
        }
        return findings;
    }
}
