package org.plangauge.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangauge.assessment.OneIndicator.FINAL;
import static org.plangauge.assessment.OneIndicator.MID_TERM;

import org.junit.jupiter.api.Test;
import org.plangauge.plan.Measure;
import org.plangauge.submission.FormColumn;

/** 定性: stated, not computed. */
class QualitativeTest {

    private static OneIndicator stated() {
        return OneIndicator.of(Measure.QUALITATIVE, "保持在合理区间");
    }

    @Test
    void theDepartmentsStatementIsTheVerdictAndItsEvidenceTheReason() {
        Assessment good = stated().said(FormColumn.SELF_ASSESSMENT, "是").said(FormColumn.SCOPE_NOTE, "居民消费价格涨幅2.1%").on(MID_TERM);
        assertThat(good.verdict()).isEqualTo(Verdict.ON_TRACK);
        assertThat(good.reason()).isEqualTo("部门自评达到预期：居民消费价格涨幅2.1%");
        Assessment bad = stated().said(FormColumn.SELF_ASSESSMENT, "否").on(MID_TERM);
        assertThat(bad.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(bad.reason()).isEqualTo("部门自评未达到预期，未附依据");
    }

    @Test
    void finallyItIsMetOrMissed() {
        assertThat(stated().said(FormColumn.SELF_ASSESSMENT, "是").verdictOn(FINAL)).isEqualTo(Verdict.MET);
        assertThat(stated().said(FormColumn.SELF_ASSESSMENT, "否").verdictOn(FINAL)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void withoutAStatementItCannotBeJudged() {
        assertThat(stated().on(MID_TERM).reason()).isEqualTo("部门未陈述");
        assertThat(stated().said(FormColumn.SCOPE_NOTE, "涨幅2.1%").on(MID_TERM).reason()).isEqualTo("部门未作自评");
        assertThat(stated().on(MID_TERM).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }
}
