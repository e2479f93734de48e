package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangauge.assessment.Conclusions;
import org.plangauge.ledger.EvaluationBook.Kept;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.plan.Plan;

/** The shipped plans with a few of their workbooks, in a real ledger. */
class StandingsTest {

    @TempDir
    private Path root;

    private Home home;

    @BeforeEach
    void runOnce() throws IOException {
        home = SampleHome.in(root, "seeds", "templates");
        bring("hailing-13/2020/区科技局.xlsx");
        bring("hailing-14/2023/区统计局.xlsx");
        assertThat(SampleHome.run(home).failures()).isEmpty();
    }

    @Test
    void whileNothingIsNewNothingIsMadeAgainAndWhatIsKeptIsWhatWouldBeMade() {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            Standings standings = standings(ledger, Build.running());
            ReportMaking anew = new ReportMaking(ledger, SampleHome.TODAY);
            assertThat(due()).hasSize(7).allSatisfy(due -> {
                assertThat(standings.judge(due)).isFalse();
                Kept kept = standings.of(due);
                ReportMaking.Made made = anew.make(due);
                assertThat(kept.snapshot()).isEqualTo(made.report().snapshot());
                assertThat(standings.conclusions(due)).isEqualTo(Conclusions.of(made.evaluation()));
            });
        }
    }

    @Test
    void anotherBuildOfTheProgrammeMakesEveryReportOnceMoreAndKeepsNoVerdictTwice() {
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            Plan plan = due().getLast().plan();
            int before = ledger.evaluations().makings(plan, SampleHome.TODAY).size();
            Standings standings = standings(ledger, "another");
            assertThat(due()).allSatisfy(due -> assertThat(standings.judge(due)).isTrue());
            assertThat(due()).allSatisfy(due -> assertThat(standings.judge(due)).isFalse());
            assertThat(ledger.evaluations().makings(plan, SampleHome.TODAY)).hasSize(before);
        }
    }

    @Test
    void aWorkbookOfOnePlanMakesTheReportsOfThatPlanAgainAndOfNoOther() throws IOException {
        bring("hailing-14/2023/区科技局.xlsx");
        RunTally tally = SampleHome.run(home);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.summary()).contains("1 new", "unchanged");
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Ledger ledger = new Ledger(database.source());
            assertThat(due()).allSatisfy(due -> {
                assertThat(standings(ledger, Build.running()).judge(due)).isFalse();
                assertThat(standings(ledger, Build.running()).of(due).snapshot()).isEqualTo(new ReportMaking(ledger, SampleHome.TODAY).make(due).report()
                        .snapshot());
            });
        }
    }

    @Test
    void aChangedPlanMakesItsOwnReportsAgain() throws IOException {
        Path plan = home.seeds().resolve("hailing-14/plan.yaml");
        Files.writeString(plan, Files.readString(plan).replaceFirst("(?m)^figuresNote:.*$", "figuresNote: 均为演示数据。"));
        try (LedgerDatabase database = LedgerDatabase.open(home.ledger())) {
            Standings standings = standings(new Ledger(database.source()), Build.running());
            assertThat(due().stream().filter(standings::judge).map(d -> d.plan().id())).hasSize(6).containsOnly("hailing-14");
        }
    }

    @Test
    void whatNobodyJudgedHasNoStanding() throws IOException {
        try (LedgerDatabase database = LedgerDatabase.open(Files.createDirectory(root.resolve("other")).resolve("ledger"))) {
            Standings standings = standings(new Ledger(database.source()), "build");
            assertThatThrownBy(() -> standings.of(due().getFirst())).isInstanceOf(IllegalStateException.class).hasMessageContaining("not judged");
        }
    }

    private static Standings standings(Ledger ledger, String build) {
        return new Standings(new ReportMaking(ledger, SampleHome.TODAY), ledger, new RunNumber(1, "test", build));
    }

    private List<DueReport> due() {
        List<DueReport> due = new ArrayList<>();
        Plans.read(home.seeds()).all().forEach(plan -> plan.reports().forEach(d -> due.add(new DueReport(plan, d))));
        return due;
    }

    private void bring(String file) throws IOException {
        Path copy = home.input().resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("input").resolve(file), copy);
    }
}
