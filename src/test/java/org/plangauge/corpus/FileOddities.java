package org.plangauge.corpus;

import static org.plangauge.corpus.Grid.GOOD;
import static org.plangauge.corpus.Oddity.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;

/** Formats, encodings and damage. */
final class FileOddities {

    private static final byte[] XLSX = Grid.workbook("指标", GOOD, w -> {});
    /** The good workbook as text. */
    static final String CSV = GOOD.replace('|', ',').replace("\n", "\r\n");
    private static final String[] SAME = {"D4", "E4", "F4", "D5", "E5", "F5"};

    private FileOddities() {}

    static List<Oddity> all() {
        return Stream.of(formats(), texts(), parts(), refused()).flatMap(List::stream).toList();
    }

    private static List<Oddity> formats() {
        return List.of(
                Oddity.of("an old workbook", old(w -> {})).named("统计局.xls"),
                Oddity.of("an old workbook with a day for a figure", old(w -> {
                    CellStyle style = w.createCellStyle();
                    style.setDataFormat((short) 58);
                    Grid.at(w, "D4").setCellValue(45112);
                    Grid.at(w, "D4").setCellStyle(style);
                })).named("统计局.xls").leaves("D4").finds("F-218 指标!D4"),
                Oddity.of("an old workbook with hidden rows and merged figures", old(w -> {
                    w.getSheetAt(0).getRow(4).setZeroHeight(true);
                    Grid.at(w, "E4").setBlank();
                    HeadOddities.merge(w.getSheetAt(0), "D4:E4");
                })).named("统计局.xls").leaves("D4", "E4").finds("F-123 指标!D4", "F-216 指标!"),
                Oddity.of("a new workbook named like an old one", XLSX).named("统计局.XLS"),
                Oddity.of("an old workbook named like a new one", old(w -> {})).named("统计局.xlsx"),
                Oddity.of("a workbook named like one with macros", XLSX).named("统计局.xlsm").finds("F-106"),
                Oddity.of("a workbook named like a text", XLSX).named("统计局.csv"),
                Oddity.of("strict Open XML", strict(XLSX)),
                Oddity.of("strict Open XML with a date for a year", strict(Grid.workbook("指标", GOOD, w -> Grid.format(w, "D3", 44197, "yyyy\"年\"")))));
    }

    private static List<Oddity> texts() {
        return List.of(
                Oddity.of("text in UTF-8", utf8(CSV)).named("下/统计局.csv").at("统计局", SAME),
                Oddity.of("text in UTF-8 with a byte order mark", utf8("\uFEFF" + CSV)).named("统计局.CSV").at("统计局", SAME),
                Oddity.of("text in GB18030", CSV.getBytes(Charset.forName("GB18030"))).named("统计局.csv").at("统计局", SAME),
                Oddity.of("text between tabs", utf8(CSV.replace(',', '\t'))).named("统计局.csv").at("统计局", SAME),
                Oddity.of("text with quotation marks and line breaks", utf8(CSV.replace("滞后原因", "\"滞后\n原因\"").replace("8.1", "\"8.1\"")))
                        .named("统计局.csv").at("统计局", SAME),
                Oddity.of("text with a quotation mark left open", utf8(CSV.replace("8.1", "\"8.1"))).named("统计局.csv").takesNothing().finds("F-101"),
                Oddity.of("text in UTF-16", CSV.getBytes(StandardCharsets.UTF_16LE)).named("统计局.csv").takesNothing().finds("F-107"),
                Oddity.of("bytes that are no text", new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1}).named("统计局.csv").takesNothing().finds("F-107"),
                Oddity.of("text of nothing", utf8("\r\n,,\r\n")).named("统计局.csv").takesNothing().finds("F-103"),
                Oddity.of("text without a byte", new byte[0]).named("统计局.csv").takesNothing().finds("F-103"),
                Oddity.of("text with two rows of headers", utf8(CSV.replace("编号,指标,单位,2021,2022,2023上半年", "编号,指标,单位,年度,,")
                        .replace("S-01", ",,,2021,2022,2023上半年\r\nS-01"))).named("统计局.csv").at("统计局", "D5", "E5", "F5", "D6", "E6", "F6"));
    }

    private static List<Oddity> parts() {
        String sheet = "<sheetData>";
        return List.of(
                Oddity.of("a sheet that declares a billion rows", Grid.sheetXml("<dimension ref=\"A1:N5\"/>", "<dimension ref=\"A1:XFD1048576\"/>")),
                Oddity.of("a column style down to the last column", Grid.sheetXml(sheet, "<cols><col min=\"1\" max=\"16384\" width=\"9\" hidden=\"0\"/></cols>"
                        + sheet)),
                Oddity.of("a part for pictures, by WPS", Grid.parts(XLSX, (name, text) -> name.equals("[Content_Types].xml")
                        ? text.replace("</Types>", "<Override PartName=\"/xl/cellimages.xml\" "
                        + "ContentType=\"application/vnd.wps-officedocument.cellimage+xml\"/></Types>") : text)),
                Oddity.of("rows far below that are formatted and blank", Grid.sheetXml("</sheetData>",
                        "<row r=\"60000\" ht=\"15\"><c r=\"A60000\"/><c r=\"B60000\"/></row></sheetData>")));
    }

    private static List<Oddity> refused() {
        return Stream.of(
                Oddity.of("a WPS table", old(w -> {})).named("统计局.et").finds("F-105"),
                Oddity.of("an OpenDocument table", XLSX).named("统计局.ods").finds("F-105"),
                Oddity.of("no extension", XLSX).named("统计局").finds("F-105"),
                Oddity.of("cut in half", Arrays.copyOf(XLSX, XLSX.length / 2)).finds("F-101"),
                Oddity.of("a page from the web", utf8("<html><body><table><tr><td>8.1</td></tr></table></body></html>")).finds("F-101"),
                Oddity.of("a million blank formatted cells", Grid.sheetXml("</sheetData>", "<row r=\"9\">" + "<c s=\"0\"/>".repeat(1_250_000)
                        + "</row></sheetData>")).finds("F-104"),
                Oddity.of("a row before the first", Grid.sheetXml("<row r=\"5\">", "<row r=\"0\">")).finds("F-101"),
                Oddity.of("an entity from elsewhere", Grid.parts(XLSX, (name, text) -> name.endsWith("sheet1.xml") ? text.replaceFirst("\\?>",
                        "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").replace("<v>8.1</v>", "<v>&e;</v>") : text)).finds("F-101"),
                Oddity.of("without its list of texts", Grid.parts(XLSX, (name, text) -> name.endsWith("sharedStrings.xml") ? "<sst/>" : text))
                        .finds("F-101")).map(Oddity::takesNothing).toList();
    }

    /** The good workbook as an old one, edited. */
    static byte[] old(Consumer<Workbook> edit) {
        return Grid.saved(new HSSFWorkbook(), w -> {
            Grid.add(w, "指标", GOOD);
            edit.accept(w);
        });
    }

    /** The same in the namespaces of strict Open XML, as spreadsheet programs save it. */
    static byte[] strict(byte[] usual) {
        return Grid.parts(usual, (name, text) -> text.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main").replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
                "http://purl.oclc.org/ooxml/officeDocument/extendedProperties").replace("<workbook ", "<workbook conformance=\"strict\" "));
    }
}
