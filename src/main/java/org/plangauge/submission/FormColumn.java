package org.plangauge.submission;

import java.util.List;

import org.plangauge.value.Characters;

/**
 * A column of a form (design.md §4), other than the periods. Recognised by its header text, whatever stands in brackets
 * behind it aside: {@code 总投资（万元）} is 总投资.
 */
public enum FormColumn {
    CODE(Kind.PREFILLED, "编号", "代码", "指标编号", "任务编号", "项目编号"),
    CATEGORY(Kind.PREFILLED, "类别"),
    NUMBER(Kind.PREFILLED, "序号"),
    INDICATOR(Kind.PREFILLED, "指标", "指标名称"),
    TASK(Kind.PREFILLED, "任务", "任务名称", "任务内容", "重点任务"),
    PROJECT(Kind.PREFILLED, "项目名称", "项目", "工程名称"),
    COMMITMENT(Kind.PREFILLED, "承诺事项"),
    WHERE(Kind.PREFILLED, "规划章节", "章节"),
    BOX(Kind.PREFILLED, "所属专栏", "专栏"),
    WORDING(Kind.PREFILLED, "规划原文", "原文"),
    UNIT(Kind.PREFILLED, "单位", "计量单位"),
    TARGET(Kind.PREFILLED, "目标", "规划目标", "目标值"),
    ATTRIBUTE(Kind.PREFILLED, "属性"),
    BASELINE(Kind.FIGURE, "基期", "基期值"),
    NATURE(List.of("实绩", "快报", "预计"), "数据性质"),
    SCOPE_NOTE(Kind.TEXT, "口径说明", "口径"),
    SELF_ASSESSMENT(List.of("是", "否"), "部门自评", "是否达到预期进度"),
    TREND(List.of("能完成", "有难度", "难以完成"), "趋势判断"),
    LAG_REASON(Kind.TEXT, "滞后原因"),
    NEXT_MEASURES(Kind.TEXT, "下一步措施"),
    ADJUSTMENT(List.of("保留", "调整", "删除"), "调整建议"),
    NOT_ASSESSABLE_REASON(List.of("未列入上级考核", "无统一统计口径", "数据未发布", "缺基期值", "上级目标未下达", "部门建议删除"), "无法评价原因"),
    TASK_STATE(List.of("已完成", "达到进度", "进展较缓", "未启动", "不再实施"), "进展状态"),
    PROGRESS(Kind.TEXT, "进展情况"),
    PROBLEMS(Kind.TEXT, "存在问题", "问题"),
    NEXT_STEP(Kind.TEXT, "下一步", "下一步打算"),
    WORK_KIND(List.of("续建", "新开工", "前期", "竣工"), "建设性质"),
    BUILDING_YEARS(Kind.TEXT, "起止年限"),
    TOTAL_INVESTMENT(Kind.MONEY, "总投资"),
    PLANNED_INVESTMENT(Kind.MONEY, "年度计划投资"),
    DONE_INVESTMENT(Kind.MONEY, "累计完成投资"),
    VISIBLE_PROGRESS(Kind.TEXT, "形象进度"),
    PROJECT_STATE(List.of("已完成", "正常推进", "进展缓慢", "未启动", "调整或取消"), "状态"),
    REMARK(Kind.TEXT, "进展说明", "说明"),
    YEAR(Kind.PREFILLED, "年度"),
    ASSIGNED_VALUE(Kind.FIGURE, "下达目标", "下达值"),
    DOCUMENT(Kind.TEXT, "文号", "依据文号"),
    LOCALITY(Kind.PREFILLED, "镇街", "镇街园区", "镇街名称"),
    ORIGINAL_TARGET(Kind.TEXT, "原目标"),
    NEW_TARGET(Kind.TEXT, "新目标"),
    APPROVED_BY(Kind.TEXT, "批准机关及会次", "批准机关"),
    APPROVED_ON(Kind.TEXT, "批准日期"),
    ORIGINAL_BASELINE(Kind.TEXT, "原基期值"),
    NEW_BASELINE(Kind.TEXT, "新基期值"),
    RESTATED_ON(Kind.TEXT, "调整日期", "口径调整日期"),
    REASON(Kind.TEXT, "理由", "调整理由"),
    COMMENTER(Kind.TEXT, "单位", "提出单位", "提出意见单位"),
    COMMENT(Kind.TEXT, "意见原文", "意见内容", "意见建议"),
    COMMENT_WHERE(Kind.TEXT, "对应章节"),
    HANDLING(List.of("吸纳", "部分吸纳", "未采纳"), "处理", "处理结果", "采纳情况"),
    DRAFT(Kind.TEXT, "稿次");

    /** What a cell of the column holds. */
    public enum Kind {
        /** Written by us and locked. */
        PREFILLED,
        /** A value of the row's indicator or commitment, in its unit. */
        FIGURE,
        /** An amount in 万元. */
        MONEY,
        /** One of {@link FormColumn#words}. */
        WORD,
        /** Free text. */
        TEXT
    }

    private final Kind kind;
    private final List<String> words;
    private final List<String> headers;

    FormColumn(Kind kind, String... headers) {
        this(kind, List.of(), headers);
    }

    FormColumn(List<String> words, String... headers) {
        this(Kind.WORD, words, headers);
    }

    FormColumn(Kind kind, List<String> words, String... headers) {
        this.kind = kind;
        this.words = words;
        this.headers = List.of(headers);
    }

    public Kind kind() {
        return kind;
    }

    /** The words a cell may hold; empty unless {@link Kind#WORD}. */
    public List<String> words() {
        return words;
    }

    /** The header as our forms print it. */
    public String header() {
        return headers.getFirst();
    }

    /** Its header and what else it may be called. */
    List<String> headers() {
        return headers;
    }

    /** A header without spaces and without what stands in brackets behind it. */
    static String bare(String header) {
        String squeezed = Characters.squeezed(header);
        int bracket = squeezed.indexOf('(');
        return bracket > 0 ? squeezed.substring(0, bracket) : squeezed;
    }

    /**
     * Whether an answer stays true from year to year, so that next year's form carries it over: what a project is and costs,
     * how a figure is defined. Judgements, progress, states, reasons and next steps are asked anew each year.
     */
    public boolean lasting() {
        return switch (this) {
            case SCOPE_NOTE, WORK_KIND, BUILDING_YEARS, TOTAL_INVESTMENT -> true;
            default -> false;
        };
    }

    /** Whether departments write in it. */
    public boolean open() {
        return kind != Kind.PREFILLED;
    }
}
