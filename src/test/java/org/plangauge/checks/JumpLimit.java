package org.plangauge.checks;

import java.math.BigDecimal;
import java.util.List;

import org.plangauge.plan.Indicator;
import org.plangauge.plan.Plan;
import org.plangauge.plan.PlausibleRange;
import org.plangauge.submission.FilledForm;
import org.plangauge.submission.FormTable;
import org.plangauge.submission.SubmittedWorkbook;

/** The small plan with a 年度变幅上限, which it has none of by itself. */
final class JumpLimit {

    private JumpLimit() {}

    /** What {@link YearlyJump} finds when 2021 and 2022 of the first row are {@code figures} and {@code limit} is allowed. */
    static List<String> findings(String limit, String figures, Background known) {
        SubmittedWorkbook workbook = Typed.indicators("|8.1|3.0|", "|" + figures + "|");
        FilledForm typed = Typed.form(workbook);
        FilledForm form = FilledForm.read(workbook, FormTable.find(workbook), limited(typed.plan(), new BigDecimal(limit)), typed.role(), typed.department(), typed.head());
        return new YearlyJump().examine(form, form.submission(), known).stream().map(Typed::inWords).toList();
    }

    private static Plan limited(Plan plan, BigDecimal limit) {
        List<Indicator> indicators = plan.indicators().stream().map(i -> new Indicator(i.code(), i.category(), i.number(), i.parent(), i.star(), i.name(),
                i.unit(), i.target(), i.attribute(), i.measure(), i.direction(), i.reference(), i.baseline(), i.responsibility(), i.aggregation(), i.formula(),
                i.decimals(), new PlausibleRange(i.plausible().lower(), i.plausible().upper(), limit), i.published(), i.definition())).toList();
        return new Plan(plan.heading(), plan.reports(), plan.tolerances(), plan.words(), indicators, plan.auxiliaries(), plan.departments(),
                plan.localities(), plan.commitments(), plan.tasks(), plan.projects(), plan.annualTargets(), plan.version());
    }
}
