package org.plangauge.checks;

/** How grave a finding is, said by its consequence. */
public enum Severity {
    /** Worth knowing; nothing is left out. */
    NOTE("提示"),
    /** Taken as reported, and asked about. */
    WARNING("警告"),
    /** The figure or answer is left out until it is put right. */
    ERROR("错误"),
    /** The whole workbook is left out until it is put right. */
    REJECTION("退回");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As departments read it. */
    public String word() {
        return word;
    }
}
