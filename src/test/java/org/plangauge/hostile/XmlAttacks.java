package org.plangauge.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entities and document types, in every kind of part. */
final class XmlAttacks {

    private XmlAttacks() {}

    static List<Hostile> all(String url) {
        List<Hostile> all = new ArrayList<>();
        documentTypes(url).forEach((what, type) -> kinds().forEach(part -> all.add(Hostile.of(what + " in " + part, () -> {
            RawWorkbook workbook = withEveryPart();
            return workbook.put(part, headed(workbook.text(part), type)).bytes();
        }).readOr("F-101"))));
        all.add(Hostile.of("a sheet that includes another file", () -> new RawWorkbook().insert(RawWorkbook.SHEET, "<sheetData>",
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + url + "\" parse=\"text\"/>").bytes()).readOr("F-101"));
        all.add(Hostile.of("a sheet with a style sheet and a schema from elsewhere", () -> new RawWorkbook().edit(RawWorkbook.SHEET,
                text -> declared(text) + "<?xml-stylesheet type=\"text/xsl\" href=\"" + url + "\"?>" + body(text).replaceFirst("<worksheet",
                        "<worksheet xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x " + url + "\"")).bytes())
                .readOr("F-101"));
        return all;
    }

    /** What is declared in front of a part; {@code &e;} is then used in it. */
    private static Map<String, String> documentTypes(String url) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("a file", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        types.put("an address", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]>");
        types.put("a document type from elsewhere", "<!DOCTYPE x SYSTEM \"" + url + "\" [<!ENTITY e \"\">]>");
        types.put("a parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + url + "\"> %p; <!ENTITY e \"\">]>");
        types.put("a billion laughs", laughs());
        types.put("a long entity ten thousand times", "<!DOCTYPE x [<!ENTITY l \"" + "ha".repeat(20_000) + "\"><!ENTITY e \""
                + "&l;".repeat(10_000) + "\">]>");
        return types;
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 31; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(2)).append("\">");
        }
        return laughs.append("<!ENTITY e \"&a30;\">]>").toString();
    }

    /** The declaration of a part, then the document type, then its content with {@code &e;} as the first text of its root. */
    private static String headed(String text, String type) {
        String body = body(text);
        int root = body.indexOf('>', body.indexOf('<'));
        boolean closed = body.charAt(root - 1) == '/';
        String used = closed ? body : body.substring(0, root + 1) + "&e;" + body.substring(root + 1);
        return declared(text) + type + used;
    }

    private static String declared(String text) {
        return text.startsWith("<?xml") ? text.substring(0, text.indexOf("?>") + 2) : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    }

    private static String body(String text) {
        return text.startsWith("<?xml") ? text.substring(text.indexOf("?>") + 2) : text;
    }

    private static List<String> kinds() {
        return List.copyOf(withEveryPart().parts().keySet());
    }

    /** The good workbook with a part of every kind that spreadsheet programs write. */
    static RawWorkbook withEveryPart() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return new RawWorkbook()
                .put("xl/theme/theme1.xml",
                        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"x\"><a:themeElements>"
                        + "</a:themeElements></a:theme>")
                .type("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
                .relate(RawWorkbook.WORKBOOK_RELATIONS, "rTheme", "theme", "theme/theme1.xml", false)
                .put("xl/calcChain.xml", "<calcChain xmlns=\"" + main + "\"><c r=\"A1\" i=\"1\"/></calcChain>").type("xl/calcChain.xml",
                        "calcChain")
                .relate(RawWorkbook.WORKBOOK_RELATIONS, "rCalc", "calcChain", "calcChain.xml", false)
                .put("docProps/custom.xml",
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"></Properties>")
                .type("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
                .relate("_rels/.rels", "rCustom", "custom-properties", "docProps/custom.xml", false)
                .put("customXml/item1.xml", "<x></x>").relate(RawWorkbook.WORKBOOK_RELATIONS, "rItem", "customXml",
                        "../customXml/item1.xml", false)
                .put("xl/tables/table1.xml", "<table xmlns=\"" + main
                        + "\" id=\"1\" name=\"t\" displayName=\"t\" ref=\"A60:B61\"><tableColumns count=\"2\">"
                        + "<tableColumn id=\"1\" name=\"a\"/><tableColumn id=\"2\" name=\"b\"/></tableColumns></table>")
                .type("xl/tables/table1.xml", "table").relate(RawWorkbook.SHEET_RELATIONS, "rTable", "table", "../tables/table1.xml", false)
                .put("xl/connections.xml", "<connections xmlns=\"" + main + "\"></connections>").type("xl/connections.xml", "connections")
                .relate(RawWorkbook.WORKBOOK_RELATIONS, "rConnections", "connections", "connections.xml", false);
    }
}
