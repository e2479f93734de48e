package org.plangauge.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.plangauge.assessment.Assessor;
import org.plangauge.assessment.Evaluation;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.plan.Aggregation;
import org.plangauge.plan.AnnualTarget;
import org.plangauge.plan.Attribute;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Department;
import org.plangauge.plan.Direction;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Locality;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlanHeading;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Responsibility;
import org.plangauge.plan.Target;
import org.plangauge.plan.Task;
import org.plangauge.plan.TaskLevel;
import org.plangauge.plan.Tolerances;
import org.plangauge.plan.VerdictWords;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ReportComposer;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.Figure;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;
import org.plangauge.submission.Statement;
import org.plangauge.value.Period;
import org.plangauge.value.Reading;
import org.plangauge.value.Stated;
import org.plangauge.value.Unit;
import org.jspecify.annotations.Nullable;

/** A small plan of an invented district, 2021 to 2025: an indicator of every 计算方式, two departments, and what they reported. */
public final class Samples {

    public static final Department SCIENCE = new Department("B1", "区科技局", "某某区科学技术局", "政府部门", "", "");
    public static final Department STATISTICS = new Department("B2", "区统计局", "某某区统计局", "政府部门", "", "");
    public static final Department SILENT = new Department("B3", "区教育局", "某某区教育局", "政府部门", "", "");

    public static final ReportDue MID_TERM = new ReportDue(ReportType.MID_TERM, LocalDate.of(2023, 6, 30));
    public static final ReportDue FINAL = new ReportDue(ReportType.FINAL, LocalDate.of(2025, 12, 31));
    public static final ReportDue FIRST_YEAR = new ReportDue(ReportType.ANNUAL, LocalDate.of(2021, 12, 31));

    private static final Responsibility OF_SCIENCE = new Responsibility(SCIENCE, List.of(), STATISTICS, true);
    private static final Responsibility OF_STATISTICS = new Responsibility(STATISTICS, List.of(SCIENCE), null, true);
    private static final Responsibility OF_SILENT = new Responsibility(SILENT, List.of(), null, false);

    private Samples() {}

