package org.plangauge.corpus;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** What people, formats and programs put into the cell of S-01's year 2021. */
final class CellOddities {

    private CellOddities() {}

    static List<Oddity> all() {
        return Stream.of(texts(), formats(), dates(), formulas(), files()).flatMap(List::stream).toList();
    }

    private static Oddity cell(String name, Consumer<Cell> edit, String raw) {
        return Oddity.good(name, w -> edit.accept(Grid.at(w, "D4"))).takes("指标!D4", "S-01 2021 " + raw);
    }

    private static Oddity text(String name, String raw) {
        return cell(name, c -> c.setCellValue(raw), raw);
    }

    private static Oddity format(String name, double value, String format, String raw) {
        return Oddity.good(name, w -> Grid.format(w, "D4", value, format)).takes("指标!D4", "S-01 2021 " + raw);
    }

    private static Oddity left(String name, Consumer<Cell> edit, String code) {
        return Oddity.good(name, w -> edit.accept(Grid.at(w, "D4"))).leaves("D4").finds(code + " 指标!D4");
    }

    private static Oddity leftFormat(String name, double value, String format, String code) {
        return Oddity.good(name, w -> Grid.format(w, "D4", value, format)).leaves("D4").finds(code + " 指标!D4");
    }

    private static List<Oddity> texts() {
        return List.of(text("a number as text", "8.1"), text("zeros kept as text", "8.10"), text("full-width digits", "８．１"),
                text("a full-width percent sign", "８．１％"), text("spaces around a number", "  8.1　"), text("a number with its unit", "8.1%"),
                text("a zero-width space", "8\u200B.1"), text("a basis before", "同口径8.1"),
                text("a bound behind", "8以上"), text("an interval", "7-7.5"), text("a long dash", "7—7.5"), text("a dash for nothing", "——"),
                text("the word for deletion", "删除"), text("a sign", "－8.1"), text("an expectation", "预计8.1"),
                left("words", c -> c.setCellValue("八点一"), "F-211"), left("a sentence with a number", c -> c.setCellValue("增长8.1，位居全市第一"), "F-211"),
                left("a day in words", c -> c.setCellValue("7月5日"), "F-211"), left("another unit", c -> c.setCellValue("8.1亿元"), "F-212"),
                left("true or false", c -> c.setCellValue(true), "F-211"), left("too large", c -> c.setCellValue(810), "F-213"),
                Oddity.good("only spaces", w -> Grid.at(w, "D4").setCellValue("　 ")).leaves("D4"),
                cell("several fonts in one text", c -> {
                    XSSFRichTextString rich = new XSSFRichTextString("同口径8.1");
                    rich.applyFont(0, 3, c.getSheet().getWorkbook().createFont());
                    c.setCellValue(rich);
                }, "同口径8.1"),
                cell("an apostrophe before a number", c -> {
                    CellStyle style = c.getSheet().getWorkbook().createCellStyle();
                    style.setQuotePrefixed(true);
                    c.setCellValue("8.1");
                    c.setCellStyle(style);
                }, "8.1"));
    }

    private static List<Oddity> formats() {
        return List.of(format("a percent format", 0.081, "0.00%", "8.1%"), format("a percent format without digits", 0.081, "0%", "8.1%"),
                format("a percent sign in quotation marks", 8.1, "0.0\"%\"", "8.1%"), format("a percent sign taken literally", 8.1, "0.0\\%", "8.1%"),
                format("fewer digits shown", 8.14159, "0.0", "8.14159"), format("grouping shown", 8.1, "#,##0.00", "8.1"),
                format("scientific notation shown", 8.1, "0.00E+00", "8.1"), format("colours and conditions", 8.1, "[Red][>5]0.0;[Blue]0.0", "8.1"),
                format("an accounting format", 8.1, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "8.1"),
                format("a currency format", 8.1, "\"￥\"#,##0.00", "8.1"), format("a text format", 8.1, "@", "8.1"),
                format("约 printed by the format", 8.1, "\"约\"0.0", "约8.1"), format("以上 printed by the format", 8, "0\"以上\"", "8以上"),
                format("thousands shown", 8.1, "0.0,\"千\"", "8.1"), format("ten thousands shown by a trick", 8.1, "0!.0,\"万\"", "8.1"),
                leftFormat("a unit printed by the format", 8.1, "0.0\"亿元\"", "F-212"),
                cell("a sum with a binary rest", c -> c.setCellValue(0.1 + 0.2), "0.3"), cell("a tiny number", c -> c.setCellValue(1e-7), "0.0000001"),
                cell("a number below zero", c -> c.setCellValue(-8.1), "-8.1"), cell("minus nought", c -> c.setCellValue(-0.0), "0"));
    }

