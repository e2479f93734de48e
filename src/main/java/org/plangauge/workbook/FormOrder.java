package org.plangauge.workbook;

import org.plangauge.plan.Department;
import org.plangauge.plan.FormPeriods;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.Role;

/**
 * Which form is to be written.
 *
 * @param role    whose: a department's, a third party's, or one of the planning office's own
 * @param filler  who fills it; a third party is given as a department that the plan does not know, without a code
 * @param periods the year or evaluation it is for
 */
public record FormOrder(Role role, Department filler, FormPeriods periods) {

    /** What a department answers for. */
    public static FormOrder ofDepartment(Department department, FormPeriods periods) {
        return new FormOrder(Role.DEPARTMENT, department, periods);
    }

    /** All indicators, for an institute that evaluates the plan on its own. */
    public static FormOrder ofThirdParty(String institute, FormPeriods periods) {
        return new FormOrder(Role.THIRD_PARTY, new Department("", institute, institute, Role.THIRD_PARTY.word() + "机构", "", ""), periods);
    }

    /** Revised targets and restated baselines, for the planning office. */
    public static FormOrder ofAdjustments(Department office, FormPeriods periods) {
        return new FormOrder(Role.ADJUSTMENTS, office, periods);
    }

    /** Comments and what became of them, for the planning office. */
    public static FormOrder ofComments(Department office, FormPeriods periods) {
        return new FormOrder(Role.COMMENTS, office, periods);
    }

    /** Name of the form's file: {@code 区科技局.xlsx}; signs that no file system takes are replaced. */
    public String fileName() {
        String name = switch (role) {
            case DEPARTMENT -> filler.shortName();
            case THIRD_PARTY -> role.word() + "-" + filler.shortName();
            case ADJUSTMENTS, COMMENTS -> role.word();
        };
        return fileName(name);
    }

    static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx";
    }

    /** What stands before the filler's name in the head. */
    FormHeads.Label label() {
        return role == Role.THIRD_PARTY ? FormHeads.Label.THIRD_PARTY : FormHeads.Label.DEPARTMENT;
    }

    /** Whether the form may have {@code sheet}. */
    boolean has(FormSheet sheet) {
        return switch (role) {
            case DEPARTMENT -> !sheet.ofTheOffice();
            case THIRD_PARTY -> sheet == FormSheet.INDICATORS;
            case ADJUSTMENTS -> sheet.adjusts();
            case COMMENTS -> sheet == FormSheet.COMMENTS;
        };
    }

    /** Whether it has {@code sheet} even with nothing to fill in it. */
    boolean keeps(FormSheet sheet) {
        return sheet == FormSheet.INDICATORS || role != Role.DEPARTMENT;
    }
}
