package org.plangauge.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    private final StandingFindings standing;
    private final Archive archive;
    private final Ledger ledger;
    private final String build;
    private final Limits limits;
    private final RunTally tally;

    ReturnWorkbooks(RunRequest request, StandingFindings standing, Archive archive, Ledger ledger, Limits limits, String build,
            RunTally tally) {
        this.request = request;
        this.standing = standing;
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
        Map<String, String> before = finished.parts(NAME, folder);
        Map<String, String> matters = new TreeMap<>();
        List<Correspondence> changed = new ArrayList<>();
        List<Correspondence> same = new ArrayList<>();
        for (Correspondence one : standing.correspondences()) {
            String matter = matter(one);
            matters.put(one.name(), matter);
            (matter.equals(before.get(one.name())) ? same : changed).add(one);
        }
        if (before.isEmpty() || !changed.isEmpty()) {
            write(folder, same, changed).forEach(matters::remove);
            finished.note(NAME, matters, folder);
        }
        return RepeatStatus.FINISHED;
    }

    private String matter(Correspondence one) {
        List<String> inInput = ledger.received().nobodys(one.plans()).stream().filter(this::stillThere).toList();
        return Finished.hash(List.of(build, standing.matter(one), limits.toString(), inInput.toString()));
    }

    /**
     * Makes what changed, and removes what no longer stands.
     *
     * @return names of those of which something could not be written
     */
    private Set<String> write(Path folder, List<Correspondence> same, List<Correspondence> changed) throws IOException {
        Path index = folder.resolve(INDEX);
        Map<String, String> there = index(index);
        SortedMap<Long, String> now = new TreeMap<>();
        Wanted wanted = new Wanted();
        Set<Long> untouched = ledger.received().sequences(same.stream().flatMap(c -> c.plans().stream()).toList());
        there.forEach((said, place) -> {
            if (untouched.contains(sequence(said))) {
                now.put(sequence(said), said + " " + place);
                wanted.add(folder.resolve(place));
            }
        });
        Set<String> failed = new HashSet<>();
        Iterator<Wished> wished = changed.stream().flatMap(one -> Rounds.of(standing.in(one)).stream()
                .filter(round -> !round.open().isEmpty() && counts(round.received())).map(round -> Wished.of(one, round, there))).iterator();
        try (ReadingAhead<Wished, Made> copies = new ReadingAhead<>(wished, w -> ahead(w, folder), this::made, request.threads())) {
            for (ReadingAhead.Done<Wished, Made> done = copies.next(); done != null; done = copies.next()) {
                Wished wish = done.workbook();
                try {
                    Path copy = copy(wish, done.read(), folder, wanted);
                    now.put(sequence(wish.said()), wish.said() + " " + folder.relativize(copy));
                    wanted.add(copy);
                } catch (IOException e) {
                    tally.failed("cannot write the returned copy of " + wish.round().received().receipt().file() + ": " + e.getMessage());
                    failed.add(wish.correspondence().name());
                    Optional.ofNullable(wish.there()).map(folder::resolve).ifPresent(wanted::add);
                }
            }
        }
        try {
            OutputFile.removeStale(folder, file -> file.getFileName().toString().equals(INDEX) || wanted.copies.contains(file));
            if (!now.isEmpty() || Files.exists(index)) {
                String lines = now.values().stream().map(line -> line + "\n").collect(Collectors.joining());
                OutputFile.write(index, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            tally.failed("cannot tidy " + folder + ": " + e.getMessage());
            changed.forEach(one -> failed.add(one.name()));
        }
        return failed;
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

    /**
     * A copy that is to be there.
     *
     * @param said  what is {@link ReturnWorkbooks#said} of the workbook
     * @param there the path that the last run noted for the same; null when it noted none
     */
    private record Wished(Correspondence correspondence, Round round, String said, @Nullable String there) {

        static Wished of(Correspondence correspondence, Round round, Map<String, String> there) {
            String said = ReturnWorkbooks.said(round);
            return new Wished(correspondence, round, said, there.get(said));
        }

        boolean isThere(Path folder) {
            return there != null && Files.exists(folder.resolve(there));
        }
    }

    /**
     * What came of making a copy.
     *
     * @param returned null when there is one already, or the archive could not be read
     * @param fault    null when it could
     */
    private record Made(@Nullable ReturnedWorkbook returned, @Nullable IOException fault) {}

    /** Made on any thread, unless it needs much memory. */
    private Optional<Made> ahead(Wished wish, Path folder) {
        if (wish.isThere(folder)) {
            return Optional.of(new Made(null, null));
        }
        try {
            return ReturnedWorkbook.ofSmall(wish.round(), original(wish), limits).map(returned -> new Made(returned, null));
        } catch (IOException e) {
            return Optional.of(new Made(null, e));
        }
    }

    private Made made(Wished wish) {
        try {
            return new Made(ReturnedWorkbook.of(wish.round(), original(wish), limits), null);
        } catch (IOException e) {
            return new Made(null, e);
        }
    }

    private Path original(Wished wish) {
        return archive.of(wish.round().received().receipt().sha256());
    }

    /** The copy that is there already for the same, or a new one. */
    private Path copy(Wished wish, Made made, Path folder, Wanted taken) throws IOException {
        if (wish.there() != null && wish.isThere(folder) && !taken.copies.contains(folder.resolve(wish.there()))) {
            return folder.resolve(wish.there());
        }
        if (made.fault() != null) {
            throw made.fault();
        }
        ReturnedWorkbook returned = made.returned() != null ? made.returned() : ReturnedWorkbook.of(wish.round(), original(wish), limits);
        List<Path> names = names(wish.round().received());
        Path first = folder.resolve(returned.marked() ? names.getFirst() : names.getLast());
        Path copy = first;
        for (int i = 2; taken.takes(copy); i++) {
            copy = first.resolveSibling(first.getFileName().toString().replaceFirst("(\\.[A-Za-z]+)?$", "（" + i + "）$1"));
        }
        OutputFile.write(copy, out -> out.write(returned.content()));
        LOG.info("returned {} with {} findings", copy, wish.round().open().size());
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
        return received.accepted() || received.identified() && received.receipt().year() > 0 || stillThere(received.receipt().sha256());
    }

    private boolean stillThere(String sha256) {
        return !Files.isDirectory(request.home().input()) || tally.isPresent(sha256);
    }
}
