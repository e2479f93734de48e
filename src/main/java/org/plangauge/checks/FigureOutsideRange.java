package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.value.Stated;

/** A figure outside the plan's 合理下限 and 合理上限; the bounds themselves are plausible. */
final class FigureOutsideRange implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.OUTSIDE_RANGE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        List<Finding> findings = new ArrayList<>();
        for (Cells.Asked asked : Cells.figures(form).toList()) {
            if (asked.reading() instanceof Stated stated && !(inside(asked, stated.number()) && (stated.upper() == null || inside(asked,
                    stated.upper())))) {
                findings.add(new Finding(code(), asked.place(), asked.cell().text().strip(), asked.plausible().inWords() + asked.unit(),
                        "请核对数值和单位（如是否把“万元”当作“亿元”、少写或多写小数点）；确为实际数的，请与规划编制部门联系调整合理范围。"));
            }
        }
        return findings;
    }

    private static boolean inside(Cells.Asked asked, BigDecimal figure) {
        return asked.plausible().contains(figure);
    }
}
