package org.plangauge.board;

import java.util.List;

import org.plangauge.plan.PlanHeading;
import org.plangauge.submission.FormHead;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (回执): what was understood of one workbook, what was not taken, and why.
 *
 * @param file     the workbook
 * @param sha256   hash of its bytes, by which the archive keeps it
 * @param role     部门 or 第三方评估
 * @param plan     the plan it reports on; null when that could not be told
 * @param head     who filled it, as written
 * @param sheets   what was taken, by sheet; empty when nothing was
 * @param left     what was left out, and why
 * @param asked    what was taken and is asked about
 * @param noted    what is worth knowing
 * @param explained warnings that the department has explained
 * @param newer    what came after it from the same department for the same year; null for the newest
 */
public record ReceiptPage(FileLine file, String sha256, String role, @Nullable PlanHeading plan, FormHead head, List<ReceiptSheet> sheets,
        List<FindingLine> left, List<FindingLine> asked, List<FindingLine> noted, List<ExplanationLine> explained, @Nullable FileLine newer) {

    public ReceiptPage {
        sheets = List.copyOf(sheets);
        left = List.copyOf(left);
        asked = List.copyOf(asked);
        noted = List.copyOf(noted);
        explained = List.copyOf(explained);
    }

    public int statements() {
        return sheets.stream().mapToInt(s -> s.statements().size()).sum();
    }
}
