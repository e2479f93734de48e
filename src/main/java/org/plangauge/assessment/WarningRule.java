package org.plangauge.assessment;

import java.util.List;

/**
 * Early warning: red where a binding indicator is behind or the projected end falls far short; yellow where an expected one
 * is behind, the projected end falls short, or the verdict has become worse twice running; grey where nothing can be judged; green
 * otherwise (design.md §5).
 */
final class WarningRule {

    private WarningRule() {}

    /** @param before the verdicts of the evaluations before, oldest first */
    static Assessment warn(Assessment a, boolean finale, List<Verdict> before) {
        String behind = finale ? "未完成规划目标" : "进度滞后";
        boolean reached = a.verdict() == Verdict.REACHED_EARLY;
        if (a.verdict() == Verdict.NOT_ASSESSABLE) {
            return a.warned(Warning.GREY, a.reason());
        }
        if (a.verdict().lagging() && a.indicator().binding()) {
            return a.warned(Warning.RED, "约束性指标" + behind);
        }
        if (!reached && a.shortfall() == Assessment.Outlook.FAR_SHORT) {
            return a.warned(Warning.RED, "按目前进度，期末预计与目标差距较大");
        }
        if (a.verdict().lagging()) {
            return a.warned(Warning.YELLOW, "预期性指标" + behind);
        }
        if (!reached && a.shortfall() == Assessment.Outlook.SHORT) {
            return a.warned(Warning.YELLOW, "按目前进度，期末预计达不到目标");
        }
        if (!finale && !reached && worseTwice(a.verdict(), before)) {
            return a.warned(Warning.YELLOW, "连续两次评价变差");
        }
        return a.warned(Warning.GREEN, a.verdict() == Verdict.NEARLY_MET ? "基本完成规划目标" : finale ? "完成规划目标" : reached ? "已达到规划目标" : "进度正常");
    }

    private static boolean worseTwice(Verdict now, List<Verdict> before) {
        int last = before.size() - 1;
        return last >= 1 && Change.between(before.get(last), now) == Change.WORSE && Change.between(before.get(last - 1),
                before.get(last)) == Change.WORSE;
    }
}
