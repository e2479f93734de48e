package org.plangauge.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.report.PlanReport;

/** The workbook being written: its report, its sheets in order, and what every sheet has in common. */
final class Book {

    /** Row of the headers on every sheet with a table; the title and the demonstration mark stand above. */
    static final int HEADER = 2;

    /** The first moment a zip can hold. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final XSSFWorkbook workbook;
    private final PlanReport report;
    private final Styles styles;
    private final Map<String, Grid> grids = new LinkedHashMap<>();

    Book(XSSFWorkbook workbook, PlanReport report) {
        this.workbook = workbook;
        this.report = report;
        this.styles = new Styles(workbook);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    PlanReport report() {
        return report;
    }

    /** The sheets that are there already, in order. */
    List<Grid> grids() {
        return List.copyOf(grids.values());
    }

    /** A new sheet with its title, the day, the demonstration mark and a way back to the first sheet. */
    Grid sheet(String name) {
        XSSFSheet frame = workbook.createSheet(name);
        Grid grid = new Grid(frame, styles);
        boolean demonstration = report.plan().demonstration();
        grid.text(0, 0, report.title() + "　" + name, Look.TITLE);
        grid.height(0, 26);
        String note = (demonstration ? "演示数据　" : "") + "数据截至" + report.due().asOf()
                + (demonstration ? "　" + report.plan().figuresNote() : "");
        grid.put(1, 0, Value.text(note).to(grids.isEmpty() ? "" : "'" + OverviewSheet.NAME + "'!A1"), Look.NOTE);
        grids.put(name, grid);
        return grid;
    }

    /** What titles of charts add in a demonstration. */
    String mark() {
        return report.plan().demonstration() ? "（演示数据）" : "";
    }

    /** The sheet called {@code name}, which is there. */
    Grid grid(String name) {
        return Objects.requireNonNull(grids.get(name), name);
    }

    /** Names a range, so that formulas read as sentences: {@code COUNTIFS(指标_评价,"滞后")}. */
    String name(String name, String range) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(range);
        return name;
    }

    /** Writes the frame that POI made with the cells put into it; the parts in the order in which programs look for them. */
    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        workbook.write(frame);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(frame.toByteArray()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        for (Grid grid : grids.values()) {
            String part = grid.frame().getPackagePart().getPartName().getName().substring(1);
            parts.put(part, SheetXml.of(new String(parts.get(part), StandardCharsets.UTF_8), grid).getBytes(StandardCharsets.UTF_8));
        }
        List<String> order = new ArrayList<>(List.of("[Content_Types].xml", "_rels/.rels"));
        parts.keySet().stream().filter(p -> !order.contains(p)).sorted().forEach(order::add);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String part : order) {
            ZipEntry dated = new ZipEntry(part);
            dated.setTimeLocal(BEGINNING);
            zip.putNextEntry(dated);
            zip.write(parts.get(part));
            zip.closeEntry();
        }
        zip.finish();
    }
}
