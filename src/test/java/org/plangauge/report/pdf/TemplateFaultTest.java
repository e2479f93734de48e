package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangauge.samples.Samples;
import org.plangauge.wording.TemplateFault;

/** What the planning office hears when a template cannot be used, and what templates must not be able to do. */
class TemplateFaultTest {

    private static final String PAGE = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>%s</head><body><p>%s</p></body></html>";

    @TempDir
    private Path folder;

    @Test
    void anUnclosedDirectiveIsNamedByFileAndLine() throws IOException {
        TemplateFault fault = faultOf("chapters/tasks.ftlh", "<#-- 任务 -->\n<p>\n<#if report.tasks?has_content>\n</p>\n");
        assertThat(fault.file()).isEqualTo("chapters/tasks.ftlh");
        assertThat(fault.line()).isPositive();
        assertThat(fault).hasMessageStartingWith("Template chapters/tasks.ftlh, line ").hasMessageEndingWith(".")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aWrongNameIsNamedByFileAndLine() throws IOException {
        TemplateFault fault = faultOf("chapters/overview.ftlh", "<p>总体</p>\n<p>${report.titel}</p>\n");
        assertThat(fault.file()).isEqualTo("chapters/overview.ftlh");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault).hasMessageContaining("report.titel").hasMessageNotContaining("\n");
    }

    @Test
    void tagsThatDoNotCloseAreQuoted() throws IOException {
        assertThat(faultOf("cover.ftlh", "<div class=\"cover\">封面</p>")).hasMessageContaining("not well-formed").hasMessageContaining("封面");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        assertThat(faultOf("report.ftlh", "<#include \"chapters/gone.ftlh\">")).hasMessageContaining("chapters/gone.ftlh");
    }

    @Test
    void aWrongPropertyInTheStylesheetIsNamedByLine() throws IOException {
        TemplateFault fault = faultOf("report.css", "body { margin: 0; }\np { colour: red; }\n");
        assertThat(fault.file()).isEqualTo("report.css");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault).hasMessageContaining("colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${\"freemarker.template.utility.Execute\"?new()(\"id\")}", "${report.getClass()}", "${report.class}",
            "${report.plan.class.name}", "${report?api.hashCode()}", "${report.toString()}", "${report.indicators.getClass()}",
            "<#include \"../pom.xml\">", "<#include \"/etc/passwd\">", "${.data_model.report.hashCode()}"})
    void noTemplateReachesJavaOrOtherFiles(String attempt) throws IOException {
        assertThat(faultOf("report.ftlh", PAGE.formatted("", attempt))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link rel=\"stylesheet\" type=\"text/css\" href=\"http://127.0.0.1:9/a.css\"/>",
            "<link rel=\"stylesheet\" type=\"text/css\" href=\"file:///etc/passwd\"/>",
            "<style>@import url('http://127.0.0.1:9/b.css');</style>"})
    void noPageReadsAnythingButItsStylesheet(String head) throws IOException {
        assertThat(faultOf("report.ftlh", PAGE.formatted(head, "正文"))).hasMessageContaining("may refer to nothing but report.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=\"http://127.0.0.1:9/a.png\"/>", "<img src=\"file:///etc/passwd\"/>",
            "<span style=\"background-image: url(http://127.0.0.1:9/c.png)\">文</span>"})
    void noPageShowsAPicture(String picture) throws IOException {
        assertThat(faultOf("report.ftlh", PAGE.formatted("<link rel=\"stylesheet\" type=\"text/css\" href=\"report.css\"/>", picture)))
                .hasMessageContaining("may refer to nothing but report.css");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() throws IOException {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + PAGE.formatted("", "&x;");
        assertThat(faultOf("report.ftlh", page)).hasMessageContaining("DOCTYPE");
    }

    private TemplateFault faultOf(String file, String content) throws IOException {
        PdfReport pdf = new PdfReport(Printed.templatesWith(folder, file, content));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> pdf.write(Samples.report(Samples.MID_TERM), out));
        assertThat(out.size()).isZero();
        return fault;
    }
}
