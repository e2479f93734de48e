package org.plangauge.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template may go round for ever; the night's other reports shall not wait for it. */
class EndlessTemplateTest {

    /** What the templates here are about. */
    record Letter(List<String> words) {}

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<#list 1.. as i></#list>", "<#list 1.. as i><#assign x = i></#list>", "${(1..)?filter(i -> i < 0)?first}"})
    void aLoopWithoutEndIsEndedAndSaysWhere(String loop) throws IOException {
        TemplateFault fault = faultOf("<p>\n" + loop + "</p>");
        assertThat(fault.file()).isEqualTo("page.ftlh");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault).hasMessageContaining("it was not through after 1 seconds");
    }

    @Test
    void aMacroThatCallsItselfWithoutEndIsNamed() throws IOException {
        TemplateFault fault = faultOf("<#macro again>\n<@again/>\n</#macro>\n<@again/>");
        assertThat(fault).hasMessage("Template page.ftlh, line 2: a macro or function calls itself without end.");
    }

    @Test
    void aPageWithoutEndIsCutOff() throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), "<#assign much>" + "一".repeat(100_000) + "</#assign>\n<#list 1.. as i>${much}</#list>");
        assertThatThrownBy(() -> new Wording(folder, "page.ftlh").of("letter", new Letter(List.of())))
                .isInstanceOf(TemplateFault.class).hasMessage("Template page.ftlh, line 2: the page it makes is longer than 50000000 characters.");
    }

    @Test
    void aTemplateThatDoublesItsTextIsStoppedBeforeTheProgramIs() throws IOException {
        TemplateFault fault = faultOf("<#assign x = \"一\">\n<#list 1..40 as i><#assign x = x + x></#list>");
        assertThat(fault).hasMessageContaining("line 2").hasMessageMatching(".*(more memory than the program has|not through after).*");
    }

    @Test
    void oneThatEndsIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), "<p><#list letter.words as w>${w}</#list></p>");
        assertThat(new Wording(folder, "page.ftlh").of("letter", new Letter(List.of("一", "二")))).isEqualTo("<p>一二</p>");
    }

    private TemplateFault faultOf(String template) throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), template);
        Wording wording = new Wording(folder, "page.ftlh", Duration.ofSeconds(1));
        return catchThrowableOfType(TemplateFault.class, () -> wording.of("letter", new Letter(List.of())));
    }
}
