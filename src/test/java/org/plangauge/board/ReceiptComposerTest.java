package org.plangauge.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Received;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;

/** What a clerk reads on a receipt. */
class ReceiptComposerTest {

    @Test
    void everyFigureIsShownAsWrittenAndAsUnderstoodInTheOrderOfThePlan() {
        ReceiptPage receipt = Boards.receipt(Boards.statistics());
        assertThat(receipt.sheets()).extracting(ReceiptSheet::title).containsExactly("指标");
        assertThat(receipt.sheets().getFirst().figures()).extracting(FigureLine::code).isSorted();
        assertThat(receipt.sheets().getFirst().figures().getFirst()).isEqualTo(new FigureLine("S-01", "地区生产总值年均增长", "2021年", "8.1", "8.1%",
                "实绩", "", "“指标”表I9"));
        assertThat(receipt.sheets().getFirst().figures()).filteredOn(f -> f.code().equals("S-08")).extracting(FigureLine::period, FigureLine::read)
                .contains(tuple("2021年", "96%以上"), tuple("2023年上半年", "无数据（填报为“——”）"));
    }

    @Test
    void whatIsNoFigureIsShownWithItsQuestion() {
        assertThat(Boards.receipt(Boards.science()).sheets()).filteredOn(s -> s.title().equals("重点任务")).singleElement()
                .satisfies(s -> assertThat(s.statements()).containsExactly(
                        new StatementLine("C1-1-1", "强化科技力量布局", "进展状态", "达到进度", "“重点任务”表P9"),
                        new StatementLine("C1-1-1", "强化科技力量布局", "进展情况", "建成平台3个。", "“重点任务”表P9")));
    }

    @Test
    void whatWasLeftOutStandsApartFromWhatIsAskedAbout() {
        ReceiptPage receipt = Boards.receipt(Boards.science());
        assertThat(receipt.left()).extracting(FindingLine::code).containsExactly("F-211");
        assertThat(receipt.asked()).extracting(FindingLine::code).containsExactly("F-122");
        assertThat(receipt.noted()).isEmpty();
        assertThat(receipt.file().fate()).isEqualTo(Fate.PARTLY);
    }

    @Test
    void aWorkbookNobodyCanBeToldForHasAReceiptToo() {
        ReceiptPage receipt = Boards.receipt(Boards.unplaced());
        assertThat(receipt.plan()).isNull();
        assertThat(receipt.file().fate()).isEqualTo(Fate.REJECTED);
        assertThat(receipt.left()).extracting(FindingLine::place).containsExactly("整份文件");
    }

    @Test
    void anOlderReceiptPointsToWhatCameAfterIt() {
        Received first = Boards.received(Samples.SCIENCE, 2023, 1, "a.xlsx", true, List.of());
        Received other = Boards.received(Samples.SCIENCE, 2025, 2, "b.xlsx", true, List.of());
        Received second = Boards.received(Samples.SCIENCE, 2023, 3, "c.xlsx", true, List.of());
        ReceiptComposer composer = new ReceiptComposer(List.of(Boards.news()), List.of(first, other, second), new Boards.Everything());
        assertThat(composer.of(first).newer()).isNotNull().extracting(FileLine::path).isEqualTo("c.xlsx");
        assertThat(composer.of(other).newer()).isNull();
        assertThat(composer.of(second).newer()).isNull();
    }

    @Test
    void whatWasAcceptedWithWarningsAloneWasAcceptedWhole() {
        assertThat(Fate.of(Boards.received(Samples.SCIENCE, 2023, 1, "a.xlsx", true, List.of(Boards.finding(FindingCode.COLUMN_MISSING, "A1")))))
                .isEqualTo(Fate.ACCEPTED);
    }

    @Test
    void aNameFromAWorkbookCannotLeadElsewhere() {
        assertThat(name("../../etc/passwd")).isEqualTo("__.._etc_passwd-2025-0007.html");
        assertThat(name("某某 咨询\n%2e\"<x>\u202e")).isEqualTo("某某_咨询__2e__x__-2025-0007.html");
        assertThat(name("研究院".repeat(100))).hasSize(40 + "-2025-0007.html".length());
        assertThat(name("")).isEqualTo("未识别单位-2025-0007.html");
    }

    private static String name(String party) {
        Receipt receipt = new Receipt(Role.THIRD_PARTY, party, 2025, "x.xlsx", "ab".repeat(32), LocalDate.of(2026, 1, 31), 7);
        return ReceiptName.of(new Received(receipt, true, FormHead.NONE, 0, List.of()));
    }
}
