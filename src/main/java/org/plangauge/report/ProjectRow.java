package org.plangauge.report;

import org.plangauge.plan.Project;

/**
 * A project as its lead reports it; amounts in 万元, as reported.
 *
 * @param state      已完成, 正常推进 …; 未报送 where nobody reported
 * @param completion 投资完成率: 累计完成投资 as a share of 总投资
 * @param time       时间进度: the share of its 起止年限 that is gone
 * @param ahead      by how many percentage points the money is ahead of the calendar; behind when negative
 * @param yearCompletion this year's investment as a share of 年度计划投资; {@code yearTime} and {@code yearAhead} likewise
 * @param item       whether it is counted as an item (拆分口径): it has no parts that are reported themselves
 * @param unit       whether it is counted as a whole (打包口径): it is no part of another that is reported
 */
public record ProjectRow(Project project, String workKind, String years, Num total, Num planned, Num done, Num completion,
        Num time, Num ahead, Num yearCompletion, Num yearTime, Num yearAhead, boolean item, boolean unit, String visibleProgress,
        String state, String problems, String lead) {}
