package org.plangauge.checks;

/** The catalogue of findings: code, severity and meaning. The table in the README is tested against it. Codes are never reused. */
public enum FindingCode {
    WORKBOOK_UNREADABLE("F-101", Severity.REJECTION, "文件无法打开，不是完整的工作簿"),
    WORKBOOK_ENCRYPTED("F-102", Severity.REJECTION, "文件设有打开密码"),
    WORKBOOK_EMPTY("F-103", Severity.REJECTION, "文件没有内容"),
    WORKBOOK_TOO_LARGE("F-104", Severity.REJECTION, "文件超出大小限制"),
    FORMAT_NOT_ACCEPTED("F-105", Severity.REJECTION, "文件格式不在接收范围"),
    MACROS_IGNORED("F-106", Severity.NOTE, "文件带有宏，宏不会运行"),
    PLAN_UNKNOWN("F-111", Severity.REJECTION, "看不出报送的是哪一部规划"),
    DEPARTMENT_UNKNOWN("F-112", Severity.REJECTION, "看不出是哪个单位报送的"),
    YEAR_UNKNOWN("F-113", Severity.REJECTION, "报送年度不在规划期内"),
    HEAD_CONTRADICTS_STAMP("F-114", Severity.REJECTION, "表头所写与表格自带标识不一致"),
    TABLE_NOT_FOUND("F-121", Severity.REJECTION, "没有找到可读的表"),
    COLUMN_MISSING("F-122", Severity.WARNING, "表中缺少应有的列"),
    CODE_UNKNOWN("F-201", Severity.ERROR, "编号或名称不在规划目录中"),
    ROW_REPEATED("F-202", Severity.ERROR, "同一事项填报了多行"),
    DEPARTMENT_NOT_RESPONSIBLE("F-203", Severity.ERROR, "该事项不由报送单位负责"),
    UNIT_DIFFERS("F-204", Severity.ERROR, "单位栏与规划不一致"),
    NOT_A_NUMBER("F-211", Severity.ERROR, "应填数值处不是数值"),
    OTHER_UNIT("F-212", Severity.ERROR, "数值所带单位与规划不一致"),
    OUTSIDE_RANGE("F-213", Severity.ERROR, "数值超出合理范围"),
    FORMULA_WITHOUT_VALUE("F-214", Severity.ERROR, "公式没有计算结果"),
    CELL_IN_ERROR("F-215", Severity.ERROR, "单元格是错误值"),
    WORD_NOT_IN_LIST("F-221", Severity.ERROR, "填写内容不在可选项内"),
    REVISION_UNAPPROVED("F-231", Severity.ERROR, "规划调整没有写明批准机关、文号或批准日期"),
    ADJUSTMENT_UNREADABLE("F-232", Severity.ERROR, "规划调整或基期调整的内容无法采用"),
    ORIGINAL_DIFFERS("F-233", Severity.WARNING, "所写原目标与规划不一致"),
    LIST_ALONE("F-401", Severity.REJECTION, "报送的是退回意见，不是报送表");

    private final String code;
    private final Severity severity;
    private final String meaning;

    FindingCode(String code, Severity severity, String meaning) {
        this.code = code;
        this.severity = severity;
        this.meaning = meaning;
    }

    /** {@code F-211}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in the words of the trade. */
    public String meaning() {
        return meaning;
    }

    /** The one whose {@link #code} is {@code code}. */
    public static FindingCode of(String code) {
        for (FindingCode candidate : values()) {
            if (candidate.code.equals(code)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no such finding: " + code);
    }
}
