package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.plangauge.report.CommentRow;
import org.plangauge.report.ExplanationRow;
import org.plangauge.report.FindingRow;
import org.plangauge.report.PlanReport;
import org.plangauge.report.SubmissionRow;

/** How good the figures are: 报送情况, 数据问题, 情况说明; and 征求意见, what became of comments on the draft. */
final class QualitySheets {

    static final String SUBMISSIONS = "报送情况";

    private static final List<Column<SubmissionRow>> OF_SUBMISSIONS = List.of(Column.text("报送单位", 24, SubmissionRow::department),
            Column.text("年度", 7, r -> Integer.toString(r.year())), Column.text("状态", 26, SubmissionRow::state),
            Column.text("登记日期", 12, SubmissionRow::recordedOn), Column.text("填报人", 10, SubmissionRow::filler),
            Column.text("填报日期", 12, SubmissionRow::filledOn), Column.count("登记数据（个）", 9, SubmissionRow::figures),
            Column.count("问题（条）", 8, SubmissionRow::findings), Column.count("负责供数指标", 9, SubmissionRow::asked),
            Column.count("已有数据指标", 9, SubmissionRow::filled), Column.value("指标覆盖", 9, Look.NUMBER, QualitySheets::coverage),
            Column.text("文件", 44, SubmissionRow::file));

    private static final List<Column<FindingRow>> OF_FINDINGS = List.of(Column.text("报送单位", 20, FindingRow::department),
            Column.text("程度", 7, FindingRow::severity), Column.text("位置", 24, FindingRow::place), Column.text("填写内容", 28,
                    FindingRow::found),
            Column.text("应为", 32, FindingRow::expected), Column.text("处理办法", 40, FindingRow::remedy), Column.text("代码", 8,
                    FindingRow::code),
            Column.text("文件", 34, FindingRow::file));

    private static final List<Column<ExplanationRow>> OF_EXPLANATIONS = List.of(Column.text("报送单位", 20, ExplanationRow::department),
            Column.text("警告", 30, ExplanationRow::meaning), Column.text("位置", 24, ExplanationRow::place),
            Column.text("填写内容", 24, ExplanationRow::found), Column.text("部门情况说明", 44, ExplanationRow::text),
            Column.text("说明所在", 30, ExplanationRow::writtenIn), Column.text("登记日期", 12, ExplanationRow::recordedOn),
            Column.text("代码", 8, ExplanationRow::code), Column.text("文件", 34, ExplanationRow::file));

    private static final List<Column<CommentRow>> OF_COMMENTS = List.of(Column.text("序号", 7, CommentRow::number),
            Column.text("提出单位", 22, CommentRow::commenter), Column.text("意见", 56, CommentRow::text),
            Column.text("对应章节", 20, CommentRow::where), Column.text("处理", 11, r -> r.handling().isEmpty() ? "尚未处理" : r.handling()),
            Column.text("理由", 44, CommentRow::reason), Column.text("稿次", 14, CommentRow::draft));

    private QualitySheets() {}

    static void write(Book book) {
        PlanReport report = book.report();
        if (!report.submissions().isEmpty()) {
            Table<SubmissionRow> table = Table.write(book, SUBMISSIONS, OF_SUBMISSIONS, report.submissions(), 1);
            table.name("报送表");
            List.of("报送单位", "状态").forEach(h -> table.name("报送", h));
            book.name("报送_登记数据", table.grid().column(table.column("登记数据（个）"), Table.FIRST, table.last()));
            book.name("报送_问题", table.grid().column(table.column("问题（条）"), Table.FIRST, table.last()));
            book.name("报送_负责供数指标", table.grid().column(table.column("负责供数指标"), Table.FIRST, table.last()));
            book.name("报送_已有数据指标", table.grid().column(table.column("已有数据指标"), Table.FIRST, table.last()));
            VerdictColours.alarming(table, "状态", List.of("未报送", "退回"));
        }
        if (!report.findings().isEmpty()) {
            Table.write(book, "数据问题", OF_FINDINGS, report.findings(), 1).name("数据问题表");
        }
        if (!report.explanations().isEmpty()) {
            Table.write(book, "情况说明", OF_EXPLANATIONS, report.explanations(), 1).name("情况说明表");
        }
    }

    static void comments(Book book) {
        if (!book.report().comments().isEmpty()) {
            Table<CommentRow> table = Table.write(book, "征求意见", OF_COMMENTS, book.report().comments(), 2);
            table.name("意见表");
            table.name("意见", "处理");
            VerdictColours.alarming(table, "处理", List.of("尚未处理"));
        }
    }

    /** The share of its indicators of which a department has sent any figure; none where it supplies none. */
    private static Value coverage(SubmissionRow row) {
        return row.asked() == 0 ? Value.text("——") : Value.share(BigDecimal.valueOf(row.filled())
                .divide(BigDecimal.valueOf(row.asked()), MathContext.DECIMAL64))
                .by("INT(ROUND({已有数据指标}/{负责供数指标}*1000,6))/1000");
    }
}
