package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.value.Reading;

/** A number with a unit behind it that cannot be converted into the plan's. */
final class FigureInOtherUnit implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.OTHER_UNIT;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.figures(form).filter(c -> c.reading() instanceof Reading.Unreadable u && u.problem() == Reading.Problem.OTHER_UNIT)
                .map(c -> new Finding(code(), c.place(), c.cell().text().strip(), "以“" + c.unit() + "”为单位的数值",
                        "请换算成“" + c.unit() + "”后只填数字。")).toList();
    }
}
