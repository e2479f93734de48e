package org.plangauge.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plangauge.checks.Received;
import org.plangauge.checks.Round;
import org.plangauge.checks.Rounds;
import org.plangauge.ledger.Archive;
import org.plangauge.ledger.Ledger;
import org.plangauge.workbook.Limits;
import org.plangauge.workbook.ReturnedWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.jspecify.annotations.Nullable;

/**
 * Step {@code return-workbooks}: a marked copy for every workbook with findings that stand, and nothing stale. What stands is
 * said by {@link Rounds}; a rejected workbook of which nobody knows whose it is or for what year is returned for as long as
 * it stays in {@code input/}, under whatever name.
 */
final class ReturnWorkbooks implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnWorkbooks.class);
    private static final String NAME = "returned";
    private static final String NOBODY = "未识别单位";

    /** Which copies are there and for what reading they were made; hidden from readers. */
    static final String INDEX = ".index";

    private final RunRequest request;
    private final Plans plans;
    private final ReportMaking making;
    private final Archive archive;
    private final Ledger ledger;
    private final String build;
    private final Limits limits;
    private final RunTally tally;

    ReturnWorkbooks(RunRequest request, Plans plans, ReportMaking making, Archive archive, Ledger ledger, Limits limits,
            String build, RunTally tally) {
        this.request = request;
        this.plans = plans;
        this.making = making;
        this.archive = archive;
        this.build = build;
        this.ledger = ledger;
        this.limits = limits;
        this.tally = tally;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path folder = request.home().returned();
        Finished finished = new Finished(request.home().finished());
        String matter = Finished.hash(List.of(build, plans.version(), Long.toString(ledger.last()), limits.toString(), tally.allPresent()));
        if (!finished.is(NAME, matter, folder)) {
            int failures = tally.failures().size();
            write(folder);
            if (tally.failures().size() == failures) {
                finished.note(NAME, matter, folder);
            }
        }
        return RepeatStatus.FINISHED;
    }

    private void write(Path folder) throws IOException {
        Path index = folder.resolve(INDEX);
        Map<String, String> there = index(index);
        Map<String, String> now = new LinkedHashMap<>();
        Wanted wanted = new Wanted();
        for (Round round : Rounds.of(StandingFindings.of(ledger, making, plans))) {
            if (!round.open().isEmpty() && counts(round.received())) {
                String said = said(round);
                try {
                    Path copy = copy(round, there.get(said), folder, wanted);
                    now.put(said, folder.relativize(copy).toString());
                    wanted.add(copy);
                } catch (IOException e) {
                    tally.failed("cannot write the returned copy of " + round.received().receipt().file() + ": " + e.getMessage());
                    Optional.ofNullable(there.get(said)).map(folder::resolve).ifPresent(wanted::add);
                }
            }
        }
        try {
            removeStale(folder, wanted.copies);
            if (!now.isEmpty() || Files.exists(index)) {
                String lines = now.entrySet().stream().map(e -> e.getKey() + " " + e.getValue() + "\n").collect(Collectors.joining());
                OutputFile.write(index, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            tally.failed("cannot tidy " + folder + ": " + e.getMessage());
        }
    }

    /** The copies that are to be there. A shared folder may take names that differ in case, or in how an accent is written, for the same. */
    private static final class Wanted {

        private final Set<Path> copies = new HashSet<>();
        private final Set<String> folded = new HashSet<>();

        private void add(Path copy) {
            copies.add(copy);
            folded.add(folded(copy));
        }

        private boolean takes(Path copy) {
            return folded.contains(folded(copy));
        }

        private static String folded(Path path) {
            return Normalizer.normalize(path.toString(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        }
    }

    /** The copy that is there already for the same, or a new one. */
    private Path copy(Round round, @Nullable String there, Path folder, Wanted taken) throws IOException {
        if (there != null && Files.exists(folder.resolve(there)) && !taken.copies.contains(folder.resolve(there))) {
            return folder.resolve(there);
        }
        ReturnedWorkbook returned = ReturnedWorkbook.of(round, archive.of(round.received().receipt().sha256()), limits);
        List<Path> names = names(round.received());
        Path first = folder.resolve(returned.marked() ? names.getFirst() : names.getLast());
        Path copy = first;
        for (int i = 2; taken.takes(copy); i++) {
            copy = first.resolveSibling(first.getFileName().toString().replaceFirst("(\\.[A-Za-z]+)?$", "（" + i + "）$1"));
        }
        OutputFile.write(copy, out -> out.write(returned.content()));
        LOG.info("returned {} with {} findings", copy, round.open().size());
        return copy;
    }

    /**
     * Below {@code output/returned}: the name of a marked copy, and of a workbook with the findings alone. Folders of the original
     * become part of the name; of two that would have the same one the second has a number.
     */
    static List<Path> names(Received received) {
        Path department = Path.of(OutputName.of(received.receipt().department().isEmpty() ? NOBODY : received.receipt().department()));
        String name = received.receipt().file().replace('/', '-');
        return List.of(department.resolve(OutputName.of(name)), department.resolve(OutputName.of(ReturnedWorkbook.aloneName(name))));
    }

    /** One line a copy: the workbook's number and a hash of all that is said of it, then a blank and the path. */
    static Map<String, String> index(Path index) throws IOException {
        Map<String, String> there = new LinkedHashMap<>();
        if (Files.exists(index)) {
            for (String line : Files.readAllLines(index)) {
                int blank = line.indexOf(' ');
                if (blank > 0) {
                    there.put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
        }
        return there;
    }

    static String said(Round round) {
        String all = round.open() + "\n" + round.mended() + "\n" + round.received().settled();
        return round.received().receipt().sequence() + "-" + Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** {@link org.plangauge.submission.Receipt#sequence} of the workbook, out of what is {@link #said} of it. */
    static long sequence(String said) {
        return Long.parseLong(said.substring(0, said.indexOf('-')));
    }

    private boolean counts(Received received) {
        return received.accepted() || received.identified() && received.receipt().year() > 0
                || !Files.isDirectory(request.home().input()) || tally.isPresent(received.receipt().sha256());
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
