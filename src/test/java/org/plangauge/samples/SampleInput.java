package org.plangauge.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.catalogue.Catalogue;
import org.plangauge.plan.Commitment;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Indicator;
import org.plangauge.plan.Measure;
import org.plangauge.plan.Plan;
import org.plangauge.plan.Project;
import org.plangauge.plan.ReportDue;
import org.plangauge.plan.ReportType;
import org.plangauge.plan.Task;
import org.plangauge.plan.Target;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;
import org.plangauge.value.Period;
import org.plangauge.workbook.FormOrder;
import org.plangauge.workbook.FormWriter;

/**
 * Makes the shipped sample: the forms of both plans, filled. Of the 13th plan with the figures of Table 1 as printed; of the
 * 14th with demonstration figures for the mid-term evaluation of 2023 and the final one of 2025. Two workbooks contain
 * mistakes on purpose. Run {@code main} after a change of the plans or of the forms; a test holds the folder to it.
 */
public final class SampleInput {

    /** Departments of the 14th plan that fill the sample: all that supply an indicator, and two that only lead tasks. */
    private static final List<String> ALSO = List.of("区文体广电和旅游局", "区教育局");

    /** Whose form of 2025 contains mistakes on purpose. */
    static final String MISTAKEN_FIGURES = "区税务局";
    static final String MISTAKEN_TASKS = "区文体广电和旅游局";

    private final Path seeds;

