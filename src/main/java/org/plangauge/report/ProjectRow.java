package org.plangauge.report;

import org.plangauge.plan.Project;

/**
 * A project as its lead reports it; amounts in 万元, as reported.
 *
 * @param state      已完成, 正常推进 …; 未报送 where nobody reported
 * @param completion 累计完成投资 as a share of 总投资
 */
public record ProjectRow(Project project, String workKind, String years, Num total, Num planned, Num done, Num completion,
        String visibleProgress,
        String state, String problems, String lead) {}
