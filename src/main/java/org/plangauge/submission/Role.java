package org.plangauge.submission;

import org.plangauge.value.Word;

/** In what part somebody reports. What a third party says stands beside the departments' figures and is never merged with them. */
public enum Role implements Word {
    /** A department, on what it answers for. */
    DEPARTMENT("部门"),
    /** An institute that evaluates the plan on its own (第三方评估). */
    THIRD_PARTY("第三方评估");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
