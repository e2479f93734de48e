package org.plangauge.wording;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import org.jspecify.annotations.Nullable;

/**
 * One making of a page, which ends whatever the template says: its time and its length are limited.
 */
class Making implements TemplateProcessingTracer {

    static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int LONGEST = 50_000_000;

    private volatile @Nullable TracedElement at;

    /**
     * The page.
     *
     * @throws TemplateException when the template cannot be used
     * @throws TemplateFault when it does not end, or not before memory does
     */
    final String page(Template template, TemplateHashModel content, Duration limit) throws IOException, TemplateException {
        try {
            return LimitedTime.of(limit, () -> write(template, content));
        } catch (TimeoutException e) {
            throw fault(template, "it was not through after " + limit.toSeconds() + " seconds; a list or a call seems to have no end", e);
        } catch (ExecutionException e) {
            throw failure(template, e.getCause());
        }
    }

    private String write(Template template, TemplateHashModel content) throws IOException, TemplateException {
        StringWriter text = new StringWriter();
        Environment work = template.createProcessingEnvironment(content, new Bounded(text));
        work.setTemplateProcessingTracer(this);
        work.process();
        return text.toString();
    }

    private RuntimeException failure(Template template, Throwable cause) throws IOException, TemplateException {
        return switch (cause) {
            case TooLong e -> fault(template, "the page it makes is longer than " + LONGEST + " characters", e);
            case TemplateException e when e.getCause() instanceof TemplateFault inner -> inner;
            case TemplateException e when e.getCause() instanceof TooLong inner -> failure(template, inner);
            case TemplateException e -> throw e;
            case IOException e -> throw e;
            case StackOverflowError e -> fault(template, "a macro or function calls itself without end", e);
            case OutOfMemoryError e -> fault(template, "it needs more memory than the program has", e);
            case RuntimeException e -> e;
            default -> new IllegalStateException(cause);
        };
    }

    private TemplateFault fault(Template template, String problem, Throwable cause) {
        TracedElement last = at;
        return last == null ? new TemplateFault(template.getName(), 0, problem, cause)
                : new TemplateFault(last.getTemplate().getName(), last.getBeginLine(), problem, cause);
    }

    @Override
    public void enterElement(Environment work, TracedElement element) {
        at = element;
        LimitedTime.heed();
    }

    @Override
    public void exitElement(Environment work, TracedElement element) {
        // where a template is at work is known from what it entered
    }

    /** A page that does not grow without end. */
    private static final class Bounded extends FilterWriter {

        private int length;

        Bounded(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            grow(1);
            super.write(c);
        }

        @Override
        public void write(char[] text, int from, int count) throws IOException {
            grow(count);
            super.write(text, from, count);
        }

        @Override
        public void write(String text, int from, int count) throws IOException {
            grow(count);
            super.write(text, from, count);
        }

        private void grow(int by) throws TooLong {
            length += by;
            if (length > LONGEST) {
                throw new TooLong();
            }
        }
    }

    /** The page has grown too long. */
    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;
    }
}
