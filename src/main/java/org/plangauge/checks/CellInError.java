package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.SubmittedCell;

/** An error value such as {@code #DIV/0!} where an answer is asked for. */
final class CellInError implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.CELL_IN_ERROR;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.of(form).filter(c -> c.cell().content() == SubmittedCell.Content.ERROR)
                .map(c -> new Finding(code(), c.place(), c.cell().text(), c.column().map(FormColumn::header).orElse("数值"),
                "请改正公式，或直接填写数值。")).toList();
    }
}
