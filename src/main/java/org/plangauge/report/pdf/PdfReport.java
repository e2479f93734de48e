package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Wording;
import org.plangauge.wording.Xhtml;
import org.w3c.dom.Document;

/**
 * Writes finished reports as PDF, in the manner of an official document, with the words and the look of the planning
 * office's templates: {@code report.ftlh} and what it includes, and {@code report.css}. The same report and templates give
 * the same bytes. Fonts and templates are kept, so that one object for many reports is cheap; templates that were edited in
 * between are read again. May be used from several threads, one report at a time.
 */
public final class PdfReport {

    /** The template that includes the others. */
    static final String FRAME = "report.ftlh";
    private static final String PUBLIC_FRAME = "public/report.ftlh";

    private final String frame;
    private final Wording wording;
    private final Look look;
    private final Fonts fonts = Fonts.load();

    /** @param templates the folder of the templates; nothing outside it is ever read for a report */
    public PdfReport(Path templates) {
        this(templates, FRAME);
    }

    private PdfReport(Path templates, String frame) {
        this.frame = frame;
        this.wording = new Wording(templates, frame);
        this.look = new Look(templates);
    }

    /** Writes public editions, whose chapters {@code public/report.ftlh} chooses. */
    public static PdfReport publicEdition(Path templates) {
        return new PdfReport(templates, PUBLIC_FRAME);
    }

    /**
     * Nothing is written unless the whole document could be made.
     *
     * @throws TemplateFault when a template cannot be used
     * @throws MissingGlyphs when the document has a character that its fonts cannot print
     */
    public synchronized void write(PlanReport report, OutputStream out) throws IOException {
        String css = look.css();
        Charts charts = Charts.of(report);
        Document page = Xhtml.parse(wording.of(Map.of("report", report, "charts", charts)), frame);
        fonts.require(Xhtml.text(page) + css + DrawingPainter.words(charts));
        new ArchivalPdf(report, charts, fonts, css).print(page).writeTo(out);
    }
}
