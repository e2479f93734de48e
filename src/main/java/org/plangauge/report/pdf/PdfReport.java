package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.plangauge.report.PlanReport;
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

    private final Wording wording;
    private final Look look;
    private final Fonts fonts = Fonts.load();

    /** @param templates the folder of the templates; nothing outside it is ever read for a report */
    public PdfReport(Path templates) {
        this.wording = new Wording(templates, FRAME);
        this.look = new Look(templates);
    }

    /**
     * Nothing is written unless the whole document could be made.
     *
     * @throws TemplateFault when a template cannot be used
     * @throws MissingGlyphs when its fonts lack a character, other than in what departments wrote: there it is replaced and noted
     */
    public synchronized void write(PlanReport report, OutputStream out) throws IOException {
        String css = look.css();
        Document page = Xhtml.parse(wording.of("report", report), FRAME);
        Substitutes.into(page, fonts::print);
        fonts.require(Xhtml.text(page) + css);
        new ArchivalPdf(report, fonts, css).print(page).writeTo(out);
    }
}
