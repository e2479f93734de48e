package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.plangauge.assessment.Conclusions;
import org.plangauge.board.BoardComposer;
import org.plangauge.board.BoardPage;
import org.plangauge.board.PlanBoard;
import org.plangauge.board.PlanLine;
import org.plangauge.board.PlanNews;
import org.plangauge.board.StatusBoard;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.ledger.ReceivedBook;
import org.plangauge.plan.Plan;
import org.plangauge.wording.TemplateFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code write-board}: a receipt for every workbook ever read, and the status board that links to them. A few plans stand on the
 * board's one page; of many each has a page of its own, which is made again when something is to be said of it that was not. Only what
 * changed is written, nothing stale is left; where a template cannot be used, the last good pages stay.
 */
final class BoardWriting implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(BoardWriting.class);

    /** Of the plans' pages, and of the board's own, in the notes of what is finished. */
    private static final String PAGES = "board";
    private static final String INDEX = "board-index";

    /** Plans that one page holds, as it is read on a screen: a district has fewer, a city more. */
    static final int ON_ONE_PAGE = 4;

    /** The way from the page of a plan to {@code output/}. */
    private static final String UP = "../../";

    private final RunRequest request;
    private final Plans plans;
    private final List<DueReport> due;
    private final ReportMaking making;
    private final Standings standings;
    private final StandingFindings standing;
    private final Ledger ledger;
    private final String build;
    private final RunTally tally;
    private final Finished finished;

    BoardWriting(RunRequest request, Plans plans, List<DueReport> due, ReportMaking making, Standings standings, StandingFindings standing,
            Ledger ledger, String build, RunTally tally) {
        this.request = request;
        this.plans = plans;
        this.due = due;
        this.making = making;
        this.standings = standings;
        this.standing = standing;
        this.ledger = ledger;
        this.build = build;
        this.tally = tally;
        this.finished = new Finished(request.home().finished());
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Home home = request.home();
        OutputShelf shelf = new OutputShelf(home);
        StatusBoard board = new StatusBoard(home.templates());
        Receipts receipts = new Receipts(home, plans, standing, ledger, plan -> news(plan, List.of(), List.of()), build, request.threads());
        attempt("receipts", () -> receipts.write(board, shelf));
        attempt("status board", () -> board(board, shelf));
        return RepeatStatus.FINISHED;
    }

    private PlanNews news(Plan plan, List<Received> received, List<Conclusions> judged) {
        ReportMaking.Known known = making.known(plan);
        return new PlanNews(plan, known.figures(), known.statements(), received, judged);
    }

    private PlanNews news(Plan plan) {
        List<Received> received = standing.of(plan);
        return news(plan, received, due(plan).stream().map(standings::conclusions).toList());
    }

    private List<DueReport> due(Plan plan) {
        return due.stream().filter(d -> d.plan().id().equals(plan.id())).toList();
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

    private void board(StatusBoard board, OutputShelf shelf) throws IOException {
        BoardComposer composer = new BoardComposer(request.today(), shelf);
        boolean few = plans.all().size() <= ON_ONE_PAGE;
        if (few) {
            OutputFile.removeStale(request.home().planPages(), file -> false);
        }
        String templates = Finished.state(request.home().templates());
        List<PlanLine> lines = few ? List.of() : pages(board, shelf, templates);
        Path index = request.home().board().resolve("index.html");
        String matter = matter(lines, composer, shelf, templates);
        if (finished.is(INDEX, matter, index)) {
            return;
        }
        List<Received> unplaced = ledger.received().of(Set.of(ReceivedBook.NO_PLAN));
        BoardPage page = few ? composer.compose(() -> plans.all().stream().map(this::news).iterator(), unplaced, tally.waitingFiles())
                : composer.overview(lines, unplaced, tally.waitingFiles());
        if (OutputFile.writeIfChanged(index, board.index(page))) {
            LOG.info("written {}", index);
        }
        finished.note(INDEX, matter, index);
    }

    /**
     * A hash over all that the board's own page is made of.
     *
     * @param lines of the plans that have a page of their own; where none has, all of them stand on this one
     */
    private String matter(List<PlanLine> lines, BoardComposer composer, OutputShelf shelf, String templates) throws IOException {
        Set<String> none = Set.of(ReceivedBook.NO_PLAN);
        List<String> all = new ArrayList<>(List.of(build, templates, plans.version(), request.today().toString(), tally.waitingFiles().toString(),
                Long.toString(ledger.received().last(none)), shelf.returned(ledger.received().sequences(none))));
        lines.forEach(line -> all.add(line.page() + " " + KeptLine.of(line)));
        if (lines.isEmpty()) {
            for (Plan plan : plans.all()) {
                all.add(matter(plan, composer, shelf, templates));
            }
        }
        return Finished.hash(all);
    }

    /** A page for each plan. */
    private List<PlanLine> pages(StatusBoard board, OutputShelf shelf, String templates) throws IOException {
        Path folder = request.home().planPages();
        Map<String, String> before = finished.parts(PAGES, folder);
        Map<String, String> now = new TreeMap<>();
        BoardComposer composer = new BoardComposer(request.today(), shelf, UP);
        Set<Path> wanted = new HashSet<>();
        List<PlanLine> lines = new ArrayList<>();
        for (Plan plan : plans.all()) {
            Path file = folder.resolve(OutputName.of(plan.id() + ".html"));
            String address = PlanLine.address(folder.getFileName() + "/" + file.getFileName());
            String matter = matter(plan, composer, shelf, templates);
            Optional<PlanLine> kept = Optional.ofNullable(before.get(plan.id())).filter(was -> was.startsWith(matter))
                    .flatMap(was -> KeptLine.read(was.substring(matter.length()), plan.heading(), address));
            if (kept.isEmpty()) {
                PlanBoard content = composer.plan(news(plan));
                OutputFile.writeIfChanged(file, board.plan(content));
                kept = Optional.of(PlanLine.of(content, address));
            }
            wanted.add(file);
            lines.add(kept.get());
            now.put(plan.id(), matter + KeptLine.of(kept.get()));
        }
        if (!now.equals(before)) {
            OutputFile.removeStale(folder, wanted::contains);
            finished.note(PAGES, now, folder);
        }
        return lines;
    }

    /** A hash over all that the page of a plan is made of. */
    private String matter(Plan plan, BoardComposer composer, OutputShelf shelf, String templates) throws IOException {
        List<String> all = new ArrayList<>(List.of(build, templates, composer.dayFor(plan), standing.matter(plan),
                shelf.returned(ledger.received().sequences(Set.of(plan.id()))), Finished.state(request.home().forms(plan))));
        for (DueReport report : due(plan)) {
            all.add(standings.of(report).matter() + " " + shelf.pdf(plan, report.due()) + " " + shelf.excel(plan, report.due()));
        }
        return Finished.hash(all);
    }
}
