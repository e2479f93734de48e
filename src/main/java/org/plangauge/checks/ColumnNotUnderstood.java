package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.SubmittedCell;

/** A column that holds something under a header the form does not know. It is not read, and that is said. */
final class ColumnNotUnderstood implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.COLUMN_NOT_UNDERSTOOD;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            for (SubmittedCell header : table.strange()) {
                String named = header.isBlank() ? "没有列名的" + SubmittedCell.letters(header.column()) + "列"
                        : "列名“" + header.text().strip().replace("\n", "”下的“") + "”";
                findings.add(new Finding(code(), Place.cell(form.workbook().file(), header), named, "与下发表格一致的列名",
                        "该列内容没有读取。属于填报内容的，请改用下发表格的列名；其他内容可以不管本提示。"));
            }
        }
        return findings;
    }
}
