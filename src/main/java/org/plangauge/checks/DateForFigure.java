package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.SubmittedCell;

/** A figure that the spreadsheet program turned into a date, such as 7-5 into 7月5日. What was typed cannot be told any more. */
final class DateForFigure implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.DATE_FOR_FIGURE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.of(form).filter(c -> c.isFigure() && c.cell().content() == SubmittedCell.Content.DATE)
                .map(c -> new Finding(code(), c.place(), "日期" + c.cell().text(), "数值，如 6.5、7-7.5",
                "表格软件把所填内容（如 7-5）改成了日期。请先把单元格格式设为“文本”，再重新填写数值。")).toList();
    }
}