    public static Plan plan() {
        List<Indicator> indicators = List.of(
                indicator("S-01", "经济", "1", "地区生产总值年均增长", "%", "6.5", Attribute.EXPECTED, Measure.AVERAGE_GROWTH, Direction.UP, null, "",
                OF_STATISTICS),
                indicator("S-02", "经济", "2", "研发经费支出占地区生产总值比重", "%", "2.85", Attribute.EXPECTED, Measure.LEVEL, Direction.UP, null, "2.6",
                        OF_SCIENCE),
                indicator("S-03", "经济", "3", "累计实际利用外资", "亿美元", "〔10〕", Attribute.EXPECTED, Measure.CUMULATIVE, Direction.UP, null, "",
                        OF_STATISTICS),
                indicator("S-04", "民生", "4", "居民人均可支配收入年均增长", "%", "高于经济增长", Attribute.EXPECTED, Measure.RELATIVE, Direction.UP, "S-01",
                        "", OF_STATISTICS),
                indicator("S-05", "民生", "5", "城镇登记失业率", "%", "3以下", Attribute.EXPECTED, Measure.HOLD, Direction.DOWN, null, "",
                        OF_STATISTICS),
                indicator("S-06", "环境", "6", "单位地区生产总值能源消耗降低", "%", "完成省市目标", Attribute.BINDING, Measure.ASSIGNED, Direction.DOWN, null,
                        "", OF_STATISTICS),
                indicator("S-07", "环境", "7", "单位地区生产总值二氧化碳排放降低", "%", "17", Attribute.BINDING, Measure.CUMULATIVE_CHANGE, Direction.DOWN,
                        null, "", OF_STATISTICS),
                indicator("S-08", "环境", "8", "公众安全感", "%", "98以上", Attribute.EXPECTED, Measure.LEVEL, Direction.UP, null, "95以上",
                        OF_SILENT),
                indicator("S-09", "社会", "9", "物价水平", "", "保持在合理区间", Attribute.EXPECTED, Measure.QUALITATIVE, Direction.STEADY, null, "",
                        OF_STATISTICS));
        List<Task> tasks = List.of(task("C1", null, TaskLevel.CHAPTER, "1", "", "坚持创新发展", OF_SCIENCE), task("C1-1", "C1",
                TaskLevel.SECTION, "1", "1", "构筑科技高地", OF_SCIENCE),
                task("C1-1-1", "C1-1", TaskLevel.TASK, "1", "1", "强化科技力量布局", OF_SCIENCE), task("C1-1-2", "C1-1", TaskLevel.TASK, "1", "1",
                        "加强创新载体建设", OF_SILENT));
        List<Project> projects = List.of(new Project("P1", null, "专栏", "1", "1", "打造科创城", "打造科创城", "", OF_SCIENCE, false, true),
                new Project("P1-1", "P1", "项目", "1", "1", "打造科创城", "高创中心", "核心点位", OF_SCIENCE, true, true));
        List<Commitment> commitments = List.of(
                new Commitment("Q-1", "1", "1", "", "高新技术企业数", "达到200家", "数量", quantified("≥200", "家"), Unit.parse("家"), Measure.LEVEL,
                Direction.UP, 2025, OF_SCIENCE, true, ""),
                new Commitment("Q-2", "1", "1", "", "科创示范区", "创成科创示范区", "里程碑", null, Unit.NONE, Measure.QUALITATIVE, Direction.UP, 2025,
                        OF_SCIENCE, true, ""));
        List<AnnualTarget> annual = List.of(annual("S-02", 2021, "2.65", false, ""), annual("S-06", 2021, "3.2", true, "某发〔2021〕1号"),
                annual("S-06", 2022, "3.2", true, "某发〔2022〕1号"));
        PlanHeading heading = new PlanHeading("sample", "某某区国民经济和社会发展第十四个五年规划纲要", "“十四五”规划纲要", "某某区", "某某区人民政府", 2020, 2021, 2025, true,
                "规划文本表1。", "数据为演示所设，不是实际统计数据。", "分工为建议，须经确认。", "标*的为特色指标。", "区发改委");
        return new Plan(heading, List.of(FIRST_YEAR, MID_TERM, FINAL), Tolerances.DEFAULT, VerdictWords.DEFAULT, indicators, List.of(),
                List.of(SCIENCE, STATISTICS, SILENT),
                List.of(new Locality("U1", "东镇", "镇", true)), commitments, tasks, projects, annual, "plan-version");
    }

