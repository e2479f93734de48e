package org.plangauge.hostile;

import static org.plangauge.hostile.RawWorkbook.SHEET;
import static org.plangauge.hostile.RawWorkbook.SHEET_RELATIONS;
import static org.plangauge.hostile.RawWorkbook.WORKBOOK;
import static org.plangauge.hostile.RawWorkbook.WORKBOOK_RELATIONS;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Parts that would call somewhere, run something, or lead out of the file. */
final class LinkAttacks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OUT = "../../../../../../../../etc/passwd";

    private LinkAttacks() {}

    static List<Hostile> all(String url) {
        return Stream.concat(Stream.of(url, "file:///etc/passwd", "\\\\127.0.0.1\\share\\x.xlsx", "//127.0.0.1/share/x.xlsx", OUT)
                .flatMap(target -> relations(target).stream()), parts(url).stream()).toList();
    }

    /** Relations to {@code target}, as external ones and as parts of the file. */
    private static List<Hostile> relations(String target) {
        return List.of(
                Hostile.of("a hyperlink to " + target, () -> new RawWorkbook().relate(SHEET_RELATIONS, "rEvil", "hyperlink", target, true)
                        .edit(SHEET, text -> text.replace("<pageMargins",
                                "<hyperlinks><hyperlink ref=\"A5\" r:id=\"rEvil\"/></hyperlinks><pageMargins"))
                        .bytes()),
                Hostile.of("a picture at " + target, () -> new RawWorkbook().put("xl/drawings/_rels/drawing1.xml.rels",
                        relationships("rEvil", "image",
                        target, true)).edit("xl/drawings/drawing1.xml", text -> text.replace("/>", ">" + picture() + "</xdr:wsDr>"))
                                .bytes()),
                Hostile.of("a workbook that is linked at " + target, () -> external(target, "<externalBook r:id=\"rOut\"><sheetNames>"
                        + "<sheetName val=\"x\"/></sheetNames></externalBook>")),
                Hostile.of("a workbook's style sheet at " + target, () -> new RawWorkbook().edit(WORKBOOK_RELATIONS,
                        text -> text.replace("\"styles.xml\"", "\"" + target + "\"")).bytes()).readOr("F-101"),
                Hostile.of("texts at " + target, () -> new RawWorkbook().edit(WORKBOOK_RELATIONS, text ->
                        text.replace("\"sharedStrings.xml\"", "\""
                        + target + "\" TargetMode=\"External\"")).bytes()).readOr("F-101"),
                Hostile.of("a sheet at " + target, () -> new RawWorkbook().edit(WORKBOOK_RELATIONS, text ->
                        text.replace("\"worksheets/sheet1.xml\"",
                        "\"" + target + "\"")).bytes()).readOr("F-101"),
                Hostile.of("the workbook itself at " + target, () -> new RawWorkbook().edit("_rels/.rels", text -> text.replaceFirst(
                        "Target=\"/?xl/workbook.xml\"", Matcher.quoteReplacement("Target=\"" + target + "\""))).bytes())
                        .refused("F-101"),
                Hostile.of("a table of texts at " + target + " as a part", () -> new RawWorkbook().relate(SHEET_RELATIONS, "rEvil", "table",
                        target, false)
                        .bytes()).readOr("F-101"));
    }

    private static List<Hostile> parts(String url) {
        return List.of(
                Hostile.of("a connection to a web page and a database", () -> connections(url)),
                Hostile.of("a table that asks a web page", () -> new RawWorkbook().put("xl/queryTables/queryTable1.xml",
                        "<queryTable xmlns=\"" + MAIN
                        + "\" name=\"q\" connectionId=\"1\" refreshOnLoad=\"1\"/>").type("xl/queryTables/queryTable1.xml", "queryTable")
                        .relate(SHEET_RELATIONS, "rQuery", "queryTable", "../queryTables/queryTable1.xml", false).bytes()),
                Hostile.of("DDE that starts a calculator", () -> external(url,
                        "<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"><ddeItems><ddeItem "
                        + "name=\"A0\" advise=\"1\"/></ddeItems></ddeLink>")),
                Hostile.of("formulas that call", () -> new RawWorkbook().insert(SHEET, "</sheetData>",
                        "<row r=\"60\"><c r=\"A60\" t=\"str\"><f>WEBSERVICE("
                        + "\"" + url
                                + "\")</f><v>x</v></c><c r=\"B60\" t=\"str\"><f>"
                        + "cmd|'/c calc'!A0</f><v>x</v></c><c r=\"C60\" t=\"str\"><f>HYPERLINK(\""
                        + url + "\")</f><v>x</v></c><c r=\"D60\" t=\"str\"><f>IMAGE(\"" + url
                                + "\")</f><v>x</v></c><c r=\"E60\" t=\"str\"><f>"
                        + "[1]x!A1</f><v>x</v></c></row>").bytes()),
                Hostile.of("macros in a workbook named like one without", () -> macros("")),
                Hostile.of("macros in a workbook named like one with", () -> macros("x")).named("区科技局.XLSM"),
                Hostile.of("an embedded program", () -> new RawWorkbook().put("xl/embeddings/oleObject1.bin", new byte[] {'M', 'Z', 0, 1})
                        .type("xl/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject")
                        .relate(SHEET_RELATIONS, "rOle", "oleObject", "../embeddings/oleObject1.bin", false)
                        .edit(SHEET, text -> text.replace("</worksheet>",
                                "<oleObjects><oleObject progId=\"Package\" shapeId=\"1\" r:id=\"rOle\"/>"
                                + "</oleObjects></worksheet>")).bytes()),
                Hostile.of("an embedded program that is linked", () -> new RawWorkbook().relate(SHEET_RELATIONS, "rOle", "oleObject", url,
                        true)
                        .edit(SHEET, text -> text.replace("</worksheet>",
                                "<oleObjects><oleObject link=\"[1]!x\" oleUpdate=\"OLEUPDATE_ALWAYS\" "
                                + "progId=\"Package\" shapeId=\"1\" r:id=\"rOle\"/></oleObjects></worksheet>")).bytes()),
                Hostile.of("a control", () -> new RawWorkbook().put("xl/activeX/activeX1.xml", "<ax:ocx "
                        + "xmlns:ax=\"http://schemas.microsoft.com/office/2006/activeX\" ax:classid=\"{0}\"/>")
                                .type("xl/activeX/activeX1.xml",
                                "application/vnd.ms-office.activeX+xml").relate(SHEET_RELATIONS, "rControl", "control",
                                        "../activeX/activeX1.xml", false)
                        .bytes()),
                Hostile.of("a web page in a custom part", () -> new RawWorkbook().put("customXml/item1.xml",
                        "<x xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                        + "<xi:include href=\"" + url + "\"/></x>").relate(WORKBOOK_RELATIONS, "rItem", "customXml",
                                "../customXml/item1.xml", false)
                        .bytes()),
                Hostile.of("relations in a ring", () -> new RawWorkbook().put("xl/worksheets/_rels/sheet1.xml.rels", relationships("rRing",
                        "worksheet",
                        "sheet1.xml", false)).relate(SHEET_RELATIONS, "rRing", "worksheet", "sheet1.xml", false).bytes()).readOr("F-101"),
                Hostile.of("a sheet with a path for a name", () -> new RawWorkbook().edit(WORKBOOK, text -> text.replace("name=\"填报说明\"",
                        "name=\"../../../../tmp/plangauge-evil\"")).bytes()).readOr("F-101"));
    }

    private static byte[] connections(String url) {
        return new RawWorkbook().put("xl/connections.xml", "<connections xmlns=\"" + MAIN + "\"><connection id=\"1\" name=\"w\" type=\"4\" "
                + "refreshedVersion=\"6\" refreshOnLoad=\"1\"><webPr url=\"" + url
                        + "\"/></connection>"
                + "<connection id=\"2\" name=\"d\" type=\"1\" "
                + "refreshedVersion=\"6\" refreshOnLoad=\"1\">"
                + "<dbPr connection=\"DRIVER=x;SERVER=127.0.0.1\" command=\"DROP TABLE figure\"/></connection>"
                + "</connections>").type("xl/connections.xml", "connections")
                .relate(WORKBOOK_RELATIONS, "rConnections", "connections", "connections.xml", false).bytes();
    }

    private static byte[] external(String target, String content) {
        return new RawWorkbook().put("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"" + MAIN + "\" xmlns:r=\""
                + RawWorkbook.RELATIONS
                .replaceFirst("/$", "") + "\">" + content + "</externalLink>").type("xl/externalLinks/externalLink1.xml", "externalLink")
                .put("xl/externalLinks/_rels/externalLink1.xml.rels", relationships("rOut", "externalLinkPath", target, true))
                .relate(WORKBOOK_RELATIONS, "rExternal", "externalLink", "externalLinks/externalLink1.xml", false)
                .edit(WORKBOOK, text -> text.replace("<definedNames>",
                        "<externalReferences><externalReference r:id=\"rExternal\"/></externalReferences>"
                        + "<definedNames><definedName name=\"dde\">[1]!A0</definedName>")).bytes();
    }

    private static byte[] macros(String more) {
        return new RawWorkbook().edit(RawWorkbook.TYPES, text -> text.replace("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                "vnd.ms-excel.sheet.macroEnabled.main")).put("xl/vbaProject.bin", "macros" + more)
                .type("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject")
                .relate(WORKBOOK_RELATIONS, "rMacros", "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                        "vbaProject.bin", false)
                .bytes();
    }

    private static String relationships(String id, String type, String target, boolean external) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"" + id
                + "\" Type=\""
                + RawWorkbook.RELATIONS + type + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "")
                        + "/></Relationships>";
    }

    private static String picture() {
        String place = "<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff>";
        return "<xdr:twoCellAnchor><xdr:from>" + place + "</xdr:from><xdr:to>" + place
                + "</xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"9\" name=\"x\"/>"
                + "<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>"
                + "<a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
                + RawWorkbook.RELATIONS.replaceFirst("/$", "")
                        + "\" r:link=\"rEvil\"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/>"
                + "</xdr:twoCellAnchor>";
    }
}
