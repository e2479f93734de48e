package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;
import org.plangauge.value.Bound;

/** A total that is not the sum of its parts. Only a complete sum of plain numbers is held against it; then to the last digit. */
final class TotalDiffersFromParts implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.TOTAL_DIFFERS_FROM_PARTS;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        for (Parts parts : Parts.of(form, accepted, new Standing(form.plan(), accepted, known))) {
            Standing.Number whole = parts.whole();
            boolean plain = parts.parts().stream().allMatch(p -> p.stated().bound() == Bound.EXACT);
            if (whole == null || !parts.missing().isEmpty() || parts.parts().isEmpty() || !plain || whole.stated().bound() != Bound.EXACT || !parts.touched()) {
                continue;
            }
            BigDecimal sum = parts.parts().stream().map(p -> p.stated().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal difference = whole.stated().number().subtract(sum);
            if (difference.signum() != 0) {
                findings.add(new Finding(code(), parts.place(), parts.name() + "：" + parts.period().inWords() + "总数" + whole.stated().number().toPlainString()
                        + "，分镇街合计" + sum.toPlainString() + "，" + (difference.signum() > 0 ? "多" : "少") + difference.abs().toPlainString(),
                        "与" + parts.parts().size() + "个镇街园区的合计一致", "请逐个核对“分镇街”表和“指标”表的数值；评价采用分镇街合计数。"));
            }
        }
        return findings;
    }
}
