package org.plangauge.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.plangauge.board.PlanNews;
import org.plangauge.board.ReceiptComposer;
import org.plangauge.board.ReceiptName;
import org.plangauge.board.ReceiptPage;
import org.plangauge.board.StatusBoard;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a receipt for every workbook ever read; of a correspondence in which nothing came the receipts stay as they are. */
final class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private static final String NAME = "receipts";

    /** What each receipt says, known apart: a night with nothing new need not read it. */
    private static final String PAGES = "receipt-pages";

    private final Home home;
    private final Plans plans;
    private final StandingFindings standing;
    private final Ledger ledger;
    private final Function<Plan, PlanNews> news;
    private final String build;
    private final int threads;

    /** @param news what is known of a plan, without its workbooks and evaluations */
    Receipts(Home home, Plans plans, StandingFindings standing, Ledger ledger, Function<Plan, PlanNews> news, String build, int threads) {
        this.home = home;
        this.plans = plans;
        this.standing = standing;
        this.ledger = ledger;
        this.news = news;
        this.build = build;
        this.threads = threads;
    }

    void write(StatusBoard board, OutputShelf shelf) throws IOException {
        Path folder = home.receipts();
        Finished finished = new Finished(home.finished());
        Map<String, String> before = finished.parts(NAME, folder);
        Map<String, String> matters = new TreeMap<>();
        String templates = Finished.state(home.templates());
        Set<Long> untouched = new HashSet<>();
        List<Correspondence> changed = new ArrayList<>();
        for (Correspondence one : standing.correspondences()) {
            Set<Long> sequences = ledger.received().sequences(one.plans());
            String matter = Finished.hash(List.of(build, standing.matter(one), templates, shelf.returned(sequences)));
            matters.put(one.name(), matter);
            if (matter.equals(before.get(one.name()))) {
                untouched.addAll(sequences);
            } else {
                changed.add(one);
            }
        }
        if (!before.isEmpty() && changed.isEmpty()) {
            return;
        }
        Map<String, String> pagesBefore = finished.parts(PAGES, folder);
        Map<String, String> pages = new TreeMap<>(pagesBefore);
        pages.keySet().removeIf(name -> !isOneOf(untouched, name));
        int written = 0;
        for (Correspondence one : changed) {
            for (Written receipt : write(one, board, shelf, folder, pagesBefore, List.of(build, templates))) {
                pages.put(receipt.name(), receipt.matter());
                written += receipt.anew() ? 1 : 0;
            }
        }
        OutputFile.removeStale(folder, file -> pages.containsKey(folder.relativize(file).toString())
                || isOneOf(untouched, file.getFileName().toString()));
        finished.note(NAME, matters, folder);
        finished.note(PAGES, pages, folder);
        if (written > 0) {
            LOG.info("written {} receipts: {}", written, folder);
        }
    }

    private static boolean isOneOf(Set<Long> sequences, String name) {
        return ReceiptName.sequence(name).stream().anyMatch(sequences::contains);
    }

    /**
     * A receipt that lies in its folder.
     *
     * @param matter a hash over all that is on it
     * @param anew   whether another lay there before, or none
     */
    private record Written(String name, String matter, boolean anew) {}

    /**
     * First those that nothing came after, so that an older one can point to what did.
     *
     * @param before the matter of each receipt as it lies there
     * @param how    what besides its content a receipt is made of
     */
    private List<Written> write(Correspondence one, StatusBoard board, OutputShelf shelf, Path folder, Map<String, String> before,
            List<String> how) throws IOException {
        List<Received> received = standing.in(one);
        Map<String, List<Received>> byPlan = received.stream().collect(Collectors.groupingBy(r -> r.head().plan(), TreeMap::new,
                Collectors.toList()));
        List<Written> written = new ArrayList<>();
        for (Map.Entry<String, List<Received>> of : byPlan.entrySet()) {
            ReceiptComposer composer = new ReceiptComposer(plans.named(of.getKey()).stream().map(news).toList(), received, shelf);
            Map<Boolean, List<Received>> replaced = of.getValue().stream().collect(Collectors.partitioningBy(composer::replaced));
            for (List<Received> some : List.of(replaced.get(false), replaced.get(true))) {
                List<Callable<Written>> work = new ArrayList<>();
                for (Received each : some) {
                    String name = ReceiptName.of(each);
                    work.add(() -> {
                        ReceiptPage page = composer.of(each);
                        // A page is records all the way down, so its words say all that is on it.
                        String matter = Finished.hash(List.of(how.toString(), page.toString()));
                        return new Written(name, matter, !matter.equals(before.get(name))
                                && OutputFile.writeIfChanged(folder.resolve(name), board.receipt(page)));
                    });
                }
                written.addAll(Threads.all(Threads.waiting(threads), "receipts", work));
            }
        }
        return written;
    }
}
