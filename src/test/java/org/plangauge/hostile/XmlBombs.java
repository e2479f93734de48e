package org.plangauge.hostile;

import static org.plangauge.hostile.RawWorkbook.SHEET;
import static org.plangauge.hostile.RawWorkbook.STYLES;
import static org.plangauge.hostile.RawWorkbook.TEXTS;
import static org.plangauge.hostile.RawWorkbook.TYPES;
import static org.plangauge.hostile.RawWorkbook.WORKBOOK;
import static org.plangauge.hostile.RawWorkbook.WORKBOOK_RELATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Well-formed parts that are far too much of something. */
final class XmlBombs {

    private static final int MANY = 500_000;
    private static final int MANY_IN_SHEETS = 2_300_000;

    private XmlBombs() {}

    static List<Hostile> all() {
        return Stream.of(elements(), nested(), sheets(), texts()).flatMap(List::stream).toList();
    }

    /** Millions of elements or attributes in a part of every kind. */
    private static List<Hostile> elements() {
        List<Hostile> all = new ArrayList<>();
        all.add(tooMany("texts", TEXTS, "</sst>", "<si><t/></si>"));
        all.add(tooMany("pieces of one text", TEXTS, "</sst>", "<si><r><t>a</t></r></si>"));
        all.add(tooMany("cell styles", STYLES, "</cellXfs>", "<xf/>"));
        all.add(tooMany("fonts", STYLES, "</fonts>", "<font/>"));
        all.add(tooMany("number formats", STYLES, "<fonts ", "<numFmts/>"));
        all.add(tooMany("names", WORKBOOK, "</definedNames>", "<definedName name=\"x\"/>"));
        all.add(tooMany("relations", WORKBOOK_RELATIONS, "</Relationships>", "<Relationship/>"));
        all.add(tooMany("content types", TYPES, "</Types>", "<Default Extension=\"a\" ContentType=\"a/a\"/>"));
        all.add(tooMany("comments", "xl/comments2.xml", "</commentList>", "<comment ref=\"A1\" authorId=\"0\"/>"));
        all.add(tooMany("shapes", "xl/drawings/vmlDrawing0.vml", "</xml>", "<v:shape id=\"a\"/>"));
        all.add(tooMany("pictures", "xl/drawings/drawing1.xml", "</xdr:wsDr>", "<xdr:absoluteAnchor/>"));
        all.add(tooMany("rules", SHEET, "</dataValidations>", "<dataValidation/>"));
        all.add(tooMany("rows", SHEET, "</sheetData>", "<row/>"));
        all.add(tooMany("properties", "docProps/core.xml", "</cp:coreProperties>", "<x/>"));
        all.add(Hostile.of("a cell with millions of attributes", () -> {
            StringBuilder attributes = new StringBuilder("<c");
            for (int i = 0; i < 2_000_000; i++) {
                attributes.append(" a").append(i).append("=\"\"");
            }
            return new RawWorkbook().insert(SHEET, "</sheetData>", "<row>" + attributes + "/></row>").bytes();
        }).refused("F-104"));
        return all;
    }

    private static Hostile tooMany(String what, String part, String mark, String each) {
        return Hostile.of("far too many " + what, () -> {
            RawWorkbook workbook = new RawWorkbook();
            String text = workbook.text(part).replaceFirst("<(xdr:wsDr)([^>]*)/>", "<$1$2></$1>");
            int at = text.indexOf(mark);
            if (at < 0) {
                throw new IllegalArgumentException("no " + mark + " in " + part + ": " + text);
            }
            return workbook.put(part, text.substring(0, at) + each.repeat(part.equals(SHEET) ? MANY_IN_SHEETS : MANY) + text.substring(at))
                    .bytes();
        }).refused("F-104");
    }

    /** A hundred thousand elements within one another. */
    private static List<Hostile> nested() {
        List<Hostile> all = new ArrayList<>();
        for (String part : XmlAttacks.withEveryPart().parts().keySet()) {
            all.add(Hostile.of("a hundred thousand elements in one another in " + part, () -> {
                RawWorkbook workbook = XmlAttacks.withEveryPart();
                String text = workbook.text(part).replaceFirst("<(xdr:wsDr)([^>]*)/>", "<$1$2></$1>");
                int end = text.lastIndexOf("</");
                return workbook.put(part, text.substring(0, end) + "<n>".repeat(100_000) + "</n>".repeat(100_000) + text.substring(end))
                        .bytes();
            }).refused("F-104"));
        }
        return all;
    }

