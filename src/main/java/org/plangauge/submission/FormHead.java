package org.plangauge.submission;

/**
 * What a form says it is, as text: in its visible head, or in its very-hidden sheet. Empty text where it says nothing.
 *
 * @param plan       规划: id, title or short title
 * @param department 报送单位: code or name
 * @param year       年度
 * @param filler     填报人
 * @param phone      电话
 * @param date       日期
 */
public record FormHead(String plan, String department, String year, String filler, String phone, String date) {

    /** Says nothing. */
    public static final FormHead NONE = new FormHead("", "", "", "", "", "");
}
