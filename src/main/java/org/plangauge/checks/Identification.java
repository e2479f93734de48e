package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormHead;
import org.plangauge.submission.FormHeads;
import org.plangauge.submission.FormSheet;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.Role;
import org.plangauge.submission.SubmittedWorkbook;
import org.plangauge.value.Characters;
import org.plangauge.value.Period;

/**
 * Tells whose form of which plan and year a workbook is: from its visible head, from the very-hidden sheet of our own
 * forms, or from both, which then have to agree. A department known to one plan only, or one plan only in the house,
 * is no ground to guess.
 *
 * @param form     the form; empty when there is a finding that rejects the workbook
 * @param findings what stands in the way
 */
record Identification(Optional<Plan> plan, Optional<Department> department, Optional<Integer> year, Optional<FilledForm> form,
        List<Finding> findings) {
    private static final int LONGEST_NAME = 90;


    static Identification of(SubmittedWorkbook workbook, PlanNames plans) {
        FormHead head = FormHeads.find(workbook.sheets());
        FormHead stamp = workbook.stamp();
        Place place = Place.workbook(workbook.file());
        List<Finding> findings = new ArrayList<>();

        Optional<Plan> byHead = plans.find(head.plan());
        Optional<Plan> byStamp = plans.find(stamp.plan());
        Optional<Plan> plan = byHead.or(() -> head.plan().isEmpty() ? byStamp : Optional.empty());
        if (plan.isEmpty()) {
            findings.add(new Finding(FindingCode.PLAN_UNKNOWN, place, said(first(head.plan(), stamp.plan())),
                    plans.all().stream().map(p -> p.heading().title()).collect(Collectors.joining("；")),
                    "请使用本规划下发的表格填报，或在表格上方写明“规划：”及规划名称后重新报送。"));
            return new Identification(plan, Optional.empty(), Optional.empty(), Optional.empty(), findings);
        }
        Plan known = plan.get();
        String institute = FormHeads.thirdParty(workbook.sheets());
        List<FormTable> tables = FormTable.find(workbook);
        Role role = institute.isEmpty() ? roleOf(tables) : Role.THIRD_PARTY;
        Optional<Department> department = role == Role.THIRD_PARTY
                ? Optional.of(new Department("", clipped(institute), institute, Role.THIRD_PARTY.word() + "机构", "", ""))
                : head.department().isEmpty() ? known.department(stamp.department()) : known.department(head.department());
        if (department.isEmpty()) {
            findings.add(new Finding(FindingCode.DEPARTMENT_UNKNOWN, place, said(first(head.department(), stamp.department())),
                    "规划目录中的单位名称",
                    "请在表格上方“报送单位：”后写明单位名称（与下发表格一致）后重新报送。"));
        }
        if (byHead.isPresent() && byStamp.isPresent() && !byHead.equals(byStamp)
                || role != Role.THIRD_PARTY && department.isPresent() && !stamp.department().isEmpty() && !Objects.equals(known.department(stamp.department()),
                department)) {
            findings.add(new Finding(FindingCode.HEAD_CONTRADICTS_STAMP, place, "表头：" + said(head.plan()) + "、" + said(head.department()),
                    "表格自带标识：" + said(stamp.plan()) + "、"
                    + known.department(stamp.department()).map(Department::shortName).orElse(said(stamp.department())),
                    "本表是为其他单位或规划制作的。请改用本单位的表格填报，或与规划编制部门联系。"));
        }
        String yearSaid = first(head.year(), stamp.year());
        Optional<Integer> year = yearSaid.isEmpty() ? lastYearAsked(tables, known) : yearOf(yearSaid, known);
        if (year.isEmpty() && !yearSaid.isEmpty()) {
            findings.add(new Finding(FindingCode.YEAR_UNKNOWN, place, said(yearSaid), known.firstYear() + "至" + known.lastYear() + "年",
                    "请在表格上方“年度：”后写明报送年度。"));
        }
        if (tables.isEmpty()) {
            findings.add(new Finding(FindingCode.TABLE_NOT_FOUND, place, "没有含“编号”或名称列的表", "指标、重点任务、重大工程、量化承诺等表",
                    "请保留下发表格的表头行（编号、指标、各年度等列名），在原表中填报后重新报送。"));
        }
        if (findings.isEmpty()) {
            return new Identification(plan, department, year, Optional.of(FilledForm.read(workbook, tables, known, role, department.orElseThrow(),
                    merged(head, stamp))), findings);
        }
        return new Identification(plan, department, year, Optional.empty(), findings);
    }

    /** A workbook of the planning office alone is told by its tables; in a department's form they are rows out of place. */
    private static Role roleOf(List<FormTable> tables) {
        if (tables.isEmpty() || !tables.stream().allMatch(t -> t.form().ofTheOffice())) {
            return Role.DEPARTMENT;
        }
        return tables.stream().allMatch(t -> t.form() == FormSheet.COMMENTS) ? Role.COMMENTS : Role.ADJUSTMENTS;
    }

    private static FormHead merged(FormHead head, FormHead stamp) {
        return new FormHead(first(head.plan(), stamp.plan()), first(head.department(), stamp.department()), first(head.year(),
                stamp.year()),
                head.filler(), head.phone(), head.date());
    }

    private static Optional<Integer> yearOf(String text, Plan plan) {
        return Period.parse(text).filter(p -> !p.isSpan()).map(Period::to).filter(y -> y >= plan.firstYear() && y <= plan.lastYear());
    }

    private static Optional<Integer> lastYearAsked(List<FormTable> tables, Plan plan) {
        return tables.stream().flatMap(t -> t.periods().keySet().stream()).map(Period::to)
                .filter(y -> y >= plan.firstYear() && y <= plan.lastYear()).max(Integer::compare);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String said(String text) {
        return text.isEmpty() ? "未写明" : "“" + text + "”";
    }

    /** An institute names itself; nobody is called more than this. */
    private static String clipped(String institute) {
        return institute.codePointCount(0, institute.length()) <= LONGEST_NAME ? institute
                : institute.substring(0, institute.offsetByCodePoints(0, LONGEST_NAME));
    }
}
