package org.plangauge.assessment;

import org.plangauge.aggregation.KnownStatements;
import org.plangauge.submission.FormColumn;
import org.plangauge.submission.FormSheet;

/** 定性: what the department states, with its evidence in 口径说明 or 进展说明; stated, not computed. */
final class Qualitative {

    private static final Outcome NONE = new Outcome.None("定性指标，由部门陈述，不计算");

    private Qualitative() {}

    static Judgement judge(KnownStatements statements, FormSheet form, String code, boolean finale) {
        String self = statements.text(form, code, FormColumn.SELF_ASSESSMENT);
        String evidence = statements.text(form, code, form == FormSheet.COMMITMENTS ? FormColumn.REMARK : FormColumn.SCOPE_NOTE);
        if (self.isEmpty()) {
            return Judgement.notAssessable(evidence.isEmpty() ? "部门未陈述" : "部门未作自评").degree(NONE, NONE).outlook(NONE, NONE);
        }
        boolean good = self.equals("是");
        Verdict verdict = finale ? good ? Verdict.MET : Verdict.MISSED : good ? Verdict.ON_TRACK : Verdict.BEHIND;
        String reason = "部门自评" + (good ? "达到" : "未达到") + "预期" + (evidence.isEmpty() ? "，未附依据" : "：" + evidence);
        return Judgement.of(verdict, reason, null, null).degree(NONE, NONE).outlook(NONE, NONE);
    }
}
