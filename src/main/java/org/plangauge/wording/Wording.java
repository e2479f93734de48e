package org.plangauge.wording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import org.w3c.dom.Document;
import org.xml.sax.SAXParseException;

/**
 * One of the office's FreeMarker templates and what it includes: it makes a page of XHTML from a record. Templates read that
 * record and one another, and reach nothing else; every name they ask for must exist, and they end or are ended. One that was
 * edited is read again. What there is for them is listed in {@code templates/说明.md}.
 */
public final class Wording {

    private final String frame;
    private final Duration limit;
    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    /**
     * @param templates the folder of the templates; nothing outside it is ever read
     * @param frame     the template that includes the others, below {@code templates}
     * @throws TemplateFault when there is no such folder
     */
    public Wording(Path templates, String frame) {
        this(templates, frame, Making.LIMIT);
    }

    /** @param limit how long a page may take */
    Wording(Path templates, String frame, Duration limit) {
        this.frame = frame;
        this.limit = limit;
        try {
            freemarker.setTemplateLoader(new TemplateFolder(templates));
        } catch (IOException e) {
            throw new TemplateFault(frame, 0, "there is no folder of templates at " + templates.toAbsolutePath(), e);
        }
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.SIMPLIFIED_CHINESE);
        freemarker.setTimeZone(TimeZone.getTimeZone("Asia/Shanghai"));
        freemarker.setNumberFormat("computer");
        freemarker.setObjectWrapper(new RecordsOnly());
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setTemplateUpdateDelayMilliseconds(0);
    }

    /**
     * What the template makes of {@code content}, which it knows as {@code name}: well-formed XHTML of one whose name ends in
     * {@code .ftlh}, else plain text.
     *
     * @throws TemplateFault when the template cannot be used
     */
    public String of(String name, Record content) throws IOException {
        return of(Map.of(name, content));
    }

    /**
     * The page that the template makes of several records, each of which it knows by its name.
     *
     * @throws TemplateFault when the template cannot be used
     */
    public String of(Map<String, ? extends Record> contents) throws IOException {
        return made(contents, page -> {
            if (frame.endsWith(".ftlh")) {
                Xhtml.check(page);
            }
            return page;
        });
    }

    /**
     * The same page, read.
     *
     * @throws TemplateFault when the template cannot be used
     */
    public Document document(Map<String, ? extends Record> contents) throws IOException {
        return made(contents, Xhtml::read);
    }

    /** What a page is taken for. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(String page) throws IOException, SAXParseException;
    }

    private <T> T made(Map<String, ? extends Record> contents, Reading<T> reading) throws IOException {
        try {
            Template template = freemarker.getTemplate(frame);
            TemplateHashModel all = new SimpleHash(contents, freemarker.getObjectWrapper());
            String page = new Making().page(template, all, limit);
            try {
                return reading.of(page);
            } catch (SAXParseException fault) {
                TracedMaking again = new TracedMaking();
                throw again.fault(again.page(template, all, limit), fault, frame, Xhtml.problem(page, fault));
            }
        } catch (ParseException e) {
            throw new TemplateFault(e.getTemplateName(), e.getLineNumber(), sentence(e.getEditorMessage()), e);
        } catch (TemplateNotFoundException e) {
            throw new TemplateFault(e.getTemplateName(), 0, "there is no such file", e);
        } catch (TemplateException e) {
            throw fault(e);
        }
    }

    private TemplateFault fault(TemplateException e) {
        if (e.getCause() instanceof ParseException inner) {
            return new TemplateFault(inner.getTemplateName(), inner.getLineNumber(), sentence(inner.getEditorMessage()), e);
        }
        int line = Objects.requireNonNullElse(e.getLineNumber(), 0);
        String file = Objects.requireNonNullElse(e.getTemplateSourceName(), frame);
        return new TemplateFault(file, line, sentence(e.getMessageWithoutStackTop()), e);
    }

    /** FreeMarker's first paragraph, without tips and on one line. */
    private static String sentence(String message) {
        String first = message.strip().split("\n\\s*\n|\n-{3,}", 2)[0];
        return first.replaceAll("\\s*\\[in template [^]]*]", "").replace("==>", "").replaceAll("\\s+", " ").strip().replaceAll("[.:]$", "");
    }
}
