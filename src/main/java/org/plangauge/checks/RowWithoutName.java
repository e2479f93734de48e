package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormRow;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.SubmittedCell;

/** A row that reports something and says not of what: its code and name are blank, or merged with those of the row above. */
final class RowWithoutName implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.ROW_WITHOUT_NAME;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (FormTable table : form.tables()) {
            for (FormRow row : table.nameless()) {
                SubmittedCell first = answers(row).findFirst().orElseThrow();
                findings.add(new Finding(code(), Place.cell(form.workbook().file(), first), "第" + (row.number() + 1) + "行，填写“"
                        + first.text().strip() + "”等" + answers(row).count() + "格", "每行写明编号或名称",
                        "本行没有读取。请填上编号和名称，编号或名称合并了的请取消合并；不需要的内容请删除。"));
            }
        }
        return findings;
    }

    private static Stream<SubmittedCell> answers(FormRow row) {
        return Stream.concat(row.figures().values().stream(),
                row.cells().entrySet().stream().filter(e -> e.getKey().open()).map(e -> e.getValue())).filter(c -> !c.isBlank());
    }
}
