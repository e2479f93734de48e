package org.plangauge.wording;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import freemarker.cache.FileTemplateLoader;

/** The office's folder as FreeMarker reads it: {@link TemplateText} without the clock, since the same report shall be the same bytes. */
final class TemplateFolder extends FileTemplateLoader {

    private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]])\\.now\\b");

    private final Path folder;

    TemplateFolder(Path folder) throws IOException {
        super(folder.toFile(), true);
        this.folder = folder;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String name = baseDir.toPath().relativize(((File) source).toPath()).toString().replace(File.separatorChar, '/');
        String text = TemplateText.read(folder, name);
        Matcher clock = CLOCK.matcher(text);
        if (!name.endsWith(".css") && clock.find()) {
            int line = (int) text.substring(0, clock.start()).chars().filter(c -> c == '\n').count() + 1;
            throw new TemplateFault(name, line, "\".now\" is not to be used: a report says when its figures end, not when it was printed");
        }
        return new StringReader(text);
    }
}
