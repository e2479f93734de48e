package org.plangauge.submission;

import org.plangauge.value.Word;

/**
 * In what part somebody reports, and by which form. What a third party says stands beside the departments' figures and is
 * never merged with them; the planning office's workbooks stand beside its own form as a department.
 */
public enum Role implements Word {
    /** A department, on what it answers for. */
    DEPARTMENT("部门"),
    /** An institute that evaluates the plan on its own (第三方评估). */
    THIRD_PARTY("第三方评估"),
    /** The planning office, on revised targets and restated baselines. */
    ADJUSTMENTS("规划调整"),
    /** The planning office, on comments asked for and what became of them. */
    COMMENTS("意见采纳");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
