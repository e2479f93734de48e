package org.plangauge.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.plangauge.report.PlanReport;

/** A report as PDF, read back page by page. */
record Printed(byte[] bytes, List<String> pages) {

    static final Path TEMPLATES = Path.of("templates");

    private static final PdfReport SHIPPED = new PdfReport(TEMPLATES);

    static Printed of(PlanReport report) throws IOException {
        return by(SHIPPED, report);
    }

    static Printed by(PdfReport pdf, PlanReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(report, out);
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return new Printed(out.toByteArray(), pages);
        }
    }

    /** All text without white space, because lines break where they like. */
    String text() {
        return squeezed(String.join("", pages));
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** A copy of the shipped templates with {@code file} changed to what a test needs. */
    static Path templatesWith(Path folder, String file, String content) throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TEMPLATES.relativize(one));
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
        Files.writeString(folder.resolve(file), content);
        return folder;
    }
}
