package org.plangauge.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.wording.LimitedTime;
import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Wording;
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

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Wording wording;
    private final Look look;
    private final Typefaces faces;
    private final Duration limit;
    /** Loaded for the first report, and anew after work that was given up: its thread may still use the old ones. */
    private @Nullable Fonts loaded;

    /** With Noto Sans SC alone. */
    public PdfReport(Path templates) {
        this(templates, Typefaces.none());
    }

    /**
     * @param templates the folder of the templates; nothing outside it is ever read for a report
     * @param faces     the office's own
     */
    public PdfReport(Path templates, Typefaces faces) {
        this(templates, FRAME, faces, LIMIT);
    }

    /** @param limit how long it may take to lay the pages of a report out */
    PdfReport(Path templates, Typefaces faces, Duration limit) {
        this(templates, FRAME, faces, limit);
    }

    private PdfReport(Path templates, String frame, Typefaces faces, Duration limit) {
        this.faces = faces;
        this.limit = limit;
        this.wording = new Wording(templates, frame);
        this.look = new Look(templates);
    }

    /** Writes public editions, whose chapters {@code public/report.ftlh} chooses. */
    public static PdfReport publicEdition(Path templates) {
        return publicEdition(templates, Typefaces.none());
    }

    /** The same in the office's own faces. */
    public static PdfReport publicEdition(Path templates, Typefaces faces) {
        return new PdfReport(templates, PUBLIC_FRAME, faces, LIMIT);
    }

    /**
     * Nothing is written unless the whole document could be made.
     *
     * @throws TemplateFault when a template cannot be used
     * @throws MissingGlyphs when its fonts lack a character, other than in what departments wrote: there it is replaced and noted
     * @throws UnusableFont when a face of the office's own cannot be used
     */
    public synchronized void write(PlanReport report, OutputStream out) throws IOException {
        String css = look.css();
        Charts charts = Charts.of(report);
        Document page = wording.document(Map.of("report", report, "charts", charts));
        Fonts fonts = fonts();
        String besides = css + DrawingPainter.words(charts) + DemonstrationMark.WORDS;
        fonts.require(besides);
        Substitutes.into(page, c -> fonts.familyOf(c).isPresent());
        RareCharacters.placed(page, fonts);
        ReadingOrder.kept(page);
        print(new ArchivalPdf(report, charts, fonts.with(PageCharacters.of(page, besides)), css), page).writeTo(out);
    }

    private ByteArrayOutputStream print(ArchivalPdf pdf, Document page) {
        try {
            return LimitedTime.of(limit, () -> pdf.print(page));
        } catch (TimeoutException e) {
            loaded = null;
            throw new TemplateFault(Look.FILE, 0, "its pages were not laid out after " + limit.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TemplateFault fault ? fault
                    : new TemplateFault(Look.FILE, 0, "its pages cannot be laid out: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private Fonts fonts() {
        if (loaded == null) {
            loaded = Fonts.load(faces);
        }
        return loaded;
    }
}
