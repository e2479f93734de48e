package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Months;

/** 起止年限 that cannot be read as a time: the project's money cannot be held against the calendar. */
final class BuildingYearsUnreadable implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.BUILDING_YEARS_UNREADABLE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Rows.of(form, FormSheet.PROJECTS).filter(r -> !r.row().text(FormColumn.BUILDING_YEARS).isEmpty()
                && Months.parse(r.row().text(FormColumn.BUILDING_YEARS)).isEmpty())
                .map(r -> new Finding(code(), Rows.place(form, r.row(), FormColumn.BUILDING_YEARS), r.row().text(FormColumn.BUILDING_YEARS),
                "起止年份或年月，如 2021-2025、2021年3月至2023年12月", "请按示例改写，开工在前、竣工在后；未定的请填计划年份。")).toList();
    }
}
