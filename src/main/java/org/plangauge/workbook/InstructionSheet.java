package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.Role;
import org.plangauge.value.TextWidth;

/**
 * 填报说明: whose form it is, how far each sheet is filled, what the colours mean, how to fill it, whom to ask. Here, and only
 * here, the filler gives name, telephone and date.
 */
final class InstructionSheet {

    static final String TITLE = "填报说明";

    private static final int[] WIDTHS = {14, 42, 12, 12, 12};
    private static final int LAST = WIDTHS.length - 1;
    private static final String NUMBERS = "一二三四五六七八九十";

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Plan plan;
    private final FormOrder order;
    private int next;

    InstructionSheet(XSSFSheet sheet, FormStyles styles, Plan plan, FormOrder order) {
        this.sheet = sheet;
        this.styles = styles;
        this.plan = plan;
        this.order = order;
    }

    void write(List<Progress> progress) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        Row title = sheet.createRow(next);
        title.setHeightInPoints(28);
        Cells.text(title, 0, plan.heading().region() + plan.heading().shortTitle() + title(), styles.of(FormStyles.Use.TITLE));
        next = 2;
        head(order.label(), order.filler().shortName(), FormStyles.Use.LOCKED);
        head(FormHeads.Label.PLAN, plan.heading().shortTitle(), FormStyles.Use.LOCKED);
        head(FormHeads.Label.YEAR, Integer.toString(order.periods().year()), FormStyles.Use.LOCKED);
        head(FormHeads.Label.FILLER, "", FormStyles.Use.ENTRY);
        head(FormHeads.Label.PHONE, "", FormStyles.Use.ENTRY);
        head(FormHeads.Label.DATE, "", FormStyles.Use.ENTRY);
        next++;
        overview(progress);
        colours();
        for (String paragraph : instructions()) {
            Row row = sheet.createRow(next);
            Cells.text(row, 0, paragraph, styles.of(FormStyles.Use.PROSE));
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, LAST));
            row.setHeightInPoints(16f * Math.max(1, TextWidth.lines(paragraph, 90)));
            next++;
        }
        sheet.enableLocking();
        Printing.portrait(sheet);
        Printing.footer(sheet, order.filler().shortName());
    }

    private String title() {
        return switch (order.role()) {
            case DEPARTMENT -> "实施情况报送表（" + order.periods().inWords() + "）";
            case THIRD_PARTY -> "第三方评估报送表（" + order.periods().inWords() + "）";
            case ADJUSTMENTS, COMMENTS -> order.role().word() + "报送表";
        };
    }

    private void head(FormHeads.Label label, String content, FormStyles.Use use) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(18);
        Cells.text(row, 0, label.word() + "：", styles.of(FormStyles.Use.HEAD));
        Cells.text(row, 1, content, styles.of(use));
    }

    /** A row a sheet, with a link to it and live counts. */
    private void overview(List<Progress> progress) {
        List<Progress> counted = progress.stream().filter(p -> !p.form().adjusts() && p.rows() > 0).toList();
        if (counted.isEmpty()) {
            return;
        }
        boolean comments = order.role() == Role.COMMENTS;
        header(List.of("工作表", "内容", comments ? "已写意见" : "应填（格）", comments ? "已处理" : "已填（格）", comments ? "待处理" : "还差（格）"));
        MissingColours colours = new MissingColours(sheet);
        int first = next;
        for (Progress p : counted) {
            String prefix = "'" + p.form().title() + "'!";
            Row row = sheet.createRow(next);
            row.setHeightInPoints(18);
            Cell name = Cells.text(row, 0, "“" + p.form().title() + "”表", styles.of(FormStyles.Use.LINK));
            Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(prefix + "A1");
            name.setHyperlink(link);
            Cells.text(row, 1, about(p), styles.of(FormStyles.Use.LOCKED));
            count(row, 2, p.wanted().apply(prefix), p.wantedNow());
            count(row, 3, p.filled().apply(prefix), p.filledNow());
            count(row, 4, "C" + (next + 1) + "-D" + (next + 1), p.wantedNow() - p.filledNow());
            next++;
        }
        colours.colour("E" + (first + 1) + ">0", new CellRangeAddress(first, next - 1, 4, 4), MissingColours.WANTED);
        next++;
    }

    private void header(List<String> texts) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(20);
        for (int i = 0; i < texts.size(); i++) {
            Cells.text(row, i, texts.get(i), styles.of(FormStyles.Use.HEADER));
        }
    }

    private void count(Row row, int column, String formula, int now) {
        Cell cell = Cells.text(row, column, "", styles.of(FormStyles.Use.COUNT));
        if (!formula.matches("\\d+")) {
            cell.setCellFormula(formula);
        }
        cell.setCellValue(now);
    }

    private static String about(Progress p) {
        return switch (p.form()) {
            case INDICATORS -> p.rows() + "项指标和辅助数据的各期数据、自评";
            case ASSIGNED_TARGETS -> "上级下达的年度目标和文号";
            case TASKS -> p.rows() + "项重点任务的进展";
            case PROJECTS -> p.rows() + "项重大工程的投资和进展";
            case COMMITMENTS -> p.rows() + "项量化承诺的各期数据或进展";
            case BREAKDOWN -> p.rows() + "行分镇、街道、园区的数据";
            case REVISIONS, RESTATEMENTS -> p.form().title();
            case COMMENTS -> "征求到的意见和处理结果";
        };
    }

    private void colours() {
        if (order.role() == Role.ADJUSTMENTS) {
            return;
        }
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(20);
        Cells.text(row, 0, "颜色含义", styles.of(FormStyles.Use.HEAD));
        Cells.text(row, 1, "灰色：规划目录生成，已锁定", styles.of(FormStyles.Use.LOCKED));
        Cells.text(row, 2, "待填写", styles.of(FormStyles.Use.WANTED));
        Cells.text(row, 3, "须补充", styles.of(FormStyles.Use.CALLED_FOR));
        Cells.text(row, 4, "白色：选填", styles.of(FormStyles.Use.COUNT));
        next++;
    }

    private List<String> instructions() {
        List<String> lines = new ArrayList<>(switch (order.role()) {
            case DEPARTMENT, THIRD_PARTY -> figures();
            case ADJUSTMENTS -> adjustments();
            case COMMENTS -> comments();
        });
        lines.add("填好后存入报送文件夹即可，文件名不限。次日可在“退回”文件夹查看意见；改正后再次存入即为更正。");
        if (!plan.heading().contact().isEmpty() && !order.filler().shortName().equals(plan.heading().contact())) {
            lines.add("填报中有疑问，请与" + plan.heading().contact() + "联系。");
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, NUMBERS.charAt(i) + "、" + lines.get(i));
        }
        if (order.role() == Role.DEPARTMENT && !plan.heading().assignmentNote().isEmpty()) {
            lines.add("说明：" + plan.heading().assignmentNote());
        }
        if (plan.heading().demonstration()) {
            lines.add("演示数据：" + plan.heading().figuresNote());
        }
        return lines;
    }

    private List<String> figures() {
        List<String> lines = new ArrayList<>();
        lines.add("灰色单元格由规划目录生成，请勿改动。浅黄色单元格请填写，填好后颜色消失；橙色是按所选内容还须补充的，如自评为“否”时的滞后原因。"
                + "行的次序可以调整，编号和列名请保留。");
        lines.add("表中已有的数是本单位以前报送的，仍然正确的不必再填，有变化的直接改。指针停在名称、最近一期或目标上，可看到口径、上次报送的数和当年目标。");
        lines.add("数值按“单位”栏的单位填写，只填数字；确需说明的可写作 98以上、同口径3、约300、7-7.5、预计6.5。没有数据的填“——”，不要填 0。");
        lines.add("空着的单元格不会删除以前报送的数；要撤回以前报送的数，请填“删除”。");
        lines.add("年均增长类指标填当年增速，累计类指标填当年完成数，累计变化类指标填当年升降幅度（降低类填正数）。半年数为当年1至6月。");
        if (order.role() == Role.THIRD_PARTY) {
            lines.add("本机构未作评估的指标可以留空。“部门自评”一栏填本机构的意见：是否达到预期进度。所填数据与部门数据并列，互不替代。");
        } else {
            lines.add("带下拉列表的栏请从列表中选择。“部门自评”填是否达到预期进度；填“否”的，请写明滞后原因和下一步措施。");
        }
        return lines;
    }

    private static List<String> adjustments() {
        return List.of("“规划调整”表填经法定程序批准的目标调整，“基期调整”表填因口径、区划或普查变化重新核定的基期值。只填有调整的行，其余各行留空。",
                "目标调整须写明批准机关及会次、文号、批准日期，缺一项不生效；自批准之日起按新目标评价，原目标一并列示。基期调整须写明调整日期和理由。",
                "表中已填好的行是以前报送并已生效的调整，请保留；同一指标再次调整的，填在该指标下面的空行，原目标为上一次调整后的目标。",
                "要撤回以前报送的调整，请将该行的新目标或新基期值改为“删除”。");
    }

    private static List<String> comments() {
        return List.of("一行填一条意见：提出意见的单位、意见原文、对应报告的章节；“处理”从列表中选择吸纳、部分吸纳或未采纳。",
                "部分吸纳或未采纳的，请写明理由（单元格为橙色时须填）。“稿次”填意见针对的稿次，如 征求意见稿、第二稿。",
                "报告采用当年最后一次报送的本表，所以请在已有各条之后继续填，不要只报新增的意见。行不够时可联系技术人员另行生成，已报送的意见会自动带入。");
    }
}
