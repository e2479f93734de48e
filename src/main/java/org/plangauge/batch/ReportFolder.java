package org.plangauge.batch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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
    private final PdfReport pdf;
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
        Typefaces faces = PrintFaces.of(settings);
        this.pdf = new PdfReport(home.templates(), faces);
        this.publicPdf = PdfReport.publicEdition(home.templates(), faces);
        this.page = new PublicPage(home.templates());
        this.templates = PrintFaces.version(faces, hash(home.templates(), "board", "public", "mail", "evidence"));
        this.publicTemplates = PrintFaces.version(faces, hash(home.templates(), "board", "mail", "evidence"));
    }

    /** Writes the report unless it is there already; true when it was written. */
    public boolean write(DueReport due, PlanReport report) throws IOException {
        return write(due, report.snapshot(), () -> report);
    }

    /**
     * The same, when only the hash of its content is known.
     *
     * @param made makes it; asked only when it has to be written
     */
    boolean write(DueReport due, String snapshot, Supplier<PlanReport> made) throws IOException {
        return release(home.report(due.plan(), due.due()), snapshot, due.plan().version(), templates, () -> {
            PlanReport report = made.get();
            return List.of(new Format(report.title() + ".pdf", out -> pdf.write(report, out)),
                    new Format(report.title() + ".xlsx", out -> ExcelReport.write(report, out)),
                    new Format("report.json", out -> ReportJson.write(report, out)), new Format("figures.csv", out -> FiguresCsv.write(report, out)));
        });
    }

    /**
     * Writes the public edition of a report unless it is there already; true when it was written. Its manifest names no
     * version of the plan, which would be a hash of the rows that are not in it too.
     *
     * @param report from {@link ReportMaking#publicEdition}
     */
    public boolean publish(DueReport due, PlanReport report) throws IOException {
        return release(home.publication(due.plan(), due.due()), report.snapshot(), "", publicTemplates, () -> List.of(
                new Format(report.title() + ".pdf", out -> publicPdf.write(report, out)),
                new Format("index.html", out -> out.write(page.of(report))),
                new Format("report.json", out -> ReportJson.write(report, out)), new Format("figures.csv", out -> FiguresCsv.write(report, out))));
    }

    /** A file of a report. */
    private record Format(String name, OutputFile.Content content) {}

    private boolean release(Path folder, String snapshot, String planVersion, String templateVersion, Supplier<List<Format>> formats)
            throws IOException {
        OutputFile.recover(folder);
        Manifest wanted = new Manifest(snapshot, planVersion, templateVersion, programme, Map.of());
        String name = home.output().relativize(folder).toString().replace(File.separatorChar, '-');
        String matter = Finished.hash(List.of(wanted.toString()));
        if (finished.is(name, matter, folder)) {
            return false;
        }
        if (stands(folder, wanted)) {
            finished.note(name, matter, folder);
            return false;
        }
        Files.createDirectories(folder.getParent());
        Path beside = OutputFile.beside(folder);
        try {
            write(beside, formats.get());
            OutputFile.write(beside.resolve(Manifest.FILE), wanted.withFiles(hashes(beside))::write);
            OutputFile.swap(beside, folder);
            finished.note(name, matter, folder);
        } finally {
            OutputFile.delete(beside);
        }
        return true;
    }

    /** On several threads: the pages of a PDF take as long as all the rest. */
    private void write(Path folder, List<Format> formats) throws IOException {
        List<Callable<String>> work = new ArrayList<>();
        formats.forEach(format -> work.add(() -> {
            OutputFile.write(folder.resolve(format.name()), format.content());
            return format.name();
        }));
        Threads.all(threads, "format", work);
    }

    /** Whether the report is there, unchanged since it was written, and would be written in the same way again. */
    boolean stands(DueReport due, PlanReport report) throws IOException {
        return stands(home.report(due.plan(), due.due()), new Manifest(report.snapshot(), due.plan().version(), templates, programme,
                Map.of()));
    }

    private static boolean stands(Path folder, Manifest wanted) throws IOException {
        return Manifest.read(folder).filter(m -> m.withFiles(Map.of()).equals(wanted) && m.files().equals(hashes(folder))).isPresent();
    }

    private static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> !f.getFileName().toString().equals(Manifest.FILE)).toList()) {
                hashes.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
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
