package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.plan.ReportDue;
import org.plangauge.report.IndicatorRow;
import org.plangauge.report.PlanReport;
import org.plangauge.samples.Samples;

/** The pages as leaders read them. */
class PdfReportTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*(\\S.*?)\\s*\\.{4,}\\s*(\\d+)\\s*$");

    @Test
    void midTermSaysTheVerdictsAndFigures() throws IOException {
        String text = Printed.of(Samples.report(Samples.MID_TERM)).text();
        assertThat(text).contains("中期评估报告", "数据截至2023年6月30日")
                .contains("快于预期2项、基本符合预期4项、滞后3项")
                .contains("2021年至2023年上半年年均5.42%")
                .contains("受外部需求收缩影响。", "用地指标未落实。")
                .contains("2022年区科技局报送2.71，采用区统计局的2.70");
    }

    @Test
    void finalUsesTheFinalWordsAndNoProjection() throws IOException {
        String text = Printed.of(Samples.report(Samples.FINAL)).text();
        assertThat(text).contains("总结评估报告", "完成值", "未完成")
                .doesNotContain("期末预计", "快于预期", "时间进度");
    }

    @Test
    void commentsAreCountedInTheMethodAndListedInAnAnnex() throws IOException {
        assertThat(Printed.of(Samples.commented()).text()).contains("本报告稿征求意见4条，吸纳2条，部分吸纳1条，尚未处理1条，详见附件“意见采纳情况表”。",
                "意见采纳情况表", "增加季度数据。", "只列半年。").contains("5．本报告稿", "6．规划内容来源");
        assertThat(Printed.of(Samples.report(Samples.MID_TERM)).text()).doesNotContain("征求意见", "意见采纳").contains("5．规划内容来源");
    }

    @Test
    void annualNamesItsYear() throws IOException {
        assertThat(Printed.of(Samples.report(Samples.FIRST_YEAR)).text())
                .contains("年度监测分析报告（2021年）", "对2021年度实施情况进行了监测分析");
    }

    @Test
    void everyPageOfADemonstrationSaysSo() throws IOException {
        assertThat(Printed.of(Samples.report(Samples.MID_TERM)).pages()).allMatch(page -> Printed.squeezed(page).contains("演示数据"));
    }

    @Test
    void noPageOfARealReportSaysDemonstration() throws IOException {
        assertThat(Printed.of(Changed.real(Samples.report(Samples.MID_TERM))).text()).doesNotContain("演示数据");
    }

    @Test
    void contentsGiveThePagesOnWhichTheHeadingsStand() throws IOException {
        List<String> pages = Printed.of(Samples.report(Samples.MID_TERM)).pages();
        int first = 0;
        while (!Printed.squeezed(pages.get(first)).contains("—1—")) {
            first++;
        }
        Matcher entry = ENTRY.matcher(String.join("\n", pages.subList(1, first)));
        int entries = 0;
        while (entry.find()) {
            String heading = Printed.squeezed(entry.group(1)).replaceAll("^附件\\d　", "");
            int number = Integer.parseInt(entry.group(2));
            assertThat(Printed.squeezed(pages.get(first + number - 1))).contains(heading).contains("—" + number + "—");
            entries++;
        }
        assertThat(entries).isGreaterThan(20);
    }

    @Test
    void chaptersWithoutContentAreLeftOutAndTheNumbersCloseUp() throws IOException {
        String text = Printed.of(Changed.indicatorsOnly(Samples.report(Samples.MID_TERM))).text();
        assertThat(text).contains("三、存在问题与原因", "四、预测与预警")
                .doesNotContain("重点任务", "重大工程项目", "承诺落实");
    }

    @Test
    void noSentenceCountsNothing() throws IOException {
        for (ReportDue due : List.of(Samples.FIRST_YEAR, Samples.MID_TERM, Samples.FINAL)) {
            assertThat(Printed.of(Samples.report(due)).text()).doesNotContainPattern("(?<![0-9])0项").doesNotContain("null");
        }
    }

    @Test
    void whatDepartmentsWriteIsTextWhateverItContains() throws IOException {
        String words = "<b>平台</b> & ${1+1} <#stop> 𬱖\u0001\u200B";
        PlanReport report = Changed.progress(Samples.report(Samples.MID_TERM), words);
        assertThat(Printed.of(report).text()).contains("<b>平台</b>&${1+1}<#stop>𬱖");
    }

    @Test
    void aCharacterThatTheFontsLackIsMarkedAndListedWhereADepartmentWroteIt() throws IOException {
        String text = Printed.of(Changed.progress(Samples.report(Samples.MID_TERM), "已完成☑，未完成☐")).text();
        assertThat(text).contains("已完成〓，未完成〓").doesNotContain("☑", "☐")
                .containsPattern("注：下列字符本报告所用字体无法印出，文中以〓代替：U\\+2610（\\d处）、U\\+2611（\\d处）。");
        assertThat(Printed.of(Samples.report(Samples.MID_TERM)).text()).doesNotContain("〓");
    }

    @Test
    void nothingThatACommenterWroteStopsTheReport() throws IOException {
        assertThat(Printed.of(Changed.commented(Samples.report(Samples.MID_TERM), "甲☑")).text()).contains("甲〓").doesNotContain("☑");
    }

    @Test
    void aCharacterThatTheFontsLackInANameIsReportedAndNothingWritten() {
        PlanReport report = Changed.named(Changed.progress(Samples.report(Samples.MID_TERM), "已完成☑"), "某☐区规划评估报告");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfReport(Printed.TEMPLATES).write(report, out))
                .isInstanceOfSatisfying(MissingGlyphs.class, e -> assertThat(e.characters()).containsExactly("☐"))
                .hasMessage("The report's fonts have no glyph for ☐ (U+2610).");
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutTheNoteNothingIsReplaced(@TempDir Path folder) throws IOException {
        String annex = Files.readString(Printed.TEMPLATES.resolve("annexes/submissions.ftlh")).replace("id=\"missing-characters\"", "");
        PdfReport pdf = new PdfReport(Printed.templatesWith(folder, "annexes/submissions.ftlh", annex));
        assertThatThrownBy(() -> pdf.write(Changed.progress(Samples.report(Samples.MID_TERM), "已完成☑"), new ByteArrayOutputStream()))
                .isInstanceOf(MissingGlyphs.class);
    }

    @Test
    void whatTheAdviceAsksForIsSaidOfEveryLaggingIndicatorByItsLead() throws IOException {
        PlanReport report = Samples.report(Samples.MID_TERM);
        String text = Printed.of(report).text();
        String advice = text.substring(text.lastIndexOf("八、对策建议"), text.lastIndexOf("附件1主要指标"));
        assertThat(report.indicators()).filteredOn(IndicatorRow::lagging).isNotEmpty()
                .allSatisfy(r -> assertThat(advice).contains(r.indicator().name(), r.lead(), r.required().shown()));
        assertThat(advice).contains("评价为滞后的指标3项", "进展缓慢或未启动的1项项目");
    }

    @Test
    void whoGaveNoReasonForALagIsNamed() throws IOException {
        assertThat(Printed.of(Samples.report(Samples.MID_TERM)).text())
                .contains("进度滞后的指标3项，部门说明原因的1项；没有说明的2项，应由牵头单位补充：区统计局（");
    }
}