    public SampleInput(Path seeds) {
        this.seeds = seeds;
    }

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments.length == 0 ? "" : arguments[0]).toAbsolutePath();
        for (Map.Entry<String, byte[]> workbook : new SampleInput(home.resolve("seeds")).workbooks().entrySet()) {
            Path file = home.resolve("input").resolve(workbook.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, workbook.getValue());
        }
    }

    /** Path below {@code input/} and bytes of every workbook of the sample. */
    public Map<String, byte[]> workbooks() throws IOException {
        Map<String, byte[]> workbooks = new TreeMap<>();
        Plan thirteenth = plan("hailing-13");
        for (Department department : reporters(thirteenth)) {
            workbooks.put("hailing-13/2020/" + FormWriter.fileName(department), thirteenth(thirteenth, department));
        }
        Plan fourteenth = plan("hailing-14");
        for (int year : new int[] {2023, 2025}) {
            List<Department> departments = new ArrayList<>(reporters(fourteenth));
            ALSO.forEach(name -> departments.add(fourteenth.department(name).orElseThrow()));
            for (Department department : departments.stream().distinct().toList()) {
                workbooks.put("hailing-14/" + year + "/" + FormWriter.fileName(department), fourteenth(fourteenth, department, year));
            }
        }
        Department office = fourteenth.office().orElseThrow();
        workbooks.put("hailing-14/2023/意见采纳.xlsx", comments(fourteenth, FormOrder.ofComments(office, FormPeriods.of(fourteenth, due(fourteenth,
                2023)))));
        return workbooks;
    }

    /** Comments on the draft of the mid-term evaluation, of which each says that it is a demonstration. */
    private static byte[] comments(Plan plan, FormOrder order) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, order, List.of(), List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("演示填报人", "0523-0000000", "2023-09-20");
            for (NamedCsvRecord row : rows("hailing-14-comments.csv")) {
                for (FormColumn column : List.of(FormColumn.COMMENTER, FormColumn.COMMENT, FormColumn.COMMENT_WHERE, FormColumn.HANDLING,
                        FormColumn.REASON, FormColumn.DRAFT)) {
                    form.set(FormSheet.COMMENTS, row.getField("序号"), column.header(), row.getField(column.header()));
                }
            }
            return bytes(workbook);
        }
    }

    private Plan plan(String id) {
        return Optional.ofNullable(Catalogue.read(seeds.resolve(id)).plan()).orElseThrow();
    }

    /** Departments that supply or lead an indicator. */
    private static List<Department> reporters(Plan plan) {
        return plan.departments().stream().filter(d -> !plan.indicatorsOf(d).isEmpty()).toList();
    }

    private static byte[] thirteenth(Plan plan, Department department) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, FormOrder.ofDepartment(department, FormPeriods.of(plan, due(plan, 2020))), List.of(), List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("摘自规划文本", "——", "2021-01-15");
            for (NamedCsvRecord row : rows("hailing-13.csv")) {
                Indicator indicator = plan.indicator(row.getField("编号")).orElseThrow();
                if (indicator.responsibility().reporter().equals(Optional.of(department))) {
                    form.set(FormSheet.INDICATORS, indicator.code(), row.getField("期别"), row.getField("数值"));
                    form.set(FormSheet.INDICATORS, indicator.code(), FormColumn.NATURE.header(), "预计");
                    form.set(FormSheet.INDICATORS, indicator.code(), FormColumn.SCOPE_NOTE.header(), "“十四五”规划纲要表1“预计完成”栏");
                }
            }
            return bytes(workbook);
        }
    }

    private static byte[] fourteenth(Plan plan, Department department, int year) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormPeriods periods = FormPeriods.of(plan, due(plan, year)).with(List.of(Period.firstHalf(2023)));
            new FormWriter(plan).fill(workbook, FormOrder.ofDepartment(department, periods), List.of(), List.of());
            FormFilling form = new FormFilling(workbook);
            form.head("演示填报人", "0523-0000000", year == 2023 ? "2023-07-12" : "2026-01-20");
            figures(plan, department, year, form);
            statements(plan, department, year, form);
            tasks(plan, department, year, form);
            projects(plan, department, year, form);
            commitments(plan, department, year, form);
            if (year == 2025 && department.shortName().equals(MISTAKEN_FIGURES)) {
                mistakenFigures(form);
            }
            if (year == 2025 && department.shortName().equals(MISTAKEN_TASKS)) {
                mistakenTasks(plan, department, form);
            }
            return bytes(workbook);
        }
    }

    /** The mid-term or final evaluation of a year, for which the sample's forms are made. */
    private static ReportDue due(Plan plan, int year) {
        return plan.reports().stream().filter(r -> r.type() != ReportType.ANNUAL && r.asOf().getYear() == year).findFirst().orElseThrow();
    }

    private static void figures(Plan plan, Department department, int year, FormFilling form) throws IOException {
        for (NamedCsvRecord row : rows("hailing-14.csv")) {
            Indicator indicator = plan.indicator(row.getField("编号")).orElseThrow();
            if (!indicator.responsibility().reporter().equals(Optional.of(department))) {
                continue;
            }
            for (Period period : plan.periodsUpTo(year)) {
                boolean known = !period.isSpan() && !(year == 2023 && period.equals(Period.year(2023)));
                if (known && !row.getField(period.toString()).isEmpty()) {
                    form.set(FormSheet.INDICATORS, indicator.code(), period.toString(), row.getField(period.toString()));
                }
            }
            if (!row.getField("基期").isEmpty()) {
                form.set(FormSheet.INDICATORS, indicator.code(), "基期（2020年）", row.getField("基期"));
            }
            form.set(FormSheet.INDICATORS, indicator.code(), FormColumn.NATURE.header(), year == 2023 ? "快报" : "预计");
            form.set(FormSheet.INDICATORS, indicator.code(), FormColumn.SCOPE_NOTE.header(), row.getField("口径说明"));
        }
        if (year == 2023 && department.shortName().equals("区科技局")) {
            form.set(FormSheet.INDICATORS, "T2-05", "2022", "2.70");
            form.set(FormSheet.INDICATORS, "T2-05", FormColumn.NATURE.header(), "快报");
        }
    }

    private static void statements(Plan plan, Department department, int year, FormFilling form) throws IOException {
        for (NamedCsvRecord row : rows("hailing-14-statements.csv")) {
            Indicator indicator = plan.indicator(row.getField("编号")).orElseThrow();
            if (row.getField("年度").equals(Integer.toString(year)) && department.equals(indicator.responsibility().lead())) {
                for (FormColumn column : List.of(FormColumn.SELF_ASSESSMENT, FormColumn.TREND, FormColumn.LAG_REASON,
                        FormColumn.NEXT_MEASURES,
                        FormColumn.ADJUSTMENT, FormColumn.NOT_ASSESSABLE_REASON)) {
                    String header = column == FormColumn.SELF_ASSESSMENT ? "部门自评（是否达到预期进度）" : column.header();
                    form.set(FormSheet.INDICATORS, indicator.code(), header, row.getField(column.header()));
                }
            }
        }
    }

    private static void tasks(Plan plan, Department department, int year, FormFilling form) {
        int number = 0;
        for (Task task : plan.tasksOf(department)) {
            boolean slow = number % 7 == 3;
            boolean begun = number % 11 != 9;
            String state = year == 2025 ? slow ? "达到进度" : "已完成" : slow ? "进展较缓" : begun ? "达到进度" : "未启动";
            form.set(FormSheet.TASKS, task.code(), FormColumn.TASK_STATE.header(), state);
            form.set(FormSheet.TASKS, task.code(), FormColumn.PROGRESS.header(), state.equals("未启动") ? "正在编制实施方案。"
                    : "按年度计划推进，阶段性任务已完成（演示）。");
            if (slow && year == 2023) {
                form.set(FormSheet.TASKS, task.code(), FormColumn.PROBLEMS.header(), "配套资金到位较晚，部分工作推迟（演示）。");
                form.set(FormSheet.TASKS, task.code(), FormColumn.NEXT_STEP.header(), "倒排工期，四季度补足进度（演示）。");
            }
            if (state.equals("未启动")) {
                form.set(FormSheet.TASKS, task.code(), FormColumn.PROBLEMS.header(), "实施方案尚在论证，经费渠道未落实（演示）。");
                form.set(FormSheet.TASKS, task.code(), FormColumn.NEXT_STEP.header(), "年内完成方案报批（演示）。");
            }
            number++;
        }
    }

    private static void projects(Plan plan, Department department, int year, FormFilling form) {
        int number = 0;
        for (Project project : plan.projectsOf(department)) {
            int total = 2000 + 700 * (number % 9);
            boolean slow = number % 6 == 4;
            int share = year == 2025 ? slow ? 82 : 100 : slow ? 28 : 52;
            form.set(FormSheet.PROJECTS, project.code(), FormColumn.WORK_KIND.header(), year == 2025 && !slow ? "竣工" : number % 2 == 0
                    ? "续建" : "新开工");
            form.set(FormSheet.PROJECTS, project.code(), FormColumn.BUILDING_YEARS.header(), "2021-2025");
            form.set(FormSheet.PROJECTS, project.code(), "总投资（万元）", Integer.toString(total));
            form.set(FormSheet.PROJECTS, project.code(), "年度计划投资（万元）", Integer.toString(total / 5));
            form.set(FormSheet.PROJECTS, project.code(), "累计完成投资（万元）", Integer.toString(total * share / 100));
            form.set(FormSheet.PROJECTS, project.code(), FormColumn.PROJECT_STATE.header(), slow ? "进展缓慢" : year == 2025 ? "已完成" : "正常推进");
            if (slow) {
                form.set(FormSheet.PROJECTS, project.code(), FormColumn.PROBLEMS.header(), "用地手续办理时间较长（演示）。");
            }
            number++;
        }
    }

    /** Values on the way to the target, some of them behind. */
    private static void commitments(Plan plan, Department department, int year, FormFilling form) {
        int number = 0;
        for (Commitment commitment : plan.commitmentsOf(department)) {
            boolean behind = number++ % 5 == 2;
            if (commitment.judgedTarget().isEmpty()) {
                form.set(FormSheet.COMMITMENTS, commitment.code(), FormColumn.REMARK.header(), "按方案推进（演示）。");
                continue;
            }
            BigDecimal target = ((Target.Quantified) commitment.judgedTarget().get()).value().number();
            List<Integer> shares = commitment.measure() == Measure.CUMULATIVE ? List.of(20, 21, 11, 20, behind ? 12 : 21, behind ? 12 : 20)
                    : commitment.measure() == Measure.HOLD ? List.of(100, 100, 100, 100, behind ? 96 : 100, 100) : List.of(64, 73, behind
                    ? 70 : 79, 82, 91, behind ? 94 : 100);
            if (commitment.measure() == Measure.LEVEL && target.signum() > 0) {
                form.set(FormSheet.COMMITMENTS, commitment.code(), "基期（2020年）", share(commitment, 55));
            }
            int at = 0;
            for (Period period : plan.periodsUpTo(2025).stream().filter(p -> !p.isSpan()).toList()) {
                int share = shares.get(at++);
                if (period.to() <= year && !(year == 2023 && period.equals(Period.year(2023)))) {
                    form.set(FormSheet.COMMITMENTS, commitment.code(), period.toString(), share(commitment, share));
                }
            }
        }
    }

    /** A share of the target; of things that are counted a whole number. */
    private static String share(Commitment commitment, int percent) {
        boolean counted = !commitment.unit().kind().equals("%") && !commitment.unit().symbol().equals("倍");
        BigDecimal share = ((Target.Quantified) commitment.judgedTarget().orElseThrow()).value().number().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        return share.setScale(counted ? 0 : 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static void mistakenFigures(FormFilling form) {
        form.set(FormSheet.INDICATORS, "T2-08", "2023", "22.9%");
        form.set(FormSheet.INDICATORS, "T2-08", "2024", "242000");
        form.set(FormSheet.INDICATORS, "T2-08", "2025", "比上年有所提高");
        form.set(FormSheet.INDICATORS, "T2-08", "部门自评（是否达到预期进度）", "基本达到");
    }

    private static void mistakenTasks(Plan plan, Department department, FormFilling form) {
        List<Task> tasks = plan.tasksOf(department);
        form.set(FormSheet.TASKS, tasks.get(0).code(), FormColumn.TASK_STATE.header(), "推进中");
        form.set(FormSheet.TASKS, tasks.get(2).code(), FormColumn.CODE.header(), tasks.get(1).code());
        form.addRow(FormSheet.TASKS, "C99-S1-T1", "建设区级演艺中心", FormColumn.TASK_STATE.header(), "达到进度");
        form.set(FormSheet.PROJECTS, plan.projectsOf(department).getFirst().code(), "总投资（万元）", "两千万左右");
    }

    private static List<NamedCsvRecord> rows(String resource) throws IOException {
        String text = new String(SampleInput.class.getResourceAsStream("/sample/" + resource).readAllBytes(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    /** The workbook as a spreadsheet program would save it: with its progress counted anew. */
    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWriter.save(workbook, out);
        return out.toByteArray();
    }
}
