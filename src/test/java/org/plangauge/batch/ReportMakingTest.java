package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.plan.Plan;

/** What is kept of several plans, and what is read again. */
class ReportMakingTest {

    private static Plans plans;
    private static LedgerDatabase database;
    private static Ledger ledger;

    @BeforeAll
    static void runOnce(@TempDir Path root) throws IOException {
        Home home = SampleHome.in(root, "seeds", "templates");
        for (String workbook : List.of("hailing-13/2020/区科技局.xlsx", "hailing-14/2023/区统计局.xlsx", "hailing-14/2023/区科技局.xlsx")) {
            Path file = home.input().resolve(workbook);
            Files.createDirectories(file.getParent());
            Files.copy(Path.of("input").resolve(workbook), file);
        }
        assertThat(SampleHome.run(home).failures()).isEmpty();
        plans = Plans.read(home.seeds());
        database = LedgerDatabase.open(home.ledger());
        ledger = new Ledger(database.source());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aPlanThatStillFindsRoomIsKeptWithItsReportsAndOneThatDoesNotIsReadAgainToTheSame() {
        DueReport first = report("hailing-14");
        DueReport other = report("hailing-13");
        ReportMaking.Known known = new ReportMaking(ledger, SampleHome.TODAY).known(first.plan());
        int rows = ReportFolder.rows(new ReportMaking(ledger, SampleHome.TODAY).make(first).report());
        int size = known.figures().size() + known.statements().size() + ReportMaking.ROW * rows;

        ReportMaking room = new ReportMaking(ledger, SampleHome.TODAY, size);
        ReportMaking.Made made = room.make(first);
        List<Received> received = room.received(first.plan());
        room.make(other);
        assertThat(room.make(first)).isSameAs(made);
        assertThat(room.received(first.plan())).isSameAs(received);

        ReportMaking noRoom = new ReportMaking(ledger, SampleHome.TODAY, size - 1);
        ReportMaking.Made before = noRoom.make(first);
        assertThat(noRoom.make(first)).isSameAs(before);
        noRoom.make(other);
        assertThat(noRoom.make(first)).isNotSameAs(before);
        assertThat(noRoom.make(first).report()).isEqualTo(before.report()).isEqualTo(made.report());
    }

    @Test
    void whatWasRecordedAfterTheDayIsReceivedAndNotInTheReport() {
        DueReport due = report("hailing-14");
        ReportMaking early = new ReportMaking(ledger, SampleHome.TODAY.minusDays(1));
        assertThat(early.received(due.plan())).hasSize(2);
        assertThat(early.make(due).report().submissions().stream().filter(s -> !s.file().isEmpty())).isEmpty();
        assertThat(new ReportMaking(ledger, SampleHome.TODAY).make(due).report().submissions().stream().filter(s -> !s.file().isEmpty())).hasSize(2);
    }

    @Test
    void whatIsSaidOfWorkbooksIsKeptWhereTheyFindRoomAndMadeAgainToTheSameWhereTheyDoNot() {
        Plan plan = report("hailing-14").plan();
        ReportMaking making = new ReportMaking(ledger, SampleHome.TODAY);
        StandingFindings room = new StandingFindings(ledger, making, plans, 2);
        StandingFindings noRoom = new StandingFindings(ledger, making, plans, 1);
        List<Received> said = room.of(plan);
        assertThat(said).hasSize(2);
        assertThat(room.of(plan)).isSameAs(said);
        List<Received> before = noRoom.of(plan);
        assertThat(noRoom.of(plan)).isNotSameAs(before).isEqualTo(before).isEqualTo(said);
    }

    private static DueReport report(String id) {
        Plan plan = plans.named(id).orElseThrow();
        return new DueReport(plan, plan.reports().stream().filter(r -> !r.asOf().isAfter(SampleHome.TODAY)).toList().getLast());
    }
}
