package org.plangauge.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.plangauge.checks.Contradictions;
import org.plangauge.checks.Received;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.plan.Plan;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.ReturnedWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Step {@code return-workbooks}: a marked copy for every workbook that counts and has findings, and nothing stale. Of a
 * department, plan, year and kind of form the newest workbook counts; of files nobody can be told for, the newest content of each path,
 * for as long as it stays in {@code input/}.
 */
final class ReturnWorkbooks implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnWorkbooks.class);
    private static final String NOBODY = "未识别单位";

    /** Which copies are there and for what reading they were made; hidden from readers. */
    private static final String INDEX = ".index";

    private final RunRequest request;
    private final Plans plans;
    private final Archive archive;
    private final Ledger ledger;
    private final Limits limits;
    private final RunTally tally;

    ReturnWorkbooks(RunRequest request, Plans plans, Archive archive, Ledger ledger, Limits limits, RunTally tally) {
        this.request = request;
        this.plans = plans;
        this.archive = archive;
        this.ledger = ledger;
        this.limits = limits;
        this.tally = tally;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path folder = request.home().returned();
        Path index = folder.resolve(INDEX);
        Set<String> there = Files.exists(index) ? new HashSet<>(Files.readAllLines(index)) : Set.of();
        List<String> lines = new ArrayList<>();
        Set<Path> wanted = new HashSet<>();
        for (Received received : counting(received())) {
            if (!received.findings().isEmpty()) {
                Path copy = folder.resolve(place(received));
                String line = received.receipt().sequence() + "-" + received.findings().size() + " " + folder.relativize(copy);
                try {
                    if (!there.contains(line) || !Files.exists(copy)) {
                        OutputFile.write(copy, out -> ReturnedWorkbook.write(received, archive.of(received.receipt().sha256()), limits,
                                out));
                        LOG.info("returned {} with {} findings", copy, received.findings().size());
                    }
                    lines.add(line);
                } catch (IOException e) {
                    tally.failed("cannot write " + copy + ": " + e.getMessage());
                }
                wanted.add(copy);
            }
        }
        removeStale(folder, wanted);
        if (!lines.isEmpty() || Files.exists(index)) {
            OutputFile.write(index, out -> out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return RepeatStatus.FINISHED;
    }

    /** What was received, each with what was found when it was read and what later workbooks of other departments contradict. */
    private List<Received> received() {
        List<Received> received = ledger.received();
        for (Plan plan : plans.all()) {
            received = Contradictions.told(received, plan, ledger.figures(plan, request.today()));
        }
        return received;
    }

    private List<Received> counting(List<Received> all) {
        Map<String, Received> newestOfPath = new LinkedHashMap<>();
        Map<String, Received> newestOfForm = new LinkedHashMap<>();
        for (Received received : all) {
            newestOfPath.put(received.receipt().file(), received);
            if (identified(received)) {
                newestOfForm.put(received.head().plan() + "|" + received.receipt().department() + "|" + received.receipt().role() + "|" + received.receipt().year(),
                        received);
            }
        }
        List<Received> counting = new ArrayList<>(newestOfForm.values());
        newestOfPath.values().stream().filter(r -> !identified(r)
                && Files.exists(request.home().input().resolve(r.receipt().file()))).forEach(counting::add);
        return counting;
    }

    private static boolean identified(Received received) {
        return !received.head().plan().isEmpty() && !received.receipt().department().isEmpty() && received.receipt().year() > 0;
    }

    /** {@code 区科技局/hailing-14-2025-区科技局.xlsx}: folders of the original become part of the name, so that none collide. */
    private Path place(Received received) throws IOException {
        boolean marked = ReturnedWorkbook.canMark(archive.of(received.receipt().sha256()), limits);
        return marked ? names(received).getFirst() : names(received).getLast();
    }

    /** Below {@code output/returned}: the name of a marked copy, and of a workbook with the findings alone. */
    static List<Path> names(Received received) {
        String department = received.receipt().department().isEmpty() ? NOBODY : received.receipt().department();
        String name = received.receipt().file().replace('/', '-');
        return List.of(Path.of(department, name), Path.of(department, name + "（退回意见）.xlsx"));
    }

    private static void removeStale(Path folder, Set<Path> wanted) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().equals(INDEX)
                    && !wanted.contains(f)).toList();
        }
        for (Path stale : files) {
            Files.delete(stale);
            OutputFile.deleteEmptyFolders(stale.getParent(), folder);
        }
    }
}
