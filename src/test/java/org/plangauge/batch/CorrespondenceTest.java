package org.plangauge.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.checks.Concern;
import org.plangauge.checks.Finding;
import org.plangauge.checks.FindingCode;
import org.plangauge.checks.Inspection;
import org.plangauge.checks.Place;
import org.plangauge.checks.Round;
import org.plangauge.checks.Rounds;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.LedgerDatabase;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.ledger.SeenWorkbook;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.Role;
import org.plangauge.submission.Submission;

/** Workbooks of the two shipped plans and of nobody, in a real ledger. */
class CorrespondenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @TempDir
    private Path folder;

    private final List<Plan> plans = Plans.read(Path.of("seeds")).all();
    private LedgerDatabase database;
    private Ledger ledger;
    private long run;
    private int number;

    @BeforeEach
    void open() {
        database = LedgerDatabase.open(folder.resolve("ledger"));
        ledger = new Ledger(database.source());
        run = ledger.openRun(DAY, Instant.EPOCH);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachPlanIsOneByItself() {
        record(Optional.of(plans.get(0)), 0, "甲.xlsx", true);
        record(Optional.of(plans.get(1)), 0, "乙.xlsx", true);
        assertThat(names()).containsExactly("hailing-13", "hailing-14");
    }

    @Test
    void whatNobodyCanBeToldForBelongsToThePlansAtItsPathAndToNoOther() {
        record(Optional.of(plans.get(0)), 0, "甲.xlsx", true);
        record(Optional.of(plans.get(1)), 0, "乙.xlsx", true);
        record(Optional.empty(), 0, "甲.xlsx", false);
        assertThat(names()).containsExactly("/hailing-13", "hailing-14");
        assertThat(ledger.received().nobodys(Correspondence.all(ledger.received()).getFirst().plans())).hasSize(1);
        assertThat(ledger.received().nobodys(Correspondence.all(ledger.received()).getLast().plans())).isEmpty();
    }

    @Test
    void withoutAWorkbookThereIsNone() {
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsToBeSaidOfEachAloneIsWhatIsToBeSaidOfAllTogether(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Optional<Plan> plan = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(plans.get(random.nextInt(2)));
            record(plan, random.nextInt(2), List.of("甲.xlsx", "乙.xlsx", "丙.xlsx", "丁.xlsx").get(random.nextInt(4)), random.nextInt(3) > 0);
        }
        List<Round> together = Rounds.of(ledger.received().all());
        List<Round> apart = Correspondence.all(ledger.received()).stream().flatMap(c -> Rounds.of(ledger.received().of(c.plans())).stream())
                .sorted(Comparator.comparingLong(r -> r.received().receipt().sequence())).toList();
        assertThat(apart).isEqualTo(together).isNotEmpty();
    }

    private Stream<String> names() {
        return Correspondence.all(ledger.received()).stream().map(Correspondence::name);
    }

    private void record(Optional<Plan> plan, int department, String path, boolean accepted) {
        String hash = String.format(Locale.ROOT, "%064x", ++number);
        ledger.see(List.of(new SeenWorkbook(hash, path, 10, Instant.EPOCH)), run);
        Optional<Department> sender = plan.map(p -> p.departments().get(department));
        Submission said = accepted && plan.isPresent() ? new Submission(plan.get().id(), Role.DEPARTMENT, sender.orElseThrow(), FormHead.NONE, path, hash,
                List.of(), List.of()) : null;
        Finding asked = new Finding(FindingCode.NOT_A_NUMBER, Place.workbook(path), "约三成", "数值", "请改填数值。",
                new Concern("INDICATORS", "T1-0" + number % 3, "2023"));
        ledger.record(new PendingWorkbook(hash, path), new Inspection(plan, sender, plan.map(Plan::lastYear), said, List.of(asked)), "", run, DAY);
    }
}
