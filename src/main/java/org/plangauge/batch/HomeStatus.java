package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.plangauge.board.BoardComposer;
import org.plangauge.board.BoardPage;
import org.plangauge.board.PlanNews;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.PendingWorkbook;
import org.plangauge.ledger.RunBook;
import org.plangauge.ledger.RunEntry;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;

/**
 * How a home stands: its last runs, what waits for the next one, who reported what, and which reports lie there.
 *
 * @param runs     the newest first
 * @param waiting  files below {@code input/} that no run has read yet, in order
 * @param board    who reported what, as the status board has it, on the day of asking; without verdicts
 * @param reports  those whose day has come
 * @param failures what could not be looked at, a line each
 */
public record HomeStatus(List<RunEntry> runs, List<String> waiting, BoardPage board, List<Shelved> reports, List<String> failures) {

    private static final int RUNS = 10;

    public HomeStatus {
        runs = List.copyOf(runs);
        waiting = List.copyOf(waiting);
        reports = List.copyOf(reports);
        failures = List.copyOf(failures);
    }

    /** A report that is due and whether it has been written; {@code folder} is where it lies or would lie. */
    public record Shelved(Plan plan, ReportDue due, boolean written, Path folder) {}

    /**
     * Looks at a home; {@code ledger} and {@code runs} may be those of a copy.
     *
     * @throws UnusableCatalogue when the plans cannot be used
     */
    public static HomeStatus of(Home home, Ledger ledger, RunBook runs, LocalDate today) throws IOException {
        Plans plans = Plans.read(home.seeds());
        RunTally tally = new RunTally();
        ReportMaking making = new ReportMaking(ledger, today);
        StandingFindings findings = new StandingFindings(ledger, making, plans);
        List<Received> received = findings.correspondences().stream().flatMap(c -> findings.in(c).stream()).toList();
        List<PlanNews> news = plans.all().stream().map(p -> new PlanNews(p, making.known(p).figures(), making.known(p).statements(),
                received.stream().filter(r -> r.head().plan().equals(p.id())).toList(), List.of())).toList();
        BoardPage board = new BoardComposer(today, new OutputShelf(home)).compose(news, received, List.of());
        List<Shelved> reports = plans.all().stream().flatMap(p -> p.reports().stream().filter(d -> !d.asOf().isAfter(today))
                .map(d -> new Shelved(p, d, Files.isDirectory(home.report(p, d)), home.report(p, d)))).toList();
        return new HomeStatus(runs.newest(RUNS), waiting(home, plans, ledger, runs, tally), board, reports, tally.failures());
    }

    /** Only a file that does not lie there as it lay when a run saw it has to be read, to see whether its bytes are known. */
    private static List<String> waiting(Home home, Plans plans, Ledger ledger, RunBook runs, RunTally tally) throws IOException {
        Set<String> laid = runs.laid();
        Set<String> known = ledger.workbooks().keySet();
        Set<String> waiting = new TreeSet<>();
        ledger.pending(plans.version()).stream().map(PendingWorkbook::path).forEach(waiting::add);
        for (Inbox.Dropped dropped : Inbox.list(home.input(), tally)) {
            try {
                BasicFileAttributes file = Files.readAttributes(dropped.file(), BasicFileAttributes.class);
                if (!laid.contains(RunBook.asLaid(dropped.path(), file.size(), file.lastModifiedTime().toInstant()))
                        && !known.contains(Sha256.of(Files.readAllBytes(dropped.file())))) {
                    waiting.add(dropped.path());
                }
            } catch (IOException e) {
                tally.failed("cannot read " + dropped.path() + ": " + e.getMessage());
            }
        }
        return new ArrayList<>(waiting);
    }
}
