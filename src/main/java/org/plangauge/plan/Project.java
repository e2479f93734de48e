package org.plangauge.plan;

import org.jspecify.annotations.Nullable;

/**
 * A box (专栏) of the plan, an action in it, or a project or work named there or in the text (重大工程项目).
 *
 * @param parent      code of the box or action it stands under; null at the top
 * @param level       专栏, 行动, 项目 … as the catalogue says
 * @param box         the box's title; empty outside boxes
 * @param description what it is; may be empty
 * @param reported    whether departments report on it: everything but the boxes themselves
 */
public record Project(String code, @Nullable String parent, String level, String chapter, String section, String box, String name,
        String description, Responsibility responsibility, boolean reported, boolean published) {}
