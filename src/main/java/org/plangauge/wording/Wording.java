package org.plangauge.wording;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;

/**
 * One of the office's FreeMarker templates and what it includes: it makes a page of XHTML from a record. Templates read that
 * record and one another, and reach nothing else. One that was edited is read again.
 */
public final class Wording {

    private final String frame;
    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    /**
     * @param templates the folder of the templates; nothing outside it is ever read
     * @param frame     the template that includes the others, below {@code templates}
     * @throws TemplateFault when there is no such folder
     */
    public Wording(Path templates, String frame) {
        this.frame = frame;
        try {
            freemarker.setTemplateLoader(new FileTemplateLoader(templates.toFile()));
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
     * The page that the template makes of {@code content}, which it knows as {@code name}.
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
        try {
            StringWriter page = new StringWriter();
            freemarker.getTemplate(frame).process(new SimpleHash(contents, freemarker.getObjectWrapper()), page);
            return page.toString();
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
