package org.plangauge.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import freemarker.core.Environment;
import org.xml.sax.SAXParseException;

/**
 * A page made once more to find which line of which template wrote a place in it: every piece of text that a template holds
 * is preceded by its number between two characters that no text has.
 */
final class TracedMaking extends Making {

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';

    private final List<TracedElement> written = new ArrayList<>();

    @Override
    public void enterElement(Environment work, TracedElement element) {
        super.enterElement(work, element);
        if (element.isLeaf() && element.getDescription().startsWith("text \"")) {
            try {
                work.getOut().write(OPEN + Integer.toString(written.size()) + CLOSE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            written.add(element);
        }
    }

    /** What is wrong at the place that an XML reader found in the page without its numbers. */
    TemplateFault fault(String numbered, SAXParseException place, String frame, String problem) {
        int line = 1;
        int column = 1;
        int lines = 0;
        TracedElement last = null;
        for (int i = 0; i < numbered.length() && (line < place.getLineNumber() || line == place.getLineNumber()
                && column < place.getColumnNumber()); i++) {
            char c = numbered.charAt(i);
            if (c == OPEN) {
                int end = numbered.indexOf(CLOSE, i);
                last = written.get(Integer.parseInt(numbered.substring(i + 1, end)));
                lines = 0;
                i = end;
            } else if (c == '\n') {
                line++;
                column = 1;
                lines++;
            } else {
                column++;
            }
        }
        return last == null ? new TemplateFault(frame, 0, problem, place) : new TemplateFault(last.getTemplate().getName(),
                Math.min(last.getBeginLine() + lines, last.getEndLine()), problem, place);
    }
}
