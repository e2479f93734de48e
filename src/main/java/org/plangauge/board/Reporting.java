package org.plangauge.board;

import org.plangauge.value.Word;

/** Whether something that was asked for has been reported. */
public enum Reporting implements Word {
    /** A figure, or of a qualitative indicator the department's statement. */
    REPORTED("已报"),
    /** A figure that will still change: 预计, 快报 or 初步. */
    PROVISIONAL("预计、快报"),
    /** The department says that there is none, or why it cannot be judged. */
    NO_DATA("说明无数据"),
    /** Nothing. */
    MISSING("未报"),
    /** Nothing, and nobody asks for it: no evaluation judges that period by itself, and no other figure needs it. */
    NOT_ASKED("未要求"),
    /** Its period is not over. */
    NOT_DUE("未到期");

    private final String word;

    Reporting(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether nothing more is to be asked. */
    public boolean answered() {
        return this == REPORTED || this == PROVISIONAL || this == NO_DATA;
    }
}
