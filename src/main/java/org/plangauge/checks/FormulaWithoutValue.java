package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.SubmittedCell;

/** A formula that carries no result: it was never calculated, and we do not calculate for the department. */
final class FormulaWithoutValue implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.FORMULA_WITHOUT_VALUE;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return Cells.of(form).filter(c -> c.cell().content() == SubmittedCell.Content.FORMULA_WITHOUT_VALUE)
                .map(c -> new Finding(code(), c.place(), "公式", "数值", "请用表格软件打开文件，待公式算出结果后保存；或直接填写数值。")).toList();
    }
}
