package org.plangauge.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plangauge.delivery.ReturnedNews.Problem;
import org.plangauge.plan.PlanHeading;
import org.plangauge.report.Count;
import org.plangauge.report.Gist.Change;
import org.plangauge.report.Summary;

/** The letters of the shipped templates, whole. */
class MailWordingTest {

    private static final LocalDate HALF_WAY = LocalDate.of(2023, 6, 30);
    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
    private static final Summary SUMMARY = new Summary(3, 3, 1, List.of(), List.of(new Count("AHEAD", "快于预期", 2), new Count("BEHIND", "滞后",
            1)),
            List.of(), List.of(new Count("BEHIND", "滞后", 1)), List.of(new Count("RED", "红", 1), new Count("GREEN", "绿", 2)), List.of(),
                    List.of(), 0, 0,
            List.of(), List.of());

    private final MailWording wording = new MailWording(Path.of("templates"));

    @Test
    void aReportThatChangedSaysWhatChanged() throws IOException {
        MailText text = wording.of(new ReportNews(plan(false), "某区规划中期评估报告", HALF_WAY, ON, false, SUMMARY, List.of(new Change("增长率", "",
                "滞后", "快于预期")),
                List.of(new Change("增长率", "2022", "2.7", "2.75"), new Change("增长率", "2023上半年", "——", "2.8"), new Change("总量", "2021-2022",
                        "5", "6")),
                List.of("报告.pdf"), List.of("\\\\office\\报告.pdf", "\\\\office\\报告.xlsx")));
        assertThat(text.subject()).isEqualTo("某区规划中期评估报告（数据截至2023年6月30日）已更新");
        assertThat(text.body()).isEqualTo("""
                您好：

                现送上更新后的《某区规划中期评估报告》（数据截至2023年6月30日），请审阅。

                一、评价结果
                主要指标共3项：快于预期2项、滞后1项。
                其中约束性指标1项：滞后1项。
                预警等级：红1项、绿2项。

                二、与上次发送的版本相比
                评价有变化的1项：
                  1. 增长率：滞后 → 快于预期
                数据有变化的3项：
                  1. 增长率（2022年）：2.7 → 2.75
                  2. 增长率（2023上半年）：—— → 2.8
                  3. 总量（2021—2022年）：5 → 6

                三、文件
                附件：报告.pdf
                存放位置：
                  \\\\office\\报告.pdf
                  \\\\office\\报告.xlsx

                本邮件由系统自动发送，请勿直接回复。如有疑问，请联系区发改委。

                2026年11月24日
                """);
    }

    @Test
    void aDemonstrationIsSaidInSubjectAndBody() throws IOException {
        MailText text = wording.of(new ReportNews(plan(true), "报告", HALF_WAY, ON, true, SUMMARY, List.of(), List.of(), List.of("报告.pdf"),
                List.of()));
        assertThat(text.subject()).startsWith("【演示数据】");
        assertThat(text.body()).contains("本报告使用演示数据，不得作为决策依据。数据为演示所设。", "本报告首次发送。");
        MailText returned = wording.of(new ReturnedNews("区科技局", plan(true), "a.xlsx", true, List.of(problem(1)), List.of(), List.of(),
                List.of(), "x"));
        assertThat(returned.subject()).startsWith("【演示数据】");
        assertThat(returned.body()).contains("演示数据");
    }

    @Test
    void twentyChangesAreListedAndMoreAreCounted() throws IOException {
        List<Change> many = IntStream.rangeClosed(1, 21).mapToObj(i -> new Change("指标" + i, "", "滞后", "完成")).toList();
        MailText all = wording.of(new ReportNews(plan(false), "报告", HALF_WAY, ON, false, SUMMARY, many.subList(0, 20), List.of(),
                List.of(), List.of()));
        assertThat(all.body()).contains("20. 指标20：", "数据没有变化。", "未随邮件附上").doesNotContain("其余");
        MailText more = wording.of(new ReportNews(plan(false), "报告", HALF_WAY, ON, false, SUMMARY, many, List.of(), List.of(), List.of()));
        assertThat(more.body()).contains("评价有变化的21项：", "20. 指标20：", "其余1项见报告。").doesNotContain("21. ");
    }

    @Test
    void otherChangesAreSaidToBeOthers() throws IOException {
        assertThat(wording.of(new ReportNews(plan(false), "报告", HALF_WAY, ON, false, SUMMARY, List.of(), List.of(), List.of("a.pdf"),
                List.of())).body())
                .contains("评价和数据没有变化，文字说明等其他内容有更新。");
    }

    @Test
    void aReturnedWorkbookSaysWhatToDoAndTheFirstFive() throws IOException {
        MailText text = wording.of(new ReturnedNews("区科技局", plan(false), "2023/科技局.xlsx", true, List.of(problem(1), problem(2), problem(3)),
                List.of(new Problem("“指标”表J5", "与上年相差超过年度变幅上限", "98", "请核实。", 2), problem(5)), List.of(problem(6)),
                        List.of("2023-科技局.xlsx"),
                "output/returned/区科技局/2023-科技局.xlsx"));
        assertThat(text.subject()).isEqualTo("报送表退回：2023/科技局.xlsx，有6处需要处理");
        assertThat(text.body()).isEqualTo("""
                区科技局：

                贵单位报送的“2023/科技局.xlsx”（某区规划）已读取，没有问题的内容已采用，有6处需要处理：未采用、须更正的3处，已采用、请核实的2处，提示1处。

                1. “指标”表F1：应填数值处不是数值。现填写：约三成。请改填数值。
                2. “指标”表F2：应填数值处不是数值。现填写：约三成。请改填数值。
                3. “指标”表F3：应填数值处不是数值。现填写：约三成。请改填数值。
                4. “指标”表J5：与上年相差超过年度变幅上限。现填写：98。请核实。（第2次提出）
                5. “指标”表F5：应填数值处不是数值。现填写：约三成。请改填数值。
                其余1处见“退回意见”表。

                已逐格标注的文件见附件（2023-科技局.xlsx），也存放于：
                  output/returned/区科技局/2023-科技局.xlsx

                请直接在标注的文件上更正，或对请核实的内容填写情况说明，再照原办法报送。标注不必清除。

                本邮件由系统自动发送，请勿直接回复。如有疑问，请联系区发改委。
                """);
    }

    @Test
    void aRejectedWorkbookOfAnUnknownPlanIsSaidToBeRejected() throws IOException {
        assertThat(wording.of(new ReturnedNews("区科技局", null, "a.xlsx", false, List.of(problem(1)), List.of(), List.of(), List.of(), "x"))
                .body())
                .contains("贵单位报送的“a.xlsx”已读取，整份未采用，有1处需要处理：未采用、须更正的1处。", "未随邮件附上");
    }

    private static Problem problem(int row) {
        return new Problem("“指标”表F" + row, "应填数值处不是数值", "约三成", "请改填数值。", 1);
    }

    private static PlanHeading plan(boolean demonstration) {
        return new PlanHeading("p", "某区规划纲要", "规划", "某区", "", 2020, 2021, 2025, demonstration, "", demonstration ? "数据为演示所设。" : "", "", "",
                "区发改委");
    }
}
