package org.plangauge.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.Subject;

/**
 * Writes the form of one department and year (design.md §4): what it answers for, prefilled with targets, baselines and
 * what it reported before. A sheet is left out where the plan has nothing of its kind.
 */
public final class FormWriter {

    private final Plan plan;

    public FormWriter(Plan plan) {
        this.plan = plan;
    }

    /**
     * @param known what the ledger holds of the plan; only the department's own figures are prefilled
     * @throws IOException when {@code out} cannot be written
     */
    public void write(Department department, int year, List<KnownFigure> known, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, department, year, known);
            save(workbook, out);
        }
    }

    /** The form in memory, for those who fill it further. */
    public void fill(XSSFWorkbook workbook, Department department, int year, List<KnownFigure> known) {
        FormStyles styles = new FormStyles(workbook);
        InstructionSheet.write(workbook, styles, plan, department, year);
        List<KnownFigure> own = known.stream().filter(k -> k.receipt().department().equals(department.shortName())).toList();
        for (FormSheet form : FormSheet.values()) {
            if (!form.ofTheOffice() && !Subject.of(form, plan).isEmpty()) {
                new TableSheet(workbook, styles, plan, department, year, form).write(own);
            }
        }
        FormStamp.write(workbook, plan.id(), department.code(), year);
        workbook.setActiveSheet(0);
    }

    /**
     * Saves a form so that the same content is the same bytes.
     *
     * @throws IOException when {@code out} cannot be written
     */
    public static void save(XSSFWorkbook workbook, OutputStream out) throws IOException {
        DeterministicWorkbook.write(workbook, out);
    }

    /** Name of the form's file: {@code 区科技局.xlsx}; signs that no file system takes are replaced. */
    public static String fileName(Department department) {
        return department.shortName().replaceAll("[\\\\/:*?\"<>|]", "_") + ".xlsx";
    }
}
