package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.plangauge.report.PlanReport;
import org.plangauge.samples.Samples;

/** Reports in faces of the office's own, and what is said of one that cannot be used. */
class OfficeFacesTest {

    private static final int RARE = "珺".codePointAt(0);
    private static final String TEXT_FACE = "OfficeFangsong-One";
    private static final String HEADING_FACE = "OfficeHeading-B";

    @TempDir
    private static Path folder;

    private static Path text;
    private static Path heading;

    @BeforeAll
    static void makeFaces() throws IOException {
        text = PatchedFont.regular(TEXT_FACE).without(RARE).write(folder.resolve("仿宋.ttf"));
        heading = PatchedFont.bold(HEADING_FACE).collection(folder.resolve("黑体.ttc"));
    }

    @Test
    void textAndHeadingsArePrintedInThemAndTheFileIsStillForArchives() throws Exception {
        Printed printed = Printed.by(new PdfReport(Printed.TEMPLATES, faces()), Samples.report(Samples.MID_TERM));
        assertThat(fonts(printed)).contains(TEXT_FACE, HEADING_FACE, "NotoSansSC-Bold");
        assertThat(printed.text()).contains("中期评估报告", "一、总体评价", "受外部需求收缩影响。");
        ArchivalPdfTest.startValidator();
        ArchivalPdfTest.assertPdfA2u(printed.bytes());
        assertThat(Printed.by(new PdfReport(Printed.TEMPLATES, faces()), Samples.report(Samples.MID_TERM)).bytes()).isEqualTo(printed.bytes());
    }

    @Test
    void withoutThemAllIsNoto() throws IOException {
        assertThat(fonts(Printed.of(Samples.report(Samples.MID_TERM)))).contains("NotoSansSC-Regular", "NotoSansSC-Bold").doesNotContain("Office");
    }

    @Test
    void aCharacterThatOneLacksIsPrintedFromNoto() throws IOException {
        PlanReport report = Changed.progress(Samples.report(Samples.MID_TERM), "负责人王珺，已完成");
        assertThat(Printed.by(new PdfReport(Printed.TEMPLATES, faces()), report).text()).contains("负责人王珺，已完成");
    }

    @Test
    void aCharacterThatNoneHasIsMarkedAndListedWhereADepartmentWroteIt() throws IOException {
        PlanReport report = Changed.progress(Samples.report(Samples.MID_TERM), "王珺☑，已完成");
        assertThat(Printed.by(new PdfReport(Printed.TEMPLATES, faces()), report).text()).contains("王珺〓，已完成").doesNotContain("☑")
                .containsPattern("文中以〓代替：U\\+2611（\\d处）。");
    }

    @Test
    void aCharacterThatNoneHasIsReportedInANameAndInTheOfficesOwnWording(@TempDir Path changed) throws IOException {
        PlanReport report = Samples.report(Samples.MID_TERM);
        assertMissing(Printed.TEMPLATES, Changed.named(report, "某☑区王珺规划评估报告"));
        String cover = Files.readString(Printed.TEMPLATES.resolve("cover.ftlh")).replace("数据截至", "☑数据截至");
        assertMissing(Printed.templatesWith(changed, "cover.ftlh", cover), report);
    }

    private static void assertMissing(Path templates, PlanReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new PdfReport(templates, faces()).write(report, out)).isInstanceOf(MissingGlyphs.class)
                .hasMessage("The report's fonts have no glyph for ☑ (U+2611).");
        assertThat(out.size()).isZero();
    }

    @Test
    void theCheckSaysWhatIsMissing() throws IOException {
        assertThat(FontCheck.lines(faces(), "王珺，张三")).containsExactly(
                "face 仿宋, " + text + ": lacks 1 characters of the plans and templates, which are printed in Noto Sans SC: 珺 (U+73FA)",
                "face 黑体, " + heading + ",0: has every character of the plans and templates");
    }

    @Test
    void whatCannotBeUsedIsNamedWithItsReason() throws IOException {
        Path forbidden = PatchedFont.regular(TEXT_FACE).permitting(2).write(folder.resolve("forbidden.ttf"));
        Path noPart = PatchedFont.regular(TEXT_FACE).permitting(0x108).write(folder.resolve("whole.ttf"));
        Path broken = Files.write(folder.resolve("broken.ttf"), Arrays.copyOf(Files.readAllBytes(text), 5000));
        Path noFont = Files.writeString(folder.resolve("letter.ttf"), "this is a letter and no font at all");
        assertFault(folder.resolve("gone.ttf").toString(), "there is no such file.");
        assertFault(forbidden.toString(), "its maker forbids to embed it in documents (fsType 2).");
        assertFault(noPart.toString(), "its maker forbids to embed a part of it, and all of it would be too much (fsType 264).");
        assertFault(broken.toString(), "it is no TrueType or OpenType font, or a broken one");
        assertFault(noFont.toString(), "it is no TrueType or OpenType font, or a broken one");
        assertFault(text + ",0", "it is no collection; take the number off its end.");
        assertFault(folder.resolve("黑体.ttc").toString(), "it is a collection; say which of its faces, \"");
        assertFault(folder.resolve("黑体.ttc") + ",1", "the collection has 1 faces, numbered from 0.");
    }

    /** Editable and preview-and-print permission are permission enough. */
    @Test
    void whatMayBeEmbeddedIs() throws IOException {
        for (int rights : new int[] {0, 4, 8}) {
            Path file = PatchedFont.regular(TEXT_FACE).permitting(rights).write(folder.resolve("permitted.ttf"));
            assertThat(FontCheck.lines(new Typefaces(Map.of("仿宋", file.toString())), "文")).singleElement().asString().endsWith("templates");
        }
    }

    private static void assertFault(String file, String problem) {
        Typefaces faces = new Typefaces(Map.of("仿宋", file));
        assertThatThrownBy(() -> new PdfReport(Printed.TEMPLATES, faces).write(Samples.report(Samples.MID_TERM), new ByteArrayOutputStream()))
                .isInstanceOf(UnusableFont.class).hasMessageStartingWith("The face 仿宋, " + file + ", cannot be used: ").hasMessageContaining(problem);
        assertThat(FontCheck.lines(faces, "文")).singleElement().asString().startsWith("FAULT: The face 仿宋, ");
    }

    private static Typefaces faces() {
        return new Typefaces(Map.of("仿宋", text.toString(), "黑体", heading + ",0"));
    }

    /** The names of all fonts in the file. */
    private static String fonts(Printed printed) throws IOException {
        StringBuilder names = new StringBuilder();
        try (PdfReader reader = new PdfReader(printed.bytes())) {
            for (int i = 0; i < reader.getXrefSize(); i++) {
                if (reader.getPdfObject(i) instanceof PdfDictionary object) {
                    names.append(object.get(PdfName.BASEFONT)).append('\n');
                }
            }
        }
        return names.toString();
    }
}
