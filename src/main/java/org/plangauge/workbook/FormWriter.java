package org.plangauge.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.KnownFigure;
import org.plangauge.submission.KnownStatement;

/**
 * Writes forms (design.md §4): what the filler answers for, prefilled with targets, baselines and what it reported before.
 * A sheet with nothing to fill is left out; 指标 is always there, and says so where it is empty.
 */
public final class FormWriter {

    private final Plan plan;

    public FormWriter(Plan plan) {
        this.plan = plan;
    }

    /**
     * @param figures    what the ledger holds of the plan; only the filler's own are prefilled
     * @param statements the same of what is no figure
     * @throws IOException when {@code out} cannot be written
     */
    public void write(FormOrder order, List<KnownFigure> figures, List<KnownStatement> statements, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook, order, figures, statements);
            save(workbook, out);
        }
    }

    /** The form in memory, for those who fill it further. */
    public void fill(XSSFWorkbook workbook, FormOrder order, List<KnownFigure> figures, List<KnownStatement> statements) {
        EarlierAnswers earlier = new EarlierAnswers(order, figures, statements);
        FormOrder asked = new FormOrder(order.role(), order.filler(), order.periods().with(earlier.periods()));
        FormStyles styles = new FormStyles(workbook);
        XSSFSheet instructions = workbook.createSheet(InstructionSheet.TITLE);
        FormRows rows = new FormRows(plan, asked, earlier, statements);
        List<Progress> progress = new ArrayList<>();
        for (FormSheet form : FormSheet.values()) {
            List<FormContent> content = asked.has(form) ? rows.of(form) : List.of();
            if (!content.isEmpty() || asked.has(form) && asked.keeps(form)) {
                progress.add(new TableSheet(workbook, styles, plan, asked, form).write(content));
            }
        }
        new InstructionSheet(instructions, styles, plan, asked).write(progress);
        FormStamp.write(workbook, plan.id(), asked.filler().code(), asked.periods().year());
        workbook.setActiveSheet(0);
    }

    /** The plain form of a department and year, of which nothing but figures is known. */
    public void fill(XSSFWorkbook workbook, Department department, int year, List<KnownFigure> known) {
        fill(workbook, FormOrder.ofDepartment(department, FormPeriods.ofYear(plan, year)), known, List.of());
    }

    /**
     * Saves a form so that the same content is the same bytes.
     *
     * @throws IOException when {@code out} cannot be written
     */
    public static void save(XSSFWorkbook workbook, OutputStream out) throws IOException {
        DeterministicWorkbook.write(workbook, out);
    }

    /** Name of a department's form: {@code 区科技局.xlsx}. */
    public static String fileName(Department department) {
        return FormOrder.fileName(department.shortName());
    }
}
