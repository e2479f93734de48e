package org.plangauge.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PublicPlan;
import org.plangauge.samples.FormFilling;
import org.plangauge.submission.FormSheet;
import org.plangauge.workbook.FormOrder;
import org.plangauge.workbook.FormWriter;
import org.plangauge.settings.Settings;

/**
 * A home with the plan of {@code src/test/resources/sealed}, in which rows are not public, and workbooks that say something
 * unmistakable about each of them.
 *
 * @param plan as read from the home
 */
record SealedHome(Home home, Plan plan) {

    private static final Path TABLES = Path.of("src/test/resources/sealed");

    /** What departments say of a row that is not public: a figure of A-22, a third party's, an amount, a sentence. */
    record Said(String figure, String thirdParty, String amount, String sentence) {}

    /**
     * @param everythingPublic whether each 否 of the tables is a 是 instead
     */
    static SealedHome in(Path root, boolean everythingPublic, Said said) throws IOException {
        Home home = SampleHome.in(root, "templates");
        Path tables = Files.createDirectories(home.seeds().resolve("sealed"));
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path table : files.toList()) {
                String text = Files.readString(table);
                Files.writeString(tables.resolve(table.getFileName().toString()),
                        everythingPublic ? text.replaceAll(",否(?=[,\n])", ",是") : text);
            }
        }
        SealedHome sealed = new SealedHome(home, Plans.read(home.seeds()).named("sealed").orElseThrow());
        sealed.department(said);
        sealed.thirdParty(said);
        sealed.office();
        SampleHome.run(home);
        return sealed;
    }

    private void department(Said said) throws IOException {
        write("扶摇直上.xlsx", FormOrder.ofDepartment(plan.department("区科技局").orElseThrow(), periods()), form -> {
            form.head("欧阳朝露", "0523-7788123", "2023-01-15");
            years(form, "A-1", "2.65", "2.66");
            years(form, "A-2", "84.5", "88.25");
            years(form, "A-21", "52.5", "54.25");
            years(form, "A-22", "7419.313579", said.figure());
            years(form, "X-1", "1000", "1000");
            years(form, "X-2", "1777", "1777");
            years(form, "A-4", "4.443217", "4.443228");
            years(form, "A-5", "8.123456", "8.123567");
            years(form, "A-6", "1177.1719", "1377.1719");
            years(form, "A-61", "577.1719", "677.1719");
            years(form, "A-8", "3.171923", "3.913749");
            form.set(FormSheet.INDICATORS, "A-1", "滞后原因", "沉璧缘由");
            form.set(FormSheet.INDICATORS, "A-1", "下一步措施", "沉璧措施");
            form.set(FormSheet.INDICATORS, "A-1", "部门自评（是否达到预期进度）", "否");
            form.set(FormSheet.INDICATORS, "A-9", "部门自评（是否达到预期进度）", "是");
            form.set(FormSheet.INDICATORS, "A-9", "口径说明", "锦瑟依据");
            form.set(FormSheet.INDICATORS, "A-22", "滞后原因", said.sentence());
            form.set(FormSheet.TASKS, "C1-11", "进展状态", "进展较缓");
            form.set(FormSheet.TASKS, "C1-11", "进展情况", "流萤进展");
            form.set(FormSheet.TASKS, "C1-11", "存在问题", "流萤问题");
            form.set(FormSheet.TASKS, "C1-12", "进展状态", "未启动");
            form.set(FormSheet.TASKS, "C1-12", "存在问题", said.sentence());
            form.set(FormSheet.PROJECTS, "P1-1", "总投资（万元）", "5150");
            form.set(FormSheet.PROJECTS, "P1-1", "累计完成投资（万元）", "1030");
            form.set(FormSheet.PROJECTS, "P1-1", "形象进度", "流萤形象");
            form.set(FormSheet.PROJECTS, "P1-1", "状态", "正常推进");
            form.set(FormSheet.PROJECTS, "P1-2", "总投资（万元）", "88123457");
            form.set(FormSheet.PROJECTS, "P1-2", "累计完成投资（万元）", said.amount());
            form.set(FormSheet.PROJECTS, "P1-2", "状态", "进展缓慢");
            form.set(FormSheet.COMMITMENTS, "Q-1", "2022", "177");
            form.set(FormSheet.COMMITMENTS, "Q-2", "2022", "391173");
            form.set(FormSheet.COMMITMENTS, "Q-3", "进展说明", "秋水说明");
        });
    }

    private void thirdParty(Said said) throws IOException {
        write("第三方.xlsx", FormOrder.ofThirdParty("某某研究院", periods()), form -> {
            years(form, "A-1", "2.64", "2.69");
            years(form, "A-22", "7419.313579", said.thirdParty());
        });
    }

    private void office() throws IOException {
        write("规划调整.xlsx", FormOrder.ofAdjustments(plan.office().orElseThrow(), periods()), form -> {
            adjust(form, "A-1", "2.85", "2.8", "区人大常委会第五次会议", "某发〔2022〕5号", "口径统一");
            adjust(form, "A-22", "8121.7713", "8200.5731", "星宿会议", "天枢〔2022〕7号", "星宿理由");
        });
        write("意见采纳.xlsx", FormOrder.ofComments(plan.office().orElseThrow(), periods()), form -> {
            form.set(FormSheet.COMMENTS, "1", "单位", "惊鸿公司");
            form.set(FormSheet.COMMENTS, "1", "意见原文", "惊鸿意见");
            form.set(FormSheet.COMMENTS, "1", "处理", "吸纳");
        });
    }

    private static void adjust(FormFilling form, String code, String from, String to, String by, String document, String reason) {
        form.set(FormSheet.REVISIONS, code, "原目标", from);
        form.set(FormSheet.REVISIONS, code, "新目标", to);
        form.set(FormSheet.REVISIONS, code, "批准机关及会次", by);
        form.set(FormSheet.REVISIONS, code, "文号", document);
        form.set(FormSheet.REVISIONS, code, "批准日期", "2022-03-15");
        form.set(FormSheet.REVISIONS, code, "理由", reason);
    }

    private static void years(FormFilling form, String code, String first, String second) {
        form.set(FormSheet.INDICATORS, code, "2021", first);
        form.set(FormSheet.INDICATORS, code, "2022", second);
    }

    private FormPeriods periods() {
        return FormPeriods.ofYear(plan, 2022);
    }

    /** Fills a form. */
    @FunctionalInterface
    private interface Clerk {
        void fill(FormFilling form);
    }

    private void write(String file, FormOrder order, Clerk clerk) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new FormWriter(plan).fill(workbook, order, List.of(), List.of());
            clerk.fill(new FormFilling(workbook));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FormWriter.save(workbook, out);
            Files.write(home.input().resolve(file), out.toByteArray());
        }
    }

    DueReport due() {
        return new DueReport(plan, plan.reports().getFirst());
    }

    /** Publishes the report and gives the folder it is in. */
    Path published() throws IOException {
        publish();
        return home.publication(plan, due().due());
    }

    /** Whether anything was written. */
    boolean publish() throws IOException {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            ReportMaking making = new ReportMaking(new Ledger(database.source()), SampleHome.TODAY);
            return new ReportFolder(home, Settings.none(), "test").publish(due(), making.publicEdition(due()));
        }
    }

    PublicPlan open() {
        return PublicPlan.of(plan);
    }
}
