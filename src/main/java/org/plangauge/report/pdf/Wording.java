package org.plangauge.report.pdf;

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
import org.plangauge.report.PlanReport;

/** The office's FreeMarker templates: they make a report's XHTML. They read the report and one another, and reach nothing else. */
final class Wording {

    /** The template that includes the others. */
    static final String FRAME = "report.ftlh";

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    Wording(Path templates) {
        try {
            freemarker.setTemplateLoader(new FileTemplateLoader(templates.toFile()));
        } catch (IOException e) {
            throw new TemplateFault(FRAME, 0, "there is no folder of templates at " + templates.toAbsolutePath(), e);
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

    /** The whole report as XHTML. */
    String of(PlanReport report) throws IOException {
        try {
            StringWriter page = new StringWriter();
            freemarker.getTemplate(FRAME).process(new SimpleHash(Map.of("report", report), freemarker.getObjectWrapper()), page);
            return page.toString();
        } catch (ParseException e) {
            throw new TemplateFault(e.getTemplateName(), e.getLineNumber(), sentence(e.getEditorMessage()), e);
        } catch (TemplateNotFoundException e) {
            throw new TemplateFault(e.getTemplateName(), 0, "there is no such file", e);
        } catch (TemplateException e) {
            throw fault(e);
        }
    }

    private static TemplateFault fault(TemplateException e) {
        if (e.getCause() instanceof ParseException inner) {
            return new TemplateFault(inner.getTemplateName(), inner.getLineNumber(), sentence(inner.getEditorMessage()), e);
        }
        int line = Objects.requireNonNullElse(e.getLineNumber(), 0);
        String file = Objects.requireNonNullElse(e.getTemplateSourceName(), FRAME);
        return new TemplateFault(file, line, sentence(e.getMessageWithoutStackTop()), e);
    }

    /** FreeMarker's first paragraph, without tips and on one line. */
    private static String sentence(String message) {
        String first = message.strip().split("\n\\s*\n|\n-{3,}", 2)[0];
        return first.replaceAll("\\s*\\[in template [^]]*]", "").replace("==>", "").replaceAll("\\s+", " ").strip().replaceAll("[.:]$", "");
    }
}
