package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.assessment.Conclusions;
import org.plangauge.board.BoardComposer;
import org.plangauge.board.BoardPage;
import org.plangauge.board.PlanNews;
import org.plangauge.board.ReceiptComposer;
import org.plangauge.board.ReceiptName;
import org.plangauge.board.StatusBoard;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.wording.TemplateFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code write-board}: a receipt for every workbook ever read, and the status board that links to them. Only what changed
 * is written, nothing stale is left; where a template cannot be used, the last good pages stay.
 */
final class BoardWriting implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(BoardWriting.class);

    private static final String NAME = "receipts";

    private final RunRequest request;
    private final Plans plans;
    private final List<DueReport> due;
    private final ReportMaking making;
    private final Standings standings;
    private final Ledger ledger;
    private final String build;
    private final RunTally tally;

    BoardWriting(RunRequest request, Plans plans, List<DueReport> due, ReportMaking making, Standings standings, Ledger ledger,
            String build, RunTally tally) {
        this.request = request;
        this.plans = plans;
        this.due = due;
        this.making = making;
        this.standings = standings;
        this.ledger = ledger;
        this.build = build;
        this.tally = tally;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        List<Received> received = StandingFindings.of(ledger, making, plans);
        OutputShelf shelf = new OutputShelf(request.home());
        StatusBoard board = new StatusBoard(request.home().templates());
        attempt("receipts", () -> receipts(board, shelf, received));
        attempt("status board", () -> index(board, new BoardComposer(request.today(), shelf).compose(() -> plans.all().stream()
                .map(p -> news(p, received, judged(p))).iterator(), received, tally.waitingFiles())));
        return RepeatStatus.FINISHED;
    }

    private PlanNews news(Plan plan, List<Received> received, List<Conclusions> judged) {
        ReportMaking.Known known = making.known(plan);
        return new PlanNews(plan, known.figures(), known.statements(), received.stream().filter(r -> r.head().plan().equals(plan.id())).toList(),
                judged);
    }

    private List<Conclusions> judged(Plan plan) {
        return due.stream().filter(d -> d.plan().id().equals(plan.id())).map(d -> standings.of(d).conclusions()).toList();
    }

    /** Something that may fail for itself while the rest goes on. */
    @FunctionalInterface
    private interface Work {
        void done() throws IOException;
    }

    private void attempt(String what, Work work) {
        try {
            work.done();
        } catch (TemplateFault | IOException e) {
            tally.failed(what + ": " + e.getMessage() + " (the last good one stays)");
        }
    }

    /** Plan by plan, so that no more is in memory than one needs; and newest first, so that an older one can point to what came after it. */
    private void receipts(StatusBoard board, OutputShelf shelf, List<Received> received) throws IOException {
        Path folder = request.home().receipts();
        Finished finished = new Finished(request.home().finished());
        String matter = Finished.hash(List.of(build, plans.version(), Long.toString(ledger.last()), Finished.state(request.home().templates()),
                Finished.state(request.home().returned())));
        if (finished.is(NAME, matter, folder)) {
            return;
        }
        Set<Path> wanted = new HashSet<>();
        int written = 0;
        Map<String, List<Received>> byPlan = received.reversed().stream().collect(Collectors.groupingBy(r -> r.head().plan(), TreeMap::new,
                Collectors.toList()));
        for (Map.Entry<String, List<Received>> of : byPlan.entrySet()) {
            List<PlanNews> news = plans.all().stream().filter(p -> p.id().equals(of.getKey())).map(p -> news(p, received, List.of())).toList();
            ReceiptComposer composer = new ReceiptComposer(news, received, shelf);
            for (Received one : of.getValue()) {
                Path file = folder.resolve(ReceiptName.of(one));
                written += write(file, board.receipt(composer.of(one))) ? 1 : 0;
                wanted.add(file);
            }
        }
        removeStale(folder, wanted);
        finished.note(NAME, matter, folder);
        if (written > 0) {
            LOG.info("written {} receipts: {}", written, folder);
        }
    }

    private void index(StatusBoard board, BoardPage page) throws IOException {
        Path file = request.home().board().resolve("index.html");
        if (write(file, board.index(page))) {
            LOG.info("written {}", file);
        }
    }

    /** Writes a page that is new or has changed; true when it was written. */
    private static boolean write(Path file, byte[] page) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), page)) {
            return false;
        }
        OutputFile.write(file, out -> out.write(page));
        return true;
    }

    private static void removeStale(Path folder, Set<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> stale;
        try (Stream<Path> files = Files.list(folder)) {
            stale = files.filter(f -> Files.isRegularFile(f) && !wanted.contains(f)).toList();
        }
        for (Path file : stale) {
            Files.delete(file);
        }
    }
}
