package org.plangauge.checks;

import java.util.List;

import org.plangauge.submission.FilledForm;

/** An answer in words merged over several rows. It counts for the first of them, in which it stands. */
final class AnswerMerged implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.ANSWER_MERGED;
    }

    @Override
    public List<Finding> examine(FilledForm form) {
        return MergedAnswers.of(form).stream().filter(m -> !m.asked().isFigure())
                .map(m -> new Finding(code(), m.asked().place(), m.where(), "每个事项单独一格", "其余各格按未填处理。各事项相同的，请取消合并后逐行填写。")).toList();
    }
}
