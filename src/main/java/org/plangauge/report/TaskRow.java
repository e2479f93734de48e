package org.plangauge.report;

import org.plangauge.plan.Task;

/**
 * A task as its lead reports it.
 *
 * @param chapter heading of the chapter it stands in
 * @param section heading of the section
 * @param state   已完成, 达到进度 …; 未报送 where nobody reported
 */
public record TaskRow(Task task, String chapter, String section, String state, String progress, String problems, String nextStep,
        String lead) {}
