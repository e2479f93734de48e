package org.plangauge.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Text that a page, a template, a sheet or a font would take for something else comes out as the text it is, and stops no report. */
class HostileTextTest {

    private static final String PAGE = "<script>alert(1)</script><img src='%s' onerror='x'/>]]>&amp;";
    private static final String TEMPLATE = "${7*191}<#assign x=1><#include '/etc/passwd'>[=7*191]";
    private static final String FORMULA = "=cmd|'/c calc'!A0";
    /** Control signs, half a sign, the end of a text, a turned reading direction; as spreadsheet programs write what XML cannot hold. */
    private static final String ODD = "甲_x0001__x0000__x001B__xD83D__xFFFE_\u202E\u2028\u0085乙";
    /** A picture, a rare sign, a private one: no font of ours has them. */
    private static final String RARE = "进展😀\uD869\uDED6\uE000顺利";

    @TempDir
    private Path root;

    @Test
    void itComesOutAsTextEverywhereAndStopsNoReport() throws Exception {
        Night night = new Night(root);
        try (Calls calls = new Calls()) {
            night.drop("区科技局.xlsx", workbook(PAGE.formatted(calls.url())));
            night.drop("机构.csv", ("评估机构：,../../../../evil" + "长".repeat(300) + ",规划：,“十三五”规划纲要,年度：,2020\n编号,指标,单位,2020,口径说明\n"
                    + "T1-07,R&D经费支出占GDP比重,%,2.7," + FORMULA + "\n").getBytes(StandardCharsets.UTF_8));
            Night.Ended ended = night.run();
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.summary()).startsWith("2 workbooks found, 2 new; 2 accepted, 0 rejected, ").endsWith("; 1 reports written");
            pages(night.home().board());
            for (Path file : files(night.home().output(), ".xlsx")) {
                workbookIsHarmless(file);
            }
            print(files(night.home().output(), ".pdf").getFirst());
            table(files(night.home().output(), "figures.csv").getFirst());
            assertThat(night.files(night.home().root()).keySet()).as("outside the home").isEmpty();
            assertThat(calls.number()).isZero();
        }
    }

    private static byte[] workbook(String page) {
        Map<String, String> texts = Map.of("M5", "2.6", "P5", page + TEMPLATE + ODD, "S5", TEMPLATE, "T5", ODD, "M6", FORMULA, "P6", RARE,
                "S6", "汉".repeat(30_000),
                "T6", FORMULA, "Q6", page);
        RawWorkbook workbook = new RawWorkbook().edit(RawWorkbook.SHEET, text -> text.replace("><v>2.6</v></c>", "/>"));
        texts.forEach((cell, said) -> workbook.edit(RawWorkbook.SHEET, text -> {
            String content = said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            return text.replaceFirst("<c r=\"" + cell + "\"[^>]*/>", Matcher.quoteReplacement("<c r=\"" + cell
                    + "\" t=\"inlineStr\"><is><t>" + content
                    + "</t></is></c>"));
        }));
        return workbook.bytes();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void pages(Path board) throws Exception {
        StringBuilder all = new StringBuilder();
        for (Path page : files(board, ".html")) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
            all.append(Files.readString(page, StandardCharsets.UTF_8));
        }
        assertThat(all.toString()).doesNotContain("<script", "<img src='", "1337").contains("&lt;script&gt;alert(1)", "${7*191}", "=cmd|");
    }

    private static void workbookIsHarmless(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "").as(file + " " + sheet.getSheetName()
                                + " "
                                + cell.getAddress()).doesNotContain("cmd|").doesNotContain("191");
                    }
                }
            }
        }
    }

    private static void print(Path pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page));
            }
            assertThat(text.toString().replaceAll("\\s", "")).doesNotContain("1337").contains("${7*191}", "<script>");
        }
    }

    private static void table(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv, StandardCharsets.UTF_8)) {
            assertThat(lines).noneMatch(line -> line.matches("(.*,)?\"?[=@+].*"));
        }
    }
}
