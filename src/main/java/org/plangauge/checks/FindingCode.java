package org.plangauge.checks;

/** The catalogue of findings: code, severity and meaning. The table in the README is tested against it. Codes are never reused. */
public enum FindingCode {
    WORKBOOK_UNREADABLE("F-101", Severity.REJECTION, "文件无法打开，不是完整的工作簿"),
    WORKBOOK_ENCRYPTED("F-102", Severity.REJECTION, "文件设有打开密码"),
    WORKBOOK_EMPTY("F-103", Severity.REJECTION, "文件没有内容"),
    WORKBOOK_TOO_LARGE("F-104", Severity.REJECTION, "文件超出大小限制"),
    FORMAT_NOT_ACCEPTED("F-105", Severity.REJECTION, "文件格式不在接收范围"),
    MACROS_IGNORED("F-106", Severity.NOTE, "文件带有宏，宏不会运行"),
    TEXT_UNDECODABLE("F-107", Severity.REJECTION, "文本的编码无法识别"),
    PLAN_UNKNOWN("F-111", Severity.REJECTION, "看不出报送的是哪一部规划"),
    DEPARTMENT_UNKNOWN("F-112", Severity.REJECTION, "看不出是哪个单位报送的"),
    YEAR_UNKNOWN("F-113", Severity.REJECTION, "报送年度不在规划期内"),
    HEAD_CONTRADICTS_STAMP("F-114", Severity.REJECTION, "表头所写与表格自带标识不一致"),
    SEVERAL_DEPARTMENTS("F-115", Severity.NOTE, "一个工作簿中有几个单位的表"),
    SENDER_OF_SHEET_UNKNOWN("F-116", Severity.ERROR, "看不出本表由哪个单位报送"),
    TABLE_NOT_FOUND("F-121", Severity.REJECTION, "没有找到可读的表"),
    COLUMN_MISSING("F-122", Severity.WARNING, "表中缺少应有的列"),
    FIGURE_MERGED("F-123", Severity.ERROR, "数值填在合并单元格中，看不出属于哪一格"),
    ANSWER_MERGED("F-124", Severity.WARNING, "合并单元格中的内容只计入左上一格"),
    ROW_WITHOUT_NAME("F-125", Severity.ERROR, "有填报内容的行没有编号和名称"),
    COLUMN_REPEATED("F-126", Severity.WARNING, "同一列名出现多次，只读取最左一列"),
    PERIOD_OUTSIDE_PLAN("F-127", Severity.ERROR, "列的年份不在规划期内"),
    CODE_UNKNOWN("F-201", Severity.ERROR, "编号或名称不在规划目录中"),
    ROW_REPEATED("F-202", Severity.ERROR, "同一事项填报了多行"),
    DEPARTMENT_NOT_RESPONSIBLE("F-203", Severity.ERROR, "该事项不由报送单位负责"),
    UNIT_DIFFERS("F-204", Severity.ERROR, "单位栏与规划不一致"),
    HEAD_INCOMPLETE("F-205", Severity.NOTE, "表头没有填报人或电话"),
    FIGURE_MISSING("F-206", Severity.WARNING, "应报的最新年度数据没有填"),
    ROW_UNANSWERED("F-207", Severity.NOTE, "任务、项目或承诺没有填"),
    NO_REASON_FOR_NO_FIGURE("F-208", Severity.WARNING, "没有数据，也没有说明无法评价的原因"),
    NATURE_MISSING("F-209", Severity.NOTE, "最新一期数据没有注明数据性质"),
    NOT_A_NUMBER("F-211", Severity.ERROR, "应填数值处不是数值"),
    OTHER_UNIT("F-212", Severity.ERROR, "数值所带单位与规划不一致"),
    OUTSIDE_RANGE("F-213", Severity.ERROR, "数值超出合理范围"),
    FORMULA_WITHOUT_VALUE("F-214", Severity.ERROR, "公式没有计算结果"),
    CELL_IN_ERROR("F-215", Severity.ERROR, "单元格是错误值"),
    HIDDEN_CONTENT("F-216", Severity.NOTE, "隐藏的行列中有填报内容，已照常读取"),
    COLUMN_NOT_UNDERSTOOD("F-217", Severity.NOTE, "有不认识的列，其内容未读取"),
    DATE_FOR_FIGURE("F-218", Severity.ERROR, "应填数值处是日期"),
    PICTURE_IN_CELL("F-219", Severity.ERROR, "单元格中是图片，无法读取"),
    WORD_NOT_IN_LIST("F-221", Severity.ERROR, "填写内容不在可选项内"),
    REVISION_UNAPPROVED("F-231", Severity.ERROR, "规划调整没有写明批准机关、文号或批准日期"),
    ADJUSTMENT_UNREADABLE("F-232", Severity.ERROR, "规划调整或基期调整的内容无法采用"),
    ORIGINAL_DIFFERS("F-233", Severity.WARNING, "所写原目标与规划不一致"),
    COMMENT_UNHANDLED("F-234", Severity.WARNING, "意见没有写明处理结果"),
    COMMENT_UNREASONED("F-235", Severity.WARNING, "部分吸纳或未采纳的意见没有写明理由"),
    YEARLY_JUMP("F-301", Severity.WARNING, "与上年相差超过年度变幅上限"),
    TOTAL_DIFFERS_FROM_PARTS("F-302", Severity.WARNING, "总数与分镇街合计不一致"),
    PARTS_INCOMPLETE("F-303", Severity.NOTE, "分镇街数据不全"),
    DEPARTMENTS_DISAGREE("F-304", Severity.WARNING, "与其他单位所报同一数据不一致"),
    LEAD_AND_SOURCE_DISAGREE("F-305", Severity.WARNING, "牵头单位与数据单位所报不一致"),
    PUBLISHED_FIGURE_CHANGED("F-306", Severity.WARNING, "改动了已用于报告的数据"),
    FILES_OF_ONE_NIGHT_DISAGREE("F-307", Severity.WARNING, "同一单位同日报送的两个文件不一致"),
    SELF_ASSESSMENT_CONTRADICTS("F-308", Severity.WARNING, "部门自评与数据不一致"),
    LAG_REASON_MISSING("F-309", Severity.WARNING, "自评滞后而没有写明原因"),
    PROBLEM_MISSING("F-310", Severity.WARNING, "进展缓慢或未启动而没有写明问题"),
    ASSIGNED_WITHOUT_DOCUMENT("F-311", Severity.WARNING, "上级下达目标没有写明文号"),
    ASSIGNED_WITHOUT_FIGURE("F-312", Severity.NOTE, "有下达目标的年度没有完成数"),
    INVESTMENT_FELL("F-313", Severity.WARNING, "累计完成投资比此前已报的少"),
    INVESTMENT_ABOVE_TOTAL("F-314", Severity.WARNING, "累计完成投资超过总投资"),
    BUILDING_YEARS_UNREADABLE("F-315", Severity.NOTE, "起止年限不能识别"),
    LOOKS_LIKE_SHARE("F-316", Severity.NOTE, "以%为单位的数值疑似填成小数"),
    HALF_YEAR_ABOVE_YEAR("F-317", Severity.WARNING, "上半年数大于全年数"),
    RELATION_NOTED("F-331", Severity.NOTE, "勾稽关系存疑"),
    RELATION_DOUBTED("F-332", Severity.WARNING, "勾稽关系不成立"),
    RELATION_BROKEN("F-333", Severity.ERROR, "勾稽关系不成立，数据不采用"),
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