    /** The same plan with 区统计局 as its planning office, which reports adjustments and comments. */
    public static Plan withOffice() {
        Plan plan = plan();
        PlanHeading h = plan.heading();
        PlanHeading heading = new PlanHeading(h.id(), h.title(), h.shortTitle(), h.region(), h.issuingBody(), h.baselineYear(), h.firstYear(),
                h.lastYear(), h.demonstration(), h.source(), h.figuresNote(), h.assignmentNote(), h.starNote(), STATISTICS.shortName());
        return new Plan(heading, plan.reports(), plan.tolerances(), plan.words(), plan.indicators(), plan.auxiliaries(), plan.departments(),
                plan.localities(), plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }

    /** Comments of 2023: two taken, one in part with a reason, one undecided. */
    public static List<KnownStatement> comments() {
        Receipt office = new Receipt(Role.COMMENTS, STATISTICS.shortName(), 2023, "意见采纳.xlsx", "ef".repeat(32), LocalDate.of(2026, 1, 31), 9);
        List<KnownStatement> comments = new ArrayList<>();
        String[][] rows = {{"1", "区教育局", "补充学位数。", "吸纳", ""}, {"2", "某街道", "核对口径。", "吸纳", ""}, {"3", "某协会", "增加季度数据。", "部分吸纳",
            "只列半年。"}, {"4", "某企业", "=HYPERLINK(\"http://x\")", "", ""}};
        FormColumn[] columns = {FormColumn.NUMBER, FormColumn.COMMENTER, FormColumn.COMMENT, FormColumn.HANDLING, FormColumn.REASON};
        for (String[] row : rows) {
            for (int i = 1; i < row.length; i++) {
                if (!row[i].isEmpty()) {
                    comments.add(new KnownStatement(new Statement(FormSheet.COMMENTS, row[0], columns[i], row[i], new CellPlace("意见采纳", "C" + (4 + Integer.parseInt(row[0])))), office));
                }
            }
        }
        return comments;
    }

    /** The mid-term report with comments on its draft. */
    public static PlanReport commented() {
        List<KnownStatement> all = new ArrayList<>(statements());
        all.addAll(comments());
        return ReportComposer.compose(Assessor.evaluate(plan(), MID_TERM, figures(), all), received(), "0123456789abcdef");
    }

    /** What the two departments reported: figures to mid-2023 in the first form, to 2025 in the second. */
    public static List<KnownFigure> figures() {
        List<KnownFigure> figures = new ArrayList<>();
        Receipt statistics = receipt(STATISTICS, 2025, 2);
        Receipt science = receipt(SCIENCE, 2025, 1);
        add(figures, statistics, "S-01", "8.1", "3.0", "5.0", "7.0", "5.6", "6.1");
        add(figures, statistics, "S-02", "2.65", "2.70", "", "2.75", "2.80", "2.86");
        add(figures, science, "S-02", "2.65", "2.71", "", "2.75", "2.80", "2.86");
        add(figures, statistics, "S-03", "2.1", "2.3", "1.3", "2.5", "2.2", "2.0");
        add(figures, statistics, "S-04", "8.5", "4.0", "5.2", "7.1", "5.8", "6.0");
        add(figures, statistics, "S-05", "2.8", "2.9", "2.9", "3.1", "2.8", "2.7");
        add(figures, statistics, "S-06", "3.3", "3.1", "", "3.2", "3.0", "3.0");
        add(figures, statistics, "S-07", "3.5", "3.212435", "", "4.1", "4.0", "3.9");
        add(figures, statistics, "S-08", "96以上", "97", "——", "97.5", "98以上", "98以上");
        figures.add(new KnownFigure(new Figure(FormSheet.COMMITMENTS, "Q-1", Period.year(2022), Reading.of("175", Unit.parse("家")), "", "",
                new CellPlace("量化承诺", "H5")), science));
        return figures;
    }

    public static List<KnownStatement> statements() {
        Receipt then = receipt(STATISTICS, 2023, 0);
        Receipt science = receipt(SCIENCE, 2023, 1);
        return List.of(said(then, FormSheet.INDICATORS, "S-01", FormColumn.SELF_ASSESSMENT, "是"), said(then, FormSheet.INDICATORS, "S-01",
                FormColumn.LAG_REASON, "受外部需求收缩影响。"),
                said(then, FormSheet.INDICATORS, "S-09", FormColumn.SELF_ASSESSMENT, "是"), said(then, FormSheet.INDICATORS, "S-09",
                        FormColumn.SCOPE_NOTE, "居民消费价格涨幅2.1%"),
                said(science, FormSheet.TASKS, "C1-1-1", FormColumn.TASK_STATE, "达到进度"), said(science, FormSheet.TASKS, "C1-1-1",
                        FormColumn.PROGRESS, "建成平台3个。"),
                said(science, FormSheet.PROJECTS, "P1-1", FormColumn.PROJECT_STATE, "进展缓慢"), said(science, FormSheet.PROJECTS, "P1-1",
                        FormColumn.TOTAL_INVESTMENT, "12000"),
                said(science, FormSheet.PROJECTS, "P1-1", FormColumn.DONE_INVESTMENT, "3000"), said(science, FormSheet.PROJECTS, "P1-1",
                        FormColumn.PROBLEMS, "用地指标未落实。"));
    }

    public static List<Received> received() {
        Finding finding = new Finding(FindingCode.NOT_A_NUMBER, new Place("区科技局.xlsx", "指标", "J9", false), "约三成", "数值", "请改填数值。");
        FormHead head = new FormHead("sample", "区科技局", "2023", "王珺", "0523-0000000", "2023-07-10");
        return List.of(new Received(receipt(SCIENCE, 2023, 1), true, head, 6, List.of(finding)), new Received(receipt(STATISTICS, 2023, 2),
                true, head, 40, List.of()));
    }

    public static Evaluation evaluation(ReportDue due) {
        return Assessor.evaluate(plan(), due, figures(), statements());
    }

    public static PlanReport report(ReportDue due) {
        return ReportComposer.compose(evaluation(due), received(), "0123456789abcdef");
    }

    public static Receipt receipt(Department department, int year, long sequence) {
        return new Receipt(department.shortName(), year, department.shortName() + ".xlsx", "ab".repeat(32), LocalDate.of(2026, 1, 31),
                sequence);
    }

    /** A receipt for a file of that name. */
    public static Receipt receiptOf(String file) {
        return new Receipt(SCIENCE.shortName(), 2023, file, "ab".repeat(32), LocalDate.of(2026, 1, 31), 1);
    }

    public static KnownFigure figure(Receipt receipt, String code, Period period, String text) {
        Unit unit = plan().indicator(code).orElseThrow().unit();
        return new KnownFigure(new Figure(FormSheet.INDICATORS, code, period, Reading.of(text, unit), "实绩", "", new CellPlace("指标", "I"
                + (8 + period.to() % 10))), receipt);
    }

    private static KnownStatement said(Receipt receipt, FormSheet form, String code, FormColumn column, String text) {
        return new KnownStatement(new Statement(form, code, column, text, new CellPlace(form.title(), "P9")), receipt);
    }

    /** Figures of 2021, 2022, the first half of 2023, 2023, 2024, 2025; an empty text leaves a period out. */
    private static void add(List<KnownFigure> figures, Receipt receipt, String code, String... texts) {
        List<Period> periods = List.of(Period.year(2021), Period.year(2022), Period.firstHalf(2023), Period.year(2023), Period.year(2024),
                Period.year(2025));
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                figures.add(figure(receipt, code, periods.get(i), texts[i]));
            }
        }
    }

    private static Indicator indicator(String code, String category, String number, String name, String unit, String target,
            Attribute attribute, Measure measure,
            Direction direction, @Nullable String reference, String baseline, Responsibility responsibility) {
        Unit of = Unit.parse(unit);
        return new Indicator(code, category, number, null, code.equals("S-03") ? "*" : "", name, of, Target.parse(target, of,
                measure).orElseThrow(), attribute, measure, direction,
                reference, Reading.of(baseline, of), responsibility, Aggregation.DIRECT, null, 2, new PlausibleRange(new BigDecimal("-50"),
                        new BigDecimal("100"), null),
                !code.equals("S-05"), "按年度统计。");
    }

    private static Task task(String code, @Nullable String parent, TaskLevel level, String chapter, String section, String name,
            Responsibility responsibility) {
        return new Task(code, parent, level, chapter, section, name, responsibility, true);
    }

    private static Target.Quantified quantified(String text, String unit) {
        return new Target.Quantified(text, (Stated) Reading.of(text, Unit.parse(unit)));
    }

    private static AnnualTarget annual(String indicator, int year, String value, boolean assigned, String document) {
        return new AnnualTarget(indicator, year, (Stated) Reading.of(value, Unit.parse("%")), assigned, document);
    }
}
