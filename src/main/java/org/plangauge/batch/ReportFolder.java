package org.plangauge.batch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.plangauge.report.PlanReport;
import org.plangauge.report.data.FiguresCsv;
import org.plangauge.report.data.Manifest;
import org.plangauge.report.data.ReportJson;
import org.plangauge.report.excel.ExcelReport;
import org.plangauge.report.pdf.PdfReport;
import org.plangauge.settings.Settings;
import org.plangauge.report.pdf.Typefaces;
import org.plangauge.report.web.PublicPage;

/**
 * Writes a report in all its formats into one folder and releases them together or not at all, with a manifest that says
 * what they were made from. A report whose content, templates and programme are unchanged is left as it is.
 */
public final class ReportFolder {

    private final Home home;
    private final Finished finished;
    private final String programme;
    private final int threads;
    private final Typefaces faces;
    private final Queue<PdfReport> printers = new ConcurrentLinkedQueue<>();
    private final PdfReport publicPdf;
    private final PublicPage page;
    private final String templates;
    private final String publicTemplates;

    /**
     * @param settings  of the home
     * @param programme version of this programme
     */
    public ReportFolder(Home home, Settings settings, String programme) {
        this.home = home;
        this.finished = new Finished(home.finished());
        this.programme = programme;
        this.threads = Threads.in(settings);
        this.faces = PrintFaces.of(settings);
        printers.add(new PdfReport(home.templates(), faces));
        this.publicPdf = PdfReport.publicEdition(home.templates(), faces);
        this.page = new PublicPage(home.templates());
        this.templates = PrintFaces.version(faces, hash(home.templates(), "board", "public", "mail", "evidence"));
        this.publicTemplates = PrintFaces.version(faces, hash(home.templates(), "board", "mail", "evidence"));
    }

    /** Writes the report unless it is there already; true when it was written. */
    public boolean write(DueReport due, PlanReport report) throws IOException {
        return written(release(due, report.snapshot(), () -> report));
    }

    /**
     * Looks whether the report has to be written, when only the hash of its content is known; empty when it is there already.
     *
     * @param made makes it; asked only when it has to be written
     */
    Optional<Release> release(DueReport due, String snapshot, Supplier<PlanReport> made) throws IOException {
        return release(home.report(due.plan(), due.due()), snapshot, due.plan().version(), templates, made, report -> List.of(
                new Release.Format(report.title() + ".pdf", out -> print(report, out)),
                new Release.Format(report.title() + ".xlsx", out -> ExcelReport.write(report, out)),
                new Release.Format("report.json", out -> ReportJson.write(report, out)),
                new Release.Format("figures.csv", out -> FiguresCsv.write(report, out))));
    }

    /**
     * Writes the public edition of a report unless it is there already; true when it was written. Its manifest names no
     * version of the plan, which would be a hash of the rows that are not in it too.
     *
     * @param edition from {@link ReportMaking#publicEdition}
     */
    public boolean publish(DueReport due, PlanReport edition) throws IOException {
        return written(release(home.publication(due.plan(), due.due()), edition.snapshot(), "", publicTemplates, () -> edition, report -> List.of(
                new Release.Format(report.title() + ".pdf", out -> publicPdf.write(report, out)),
                new Release.Format("index.html", out -> out.write(page.of(report))),
                new Release.Format("report.json", out -> ReportJson.write(report, out)),
                new Release.Format("figures.csv", out -> FiguresCsv.write(report, out)))));
    }

    private boolean written(Optional<Release> release) throws IOException {
        if (release.isPresent()) {
            release.get().write(threads);
        }
        return release.isPresent();
    }

    /** With one of as many printers as are at work at once: each has templates and the office's fonts of its own. */
    private void print(PlanReport report, OutputStream out) throws IOException {
        PdfReport printer = Objects.requireNonNullElseGet(printers.poll(), () -> new PdfReport(home.templates(), faces));
        try {
            printer.write(report, out);
        } finally {
            printers.add(printer);
        }
    }

    private Optional<Release> release(Path folder, String snapshot, String planVersion, String templateVersion, Supplier<PlanReport> made,
            Function<PlanReport, List<Release.Format>> formats) throws IOException {
        OutputFile.recover(folder);
        Manifest wanted = new Manifest(snapshot, planVersion, templateVersion, programme, Map.of());
        String name = home.output().relativize(folder).toString().replace(File.separatorChar, '-');
        String matter = Finished.hash(List.of(wanted.toString()));
        if (finished.is(name, matter, folder)) {
            return Optional.empty();
        }
        if (stands(folder, wanted)) {
            finished.note(name, matter, folder);
            return Optional.empty();
        }
        PlanReport report = made.get();
        return Optional.of(new Release(folder, wanted, formats.apply(report), rows(report), () -> finished.note(name, matter, folder)));
    }

    /** How many its long tables have: by them a report is large or small, in memory and on paper. */
    static int rows(PlanReport report) {
        return Stream.of(report.indicators(), report.tasks(), report.projects(), report.commitments(), report.submissions(), report.findings(),
                report.sources()).mapToInt(List::size).sum();
    }

    /** Whether the report is there, unchanged since it was written, and would be written in the same way again. */
    boolean stands(DueReport due, PlanReport report) throws IOException {
        return stands(home.report(due.plan(), due.due()), new Manifest(report.snapshot(), due.plan().version(), templates, programme,
                Map.of()));
    }

    private static boolean stands(Path folder, Manifest wanted) throws IOException {
        return Manifest.read(folder).filter(m -> m.withFiles(Map.of()).equals(wanted) && m.files().equals(Release.hashes(folder))).isPresent();
    }

    /** One hash over the names and bytes of everything in a folder, except in the folders {@code others}, which the report does not use. */
    private static String hash(Path folder, String... others) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> isTemplate(f) && Stream.of(others).noneMatch(o -> f.startsWith(folder.resolve(o))))
                    .sorted().toList()) {
                lines.add(folder.relativize(file) + " " + Sha256.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates in " + folder, e);
        }
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a report depends on it: what is written about templates ({@code 说明.md}) is none. */
    private static boolean isTemplate(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().endsWith(".md");
    }
}
