package org.plangauge.submission;

import java.util.List;

import org.plangauge.plan.Department;

/**
 * What one workbook says: figures and statements, each with the cell it stands in.
 *
 * @param planId   the plan it reports on
 * @param role     in what part {@code department} reports
 * @param head     filler, telephone and date as written
 */
public record Submission(String planId, Role role, Department department, FormHead head, String file, String sha256, List<Figure> figures,
        List<Statement> statements) {

    public Submission {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }
}
