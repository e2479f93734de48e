package org.plangauge.delivery;

import java.io.IOException;
import java.nio.file.Path;

import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Wording;

/** What letters say, in the office's words: {@code mail/report.ftl} and {@code mail/returned.ftl}. The first line is the subject. */
public final class MailWording {

    private final Wording report;
    private final Wording returned;

    /** @param templates the folder of the templates */
    public MailWording(Path templates) {
        this.report = new Wording(templates, "mail/report.ftl");
        this.returned = new Wording(templates, "mail/returned.ftl");
    }

    /** @throws TemplateFault when the template cannot be used */
    public MailText of(ReportNews news) throws IOException {
        return MailText.of(report.of("news", news));
    }

    /** @throws TemplateFault when the template cannot be used */
    public MailText of(ReturnedNews news) throws IOException {
        return MailText.of(returned.of("news", news));
    }
}
