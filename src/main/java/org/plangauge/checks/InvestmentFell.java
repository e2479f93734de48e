package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Submission;
import org.plangauge.value.Period;
import org.plangauge.value.Stated;

/** 累计完成投资 below what the department reported of the project before: what was built does not become less. */
final class InvestmentFell implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.INVESTMENT_FELL;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        int year = Period.parse(form.head().year()).map(Period::to).orElse(form.plan().lastYear());
        Investments.done(accepted).forEach(now -> {
            Optional<Stated> amount = Investments.amount(now.text());
            Optional<KnownStatement> before = known.answer(FormSheet.PROJECTS, now.code(), FormColumn.DONE_INVESTMENT, accepted.department().shortName())
                    .filter(k -> k.receipt().year() <= year);
            Optional<Stated> earlier = before.flatMap(Investments::known);
            if (amount.isPresent() && earlier.isPresent() && amount.get().number().compareTo(earlier.get().number()) < 0) {
                findings.add(new Finding(code(), Place.cell(accepted.file(), now.cell()), "累计完成投资" + amount.get().number().toPlainString() + "万元",
                        "不小于" + before.get().receipt().year() + "年已报的" + earlier.get().number().toPlainString() + "万元（文件“"
                        + before.get().receipt().file() + "”）", "累计数应逐期增加。请核对是否误填了当年数；确需核减的，请说明原因。"));
            }
        });
        return findings;
    }
}
