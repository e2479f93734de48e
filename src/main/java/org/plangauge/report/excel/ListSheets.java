package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.report.AdjustmentRow;
import org.plangauge.report.CommentRow;
import org.plangauge.report.CommitmentRow;
import org.plangauge.report.ExplanationRow;
import org.plangauge.report.FindingRow;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.Num;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.Source;
import org.plangauge.report.SubmissionRow;
import org.plangauge.report.TaskRow;
import org.plangauge.report.ThirdPartyRow;

/** The sheets that are plain lists; one with nothing to list is left out. */
final class ListSheets {

    static final String SOURCES = "数据来源";

    private ListSheets() {}

    static void write(Book book) {
        PlanReport report = book.report();
        list(book, "预警", WARNINGS, report.indicators().stream().filter(r -> r.warning().equals("红") || r.warning().equals("黄")).toList());
        list(book, "目标调整", ADJUSTMENTS, report.indicators().stream().flatMap(r -> r.adjustments().stream().map(a -> new Adjusted(r, a)))
                .toList());
        list(book, "第三方评估", THIRD_PARTIES, report.indicators().stream().flatMap(r -> r.thirdParties().stream().map(t -> new Compared(r, t)))
                .toList());
        list(book, "重点任务", TASKS, report.tasks());
        list(book, "重大工程", PROJECTS, report.projects());
        list(book, "量化承诺", commitments(report.periods()), report.commitments());
        list(book, "意见采纳", COMMENTS, report.comments());
        list(book, "报送情况", SUBMISSIONS, report.submissions());
        list(book, "问题清单", FINDINGS, report.findings());
        list(book, "情况说明", EXPLANATIONS, report.explanations());
        list(book, SOURCES, FIGURES, report.sources());
    }

    private static <R> void list(Book book, String name, List<Column<R>> columns, List<R> rows) {
        if (!rows.isEmpty()) {
            TableWriter.write(book, name, columns, rows, 2);
        }
    }

    private static final List<Column<IndicatorRow>> WARNINGS = List.of(Column.text("预警", 7, IndicatorRow::warning),
            Column.text("指标", 32, r -> r.indicator().star() + r.indicator().name()), Column.text("属性", 9,
            r -> r.indicator().attribute().word()),
            Column.text("目标", 14, IndicatorRow::target), Column.text("评价", 12, IndicatorRow::verdict), Column.text("预警说明", 30,
                    IndicatorRow::warningReason),
            Column.text("判断依据", 42, IndicatorRow::reason), Column.text("剩余年份每年需要", 16, r -> withReason(r.required())),
            Column.text("计算式", 36, r -> r.required().formula()), Column.text("期末预计", 16, r -> withReason(r.projected())),
            Column.text("滞后原因", 36, IndicatorRow::lagReason), Column.text("下一步措施", 36, IndicatorRow::nextMeasures), Column.text("牵头单位", 16,
                    IndicatorRow::lead));

    private record Adjusted(IndicatorRow row, AdjustmentRow adjustment) {}

    private static final List<Column<Adjusted>> ADJUSTMENTS = List.of(Column.text("编号", 9, a -> a.row().indicator().code()),
            Column.text("指标", 32, a -> a.row().indicator().star() + a.row().indicator().name()), Column.text("内容", 8, a -> a.adjustment().kind()),
            Column.text("调整前", 14, a -> a.adjustment().from()), Column.text("调整后", 14, a -> a.adjustment().to()),
            Column.text("生效日期", 13, a -> a.adjustment().on()), Column.text("批准机关及会次", 34, a -> a.adjustment().approvedBy()),
            Column.text("文号", 24, a -> a.adjustment().document()), Column.text("理由", 40, a -> a.adjustment().reason()));

    private record Compared(IndicatorRow row, ThirdPartyRow other) {}

    private static final List<Column<Compared>> THIRD_PARTIES = List.of(Column.text("编号", 9, c -> c.row().indicator().code()),
            Column.text("指标", 32, c -> c.row().indicator().star() + c.row().indicator().name()), Column.text("第三方机构", 24, c -> c.other().name()),
            Column.text("期别", 12, c -> c.other().period()), Column.number("第三方数据", 12, c -> c.other().figure()),
            Column.text("部门最新期别", 12, c -> c.row().latestPeriod()), Column.number("部门完成值", 12, c -> c.row().achieved()),
            Column.text("差异", 40, c -> c.other().difference()), Column.text("本报告评价", 12, c -> c.row().verdict()),
            Column.text("按第三方数据评价", 14, c -> c.other().verdict()), Column.text("依据", 40, c -> c.other().reason()),
            Column.text("部门自评", 9, c -> c.row().selfAssessment()), Column.text("第三方意见", 10, c -> c.other().opinion()));

    private static final List<Column<TaskRow>> TASKS = List.of(Column.text("编号", 14, r -> r.task().code()), Column.text("任务", 34,
            r -> r.task().name()),
            Column.text("所在章", 26, TaskRow::chapter), Column.text("所在节", 26, TaskRow::section), Column.text("进展状态", 12, TaskRow::state),
            Column.text("进展情况", 44, TaskRow::progress), Column.text("存在问题", 36, TaskRow::problems), Column.text("下一步", 36,
                    TaskRow::nextStep),
            Column.text("牵头单位", 18, TaskRow::lead));

