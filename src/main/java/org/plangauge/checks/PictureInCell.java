package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.SubmittedCell;

/** A picture where an answer is asked for: nobody can read it but a human being. */
final class PictureInCell implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.PICTURE_IN_CELL;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.of(form).filter(c -> c.cell().content() == SubmittedCell.Content.PICTURE)
                .map(c -> new Finding(code(), c.place(), "嵌入单元格的图片", c.isFigure() ? "数值" : "文字", "请把图片中的内容直接填写在单元格里。")).toList();
    }
}
