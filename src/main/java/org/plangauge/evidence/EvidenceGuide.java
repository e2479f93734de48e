package org.plangauge.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Wording;

/** Prints the page for the stranger with the office's template {@code evidence/page.ftlh}. */
public final class EvidenceGuide {

    /** The page's name in the zip. */
    public static final String NAME = "核验说明.html";

    private static final String TEMPLATE = "evidence/page.ftlh";

    private final Wording page;

    /** @param templates the folder of the templates */
    public EvidenceGuide(Path templates) {
        this.page = new Wording(templates, TEMPLATE);
    }

    /** @throws TemplateFault when the template cannot be used */
    public byte[] print(EvidencePage content) throws IOException {
        String xhtml = page.of("page", content);
        return ("<!DOCTYPE html>\n" + xhtml).getBytes(StandardCharsets.UTF_8);
    }
}
