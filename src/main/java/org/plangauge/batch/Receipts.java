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
        Set<Path> wanted = new HashSet<>();
        int written = 0;
        for (Correspondence one : changed) {
            written += write(one, board, shelf, folder, wanted);
        }
        OutputFile.removeStale(folder, file -> wanted.contains(file) || ReceiptName.sequence(file.getFileName().toString()).stream()
                .anyMatch(untouched::contains));
        finished.note(NAME, matters, folder);
        if (written > 0) {
            LOG.info("written {} receipts: {}", written, folder);
        }
    }

    /** First those that nothing came after, so that an older one can point to what did. */
    private int write(Correspondence one, StatusBoard board, OutputShelf shelf, Path folder, Set<Path> wanted) throws IOException {
        List<Received> received = standing.in(one);
        Map<String, List<Received>> byPlan = received.stream().collect(Collectors.groupingBy(r -> r.head().plan(), TreeMap::new,
                Collectors.toList()));
        int written = 0;
        for (Map.Entry<String, List<Received>> of : byPlan.entrySet()) {
            ReceiptComposer composer = new ReceiptComposer(plans.named(of.getKey()).stream().map(news).toList(), received, shelf);
            Map<Boolean, List<Received>> replaced = of.getValue().stream().collect(Collectors.partitioningBy(composer::replaced));
            for (List<Received> some : List.of(replaced.get(false), replaced.get(true))) {
                List<Callable<Boolean>> work = new ArrayList<>();
                for (Received each : some) {
                    Path file = folder.resolve(ReceiptName.of(each));
                    work.add(() -> OutputFile.writeIfChanged(file, board.receipt(composer.of(each))));
                    wanted.add(file);
                }
                written += (int) Threads.all(Threads.waiting(threads), "receipts", work).stream().filter(w -> w).count();
            }
        }
        return written;
    }
}
