package org.plangauge.report;

/**
 * A comment on the draft of the report and what became of it (意见采纳). Texts as the planning office wrote them; empty where
 * it wrote nothing.
 *
 * @param number    序号
 * @param commenter who made it
 * @param text      意见原文
 * @param where     对应章节
 * @param handling  吸纳, 部分吸纳 or 未采纳; empty while undecided
 * @param reason    why
 * @param draft     稿次 it was made on
 */
public record CommentRow(String number, String commenter, String text, String where, String handling, String reason, String draft) {}
