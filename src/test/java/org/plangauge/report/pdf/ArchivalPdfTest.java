package org.plangauge.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.plangauge.assessment.PublicEdition;
import org.plangauge.plan.ReportDue;
import org.plangauge.report.PlanReport;
import org.plangauge.report.PublicReport;
import org.plangauge.samples.Samples;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The file as archives and machines see it. */
class ArchivalPdfTest {

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<ReportDue> everyType() {
        return List.of(Samples.FIRST_YEAR, Samples.MID_TERM, Samples.FINAL);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void isValidPdfA2u(ReportDue due) throws Exception {
        valid(Printed.of(Samples.report(due)).bytes());
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void soIsThePublicEditionAndEveryPageOfADemonstrationSaysSo(ReportDue due) throws Exception {
        PlanReport edition = PublicReport.of(PublicEdition.of(Samples.plan(), Samples.figures(), Samples.statements()).evaluate(due, List.of()));
        Printed printed = Printed.by(PdfReport.publicEdition(Printed.TEMPLATES), edition);
        valid(printed.bytes());
        assertThat(printed.pages()).allMatch(page -> Printed.squeezed(page).contains("演示数据"));
        assertThat(printed.text()).contains("公开版说明", "数据来源").doesNotContain("受外部需求收缩影响", "未说明原因", "单元格");
    }

    private static void valid(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void theSameReportIsTheSameBytes(ReportDue due) throws IOException {
        PdfReport one = new PdfReport(Printed.TEMPLATES);
        byte[] first = Printed.by(one, Samples.report(due)).bytes();
        assertThat(Printed.by(one, Samples.report(due)).bytes()).isEqualTo(first);
        assertThat(Printed.by(new PdfReport(Printed.TEMPLATES), Samples.report(due)).bytes()).isEqualTo(first);
    }

    @Test
    void saysWhatItIsAndWhoIssuedIt() throws IOException {
        try (PdfReader reader = new PdfReader(Printed.of(Samples.report(Samples.MID_TERM)).bytes())) {
            Map<String, String> info = reader.getInfo();
            assertThat(info).containsEntry("Title", "某某区“十四五”规划纲要中期评估报告")
                    .containsEntry("Author", "某某区人民政府")
                    .containsEntry("CreationDate", "D:20230630000000Z");
            assertThat(info.get("Subject")).contains("第十四个五年规划纲要");
            assertThat(info.get("Keywords")).contains("演示数据").contains("2023-06-30");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("zh-CN");
            assertThat(new String(reader.getMetadata(), StandardCharsets.UTF_8)).contains("pdfaid").contains("某某区人民政府");
        }
    }

    @Test
    void hasABookmarkForEveryChapterAndItsSections() throws IOException {
        try (PdfReader reader = new PdfReader(Printed.of(Samples.report(Samples.MID_TERM)).bytes())) {
            List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);
            assertThat(bookmarks).extracting(b -> b.get("Title"))
                    .contains("目录", "一、总体评价", "七、预测与预警", "附件3　数据来源");
            assertThat(bookmarks.get(1)).containsKey("Kids");
        }
    }
}