    /** Sheets that say they are huge. */
    private static List<Hostile> sheets() {
        return List.of(
                Hostile.of("a dimension of a billion rows", () -> new RawWorkbook().edit(SHEET, text -> text.replaceFirst("ref=\"A1:V6\"",
                        "ref=\"A1:ZZZZ1000000000\"")).bytes()),
                Hostile.of("a row numbered two billion", () -> new RawWorkbook().insert(SHEET, "</sheetData>",
                        "<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>").bytes()).refused("F-101"),
                Hostile.of("a row just beyond the last", () -> new RawWorkbook().insert(SHEET, "</sheetData>",
                        "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>").bytes()).refused("F-101"),
                Hostile.of("a column beyond the last", () -> new RawWorkbook().insert(SHEET, "</sheetData>",
                        "<row r=\"9\"><c r=\"XFE9\"><v>1</v></c></row>").bytes()).refused("F-101"),
                Hostile.of("a column with a name of a thousand letters", () -> new RawWorkbook().insert(SHEET, "</sheetData>",
                        "<row r=\"9\"><c r=\"" + "A".repeat(1_000) + "9\"><v>1</v></c></row>").bytes()).refused("F-101"),
                Hostile.of("thirty thousand merged cells", () -> merged(30_000, "A%d:B%d")).refused("F-104"),
                Hostile.of("twenty thousand merged cells over the whole sheet", () -> merged(20_000, "A%d:XFD1048576")).readOr("F-104"),
                Hostile.of("columns from the last to the first", () -> new RawWorkbook().insert(SHEET, "</cols>",
                        "<col min=\"16384\" max=\"1\" hidden=\"1\"/><col min=\"1\" max=\"2000000000\"/>").bytes()).readOr("F-101"));
    }

    private static byte[] merged(int number, String range) {
        StringBuilder merged = new StringBuilder("</sheetData><mergeCells>");
        for (int i = 0; i < number; i++) {
            merged.append("<mergeCell ref=\"").append(range.formatted(100 + i, 100 + i)).append("\"/>");
        }
        return new RawWorkbook().edit(SHEET, text -> text.replace("</sheetData>", merged + "</mergeCells>")).bytes();
    }

    /** Texts of many megabytes, in sight and hidden. */
    private static List<Hostile> texts() {
        return List.of(
                Hostile.of("a text of 90 MB", () -> text("a".repeat(90 << 20), "")).refused("F-104"),
                Hostile.of("a text of 9 MB in a hidden row", () -> text("一".repeat(3 << 20), " hidden=\"1\"")).refused("F-104"),
                Hostile.of("a text one sign longer than a cell can hold", () -> text("一".repeat(32_768), "")).refused("F-104"),
                Hostile.of("a text as long as a cell can hold", () -> text("一".repeat(32_767), "")),
                Hostile.of("a formula of 50 MB", () -> new RawWorkbook().insert(SHEET, "</sheetData>", "<row r=\"60\"><c r=\"A60\"><f>"
                        + "1+".repeat(25 << 20) + "1</f><v>1</v></c></row>").bytes()).readOr("F-104"),
                Hostile.of("fifty thousand texts as long as a cell can hold", () -> {
                    StringBuilder rows = new StringBuilder();
                    for (int i = 60; i < 50_060; i++) {
                        rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" t=\"s\"><v>77</v></c></row>");
                    }
                    return new RawWorkbook().insert(TEXTS, "</sst>", "<si><t>" + "一".repeat(32_767) + "</t></si>")
                            .insert(SHEET, "</sheetData>", rows.toString()).bytes();
                }).readOr("F-104"));
    }

    private static byte[] text(String text, String row) {
        return new RawWorkbook().insert(SHEET, "</sheetData>", "<row r=\"60\"" + row + "><c r=\"A60\" t=\"inlineStr\"><is><t>" + text
                + "</t></is></c></row>").bytes();
    }
}
