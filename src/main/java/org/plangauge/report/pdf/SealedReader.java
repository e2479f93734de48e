package org.plangauge.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.plangauge.wording.TemplateFault;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/** What the renderer may read while it works: the stylesheet. Everything else, file or network, is refused. */
final class SealedReader extends ITextUserAgent {

    /** What every element looks like before our stylesheet; part of the renderer, which asks for it by an address of its own. */
    private static final String DEFAULTS = "/resources/css/XhtmlNamespaceHandler.css";

    private final String css;
    private @Nullable TemplateFault refused;

    SealedReader(ITextOutputDevice device, String css) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        this.css = css;
    }

    @Override
    public String resolveURI(String uri) {
        return uri;
    }

    @Override
    public CSSResource getCSSResource(String uri) {
        if (uri.endsWith(DEFAULTS)) {
            return new CSSResource(ITextRenderer.class.getResourceAsStream(DEFAULTS));
        }
        if (!uri.equals(Look.FILE)) {
            throw refusal(uri);
        }
        return new CSSResource(new ByteArrayInputStream(css.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public ImageResource getImageResource(String uri) {
        throw refusal(uri);
    }

    @Override
    public XMLResource getXMLResource(String uri) {
        throw refusal(uri);
    }

    @Override
    public byte[] getBinaryResource(String uri) {
        throw refusal(uri);
    }

    @Override
    protected InputStream openStream(String uri) {
        throw refusal(uri);
    }

    @Override
    protected InputStream resolveAndOpenStream(String uri) {
        throw refusal(uri);
    }

    /** The renderer may swallow a refusal and go on without what it asked for; here it comes back. */
    void throwRefusal() {
        if (refused != null) {
            throw refused;
        }
    }

    private TemplateFault refusal(String uri) {
        refused = new TemplateFault(PdfReport.FRAME, 0, "the page refers to \"" + uri + "\", but may refer to nothing but " + Look.FILE);
        return refused;
    }
}
