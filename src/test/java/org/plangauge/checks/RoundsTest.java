package org.plangauge.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plangauge.submission.CellPlace;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;

/** What stands of what was asked, when one workbook follows another. */
class RoundsTest {

    private long sequence;

    @Test
    void aCorrectedWorkbookUnderAnotherNameClearsTheOlderOne() {
        Received wrong = accepted("a.xlsx", 2023, rows("S-01", "S-02"), wrong("S-02", "2022"));
        Received right = accepted("b.xlsx", 2023, rows("S-01", "S-02"));
        assertThat(open(wrong, right)).containsExactly("b.xlsx:");
    }

    @Test
    void twoPartWorkbooksOfOneDepartmentDoNotHideEachOthersFindings() {
        Received one = accepted("一.xlsx", 2023, rows("S-01"), wrong("S-01", "2022"));
        Received other = accepted("二.xlsx", 2023, rows("S-02"), wrong("S-02", "2022"));
        assertThat(open(one, other)).containsExactly("一.xlsx: F-211|INDICATORS|S-01|2022", "二.xlsx: F-211|INDICATORS|S-02|2022");
    }

    @Test
    void aWorkbookThatAnswersOneFindingOfTwoLeavesTheOther() {
        Received both = accepted("a.xlsx", 2023, rows("S-01", "S-02"), wrong("S-01", "2022"), wrong("S-02", "2022"));
        Received one = accepted("b.xlsx", 2023, rows("S-02"));
        assertThat(open(both, one)).containsExactly("a.xlsx: F-211|INDICATORS|S-01|2022", "b.xlsx:");
    }

    @Test
    void theNextYearsFormAnswersForTheFiguresItGivesOnly() {
        Received wrong = accepted("a.xlsx", 2023, rows("S-01"), wrong("S-01", "2021"), wrong("S-01", "2022"));
        Received later = received("b.xlsx", "区科技局", 2024, true, new Coverage(rows("S-01"), Set.of(figure("S-01", "2022"))));
        assertThat(open(wrong, later)).containsExactly("a.xlsx: F-211|INDICATORS|S-01|2021", "b.xlsx:");
    }

    @Test
    void theSameFileAnewSupersedesWhateverItsContentWas() {
        Received first = accepted("a.xlsx", 2023, rows("S-01"), wrong("S-01", "2022"));
        Received anew = accepted("a.xlsx", 2023, rows("S-02"));
        assertThat(open(first, anew)).containsExactly("a.xlsx:");
    }

    @Test
    void theSameFileNameOfAnotherDepartmentSupersedesNothing() {
        Received ours = accepted("报送表.xlsx", 2023, rows("S-01"), wrong("S-01", "2022"));
        Received theirs = received("报送表.xlsx", "区统计局", 2023, true, new Coverage(rows("S-01"), Set.of()));
        assertThat(open(ours, theirs)).containsExactly("报送表.xlsx: F-211|INDICATORS|S-01|2022", "报送表.xlsx:");
    }

    @Test
    void anUnknownRowIsAnsweredByAFormThatHasAllTheKnownOnes() {
        Finding unknown = finding(FindingCode.CODE_UNKNOWN, new Concern("INDICATORS", "S-99", ""), "S-99");
        Received wrong = accepted("a.xlsx", 2023, rows("S-01", "S-02"), unknown);
        assertThat(open(wrong, accepted("b.xlsx", 2023, rows("S-01")))).hasSize(2).first().isEqualTo("a.xlsx: F-201|INDICATORS|S-99|");
        sequence = 0;
        assertThat(open(accepted("a.xlsx", 2023, rows("S-01", "S-02"), unknown), accepted("b.xlsx", 2023, rows("S-01", "S-02"))))
                .containsExactly("b.xlsx:");
    }

    @Test
    void aRejectedWorkbookClearsNothingAndIsClearedByAnAcceptedOne() {
        Received wrong = accepted("a.xlsx", 2023, rows("S-01"), wrong("S-01", "2022"));
        Received rejected = received("b.xlsx", "区科技局", 0, false, Coverage.NOTHING,
                finding(FindingCode.YEAR_UNKNOWN, Concern.WORKBOOK, "“二〇九九”"));
        assertThat(open(wrong, rejected)).containsExactly("a.xlsx: F-211|INDICATORS|S-01|2022", "b.xlsx: F-113|||");
        sequence = 0;
        assertThat(open(accepted("a.xlsx", 2023, rows("S-01"), wrong("S-01", "2022")), rejected, accepted("c.xlsx", 2023, rows("S-01"))))
                .containsExactly("c.xlsx:");
    }

    @Test
    void aFileNobodyCouldBeToldForIsForgottenWhenItsPathSpeaks() {
        Received unreadable = received("a.xlsx", "", 0, false, Coverage.NOTHING, finding(FindingCode.WORKBOOK_UNREADABLE, Concern.WORKBOOK, "坏"));
        assertThat(open(unreadable)).containsExactly("a.xlsx: F-101|||");
        assertThat(open(unreadable, accepted("a.xlsx", 2023, rows("S-01")))).containsExactly("a.xlsx:");
    }

