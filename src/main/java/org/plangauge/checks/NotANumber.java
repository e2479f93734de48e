package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.value.Reading;

/** Text that is neither a number as officials write it nor a word for a missing one. It is never guessed at. */
final class NotANumber implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.NOT_A_NUMBER;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.figures(form).filter(c -> c.reading() instanceof Reading.Unreadable u && u.problem() == Reading.Problem.NOT_A_NUMBER)
                .map(c -> new Finding(code(), c.place(), c.cell().text().strip(), "数值，如 6.5、98以上、同口径3、7-7.5；没有数据的填“——”",
                        "请改填数值；说明性文字请写入说明栏。")).toList();
    }
}
