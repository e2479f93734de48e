package org.plangauge.plan;

import java.util.Arrays;
import java.util.Optional;

/** The three evaluations of a plan's life: 年度监测分析 - 中期评估 - 总结评估. */
public enum ReportType {
    ANNUAL("annual", "年度监测分析报告"),
    MID_TERM("mid-term", "中期评估报告"),
    FINAL("final", "总结评估报告");

    private final String code;
    private final String title;

    ReportType(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As commands, folders and {@code plan.yaml} write it: {@code mid-term}. */
    public String code() {
        return code;
    }

    /** As the report's title says it. */
    public String title() {
        return title;
    }

    /** The one whose {@link #code} is {@code code}; empty for other text. */
    public static Optional<ReportType> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
