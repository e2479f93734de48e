package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormHeads;
import org.plangauge.value.TextWidth;

/** 填报说明: whose form it is, how to fill it, whom to ask. Here, and only here, the filler gives name, telephone and date. */
final class InstructionSheet {

    static final String TITLE = "填报说明";

    private InstructionSheet() {}

    static void write(Workbook workbook, FormStyles styles, Plan plan, Department department, int year) {
        Sheet sheet = workbook.createSheet(TITLE);
        sheet.setColumnWidth(0, 14 * 256);
        sheet.setColumnWidth(1, 80 * 256);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(28);
        Cells.text(title, 0, plan.heading().region() + plan.heading().shortTitle() + "实施情况报送表", styles.of(FormStyles.Use.TITLE));
        int number = 2;
        number = line(sheet, styles, number, FormHeads.Label.DEPARTMENT, department.shortName(), FormStyles.Use.LOCKED);
        number = line(sheet, styles, number, FormHeads.Label.PLAN, plan.heading().shortTitle(), FormStyles.Use.LOCKED);
        number = line(sheet, styles, number, FormHeads.Label.YEAR, Integer.toString(year), FormStyles.Use.LOCKED);
        number = line(sheet, styles, number, FormHeads.Label.FILLER, "", FormStyles.Use.ENTRY);
        number = line(sheet, styles, number, FormHeads.Label.PHONE, "", FormStyles.Use.ENTRY);
        number = line(sheet, styles, number, FormHeads.Label.DATE, "", FormStyles.Use.ENTRY);
        number++;
        for (String paragraph : instructions(plan)) {
            Row row = sheet.createRow(number++);
            Cells.text(row, 1, paragraph, styles.of(FormStyles.Use.PROSE));
            row.setHeightInPoints(15f * Math.max(1, (TextWidth.of(paragraph) + 79) / 80));
        }
        ((XSSFSheet) sheet).enableLocking();
        Printing.portrait(sheet);
    }

    private static int line(Sheet sheet, FormStyles styles, int number, FormHeads.Label label, String content, FormStyles.Use use) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(18);
        Cells.text(row, 0, label.word() + "：", styles.of(FormStyles.Use.HEAD));
        Cells.text(row, 1, content, styles.of(use));
        return number + 1;
    }

    private static List<String> instructions(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add("一、灰色单元格由规划目录生成，请勿改动；白色单元格请填写。行的次序可以调整，编号和列名请保留。");
        lines.add("二、数值按“单位”栏的单位填写，只填数字；确需说明的可写作 98以上、同口径3、约300、7-7.5、预计6.5。没有数据的填“——”，不要填 0。");
        lines.add("三、空着的单元格不会删除以前报送的数；要撤回以前报送的数，请填“删除”。");
        lines.add("四、年均增长类指标填当年增速，累计类指标填当年完成数，累计变化类指标填当年升降幅度（降低类填正数）。半年数为当年1至6月。");
        lines.add("五、带下拉列表的栏请从列表中选择。“部门自评”填是否达到预期进度；填“否”的，请写明滞后原因和下一步措施。");
        lines.add("六、填好后存入报送文件夹即可，文件名不限。次日可在“退回”文件夹查看意见；改正后再次存入即为更正。");
        if (!plan.heading().contact().isEmpty()) {
            lines.add("七、填报中有疑问，请与" + plan.heading().contact() + "联系。");
        }
        if (!plan.heading().assignmentNote().isEmpty()) {
            lines.add("说明：" + plan.heading().assignmentNote());
        }
        if (plan.heading().demonstration()) {
            lines.add("演示数据：" + plan.heading().figuresNote());
        }
        return lines;
    }
}
