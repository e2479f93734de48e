package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plangauge.report.CommitmentRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.ProjectRow;
import org.plangauge.report.TaskRow;

/** 重点任务, 重大工程 and 量化承诺: a row each, with what was reported of it. */
final class ProgressSheets {

    static final String TASKS = "重点任务";
    static final String PROJECTS = "重大工程";
    static final String COMMITMENTS = "量化承诺";
    /** How a project is counted, in 计数. */
    static final String UNIT = "打包";
    static final String ITEM = "拆分";

    private static final List<Column<TaskRow>> OF_TASKS = List.of(Column.text("编号", 12, r -> r.task().code()),
            Column.text("任务", 34, r -> r.task().name()), Column.text("牵头单位", 17, TaskRow::lead), Column.text("进展状态", 11, TaskRow::state),
            Column.text("进展情况", 44, TaskRow::progress), Column.text("存在问题", 34, TaskRow::problems), Column.text("下一步", 34,
                    TaskRow::nextStep),
            Column.text("所在章", 24, TaskRow::chapter), Column.text("所在节", 24, TaskRow::section));

    private static final List<Column<ProjectRow>> OF_PROJECTS = List.of(Column.text("编号", 11, r -> r.project().code()),
            Column.text("项目", 34, r -> r.project().name()), Column.text("牵头单位", 17, ProjectRow::lead),
            Column.text("建设性质", 9, ProjectRow::workKind), Column.text("起止年限", 12, ProjectRow::years),
            Column.number("总投资（万元）", 12, ProjectRow::total), Column.number("年度计划投资（万元）", 12, ProjectRow::planned),
            Column.number("累计完成投资（万元）", 12, ProjectRow::done),
            Column.value("投资完成率", 9, Look.NUMBER, ProgressSheets::completion), Column.share("时间进度", 9, ProjectRow::time),
            Column.text("比时间进度", 14, r -> r.ahead().shown()), Column.share("年度投资完成率", 9, ProjectRow::yearCompletion),
            Column.share("年内时间进度", 9, ProjectRow::yearTime), Column.text("年度比时间进度", 14, r -> r.yearAhead().shown()),
            Column.text("状态", 11, ProjectRow::state), Column.text("形象进度", 22, ProjectRow::visibleProgress),
            Column.text("问题", 34, ProjectRow::problems), Column.text("专栏", 22, r -> r.project().box()),
            Column.text("计数", 11, r -> r.unit() && r.item() ? UNIT + "、" + ITEM : r.unit() ? UNIT : r.item() ? ITEM : "——"),
            Column.text("缺数说明", 30, ProgressSheets::missing));

    private ProgressSheets() {}

    static void write(Book book, SourcePlaces places) {
        PlanReport report = book.report();
        if (!report.tasks().isEmpty()) {
            Table<TaskRow> table = Table.write(book, TASKS, OF_TASKS, report.tasks(), 2);
            table.name("任务表");
            table.name("任务", "进展状态");
            VerdictColours.alarming(table, "进展状态", List.of("进展较缓", "未启动", "不再实施"));
        }
        if (!report.projects().isEmpty()) {
            Table<ProjectRow> table = Table.write(book, PROJECTS, OF_PROJECTS, report.projects(), 2);
            table.name("项目表");
            List.of("状态", "计数", "投资完成率").forEach(h -> table.name("项目", h));
            book.name("项目_总投资", table.grid().column(table.column("总投资（万元）"), Table.FIRST, table.last()));
            book.name("项目_累计完成投资", table.grid().column(table.column("累计完成投资（万元）"), Table.FIRST, table.last()));
            VerdictColours.alarming(table, "状态", List.of("进展缓慢", "未启动", "调整或取消"));
        }
        if (!report.commitments().isEmpty()) {
            commitments(book, places);
        }
    }

    private static void commitments(Book book, SourcePlaces places) {
        List<CommitmentRow> rows = book.report().commitments();
        List<Integer> kept = IntStream.range(0, book.report().periods().size()).filter(p -> rows.stream().map(r -> r.figures().get(p))
                .anyMatch(f -> f.source() != null || !f.parts().isEmpty())).boxed().toList();
        List<Column<CommitmentRow>> columns = new ArrayList<>(List.of(Column.text("编号", 8, r -> r.commitment().code()),
                Column.text("承诺事项", 32, r -> r.commitment().subject()), Column.text("规划原文", 26, r -> r.commitment().wording()),
                Column.text("牵头单位", 17, CommitmentRow::lead), Column.text("单位", 8, r -> r.commitment().unit().symbol())));
        int before = columns.size();
        kept.forEach(p -> columns.add(Column.value(book.report().periods().get(p), 11, Look.NUMBER,
                (CommitmentRow r) -> YearlySheet.figure(r.figures().get(p)))));
        columns.addAll(List.of(Column.number("完成值", 11, CommitmentRow::achieved), Column.share("完成程度", 9, CommitmentRow::degree),
                Column.share("时间进度", 9, CommitmentRow::timeProgress), Column.text("评价", 13, CommitmentRow::verdict),
                Column.text("判断依据", 36, CommitmentRow::reason), Column.text("进展说明", 36, CommitmentRow::remark)));
        Table<CommitmentRow> table = Table.write(book, COMMITMENTS, columns, rows, 2);
        table.name("承诺表");
        table.name("承诺", "评价");
        VerdictColours.alarming(table, "评价", rows.stream().filter(CommitmentRow::lagging).map(CommitmentRow::verdict).distinct().toList());
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < kept.size(); k++) {
                places.add(rows.get(i).figures().get(kept.get(k)), Table.place(COMMITMENTS, i, before + k));
            }
        }
    }

    private static Value completion(ProjectRow row) {
        Value total = Value.of(row.total());
        Value done = Value.of(row.done());
        Value shown = Value.share(row.completion());
        return total.isNumber() && done.isNumber() ? new Computation("{累计完成投资（万元）}/{总投资（万元）}",
                done.number().doubleValue() / total.number().doubleValue()).share(shown) : shown;
    }

    private static String missing(ProjectRow row) {
        return row.state().equals("未报送") ? "未报送" : String.join("；", Stream.of(row.completion(), row.ahead(), row.yearCompletion(),
                row.yearAhead()).filter(n -> !n.present()).map(n -> n.reason()).distinct().toList());
    }
}
