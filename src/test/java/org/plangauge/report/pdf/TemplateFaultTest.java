package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

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
        assertThat(fault).hasMessageContaining("a PlanReport has no \"titel\"").hasMessageNotContaining("\n");
    }

    @Test
    void aNameThatDoesNotExistIsAFaultEvenWhereATemplateAsksWhetherItIsThere() throws IOException {
        TemplateFault fault = faultOf("chapters/overview.ftlh", "<p>总体</p>\n\n<#if report.plan.startNote?has_content>有</#if>\n");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault).hasMessageStartingWith("Template chapters/overview.ftlh, line 3: ")
                .hasMessageContaining("a PlanHeading has no \"startNote\"; 说明.md lists what it has");
    }

    @Test
    void tagsThatDoNotCloseAreNamedByFileAndLineAndQuoted() throws IOException {
        TemplateFault fault = faultOf("cover.ftlh", "<#-- 封面 -->\n<div class=\"cover\">\n<p>${kind}</p>\n<p>封面</div>\n</div>\n");
        assertThat(fault.file()).isEqualTo("cover.ftlh");
        assertThat(fault.line()).isEqualTo(4);
        assertThat(fault).hasMessageContaining("not well-formed").hasMessageContaining("in \"<p>封面</div>\"");
    }

    @Test
    void tagsThatDoNotCloseInAChapterAreNamedThoughTheFramePrintsIt() throws IOException {
        TemplateFault fault = faultOf("chapters/tasks.ftlh", "<p>\n<#list report.tasks as task>\n<b>${task.task.name}<i></b>\n</#list>\n</p>\n");
        assertThat(fault.file()).isEqualTo("chapters/tasks.ftlh");
        assertThat(fault.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.ftlh", "cover.ftlh", "report.css"})
    void aFileInAnotherEncodingIsNamed(String file) throws IOException {
        Path templates = Printed.templatesWith(folder, file, "");
        Files.write(templates.resolve(file), "/* 版式 */".getBytes(Charset.forName("GB18030")));
        assertThat(faultIn(templates)).hasMessage("Template " + file + ": it is not written in UTF-8.");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        Path templates = Printed.templatesWith(folder, "cover.ftlh", "\uFEFF<div class=\"cover\">封面标题</div>");
        Files.writeString(templates.resolve("report.css"), "\uFEFF" + Files.readString(templates.resolve("report.css")));
        assertThat(Printed.by(new PdfReport(templates), Samples.report(Samples.MID_TERM)).text()).contains("封面标题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapters/overview.ftlh", "report.css"})
    void aLinkOutOfTheFolderIsNotFollowed(String file) throws IOException {
        Path outside = Files.writeString(folder.resolve("secret"), "<p>秘密</p>");
        Path templates = Printed.templatesWith(folder.resolve("templates"), file, "");
        Files.delete(templates.resolve(file));
        Files.createSymbolicLink(templates.resolve(file), outside);
        assertThat(faultIn(templates)).hasMessageContaining(file).hasMessageNotContaining("秘密");
    }

    @Test
    void aTemplateDoesNotKnowWhatTimeItIs() throws IOException {
        TemplateFault fault = faultOf("cover.ftlh", "<p>\n${.now?string(\"yyyy\")}</p>");
        assertThat(fault).hasMessageStartingWith("Template cover.ftlh, line 2: \".now\" is not to be used");
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
            "<#include \"../pom.xml\">", "<#include \"/etc/passwd\">", "<#include \"file:///etc/passwd\">", "<#import \"../pom.xml\" as x>",
            "<#include \"chapters/../../pom.xml\">", "<#include \"/*/../pom.xml\">", "${.data_model.report.hashCode()}",
            "${\"report.getClass()\"?eval}", "<@\"${'$'}{report.getClass()}\"?interpret/>", "${\"'java.lang.Runtime'?new()\"?eval}"})
    void noTemplateReachesJavaOrOtherFiles(String attempt) throws IOException {
        assertThat(faultOf("report.ftlh", PAGE.formatted("", attempt))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link rel=\"stylesheet\" type=\"text/css\" href=\"http://127.0.0.1:9/a.css\"/>",
            "<link rel=\"stylesheet\" type=\"text/css\" href=\"file:///etc/passwd\"/>",
            "<style>@import url('http://127.0.0.1:9/b.css');</style>", "<style>@import url('file:///etc/passwd');</style>",
            "<style>@import '../secret.css';</style>"})
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

    @ParameterizedTest
    @ValueSource(strings = {"@page { size: 210mm 297mm; margin: 200mm; }", "@page { size: 0mm 0mm; }"})
    void aLookThatLeavesNoRoomForTextIsAFaultOfTheLook(String css) throws IOException {
        TemplateFault fault = faultOf("report.css", "body { font-family: 'Noto Sans SC'; }\n" + css);
        assertThat(fault).hasMessageStartingWith("Template report.css: its pages cannot be laid out: The content height cannot be zero or less");
    }

    @Test
    void pagesThatTakeForEverAreGivenUpAndTheNextReportIsMade() throws IOException {
        Path templates = Printed.templatesWith(folder, "report.css", "@page { size: 1mm 1mm; margin: 0; } body { font-family: 'Noto Sans SC'; }");
        PdfReport pdf = new PdfReport(templates, Typefaces.none(), Duration.ofMillis(200));
        assertThat(catchThrowableOfType(TemplateFault.class, () -> pdf.write(Samples.report(Samples.MID_TERM), OutputStream.nullOutputStream())))
                .hasMessageContaining("Template report.css: its pages were not laid out after 0 seconds");
        assertThat(Printed.of(Samples.report(Samples.MID_TERM)).text()).contains("中期评估报告");
    }

    private TemplateFault faultOf(String file, String content) throws IOException {
        return faultIn(Printed.templatesWith(folder, file, content));
    }

    private static TemplateFault faultIn(Path templates) {
        PdfReport pdf = new PdfReport(templates);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> pdf.write(Samples.report(Samples.MID_TERM), out));
        assertThat(out.size()).isZero();
        return fault;
    }
}