    @Test
    void whatIsMendedWhatRemainsAndHowOftenItWasAskedIsKnown() {
        Received first = accepted("a.xlsx", 2023, rows("S-01", "S-02", "S-03"), wrong("S-01", "2022"), wrong("S-02", "2022"));
        Received second = accepted("b.xlsx", 2023, rows("S-01", "S-02", "S-03"), wrong("S-02", "2022"), wrong("S-03", "2022"));
        Round round = Rounds.of(List.of(first, second)).getLast();
        assertThat(round.again()).isTrue();
        assertThat(round.mended()).extracting(Finding::identity).containsExactly("F-211|INDICATORS|S-01|2022");
        assertThat(round.open()).extracting(Round.Asked::times).containsExactly(2, 1);
        Received third = accepted("c.xlsx", 2023, rows("S-01", "S-02", "S-03"), wrong("S-01", "2022"), wrong("S-02", "2022"));
        Round last = Rounds.of(List.of(first, second, third)).getLast();
        assertThat(last.open()).extracting(Round.Asked::times).as("one that comes back counts anew").containsExactly(1, 3);
        assertThat(last.mended()).extracting(Finding::identity).containsExactly("F-211|INDICATORS|S-03|2022");
        assertThat(Rounds.of(List.of(first)).getLast().again()).isFalse();
    }

    @Test
    void aRejectedVersionInBetweenDoesNotMakeOldFindingsNewOnes() {
        Received first = accepted("a.xlsx", 2023, rows("S-01", "S-02"), wrong("S-01", "2022"), wrong("S-02", "2022"));
        Received rejected = received("a.xlsx", "区科技局", 2023, false, Coverage.NOTHING,
                finding(FindingCode.TABLE_NOT_FOUND, Concern.WORKBOOK, "没有表"));
        Received third = accepted("a.xlsx", 2023, rows("S-01", "S-02"), wrong("S-02", "2022"));
        assertThat(Rounds.of(List.of(first, rejected)).getLast().mended()).as("a rejected one mends nothing").isEmpty();
        Round last = Rounds.of(List.of(first, rejected, third)).getLast();
        assertThat(last.open()).extracting(Round.Asked::times).containsExactly(2);
        assertThat(last.mended()).extracting(Finding::identity).contains("F-211|INDICATORS|S-01|2022");
    }

    @Test
    void anExplainedWarningIsNotCalledMended() {
        Finding warning = finding(FindingCode.ORIGINAL_DIFFERS, figure("S-01", "2022"), "2.7");
        Received asked = accepted("a.xlsx", 2023, rows("S-01"), warning);
        Settled settled = new Settled(warning, "已核实。", "b.xlsx", new CellPlace("退回意见", "H5"), LocalDate.of(2026, 1, 6));
        Received explained = new Received(receipt("b.xlsx", "区科技局", 2023), true, head("区科技局"), 1, List.of(), List.of(settled),
                new Coverage(rows("S-01"), Set.of()));
        Round round = Rounds.of(List.of(asked, explained)).getLast();
        assertThat(round.open()).isEmpty();
        assertThat(round.mended()).isEmpty();
    }

    private static List<String> open(Received... received) {
        return Rounds.of(List.of(received)).stream().map(r -> (r.received().receipt().file() + ": " + r.open().stream()
                .map(a -> a.finding().identity()).collect(Collectors.joining(", "))).strip()).toList();
    }

    private Received accepted(String file, int year, Set<Concern> rows, Finding... findings) {
        return received(file, "区科技局", year, true, new Coverage(rows, Arrays.stream(findings).map(Finding::about).collect(Collectors.toSet())),
                findings);
    }

    private Received received(String file, String department, int year, boolean accepted, Coverage coverage, Finding... findings) {
        return new Received(receipt(file, department, year), accepted, head(department), 1, List.of(findings), List.of(), coverage);
    }

    private Receipt receipt(String file, String department, int year) {
        sequence++;
        return new Receipt(department, year, file, Long.toString(sequence), LocalDate.of(2026, 1, 5), sequence);
    }

    private static FormHead head(String department) {
        return department.isEmpty() ? FormHead.NONE : new FormHead("sample", department, "2023", "", "", "");
    }

    private static Finding wrong(String code, String period) {
        return finding(FindingCode.NOT_A_NUMBER, figure(code, period), "约三成");
    }

    private static Finding finding(FindingCode code, Concern about, String found) {
        return new Finding(code, Place.workbook("a.xlsx"), found, "数值", "请改。", about);
    }

    private static Concern figure(String code, String period) {
        return new Concern("INDICATORS", code, period);
    }

    private static Set<Concern> rows(String... codes) {
        return Arrays.stream(codes).map(c -> new Concern("INDICATORS", c, "")).collect(Collectors.toSet());
    }
}
