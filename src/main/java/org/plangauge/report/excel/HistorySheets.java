package org.plangauge.report.excel;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.ReportDue;
import org.plangauge.report.ChangeRow;
import org.plangauge.report.CourseRow;
import org.plangauge.report.CourseVerdict;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;

/** What became of it since: 与上次评估相比 with everything that is otherwise now, and 历次评价 with the verdicts of every evaluation. */
final class HistorySheets {

    private final List<String> codes;

    private HistorySheets(PlanReport report) {
        this.codes = report.indicators().stream().map(IndicatorRow::indicator).map(i -> i.code()).toList();
    }

    static void write(Book book) {
        PlanReport report = book.report();
        HistorySheets sheets = new HistorySheets(report);
        if (!report.changes().isEmpty()) {
            Table<ChangeRow> table = Table.write(book, "与上次评估相比", sheets.changes(), report.changes(), 3);
            VerdictColours.alarming(table, "变化", List.of("恶化"));
        }
        if (report.courses().stream().anyMatch(c -> c.verdicts().size() > 1)) {
            Table.write(book, "历次评价", sheets.courses(report.courses()), report.courses(), 2);
        }
    }

    private List<Column<ChangeRow>> changes() {
        return List.of(Column.text("内容", 8, ChangeRow::kind),
                Column.value("编号", 9, Look.CENTRED, c -> coded(c.indicator().code())),
                Column.text("指标", 34, c -> c.indicator().star() + c.indicator().name()), Column.text("期别", 12, ChangeRow::period),
                Column.value("上次", 15, Look.NUMBER, c -> Value.shown(c.before())),
                Column.value("现在", 15, Look.NUMBER, c -> Value.shown(c.after())),
                Column.text("变化", 8, ChangeRow::change), Column.text("说明", 60, ChangeRow::note));
    }

    /** A column an evaluation; an indicator that one did not judge has none there. */
    private List<Column<CourseRow>> courses(List<CourseRow> rows) {
        List<ReportDue> dues = rows.stream().flatMap(r -> r.verdicts().stream()).map(CourseVerdict::due).distinct().toList();
        List<Column<CourseRow>> columns = new ArrayList<>(List.of(Column.value("编号", 9, Look.CENTRED, r -> coded(r.indicator().code())),
                Column.text("指标", 34, r -> r.indicator().star() + r.indicator().name())));
        for (ReportDue due : dues) {
            columns.add(Column.text(due.type().title().replace("报告", "") + " " + due.asOf(), 14, r -> r.verdicts().stream()
                    .filter(v -> v.due().equals(due)).findFirst().map(CourseVerdict::verdict).orElse("")));
        }
        columns.add(Column.text("达到目标的期别", 14, CourseRow::reachedIn));
        return columns;
    }

    private Value coded(String code) {
        Value value = Value.text(code);
        int index = codes.indexOf(code);
        return index < 0 ? value : value.to(Table.place(IndicatorSheet.NAME, index, 0));
    }
}
