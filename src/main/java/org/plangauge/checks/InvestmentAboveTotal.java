package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Submission;
import org.plangauge.value.Stated;

/** 累计完成投资 above the 总投资 of the same row, or above the one reported before where the row gives none. */
final class InvestmentAboveTotal implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.INVESTMENT_ABOVE_TOTAL;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        Investments.done(accepted).forEach(now -> {
            Optional<Stated> done = Investments.amount(now.text());
            Optional<Stated> total = Investments.amount(accepted, now.code(), FormColumn.TOTAL_INVESTMENT).or(() -> known.answer(FormSheet.PROJECTS,
                    now.code(), FormColumn.TOTAL_INVESTMENT, accepted.department().shortName()).flatMap(Investments::known));
            if (done.isPresent() && total.isPresent() && done.get().number().compareTo(total.get().number()) > 0) {
                findings.add(new Finding(code(), Place.cell(accepted.file(), now.cell()), "累计完成投资" + done.get().number().toPlainString() + "万元",
                        "不大于总投资" + total.get().number().toPlainString() + "万元", "请核对单位（万元）和数值；投资超出概算的，请更新“总投资”并说明原因。"));
            }
        });
        return findings;
    }
}
