package org.plangauge.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.plangauge.report.PlanReport;
import org.plangauge.report.chart.Charts;
import org.plangauge.wording.TemplateFault;
import org.plangauge.wording.Wording;

/**
 * Prints the public edition of a report with the office's templates, {@code public/index.ftlh} and what it includes. The same
 * report and templates give the same bytes.
 */
public final class PublicPage {

    private static final String FRAME = "public/index.ftlh";

    private final Wording wording;

    /** @param templates the folder of the templates; nothing outside it is ever read for a page */
    public PublicPage(Path templates) {
        this.wording = new Wording(templates, FRAME);
    }

    /**
     * The page of {@code report}, which is a public edition.
     *
     * @throws TemplateFault when a template cannot be used
     */
    public byte[] of(PlanReport report) throws IOException {
        Charts charts = Charts.of(report);
        String xhtml = wording.of(Map.of("report", report, "charts", charts, "pictures", Pictures.of(charts)));
        return ("<!DOCTYPE html>\n" + xhtml.stripLeading()).getBytes(StandardCharsets.UTF_8);
    }
}
