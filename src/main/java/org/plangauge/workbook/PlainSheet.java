package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.plangauge.submission.CellRange;
import org.plangauge.submission.SheetLayout;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;

/** One sheet, read forwards: its filled cells, what is hidden and what is merged. */
final class PlainSheet {

    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    private final String name;
    private final PlainStrings strings;
    private final PlainFormats formats;
    private final boolean since1904;
    private final List<SubmittedCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    /** The columns that are described, by their first one. */
    private final TreeMap<Integer, Columns> columns = new TreeMap<>();
    /** Which of the parts of a sheet that are read have begun. */
    private final Set<String> blocks = new HashSet<>();
    private int row = -1;
    private int column;
    private boolean formulas;

    /** Columns next to each other: the last of them, whether they are hidden, and the style of their cells that have none. */
    private record Columns(int last, boolean hidden, int style) {}

    PlainSheet(String name, PlainStrings strings, PlainFormats formats, boolean since1904) {
        this.name = name;
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (element(xml, depth)) {
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // nothing between elements is said to anybody
                }
            }
        }
    }

    /** Reads an element that begins; true when it has been read to its end. */
    private boolean element(XMLStreamReader xml, int depth) throws XMLStreamException, NotPlain {
        String what = xml.getLocalName();
        switch (what) {
            case "cols", "sheetData", "mergeCells" -> {
                if (depth != 2 || !blocks.add(what)) {
                    throw new NotPlain(what + " where nobody expects it");
                }
            }
            case "col" -> describe(xml);
            case "row" -> begin(xml);
            case "c" -> {
                cell(xml).read(since1904).ifPresent(cells::add);
                return true;
            }
            case "mergeCell" -> merged.add(range(attribute(xml, "ref")));
            case "AlternateContent" -> throw new NotPlain("content in alternatives");
            default -> {
                // says nothing of what is filled in
            }
        }
        boolean within = depth == 3 || !Set.of("col", "row", "mergeCell").contains(what);
        if (!within) {
            throw new NotPlain(what + " where nobody expects it");
        }
        return false;
    }

    private void describe(XMLStreamReader xml) throws NotPlain {
        int first = number(attribute(xml, "min")) - 1;
        int last = number(attribute(xml, "max")) - 1;
        String style = xml.getAttributeValue(null, "style");
        boolean overlaps = columns.lastEntry() != null && columns.lastEntry().getValue().last() >= first;
        if (overlaps || first < 0 || last < first) {
            throw new NotPlain("columns described twice");
        }
        columns.put(first, new Columns(last, isTrue(xml.getAttributeValue(null, "hidden")), style == null ? 0 : number(style)));
    }

    private void begin(XMLStreamReader xml) throws NotPlain {
        int next = number(attribute(xml, "r")) - 1;
        if (next <= row || next > LAST_ROW) {
            throw new NotPlain("rows out of order");
        }
        row = next;
        column = -1;
        if (isTrue(xml.getAttributeValue(null, "hidden"))) {
            hiddenRows.add(row);
        }
    }

    private StoredCell cell(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        place(attribute(xml, "r"));
        String type = xml.getAttributeValue(null, "t") == null ? "n" : xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String raw = null;
        String formula = null;
        String inline = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> raw = xml.getElementText();
                    case "f" -> formula = formula(xml);
                    case "is" -> inline = PlainStrings.item(xml, "is");
                    default -> {
                        // extensions say nothing
                    }
                }
            }
        }
        String words = words(type, raw, formula, inline);
        NumberFormat format = formats.ofStyle(style != null ? number(style) : columnStyle());
        return new StoredCell(name, row, column, type, raw, formula, () -> words, () -> format);
    }

    private String formula(XMLStreamReader xml) throws XMLStreamException, NotPlain {
        if ("dataTable".equals(xml.getAttributeValue(null, "t"))) {
            throw new NotPlain("a table of formulas");
        }
        formulas = true;
        return xml.getElementText();
    }

    private String words(String type, @Nullable String raw, @Nullable String formula, @Nullable String inline) throws NotPlain {
        return switch (type) {
            case "s" -> {
                if (formula != null || raw == null) {
                    throw new NotPlain("shared words without their number");
                }
                yield strings.get(raw);
            }
            case "inlineStr" -> {
                if (formula != null || inline == null) {
                    throw new NotPlain("words in a cell of an unusual shape");
                }
                yield inline;
            }
            case "str" -> raw == null ? "" : PlainStrings.decoded(raw);
            default -> "";
        };
    }

    private int columnStyle() {
        Map.Entry<Integer, Columns> described = columns.floorEntry(column);
        return described != null && column <= described.getValue().last() ? described.getValue().style() : 0;
    }

    private void place(String address) throws NotPlain {
        int letters = letters(address);
        int next = column(address, letters);
        if (number(address.substring(letters)) - 1 != row || next <= column || next > LAST_COLUMN) {
            throw new NotPlain("cells out of order");
        }
        column = next;
    }

    private static int letters(String address) {
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
    }

    private static int column(String address, int letters) throws NotPlain {
        if (letters == 0 || letters > 3) {
            throw new NotPlain("the address " + address);
        }
        int number = 0;
        for (int i = 0; i < letters; i++) {
            number = number * 26 + address.charAt(i) - 'A' + 1;
        }
        return number - 1;
    }

    private static CellRange range(String address) throws NotPlain {
        String[] ends = address.split(":", -1);
        if (ends.length != 2) {
            throw new NotPlain("merged cells " + address);
        }
        int first = letters(ends[0]);
        int last = letters(ends[1]);
        CellRange range = new CellRange(number(ends[0].substring(first)) - 1, number(ends[1].substring(last)) - 1, column(ends[0], first),
                column(ends[1], last));
        if (range.firstRow() > range.lastRow() || range.firstColumn() > range.lastColumn()) {
            throw new NotPlain("merged cells " + address);
        }
        return range;
    }

    private static String attribute(XMLStreamReader xml, String name) throws NotPlain {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new NotPlain("no " + name + " at " + xml.getLocalName());
        }
        return value;
    }

    private static int number(String digits) throws NotPlain {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || i == 8) {
                throw new NotPlain("the number " + digits);
            }
            number = number * 10 + c - '0';
        }
        if (digits.isEmpty()) {
            throw new NotPlain("a number that is not there");
        }
        return number;
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** How many cells are merged. */
    int merges() {
        return merged.size();
    }

    /** Whether any cell has a formula. */
    boolean hasFormulas() {
        return formulas;
    }

    /** Its filled cells in sight or hidden, none that lies under a merged one; empty when there are none. */
    Optional<SubmittedSheet> submitted(boolean hidden) {
        List<CellRange> fromAbove = merged.stream().sorted(SheetReader.FROM_ABOVE).toList();
        List<SubmittedCell> filled = inSight(fromAbove);
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> hiddenColumns = new TreeSet<>();
        for (SubmittedCell cell : filled) {
            if (hiddenRows.contains(cell.row())) {
                rows.add(cell.row());
            }
            Map.Entry<Integer, Columns> described = columns.floorEntry(cell.column());
            if (described != null && cell.column() <= described.getValue().last() && described.getValue().hidden()) {
                hiddenColumns.add(cell.column());
            }
        }
        return filled.isEmpty() ? Optional.empty()
                : Optional.of(new SubmittedSheet(name, filled, new SheetLayout(hidden, rows, hiddenColumns,
                        SheetReader.holding(fromAbove, filled))));
    }

    private List<SubmittedCell> inSight(List<CellRange> fromAbove) {
        MergedSweep sweep = new MergedSweep(fromAbove);
        List<SubmittedCell> seen = new ArrayList<>();
        int at = -1;
        for (SubmittedCell cell : cells) {
            if (cell.row() != at) {
                at = cell.row();
                sweep.goTo(at);
            }
            if (!sweep.covers(cell.column())) {
                seen.add(cell);
            }
        }
        return seen;
    }

    /** All filled cells. */
    List<SubmittedCell> cells() {
        return cells;
    }
}