    private static List<Oddity> dates() {
        return List.of(leftFormat("7-5 turned into a day", 45112, "m\"月\"d\"日\"", "F-218"), leftFormat("a day", 45112, "yyyy-mm-dd", "F-218"),
                leftFormat("a month", 45112, "mmm-yy", "F-218"), leftFormat("a time of day", 0.5, "h:mm", "F-218"),
                leftFormat("a weekday", 45112, "[$-804]aaaa", "F-218"), leftFormat("a year", 44197, "yyyy\"年\"", "F-218"),
                Oddity.good("7-5 turned into a day by a Chinese edition", w -> {
                    CellStyle style = w.createCellStyle();
                    style.setDataFormat((short) 58);
                    Grid.at(w, "D4").setCellValue(45112);
                    Grid.at(w, "D4").setCellStyle(style);
                }).leaves("D4").finds("F-218 指标!D4"));
    }

    private static List<Oddity> formulas() {
        return List.of(
                cell("a formula with its value", c -> {
                    c.setCellFormula("4+4.1");
                    c.setCellValue(8.1);
                }, "8.1"),
                cell("a formula that gives text", c -> {
                    c.setCellFormula("\"8.1\"&\"%\"");
                    c.setCellValue("8.1%");
                }, "8.1%"),
                left("an error", c -> c.setCellErrorValue(FormulaError.DIV0.getCode()), "F-215"),
                Oddity.good("a formula that gives nothing", w -> {
                    Grid.at(w, "D4").setCellFormula("\"\"");
                    Grid.at(w, "D4").setCellValue("");
                }).leaves("D4"),
                cell("a link", c -> {
                    Hyperlink link = c.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                    link.setAddress("http://localhost/");
                    c.setHyperlink(link);
                }, "8.1"));
    }

    /** Content that programs write and POI does not. */
    private static List<Oddity> files() {
        String cell = "<c r=\"D4\" t=\"n\" s=\"0\"><v>8.1</v></c>";
        return List.of(
                Oddity.of("a picture in a cell, by WPS", Grid.sheetXml(cell,
                        "<c r=\"D4\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_0A\",1)</f><v>=DISPIMG(\"ID_0A\",1)</v></c>")).leaves("D4").finds("F-219 指标!D4"),
                Oddity.of("a function newer than POI", Grid.sheetXml(cell, "<c r=\"D4\"><f>_xlfn.XLOOKUP(1,A1:A9,_xlfn.ANCHORARRAY(B1))</f><v>8.1</v></c>")),
                Oddity.of("an error newer than POI", Grid.sheetXml(cell, "<c r=\"D4\" t=\"e\"><v>#SPILL!</v></c>")).leaves("D4").finds("F-215 指标!D4"),
                Oddity.of("text in the cell itself", Grid.sheetXml(cell, "<c r=\"D4\" t=\"inlineStr\"><is><t>8.1</t></is></c>")),
                Oddity.of("a formula as LibreOffice writes it", Grid.sheetXml(cell, "<c r=\"D4\"><f aca=\"false\">4+4.1</f><v>8.1</v></c>")),
                Oddity.of("a formula without a value", Grid.sheetXml(cell, "<c r=\"D4\"><f>4+4.1</f></c>")).leaves("D4").finds("F-214 指标!D4"),
                Oddity.of("a formula with an empty value", Grid.sheetXml(cell, "<c r=\"D4\"><f>4+4.1</f><v></v></c>")).leaves("D4").finds("F-214 指标!D4"),
                Oddity.of("a number that is none", Grid.sheetXml(cell, "<c r=\"D4\"><v>NaN</v></c>")).leaves("D4").finds("F-215 指标!D4"),
                Oddity.of("a number in hexadecimal", Grid.sheetXml(cell, "<c r=\"D4\"><v>0x1p3</v></c>")).leaves("D4").finds("F-215 指标!D4"),
                Oddity.of("a number beyond all numbers", Grid.sheetXml(cell, "<c r=\"D4\"><v>1e999</v></c>")).leaves("D4").finds("F-215 指标!D4"),
                Oddity.of("an empty number", Grid.sheetXml(cell, "<c r=\"D4\"><v></v></c>")).leaves("D4"),
                Oddity.of("a day as the file writes it in words", Grid.sheetXml(cell, "<c r=\"D4\" t=\"d\"><v>2023-07-05</v></c>")).leaves("D4").finds("F-218 指标!D4"),
                Oddity.of("a kind of content nobody knows", Grid.sheetXml(cell, "<c r=\"D4\" t=\"q\"><v>8.1</v></c>")).leaves("D4").finds("F-215 指标!D4"));
    }
}
