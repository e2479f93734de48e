package org.plangauge.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.plangauge.checks.FindingCode;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedSheet;
import org.plangauge.submission.SubmittedWorkbook;

/**
 * Reads an Open XML workbook forwards and without building anything of it: the way of nearly all that come, several times as fast as
 * POI's. Whatever is in any way out of the ordinary (strict, returned by us, cells out of order, damaged) is {@link NotPlain} and left
 * to POI, so that there is one opinion on it; a test reads every odd workbook both ways.
 */
final class PlainWorkbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORKSHEET = RELATIONS + "/worksheet";
    private static final String BOOK = "xl/workbook.xml";

    private final PlainParts parts;
    private final Limits limits;
    private final Map<String, String> sheetParts = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private boolean since1904;

    /** A sheet as the workbook lists it. */
    private record Entry(String name, boolean hidden, String part) {}

    private PlainWorkbook(PlainParts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /**
     * @param file   path below {@code input/}
     * @param sha256 hash of the bytes
     * @throws NotPlain when POI has to read it
     * @throws UnreadableWorkbook when it has too many cells
     */
    static SubmittedWorkbook read(PlainParts parts, Limits limits, String file, String sha256) throws NotPlain, UnreadableWorkbook {
        try {
            return new PlainWorkbook(parts, limits).read(file, sha256);
        } catch (XMLStreamException | RuntimeException e) {
            throw new NotPlain("cannot be read forwards: " + e);
        }
    }

    private SubmittedWorkbook read(String file, String sha256) throws NotPlain, UnreadableWorkbook, XMLStreamException {
        if (parts.strict() || parts.macros()) {
            throw new NotPlain("strict, or with macros");
        }
        relations();
        list();
        PlainStrings strings = parts.has("xl/sharedStrings.xml") ? PlainStrings.read(parts.open("xl/sharedStrings.xml")) : PlainStrings.none();
        PlainFormats formats = PlainFormats.read(parts.open("xl/styles.xml"));
        List<SubmittedSheet> sheets = new ArrayList<>();
        FormHead stamp = FormHead.NONE;
        CellAllowance allowance = new CellAllowance(limits);
        for (Entry entry : entries) {
            PlainSheet sheet = new PlainSheet(entry.name(), strings, formats, since1904);
            sheet.read(parts.open(entry.part()));
            if (sheet.cells().stream().anyMatch(c -> c.text().equals(ReturnedSheet.KEY))) {
                throw new NotPlain("returned by us");
            }
            if (sheet.merges() > limits.merged()) {
                throw new UnreadableWorkbook(FindingCode.WORKBOOK_TOO_LARGE, "合并单元格超过" + limits.merged() + "处");
            }
            if (entry.name().equals(FormStamp.SHEET)) {
                stamp = stamp(sheet);
            } else {
                Optional<SubmittedSheet> submitted = sheet.submitted(entry.hidden());
                if (submitted.isPresent()) {
                    for (int row : submitted.get().rowNumbers()) {
                        for (SubmittedCell cell : submitted.get().row(row)) {
                            allowance.take(cell.text());
                        }
                    }
                    sheets.add(submitted.get());
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new NotPlain("nothing in it");
        }
        return new SubmittedWorkbook(file, sha256, stamp, sheets);
    }

    private void relations() throws NotPlain, XMLStreamException {
        XMLStreamReader root = parts.open("_rels/.rels");
        while (root.hasNext()) {
            if (root.next() == XMLStreamConstants.START_ELEMENT && (RELATIONS + "/officeDocument").equals(root.getAttributeValue(null, "Type"))
                    && (!List.of(BOOK, "/" + BOOK).contains(root.getAttributeValue(null, "Target")) || root.getAttributeValue(null, "TargetMode") != null)) {
                throw new NotPlain("a workbook somewhere else");
            }
        }
        XMLStreamReader xml = parts.open("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")
                    && WORKSHEET.equals(xml.getAttributeValue(null, "Type"))) {
                String target = xml.getAttributeValue(null, "Target");
                boolean outside = xml.getAttributeValue(null, "TargetMode") != null;
                if (outside || target == null || target.contains("..") || target.contains("%")) {
                    throw new NotPlain("a sheet somewhere else");
                }
                sheetParts.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private void list() throws NotPlain, XMLStreamException {
        XMLStreamReader xml = parts.open(BOOK);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "workbookPr" -> {
                        String date1904 = xml.getAttributeValue(null, "date1904");
                        since1904 = "1".equals(date1904) || "true".equals(date1904);
                    }
                    case "sheet" -> entries.add(entry(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "state"),
                            sheetParts.get(xml.getAttributeValue(RELATIONS, "id"))));
                    default -> {
                        // windows, names and the like say nothing
                    }
                }
            }
        }
    }

    private static Entry entry(@Nullable String name, @Nullable String state, @Nullable String part) throws NotPlain {
        if (name == null || name.length() > SheetReader.LONGEST_NAME || part == null
                || name.toLowerCase(Locale.ROOT).startsWith(FormStamp.SHEET) && !name.equals(FormStamp.SHEET)) {
            throw new NotPlain("sheet " + name);
        }
        return new Entry(name, state != null && !state.equals("visible"), part);
    }

    /** What our own very-hidden sheet says. */
    private static FormHead stamp(PlainSheet sheet) throws NotPlain {
        if (sheet.hasFormulas()) {
            throw new NotPlain("a stamp with formulas");
        }
        Map<String, String> lines = new HashMap<>();
        Map<Integer, String> keys = new HashMap<>();
        for (SubmittedCell cell : sheet.cells()) {
            if (cell.content() == SubmittedCell.Content.TEXT && cell.column() == 0) {
                keys.put(cell.row(), cell.text());
            }
            if (cell.column() == 1 && keys.containsKey(cell.row())) {
                lines.putIfAbsent(keys.get(cell.row()), cell.content() == SubmittedCell.Content.TEXT ? cell.text() : "");
            }
        }
        return new FormHead(lines.getOrDefault("plan", ""), lines.getOrDefault("department", ""), lines.getOrDefault("year", ""), "", "", "");
    }
}
