package org.plangauge.checks;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.submission.FilledForm;
import org.plangauge.submission.Submission;

/** A breakdown in which some localities are missing: its sum is then never shown as the total. */
final class PartsIncomplete implements HistoryCheck {

    @Override
    public FindingCode code() {
        return FindingCode.PARTS_INCOMPLETE;
    }

    @Override
    public List<Finding> examine(FilledForm form, Submission accepted, Background known) {
        List<Finding> findings = new ArrayList<>();
        for (Parts parts : Parts.of(form, accepted, new Standing(form.plan(), accepted, known))) {
            if (!parts.missing().isEmpty() && parts.parts().stream().anyMatch(Standing.Number::own)) {
                int expected = parts.parts().size() + parts.missing().size();
                findings.add(new Finding(code(), parts.parts().stream().filter(Standing.Number::own).findFirst().orElseThrow().place(), parts.name() + "："
                        + parts.period().inWords() + "已报" + parts.parts().size() + "个，缺" + String.join("、", parts.missing()),
                        expected + "个镇街园区都有数值", "请补齐；确实没有的填 0。补齐前，部分合计不作为总数。"));
            }
        }
        return findings;
    }
}
