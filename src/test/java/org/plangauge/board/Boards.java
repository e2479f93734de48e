package org.plangauge.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plangauge.assessment.Conclusions;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Place;
import org.plangauge.checks.Received;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.samples.Samples;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Receipt;
import org.plangauge.submission.Role;

/** The shared sample plan as news of a day, with three workbooks: one in part, one whole, one that nobody can be told for. */
final class Boards {

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    static final String HOSTILE = "<script>alert(1)</script>${x}<#if>&amp;\"']]>\u0000\uD800";

    private Boards() {}

    static PlanNews news() {
        return new PlanNews(Samples.plan(), Samples.figures(), Samples.statements(), List.of(science(), statistics()),
                List.of(Conclusions.of(Samples.evaluation(Samples.MID_TERM))));
    }

    static List<Received> received() {
        return List.of(science(), statistics(), unplaced());
    }

    /** In part: one figure was left out, one is asked about. */
    static Received science() {
        return received(Samples.SCIENCE, 2023, 1, "科技 局/区科技局#1.xlsx", true, List.of(finding(FindingCode.COLUMN_MISSING, "G5"),
                finding(FindingCode.NOT_A_NUMBER, "J9")));
    }

    static Received statistics() {
        return received(Samples.STATISTICS, 2025, 2, "区统计局.xlsx", true, List.of());
    }

    static Received unplaced() {
        Receipt receipt = new Receipt(Role.DEPARTMENT, "", 0, "不知名.xlsx", "cd".repeat(32), DAY, 3);
        return new Received(receipt, false, FormHead.NONE, 0, List.of(new Finding(FindingCode.PLAN_UNKNOWN, Place.workbook("不知名.xlsx"), HOSTILE,
                "规划名称", "请使用下发的表格。")));
    }

    static Received received(Department department, int year, long sequence, String file, boolean accepted, List<Finding> findings) {
        Receipt receipt = new Receipt(department.shortName(), year, file, "ab".repeat(32), DAY, sequence);
        return new Received(receipt, accepted, new FormHead("sample", department.shortName(), Integer.toString(year), "王珺", "", "2026-01-20"), 6,
                findings);
    }

    static Finding finding(FindingCode code, String cell) {
        return new Finding(code, new Place("区科技局.xlsx", "指标", cell, false), "约三成", "数值", "请改填数值。");
    }

    static BoardPage page(LocalDate day) {
        return new BoardComposer(day, new Everything()).compose(List.of(news()), received(), List.of("正在写.xlsx"));
    }

    /** A board of many plans, one of which has not begun. */
    static BoardPage overview() {
        BoardComposer composer = new BoardComposer(DAY, new Everything());
        PlanLine late = PlanLine.of(plan(), PlanLine.address("plans/sample.html"));
        PlanLine early = PlanLine.of(new BoardComposer(LocalDate.of(2020, 1, 1), new Everything()).plan(news()), PlanLine.address("plans/甲 乙.html"));
        return composer.overview(List.of(late, early), received(), List.of("正在写.xlsx"));
    }

    /** The page of one of them. */
    static PlanBoard plan() {
        return new BoardComposer(DAY, new Everything(), "../../").plan(news());
    }

    static ReceiptPage receipt(Received of) {
        return new ReceiptComposer(List.of(news()), received(), new Everything()).of(of);
    }

    /** An output in which everything is there. */
    static final class Everything implements Shelf {

        private final Set<Long> nothingReturned = Set.of(2L);

        @Override
        public Optional<String> form(Plan plan, Department department, int year) {
            return Optional.of("forms/" + plan.id() + "/" + year + "/" + department.shortName() + ".xlsx");
        }

        @Override
        public Optional<String> returned(Received received) {
            return nothingReturned.contains(received.receipt().sequence()) ? Optional.empty() : Optional.of("returned/甲 乙/" + received.receipt().file());
        }

        @Override
        public Optional<String> pdf(Plan plan, ReportDue due) {
            return Optional.of("reports/" + plan.id() + "/" + due.type().code() + "/报告.pdf");
        }

        @Override
        public Optional<String> excel(Plan plan, ReportDue due) {
            return Optional.empty();
        }

        @Override
        public Optional<String> receipt(Received received) {
            return Optional.of("board/receipts/" + ReceiptName.of(received));
        }
    }
}
