package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plangauge.board.ReceiptName;
import org.plangauge.board.Shelf;
import org.plangauge.checks.Received;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;
import org.plangauge.workbook.FormWriter;

/** What is in {@code output/} at the moment of asking. */
final class OutputShelf implements Shelf {

    private final Home home;
    private final Map<Long, Path> returned = new HashMap<>();

    OutputShelf(Home home) throws IOException {
        this.home = home;
        ReturnWorkbooks.index(home.returned().resolve(ReturnWorkbooks.INDEX))
                .forEach((said, place) -> returned.put(ReturnWorkbooks.sequence(said), home.returned().resolve(place)));
    }

    @Override
    public Optional<String> form(Plan plan, Department department, int year) {
        return there(home.forms(plan, year).resolve(FormWriter.fileName(department)));
    }

    @Override
    public Optional<String> returned(Received received) {
        return Optional.ofNullable(returned.get(received.receipt().sequence())).flatMap(this::there);
    }

    @Override
    public Optional<String> pdf(Plan plan, ReportDue due) {
        return report(plan, due, ".pdf");
    }

    @Override
    public Optional<String> excel(Plan plan, ReportDue due) {
        return report(plan, due, ".xlsx");
    }

    /** The marked copies of several workbooks, in one text: it changes when one of them comes, goes or is made anew under another name. */
    String returned(Set<Long> sequences) {
        return new TreeMap<>(returned).entrySet().stream().filter(copy -> sequences.contains(copy.getKey())).toList().toString();
    }

    private Optional<String> report(Plan plan, ReportDue due, String ending) {
        Path folder = home.report(plan, due);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().findFirst().flatMap(this::there);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    @Override
    public Optional<String> receipt(Received received) {
        return there(home.receipts().resolve(ReceiptName.of(received)));
    }

    private Optional<String> there(Path file) {
        return Files.isRegularFile(file) ? Optional.of(home.output().relativize(file).toString().replace('\\', '/')) : Optional.empty();
    }
}
