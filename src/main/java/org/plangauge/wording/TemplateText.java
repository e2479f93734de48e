package org.plangauge.wording;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of the office's templates as text: UTF-8, with or without a byte order mark, and nowhere but in their folder. */
public final class TemplateText {

    private TemplateText() {}

    /**
     * Reads {@code file}, which is below {@code templates}.
     *
     * @throws TemplateFault when it is not there, not UTF-8, or a link that leads out of the folder
     */
    public static String read(Path templates, String file) throws IOException {
        Path path = templates.resolve(file);
        try {
            if (!path.toRealPath().startsWith(templates.toRealPath())) {
                throw new TemplateFault(file, 0, "it is a link out of the folder of templates, and nothing outside of it is read");
            }
            String text = Files.readString(path);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new TemplateFault(file, 0, "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new TemplateFault(file, 0, "it is not written in UTF-8", e);
        }
    }
}
