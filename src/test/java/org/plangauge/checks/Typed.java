package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.plan.Plan;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.Role;
import org.plangauge.submission.Submission;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.submission.SubmittedWorkbook;

/**
 * Workbooks typed down as tables: a line a row, {@code |} between cells. Numbers are numbers; {@code =} is a formula
 * without a value and a text such as {@code #DIV/0!} an error.
 */
final class Typed {

    /** The head of a form of 区统计局; the table below it starts in row 3. */
    static final String HEAD = """
            报送单位：|区统计局|规划：|“十四五”规划纲要|年度：|2023
            填报人：|王珺|电话：|0523-0000000
            """;

    /** The indicator sheet of the form, filled without a fault. */
    static final String INDICATORS = HEAD + """
            编号|类别|序号|指标|单位|目标|属性|基期（2020年）|2021|2022|2023上半年|数据性质|口径说明|部门自评|趋势判断|滞后原因|下一步措施|调整建议|无法评价原因
            S-01|经济|1|地区生产总值年均增长|%|6.5|预期性||8.1|3.0|5.0|快报||是|能完成|||保留|
            S-02|经济|2|研发经费支出占地区生产总值比重|%|2.85|预期性|2.6|2.65|2.7|——|预计||是|有难度||||
            """;

    private static final String FILE = "统计局.xlsx";

    private Typed() {}

    static SubmittedSheet sheet(String name, String text) {
        List<SubmittedCell> cells = new ArrayList<>();
        List<String> rows = text.lines().toList();
        for (int r = 0; r < rows.size(); r++) {
            String[] columns = rows.get(r).split("\\|", -1);
            for (int c = 0; c < columns.length; c++) {
                if (!columns[c].isEmpty()) {
                    cells.add(cell(name, r, c, columns[c]));
                }
            }
        }
        return new SubmittedSheet(name, cells);
    }

    private static SubmittedCell cell(String sheet, int row, int column, String text) {
        if (text.equals("=")) {
            return new SubmittedCell(sheet, row, column, "", SubmittedCell.Content.FORMULA_WITHOUT_VALUE);
        }
        SubmittedCell.Content content = text.startsWith("#") ? SubmittedCell.Content.ERROR
                : text.matches("-?\\d+(\\.\\d+)?") ? SubmittedCell.Content.NUMBER : SubmittedCell.Content.TEXT;
        return new SubmittedCell(sheet, row, column, text, content);
    }

    static SubmittedWorkbook workbook(SubmittedSheet... sheets) {
        return stamped(FormHead.NONE, sheets);
    }

    static SubmittedWorkbook stamped(FormHead stamp, SubmittedSheet... sheets) {
        return new SubmittedWorkbook(FILE, "ab".repeat(32), stamp, List.of(sheets));
    }

    /** The indicator sheet with {@code found} replaced. */
    static SubmittedWorkbook indicators(String found, String by) {
        if (!INDICATORS.contains(found)) {
            throw new IllegalArgumentException("not in the sheet: " + found);
        }
        return workbook(sheet("指标", INDICATORS.replace(found, by)));
    }

    static SubmittedWorkbook clean() {
        return workbook(sheet("指标", INDICATORS));
    }

    /** The form as a department of the shared sample filled it. */
    static FilledForm form(SubmittedWorkbook workbook) {
        Plan plan = Samples.plan();
        FormHead head = FormHeads.find(workbook.sheets());
        return FilledForm.read(workbook, FormTable.find(workbook), plan, Role.DEPARTMENT, plan.department(head.department()).orElseThrow(), head);
    }

    /** What is accepted of {@code workbook} when nothing is wrong with it. */
    static Submission accepted(SubmittedWorkbook workbook) {
        return form(workbook).submission();
    }

    /** What {@code check} finds in the light of {@code known}, as {@code place: found | expected}. */
    static List<String> findings(HistoryCheck check, SubmittedWorkbook workbook, Background known) {
        FilledForm form = form(workbook);
        return check.examine(form, form.submission(), known).stream().map(Typed::inWords).toList();
    }

    /** What {@code check} finds, as {@code place: found | expected}. */
    static List<String> findings(Check check, SubmittedWorkbook workbook) {
        return check.examine(form(workbook)).stream().map(Typed::inWords).toList();
    }

    static String inWords(Finding finding) {
        return finding.place().inWords() + ": " + finding.found() + " | " + finding.expected();
    }
}
