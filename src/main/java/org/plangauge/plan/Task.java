package org.plangauge.plan;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A node of the plan's text: a chapter, a section, or a task (重点任务) that a department reports on.
 *
 * @param parent  code of the node above; null for a chapter
 * @param chapter number of the chapter, as printed
 * @param section number of the section; empty for a chapter
 */
public record Task(String code, @Nullable String parent, TaskLevel level, String chapter, String section, String name,
        Responsibility responsibility, boolean published) {

    /** Whether its lead reports on it: tasks and sub-tasks, never chapters and sections, which are headings. */
    public boolean reported() {
        return level == TaskLevel.TASK || level == TaskLevel.SUBTASK;
    }

    public Optional<String> parentCode() {
        return Optional.ofNullable(parent);
    }
}
