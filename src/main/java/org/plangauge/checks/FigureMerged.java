package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;

/** A figure merged over several rows or periods. Of which of them it speaks cannot be told, so it counts for none. */
final class FigureMerged implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.FIGURE_MERGED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return MergedAnswers.of(form).stream().filter(m -> m.asked().isFigure())
                .map(m -> new Finding(code(), m.asked().place(), m.where(), "每个事项、每个期别单独一格", "本数值没有采用。请取消合并，在每一格分别填写数值。")).toList();
    }
}
