package org.plangauge.board;

import java.util.Optional;

import org.plangauge.checks.Received;
import org.plangauge.plan.Department;
import org.plangauge.plan.Plan;
import org.plangauge.plan.ReportDue;

/**
 * What of the output the board can point at. Every answer is a path below {@code output/} with forward slashes,
 * {@code forms/p/2023/区科技局.xlsx}; empty where there is no such file.
 */
public interface Shelf {

    /** The form of a department and year. */
    Optional<String> form(Plan plan, Department department, int year);

    /** The marked copy that was handed back of a workbook; empty for one that a newer reading has replaced. */
    Optional<String> returned(Received received);

    /** The report as PDF. */
    Optional<String> pdf(Plan plan, ReportDue due);

    /** The report as Excel workbook. */
    Optional<String> excel(Plan plan, ReportDue due);

    /** The receipt of a workbook. */
    Optional<String> receipt(Received received);
}
