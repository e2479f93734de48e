package org.plangauge.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openpdf.css.parser.CSSParser;
import org.openpdf.css.sheet.StylesheetInfo;
import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.TemplateText;

/** The office's stylesheet. The renderer passes over what it does not understand; here it is a fault. */
final class Look {

    /** The only file that a page may refer to. */
    static final String FILE = "report.css";

    private static final Pattern LINE = Pattern.compile("\\s*at line (\\d+)");

    private final Path templates;

    Look(Path templates) {
        this.templates = templates;
    }

    String css() throws IOException {
        String css = TemplateText.read(templates, FILE);
        new CSSParser((uri, message) -> {
            throw fault(message);
        }).parseStylesheet(FILE, StylesheetInfo.Origin.AUTHOR, new StringReader(css));
        return css;
    }

    private static TemplateFault fault(String message) {
        Matcher line = LINE.matcher(message);
        boolean fromZero = message.contains("unrecognized CSS property");
        int number = line.find() ? Integer.parseInt(line.group(1)) + (fromZero ? 1 : 0) : 0;
        return new TemplateFault(FILE, number, LINE.matcher(message).replaceFirst("").replaceAll("\\.?( Skipping.*| Ignoring.*)?$", ""));
    }
}
