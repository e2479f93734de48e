package org.plangauge.aggregation;

/**
 * A comment on the draft of an evaluation and what became of it (意见采纳). Texts as the planning office wrote them; empty
 * where it wrote nothing.
 *
 * @param number    序号 in its workbook
 * @param commenter 单位 that made it
 * @param text      意见原文
 * @param where     对应章节
 * @param handling  吸纳, 部分吸纳 or 未采纳; empty while undecided
 * @param reason    理由
 * @param draft     稿次
 */
public record Comment(String number, String commenter, String text, String where, String handling, String reason, String draft) {}
