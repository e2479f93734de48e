package org.plangauge.report.excel;

import java.util.Map;

import org.apache.poi.ss.util.CellReference;

/** The cells of a {@link Grid} as a worksheet part carries them (ECMA-376, part 1, 18.3.1), put into the frame that POI wrote. */
final class SheetXml {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final StringBuilder links = new StringBuilder();

    private SheetXml() {}

    /** {@code frame} with the rows, the extent and the links of {@code grid}. */
    static String of(String frame, Grid grid) {
        SheetXml xml = new SheetXml();
        int widest = 0;
        for (Map.Entry<Integer, Grid.Line> line : grid.lines().entrySet()) {
            xml.row(line.getKey(), line.getValue());
            widest = Math.max(widest, line.getValue().cells().keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
        }
        String extent = "A1:" + new CellReference(grid.lines().keySet().stream().max(Integer::compare).orElse(0), widest).formatAsString();
        String filled = replaced(replaced(frame, "<sheetData/>", "<sheetData>" + xml.out + "</sheetData>"), "<dimension ref=\"A1\"/>",
                "<dimension ref=\"" + extent + "\"/>");
        return xml.links.isEmpty() ? filled : replaced(filled, "<pageMargins", "<hyperlinks>" + xml.links + "</hyperlinks><pageMargins");
    }

    private static String replaced(String xml, String what, String by) {
        int at = xml.lastIndexOf(what);
        if (at < 0) {
            throw new IllegalStateException("POI writes worksheets otherwise than expected: no " + what);
        }
        return xml.substring(0, at) + by + xml.substring(at + what.length());
    }

    private void row(int number, Grid.Line line) {
        out.append("<row r=\"").append(number + 1).append('"');
        if (line.height() > 0) {
            out.append(" ht=\"").append(line.height()).append("\" customHeight=\"1\"");
        }
        out.append('>');
        line.cells().forEach((column, cell) -> cell(CellReference.convertNumToColString(column) + (number + 1), cell));
        out.append("</row>");
    }

    private void cell(String address, Grid.Cell cell) {
        Value value = cell.value();
        String kind = value.isNumber() || value.text().isEmpty() && value.formula().isEmpty() ? "" : value.formula().isEmpty() ? "inlineStr"
                : value.text().equals(Value.NOTHING.text()) ? "e" : "str";
        out.append("<c r=\"").append(address).append("\" s=\"").append(cell.style().getIndex()).append('"');
        if (!kind.isEmpty()) {
            out.append(" t=\"").append(kind).append('"');
        }
        out.append('>');
        if (!value.formula().isEmpty()) {
            out.append("<f>");
            escape(value.formula(), out);
            out.append("</f>");
        }
        if (value.isNumber()) {
            out.append("<v>").append(value.number().toPlainString()).append("</v>");
        } else if (kind.equals("inlineStr")) {
            boolean spaced = !value.text().equals(value.text().strip());
            out.append(spaced ? "<is><t xml:space=\"preserve\">" : "<is><t>");
            escape(CellText.escaped(value.text()), out);
            out.append("</t></is>");
        } else if (!kind.isEmpty()) {
            out.append("<v>");
            escape(value.text(), out);
            out.append("</v>");
        }
        out.append("</c>");
        if (!value.link().isEmpty()) {
            links.append("<hyperlink ref=\"").append(address).append("\" location=\"");
            escape(value.link(), links);
            links.append("\"/>");
        }
    }

    private static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                case '"' -> to.append("&quot;");
                default -> to.append(c);
            }
        }
    }
}
