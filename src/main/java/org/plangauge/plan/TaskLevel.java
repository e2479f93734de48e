package org.plangauge.plan;

import java.util.Optional;

import org.plangauge.value.Word;

/** Where a node of the plan's text stands. */
public enum TaskLevel implements Word {
    /** A chapter of the plan. */
    CHAPTER("章"),
    /** A section of a chapter. */
    SECTION("节"),
    /** A task named in a section. */
    TASK("任务"),
    /** A part of a task. */
    SUBTASK("子任务");

    private final String word;

    TaskLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The one that is written {@code word}; empty for any other text. */
    public static Optional<TaskLevel> of(String word) {
        return Word.of(TaskLevel.class, word);
    }
}
