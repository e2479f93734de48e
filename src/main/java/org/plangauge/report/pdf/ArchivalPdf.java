package org.plangauge.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HexFormat;

import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.render.BlockBox;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.util.XRLog;
import org.plangauge.plan.PlanHeading;
import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.w3c.dom.Document;

/**
 * One report on its way into a PDF/A-2u file: fonts embedded, colours defined, text to be searched and copied. Dates and
 * identifiers come from the report, never from the clock, so that the same page gives the same bytes.
 */
final class ArchivalPdf implements PDFCreationListener {

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Takes half the time of the usual one for a file larger by a hundredth; the lower ones leave it larger by a tenth. */
    private static final int COMPRESSION = 4;

    private final PlanReport report;
    private final Charts charts;
    private final PageFonts fonts;
    private final String css;

    ArchivalPdf(PlanReport report, Charts charts, PageFonts fonts, String css) {
        this.report = report;
        this.charts = charts;
        this.fonts = fonts;
        this.css = css;
    }

    ByteArrayOutputStream print(Document page) {
        ITextOutputDevice device = new PrintedOnce(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        SealedReader reader = new SealedReader(device, css);
        ITextRenderer renderer = new ITextRenderer(ITextRenderer.DEFAULT_DOTS_PER_POINT, ITextRenderer.DEFAULT_DOTS_PER_PIXEL, device,
                reader, fonts.faces());
        renderer.getSharedContext().setCss(new AlikeStyles(reader, page, css));
        renderer.getSharedContext().setReplacedElementFactory(new PlacedDrawings(device, charts, fonts));
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setListener(this);
        renderer.setPDFVersion("1.7");
        renderer.setPDFXConformance(PdfWriter.PDFA2U);
        if (report.plan().demonstration()) {
            renderer.setPdfPageEvent(new DemonstrationMark(fonts.bold()));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            renderer.setDocument(page, null);
            renderer.layout();
            endLastSequence(renderer);
            renderer.createPDF(pdf);
            reader.throwRefusal();
        } catch (DocumentException e) {
            throw new IllegalStateException("the report cannot be made into a PDF: " + e.getMessage(), e);
        }
        return pdf;
    }

    /**
     * Page numbers begin anew with the body. The renderer looks for a page's sequence between two beginnings and finds none
     * for the last sequence; so another begins behind the end.
     */
    private static void endLastSequence(ITextRenderer renderer) {
        BlockBox page = renderer.getRootBox();
        BlockBox behind = new BlockBox(page.getElement(), page.getStyle(), true);
        behind.setAbsY(Integer.MAX_VALUE);
        page.getLayer().addPageSequence(behind);
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        renderer.getWriter().setCompressionLevel(COMPRESSION);
        PlanHeading plan = report.plan();
        PdfDictionary info = renderer.getWriter().getInfo();
        info.put(PdfName.TITLE, text(report.title()));
        info.put(PdfName.AUTHOR, text(plan.issuingBody()));
        info.put(PdfName.SUBJECT, text(plan.title() + report.due().type().title()));
        info.put(PdfName.KEYWORDS, text(String.join(", ", plan.region(), plan.shortTitle(), report.due().type().title(),
                report.due().asOf().toString()) + (plan.demonstration() ? ", " + DemonstrationMark.WORDS : "")));
        info.put(PdfName.CREATOR, text("plangauge"));
        PdfDate asOf = new PdfDate(GregorianCalendar.from(report.due().asOf().atStartOfDay(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, asOf);
        info.put(PdfName.MODDATE, asOf);
        info.put(PdfName.FILEID, new PdfLiteral("[<" + identifier() + "><" + identifier() + ">]"));
        renderer.getWriter().getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    /** 32 hexadecimal digits, the same for the same report. */
    private String identifier() {
        String whole = report.plan().id() + " " + report.due() + " " + report.snapshot();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        try {
            renderer.getWriter().setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        renderer.getWriter().createXmpMetadata();
    }
}