    private static final List<Column<ProjectRow>> PROJECTS = List.of(Column.text("编号", 14, r -> r.project().code()), Column.text("项目", 34,
            r -> r.project().name()),
            Column.text("专栏", 24, r -> r.project().box()), Column.text("建设性质", 10, ProjectRow::workKind), Column.text("起止年限", 12,
                    ProjectRow::years),
            Column.number("总投资（万元）", 12, ProjectRow::total), Column.number("年度计划投资（万元）", 12, ProjectRow::planned),
            Column.number("累计完成投资（万元）", 12, ProjectRow::done), Column.share("投资完成率", 10, ProjectRow::completion),
            Column.share("时间进度", 10, ProjectRow::time),
            Column.text("比时间进度", 16, r -> withReason(r.ahead())), Column.share("年度投资完成率", 10, ProjectRow::yearCompletion),
            Column.share("年内时间进度", 10, ProjectRow::yearTime), Column.text("年度比时间进度", 16, r -> withReason(r.yearAhead())),
            Column.text("计数", 14, r -> r.item() ? r.unit() ? "打包、拆分" : "拆分" : r.unit() ? "打包" : "——"),
            Column.text("形象进度", 20, ProjectRow::visibleProgress), Column.text("状态", 12, ProjectRow::state), Column.text("问题", 36,
                    ProjectRow::problems),
            Column.text("牵头单位", 18, ProjectRow::lead));

    private static final List<Column<CommentRow>> COMMENTS = List.of(Column.text("序号", 7, CommentRow::number),
            Column.text("单位", 22, CommentRow::commenter), Column.text("意见原文", 56, CommentRow::text),
            Column.text("对应章节", 20, CommentRow::where), Column.text("处理", 11, r -> r.handling().isEmpty() ? "尚未处理" : r.handling()),
            Column.text("理由", 44, CommentRow::reason), Column.text("稿次", 14, CommentRow::draft));

    private static final List<Column<SubmissionRow>> SUBMISSIONS = List.of(Column.text("单位", 24, SubmissionRow::department),
            Column.count("年度", 8, SubmissionRow::year),
            Column.text("状态", 24, SubmissionRow::state), Column.text("收到日期", 13, SubmissionRow::recordedOn), Column.text("填报人", 14,
                    SubmissionRow::filler),
            Column.text("填报日期", 13, SubmissionRow::filledOn), Column.count("记录数据", 9, SubmissionRow::figures), Column.count("问题", 7,
                    SubmissionRow::findings),
            Column.count("负责供数指标", 9, SubmissionRow::asked), Column.count("已有数据指标", 9, SubmissionRow::filled), Column.text("文件", 44,
                    SubmissionRow::file));

    private static final List<Column<FindingRow>> FINDINGS = List.of(Column.text("单位", 20, FindingRow::department), Column.text("程度", 8,
            FindingRow::severity),
            Column.text("位置", 26, FindingRow::place), Column.text("填写内容", 30, FindingRow::found), Column.text("应为", 36,
                    FindingRow::expected),
            Column.text("处理办法", 50, FindingRow::remedy), Column.text("代码", 8, FindingRow::code), Column.text("文件", 40, FindingRow::file));

    private static final List<Column<ExplanationRow>> EXPLANATIONS = List.of(Column.text("单位", 20, ExplanationRow::department),
            Column.text("警告", 34, ExplanationRow::meaning), Column.text("位置", 26, ExplanationRow::place),
            Column.text("填写内容", 30, ExplanationRow::found), Column.text("部门情况说明", 50, ExplanationRow::text),
            Column.text("说明所在", 40, ExplanationRow::writtenIn), Column.text("收到日期", 13, ExplanationRow::recordedOn),
            Column.text("代码", 8, ExplanationRow::code), Column.text("文件", 40, ExplanationRow::file));

    private static final List<Column<Source>> FIGURES = List.of(Column.count("序号", 7, Source::number), Column.text("编号", 10,
            Source::subject),
            Column.text("名称", 34, Source::name), Column.text("期别", 12, Source::period), Column.text("原文", 16, Source::raw),
            Column.text("填报单位", 18, Source::department), Column.text("文件", 40, Source::file), Column.text("工作表", 12, Source::sheet),
                    Column.text("单元格", 8, Source::cell),
            Column.text("收到日期", 13, Source::recordedOn), Column.text("SHA-256", 34, Source::sha256));

    private static List<Column<CommitmentRow>> commitments(List<String> periods) {
        List<Column<CommitmentRow>> columns = new ArrayList<>(List.of(Column.text("编号", 9, r -> r.commitment().code()),
                Column.text("承诺事项", 36, r -> r.commitment().subject()), Column.text("原文", 28, r -> r.commitment().wording()),
                Column.text("单位", 10, r -> r.commitment().unit().symbol())));
        for (int i = 0; i < periods.size(); i++) {
            int period = i;
            columns.add(Column.number(periods.get(i), 11, (CommitmentRow r) -> r.figures().get(period).number()));
        }
        columns.addAll(List.of(Column.share("完成程度", 10, CommitmentRow::degree), Column.text("评价", 13, CommitmentRow::verdict),
                Column.text("判断依据", 36, CommitmentRow::reason),
                Column.text("进展说明", 36, CommitmentRow::remark), Column.text("牵头单位", 18, CommitmentRow::lead)));
        return columns;
    }

    private static String withReason(Num number) {
        return number.present() ? number.shown() : number.reason();
    }
}
