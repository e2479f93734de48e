package org.plangauge.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.samples.FormFilling;
import org.plangauge.workbook.FormOrder;
import org.plangauge.workbook.FormWriter;

/**
 * Filled forms of one department by the thousand: one is filled by a {@link Clerk}, the others are it with other figures and, for other
 * plans of the same shape, other names. Making a form takes POI a tenth of a second, changing one a millisecond.
 */
final class GeneratedForms {

    private static final String PHONE = "0523-0000000";
    private static final Pattern FIGURE = Pattern.compile("<v>(\\d+)\\.(\\d)7</v>");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String id;

    /** @param year the form's 年度; 2023 makes the one of the mid-term evaluation */
    GeneratedForms(Plan plan, Department department, int year) throws IOException {
        this.id = plan.id();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(filled(plan, department, year)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static byte[] filled(Plan plan, Department department, int year) throws IOException {
        FormPeriods periods = year == 2023 ? FormPeriods.of(plan, plan.reports().getFirst()) : FormPeriods.ofYear(plan, year);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FormWriter(plan).fill(workbook, FormOrder.ofDepartment(department, periods), List.of(), List.of());
            new Clerk(plan, periods, new FormFilling(workbook)).fill(department, PHONE);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /**
     * The form of the same department in {@code plan}.
     *
     * @param sent   which time it is sent: only the telephone number differs
     * @param figures decides the figures; with the same number they are the same in every form
     */
    byte[] of(GeneratedPlan plan, int sent, int figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(changed(part.getKey(), part.getValue(), plan, sent, figures));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private byte[] changed(String name, byte[] part, GeneratedPlan plan, int sent, int figures) {
        if (!name.startsWith("xl/worksheets/sheet") && !name.equals("xl/sharedStrings.xml")) {
            return part;
        }
        String xml = new String(part, StandardCharsets.UTF_8).replace(id, plan.id()).replace("第0县", "第" + plan.number() + "县")
                .replace(PHONE, "0523-" + (1_000_000 + sent));
        return FIGURE.matcher(xml).replaceAll(figure -> "<v>" + figure.group(1) + "."
                + new Random(31L * figures + plan.number() + figure.group().hashCode()).nextInt(10) + figure.group(2) + "</v>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
