package org.plangauge.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import org.plangauge.assessment.Verdict;
import org.plangauge.checks.FindingCode;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportType;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that the ledger holds of one plan as known on a day, as tables that people can read without it. */
public final class LedgerExtract {

    /**
     * A table of the extract.
     *
     * @param name in English, for files
     */
    public record ExtractedTable(String name, List<String> headers, List<List<String>> rows) {}

    private static final List<String> RECEIPT = List.of("接收号", "填报单位", "身份", "年度", "文件", "SHA-256", "读取日期", "运行号", "运行开始时间");
    private static final String FROM_RECEIPT = "SELECT s.id, s.department, s.role, s.plan_year, s.path, s.sha256, s.recorded_on, s.run_id, "
            + "r.started_at";
    private static final String OF_PLAN = " JOIN run r ON r.id = s.run_id WHERE s.plan = ? AND s.recorded_on <= ? ORDER BY s.id";

    private final JdbcTemplate jdbc;

    public LedgerExtract(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Submissions, figures, statements, findings, explanations and verdicts, in this order. */
    public List<ExtractedTable> of(Plan plan, LocalDate knownOn) {
        List<ExtractedTable> tables = new ArrayList<>();
        tables.add(table("submissions", List.of("采用", "填报人", "电话", "填报日期"), plan, knownOn,
                ", s.accepted, s.filler, s.phone, s.filled_on FROM submission s" + OF_PLAN));
        tables.add(table("figures", List.of("表", "编号", "期别", "原文", "数值", "界限", "数据性质", "说明", "工作表", "单元格"), plan, knownOn,
                ", f.form, f.code, f.period, f.raw, f.number, f.bound, f.nature, f.note, f.sheet, f.cell FROM figure f "
                        + "JOIN submission s ON s.id = f.submission_id" + OF_PLAN + ", f.form, f.code, f.period, f.sheet, f.cell"));
        tables.add(table("statements", List.of("表", "编号", "栏目", "内容", "工作表", "单元格"), plan, knownOn,
                ", t.form, t.code, t.question, t.answer, t.sheet, t.cell FROM statement t JOIN submission s ON s.id = t.submission_id"
                        + OF_PLAN
                        + ", t.form, t.code, t.question, t.sheet, t.cell"));
        tables.add(table("findings", List.of("问题", "工作表", "单元格", "现填写", "应为", "处理办法"), plan, knownOn,
                ", f.code, f.sheet, f.cell, f.found, f.expected, f.remedy FROM finding f JOIN submission s ON s.id = f.submission_id"
                        + OF_PLAN
                        + ", f.place_in_list"));
        tables.add(table("explanations", List.of("问题", "工作表", "单元格", "现填写", "情况说明", "说明所在文件", "说明所在工作表", "说明所在单元格", "说明日期"), plan,
                knownOn, ", e.code, e.sheet, e.cell, e.found, e.text, e.written_file, e.written_sheet, e.written_cell, e.written_on "
                        + "FROM explanation e JOIN submission s ON s.id = e.submission_id" + OF_PLAN
                        + ", e.about_form, e.about_code, e.about_part, e.code"));
        tables.add(verdicts(plan, knownOn));
        return tables;
    }

    private ExtractedTable table(String name, List<String> more, Plan plan, LocalDate knownOn, String rest) {
        List<String> headers = new ArrayList<>(RECEIPT);
        headers.addAll(more);
        int form = headers.indexOf("表");
        int question = headers.indexOf("栏目");
        int accepted = headers.indexOf("采用");
        int finding = headers.indexOf("问题");
        List<List<String>> rows = rows(FROM_RECEIPT + rest, headers.size(), plan.id(), knownOn);
        rows.forEach(row -> {
            replace(row, headers.indexOf("身份"), word -> Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')).word());
            replace(row, finding, word -> word + " " + FindingCode.of(word).severity().word() + "：" + FindingCode.of(word).meaning());
            replace(row, form, word -> FormSheet.valueOf(word).title());
            replace(row, question, word -> FormColumn.valueOf(word).header());
            replace(row, accepted, word -> word.equalsIgnoreCase("true") ? "是" : "否");
        });
        return new ExtractedTable(name, headers, rows);
    }

    /** Every verdict ever given, of every report of the plan: none is overwritten. */
    private ExtractedTable verdicts(Plan plan, LocalDate knownOn) {
        List<String> headers = List.of("报告类型", "数据截至", "运行号", "运行日期", "报告内容标识", "编号", "评价", "理由");
        List<List<String>> rows = rows("""
                SELECT e.report_type, e.as_of, e.run_id, r.today, e.snapshot, v.indicator, v.verdict, v.reason FROM verdict v
                JOIN evaluation e ON e.id = v.evaluation_id JOIN run r ON r.id = e.run_id WHERE e.plan = ? AND r.today <= ?
                ORDER BY e.report_type, e.as_of, e.id, v.indicator""", headers.size(), plan.id(), knownOn);
        Map<String, ReportType> types = new TreeMap<>();
        List.of(ReportType.values()).forEach(type -> types.put(type.code(), type));
        rows.forEach(row -> replace(row, headers.indexOf("评价"), word -> Verdict.valueOf(word).in(plan.words(), types.get(row.getFirst()))));
        return new ExtractedTable("verdicts", headers, rows);
    }

    private List<List<String>> rows(String sql, int columns, Object... parameters) {
        return jdbc.query(sql, (row, n) -> {
            List<String> fields = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                String text = row.getString(i);
                fields.add(text == null ? "" : text);
            }
            return fields;
        }, parameters);
    }

    private static void replace(List<String> row, int column, UnaryOperator<String> words) {
        if (column >= 0) {
            row.set(column, words.apply(row.get(column)));
        }
    }
}
