package org.plangauge.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.plangauge.report.PlanReport;
import org.plangauge.report.data.FiguresCsv;
import org.plangauge.report.data.Manifest;
import org.plangauge.report.data.ReportJson;
import org.plangauge.report.excel.ExcelReport;
import org.plangauge.report.pdf.PdfReport;

/**
 * Writes a report in all its formats into one folder and releases them together or not at all, with a manifest that says
 * what they were made from. A report whose content, templates and programme are unchanged is left as it is.
 */
public final class ReportFolder {

    private final Home home;
    private final String programme;
    private final PdfReport pdf;
    private final String templates;

    /** @param programme version of this programme */
    public ReportFolder(Home home, String programme) {
        this.home = home;
        this.programme = programme;
        this.pdf = new PdfReport(home.templates());
        this.templates = hash(home.templates(), List.of(home.templates().resolve("board"), home.templates().resolve("mail"),
                home.templates().resolve("evidence")));
    }

    /** Writes the report unless it is there already; true when it was written. */
    public boolean write(DueReport due, PlanReport report) throws IOException {
        if (stands(due, report)) {
            return false;
        }
        Path folder = home.report(due.plan(), due.due());
        Files.createDirectories(folder.getParent());
        Path beside = OutputFile.beside(folder);
        try {
            OutputFile.write(beside.resolve(report.title() + ".pdf"), out -> pdf.write(report, out));
            OutputFile.write(beside.resolve(report.title() + ".xlsx"), out -> ExcelReport.write(report, out));
            OutputFile.write(beside.resolve("report.json"), out -> ReportJson.write(report, out));
            OutputFile.write(beside.resolve("figures.csv"), out -> FiguresCsv.write(report, out));
            Manifest manifest = new Manifest(report.snapshot(), due.plan().version(), templates, programme, hashes(beside));
            OutputFile.write(beside.resolve(Manifest.FILE), manifest::write);
            OutputFile.swap(beside, folder);
        } finally {
            OutputFile.delete(beside);
        }
        return true;
    }

    /** Whether the report is there, unchanged since it was written, and would be written in the same way again. */
    boolean stands(DueReport due, PlanReport report) throws IOException {
        Path folder = home.report(due.plan(), due.due());
        return Manifest.read(folder).filter(m -> m.snapshot().equals(report.snapshot()) && m.planVersion().equals(due.plan().version())
                && m.templateVersion().equals(templates)
                && m.programVersion().equals(programme)).filter(m -> m.files().equals(hashes(folder))).isPresent();
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

    /** One hash over the names and bytes of everything in a folder, except in {@code others}, which no report uses. */
    private static String hash(Path folder, List<Path> others) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f) && others.stream().noneMatch(f::startsWith)).sorted().toList()) {
                lines.add(folder.relativize(file) + " " + Sha256.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates in " + folder, e);
        }
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
